import fc from 'fast-check'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '#shared/domain/calendar/dates.ts'
import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import { clockOver } from '#main/app/clock.ts'
import type { Clock } from '#main/app/session.ts'
import { demoDay } from '#main/demo/build-demo.ts'
import { ownDay, saveOwnDay } from '#main/store/own-day.ts'
import { deskOver, openMeeting } from '#support/desk.ts'
import { freshFolder, spoiledCopy } from '#support/demo.ts'
import { aProgram } from '#support/program.ts'
import type { TestProgram } from '#support/program.ts'
import { inStore } from '#support/store.ts'
import { demoWorkspace } from '#support/ui/demo-workspace.ts'

const inNorway = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'medium',
})
const shown = (at: string): string => inNorway.format(new Date(at))

/** A machine whose time a test moves, and the clock of a workspace that was opened on it. */
const opened = (day: IsoDate, machine: { at: string }): Clock => {
  const clock = clockOver(() => new Date(machine.at)).setTo?.(day)
  if (clock === undefined) throw new Error('the machine’s clock cannot be set')
  return clock
}

describe('a clock on a day of its own', () => {
  it('shows that day and the time of day that it is in Norway, in summer time and out of it', () => {
    const instant = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2040-01-01'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 9000 }), (at, days) => {
        const day = addDays('2015-01-01', days)
        const clock = opened(day, { at: at.toISOString() })
        expect(clock.today()).toBe(day)
        const time = shown(at.toISOString()).slice(11)
        // the hour that is left out when summer time begins
        if (!time.startsWith('02')) expect(shown(clock.now())).toBe(`${day} ${time}`)
      }),
    )
  })

  it('goes on over midnight, so that nothing is stamped before what was done earlier', () => {
    const machine = { at: '2026-11-26T22:59:30.500Z' }
    const clock = opened('2021-05-25', machine)
    expect(clock.now()).toBe('2021-05-25T21:59:30.500Z')
    machine.at = '2026-11-26T23:00:10.000Z'
    expect(clock.today()).toBe('2021-05-26')
    expect(clock.now()).toBe('2021-05-25T22:00:10.000Z')
  })
})

describe('a workspace’s own day', () => {
  it('is kept, given back, and none at first; a day that does not exist is not taken', () =>
    inStore((db) => {
      expect(ownDay(db)).toBeNull()
      saveOwnDay(db, '2021-05-25')
      expect(ownDay(db)).toBe('2021-05-25')
      expect(() => saveOwnDay(db, '2021-02-30')).toThrow('CHECK')
      saveOwnDay(db, null)
      expect(ownDay(db)).toBeNull()
    }))

  let demo = ''
  let program: TestProgram | null = null
  beforeAll(async () => {
    demo = await demoWorkspace()
  })
  afterEach(() => program?.program.close())
  const copy = (): string => spoiledCopy(demo, freshFolder('dag'), 'solvik', () => undefined)
  const machine = clockOver(() => new Date('2026-11-26T09:42:00.000Z'))

  it('is today for everything in the demo, and for nothing outside it', async () => {
    program = aProgram({ clock: machine })
    const { call } = program
    const folder = copy()
    expect(await call('workspace.open', { folder })).toMatchObject({ ownDay: demoDay })
    expect(await call('program.today', {})).toBe(demoDay)
    const { today, nextMeetings, deadlines } = await call('overview.get', {})
    expect(today).toBe(demoDay)
    expect(nextMeetings[0]?.startsAt).toBe('2021-05-26T17:00')
    expect(deadlines.some(({ overdue }) => overdue)).toBe(true)
    expect(deadlines.some(({ date }) => date >= demoDay && date <= addDays(demoDay, 7))).toBe(true)
    const [file] = (await call('overview.get', {})).mine.rows
    if (file === undefined) throw new Error('the demo has no case under way')
    await call('case.update', { id: file.id, change: { archiveCode: '143' } })
    const stamps = (await call('case.history', { id: file.id })).map(({ at }) => at)
    expect(stamps).toContain('2021-05-25T08:42:00.000Z')
    const [recent] = await call('workspace.recent', {})
    expect(recent?.openedAt).toBe('2026-11-26T09:42:00.000Z')
    await call('workspace.create', { folder: freshFolder('ny'), municipality: 'Vik', number: '4639' })
    expect(await call('workspace.current', {})).toMatchObject({ ownDay: null })
    expect(await call('program.today', {})).toBe('2026-11-26')
  })

  it('is today in the terminal too', async () => {
    const { run, read } = deskOver(copy())
    const day = JSON.parse((await run('call', 'overview.get')).out) as { readonly today: string }
    expect(day.today).toBe(demoDay)
    const withdrawn = await run('withdraw', openMeeting, '21/00655', '--reason', 'Søkeren trakk seg')
    expect(withdrawn.err).toBe('')
    const last = read(({ db }) =>
      db.prepare('SELECT at FROM audit_event ORDER BY sequence DESC LIMIT 1').pluck().get(),
    )
    // shortly after midnight in Norway the instant is still of the day before
    expect(inNorway.format(new Date(String(last))).slice(0, 10)).toBe(demoDay)
  })
})
