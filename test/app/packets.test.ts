import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { v4 } from 'uuid'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { MeetingRow } from '#shared/contract/meeting.ts'
import { freshFolder, makeDemo } from '#support/demo.ts'
import { openProgram } from '#support/open-program.ts'
import type { OpenProgram } from '#support/open-program.ts'

let folder = ''
let scratch = ''
let app: OpenProgram
let meetings: readonly MeetingRow[] = []
const meetingOn = (date: string): MeetingRow => {
  const found = meetings.find(({ startsAt }) => startsAt.startsWith(date))
  if (found === undefined) throw new Error(`no meeting ${date}`)
  return found
}

beforeAll(async () => {
  folder = (await makeDemo()).folder
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
beforeEach(async () => {
  scratch = freshFolder('packets')
  app = await openProgram(folder)
  meetings = (await app.granted('meeting.list', { committee: null, year: null })).rows
})
afterEach(() => {
  app.program.close()
  rmSync(scratch, { recursive: true, force: true })
})

const order = (date: string, more: object = {}) => ({
  meeting: meetingOn(date).id,
  audience: 'public' as const,
  redline: false,
  path: join(scratch, 'pakke.pdf'),
  job: v4(),
  ...more,
})

describe('a packet is made for the window', () => {
  it('proven, with pages by item, what is withheld, and its account kept', async () => {
    const made = await app.granted('packet.make', order('2021-04-21'))
    expect(made).toMatchObject({ recorded: 'kept', budget: 250, path: join(scratch, 'pakke.pdf') })
    expect(made?.items.length).toBe(10)
    expect(made?.items.reduce((sum, item) => sum + item.pages, 2)).toBe(made?.pages)
    expect(made?.withheld.length).toBeGreaterThan(0)
    expect(made?.proof.checks).toHaveLength(19)
    expect(made?.proof.checks.filter((check) => !check.holds)).toEqual([])
    const listed = await app.granted('packet.list', { meeting: meetingOn('2021-04-21').id })
    expect(listed.map(({ sha256 }) => sha256)).toContain(made?.sha256)
    expect(await app.granted('packet.proof', { sha256: made?.sha256 ?? '' })).toEqual(made?.proof)
  })
  it('to a file that is asked for in the language of the screens; nothing is made when it is given up', async () => {
    app.program.close()
    app = await openProgram(folder, { saves: [null, null], files: [[], []] })
    const { path: _path, ...unnamed } = order('2021-04-21')
    for (const language of ['nn', 'en'] as const) {
      await app.granted('preferences.set', { language })
      expect(await app.granted('packet.make', { ...unnamed, path: null, job: v4() })).toBeNull()
      expect(await app.granted('packet.verify', { path: null, job: v4() })).toBeNull()
    }
    expect(app.asked).toMatchObject([
      { title: 'Lagre møtepakken' },
      { title: 'Etterprøv ein møtepakke' },
      { title: 'Save the packet' },
      { title: 'Prove a packet' },
    ])
  })
  it('of a workspace that takes no changes too, and says that no account was kept', async () => {
    app.program.workspaces.close()
    app.program.workspaces.open(folder, { readonly: true })
    expect(await app.granted('packet.make', order('2020-10-20'))).toMatchObject({ recorded: 'readOnly' })
  })
  it('without holding up any other call', async () => {
    const delay = monitorEventLoopDelay({ resolution: 1 })
    delay.enable()
    const answers: number[] = []
    const end = new AbortController()
    const making = app.granted('packet.make', order('2021-04-21')).finally(() => end.abort())
    while (!end.signal.aborted) {
      const asked = performance.now()
      await app.granted('meeting.list', { committee: null, year: null })
      answers.push(performance.now() - asked)
      await setTimeout(5)
    }
    await making
    delay.disable()
    const p95 = answers.toSorted((a, b) => a - b)[Math.floor(answers.length * 0.95)] ?? Infinity
    process.stdout.write(
      `event loop while a packet is made: p50 ${ms(delay.percentile(50))}, p95 ${ms(delay.percentile(95))}, p99 ${ms(delay.percentile(99))}, max ${ms(delay.max)}; ${answers.length} answers p95 ${p95.toFixed(1)} ms\n`,
    )
    expect(p95).toBeLessThan(50)
  })
  it('tells how far it has come, at most twenty times a second and in the order of the steps', async () => {
    await app.granted('packet.make', order('2021-04-21'))
    const told = app.events.filter(({ name }) => name === 'job.progress')
    const steps = [...new Set(told.map(({ data }) => (data as { step: string }).step))]
    expect(steps).toEqual(['load', 'typeset', 'assemble', 'prove', 'write'])
    const span = ((told.at(-1)?.at ?? 0) - (told[0]?.at ?? 0)) / 1000
    expect(told.length).toBeLessThan(span * 20 + steps.length * 2)
  })
})

const ms = (nanoseconds: number): string => `${(nanoseconds / 1e6).toFixed(1)} ms`

describe('a packet that is given up', () => {
  for (const step of ['load', 'typeset', 'assemble', 'prove', 'write'] as const)
    it(`during ${step} ends within half a second and leaves nothing`, async () => {
      const asked = order('2021-04-21')
      const making = app.program.call('packet.make', asked)
      while (
        !app.events.some(
          ({ name, data }) => name === 'job.progress' && (data as { step: string }).step === step,
        )
      )
        await setTimeout(2)
      const given = performance.now()
      await app.granted('job.cancel', { job: asked.job })
      const reply = await making
      expect(performance.now() - given).toBeLessThan(500)
      // Once it is being written it may be whole before anybody can stop it.
      if (reply.ok) expect(step).toBe('write')
      else expect(reply.failure.code).toBe('work.cancelled')
      expect(readdirSync(scratch)).toEqual(reply.ok ? ['pakke.pdf'] : [])
    })
  const close = (): Promise<unknown> => app.granted('workspace.close', {})
  const openAnother = async (): Promise<unknown> =>
    app.granted('workspace.create', { folder: freshFolder('vik'), municipality: 'Vik', number: '4639' })
  for (const [what, leave] of [
    ['is closed', close],
    ['gives way to another', openAnother],
  ] as const)
    it(`because the workspace ${what} leaves nothing, and says why`, async () => {
      const making = app.program.call('packet.make', order('2021-04-21'))
      await vi.waitFor(() => expect(app.events.map(({ name }) => name)).toContain('job.progress'), 30_000)
      await leave()
      expect(await making).toMatchObject({ ok: false, failure: { code: 'work.workspaceClosed' } })
      expect(readdirSync(scratch)).toEqual([])
      expect(app.logged).toEqual([])
    })
  it('before a place was chosen was never begun', async () => {
    app.program.close()
    app = await openProgram(folder, { saves: [null] })
    expect(await app.granted('packet.make', order('2021-04-21', { path: null }))).toBeNull()
    expect(app.asked).toMatchObject([{ suggestedName: 'formannskapet-2021-04-21-offentlig.pdf' }])
  })
})

describe('a workspace that changes while it is read', () => {
  const touch = (): void => {
    app.program.workspaces.session.db().exec("UPDATE municipality SET phone = '40 00 00 00'")
  }
  it('is read again until it rests, so that no packet is half of one and half of another', async () => {
    const writing = setInterval(touch, 1)
    void setTimeout(400).then(() => clearInterval(writing))
    expect(await app.granted('packet.make', order('2021-05-11'))).toMatchObject({ recorded: 'kept' })
  })
  it('and never rests, makes no packet', async () => {
    const writing = setInterval(touch, 1)
    const failure = await app.refused('packet.make', order('2021-05-11'))
    clearInterval(writing)
    expect(failure.code).toBe('packet.workspaceRestless')
    expect(readdirSync(scratch)).toEqual([])
  })
})

describe('a packet is not made', () => {
  it('into a folder that is gone', async () => {
    const path = join(scratch, 'borte', 'x.pdf')
    expect(await app.refused('packet.make', order('2021-04-21', { path }))).toMatchObject({
      code: 'file.noFolder',
      facts: { path },
    })
  })
  it('over a folder', async () => {
    mkdirSync(join(scratch, 'mappe.pdf'))
    const path = join(scratch, 'mappe.pdf')
    expect((await app.refused('packet.make', order('2021-04-21', { path }))).code).toBe('file.isFolder')
  })
})

describe('a packet file', () => {
  it('is proven again, and known by its SHA-256', async () => {
    const made = await app.granted('packet.make', order('2021-05-11'))
    const again = await app.granted('packet.verify', { path: made?.path ?? '', job: v4() })
    expect(again?.known).toMatchObject({
      meeting: meetingOn('2021-05-11').id,
      edition: 1,
      audience: 'public',
    })
    expect(again?.proof.checks.every((check) => check.holds)).toBe(true)
  })
  it('that was changed is unknown, and its faults are named', async () => {
    const made = await app.granted('packet.make', order('2021-05-11'))
    const changed = readFileSync(made?.path ?? '')
    const path = join(scratch, 'endret.pdf')
    writeFileSync(path, Buffer.concat([changed, Buffer.from('\n% mer\n')]))
    const again = await app.granted('packet.verify', { path, job: v4() })
    expect(again?.known).toBeNull()
    expect(again?.proof.checks.filter((check) => !check.holds).map((check) => check.promise)).toContain(
      'unreachableObjects',
    )
  })
  it('that is none is refused', async () => {
    const path = join(scratch, 'notat.pdf')
    writeFileSync(path, 'ikke en PDF')
    expect(await app.refused('packet.verify', { path, job: v4() })).toMatchObject({
      code: 'proof.unreadable',
      facts: { file: path },
    })
  })
})
