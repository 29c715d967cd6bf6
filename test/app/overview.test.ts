import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Output } from '#shared/contract/index.ts'
import type { PersonId } from '#shared/ids.ts'
import { openProgram } from '#support/open-program.ts'
import type { OpenProgram } from '#support/open-program.ts'
import { demoWorkspace } from '#support/ui/demo-workspace.ts'
import { mayClock } from '#support/ui/ready.ts'

describe('the day’s work', () => {
  let program: OpenProgram
  beforeAll(async () => {
    program = await openProgram(await demoWorkspace(), { clock: mayClock })
  })
  afterAll(() => program.program.close())

  const personNamed = async (name: string): Promise<PersonId> => {
    const persons = await program.granted('person.list', {})
    const found = persons.find((person) => person.name === name)
    if (found === undefined) throw new Error(`nobody is called ${name}`)
    return found.id
  }
  const dayOf = async (name: string): Promise<Output<'overview.get'>> => {
    await program.granted('workspace.workAs', { person: await personNamed(name) })
    return program.granted('overview.get', {})
  }

  it('shows everybody’s while nobody is chosen, the most pressing first', async () => {
    const { todo, mine, today } = await program.granted('overview.get', {})
    expect(today).toBe('2021-05-20')
    expect(mine.total).toBeGreaterThan(mine.rows.length)
    const dates = todo.map(({ date }) => date ?? '9999')
    expect(dates).toEqual(dates.toSorted())
    expect(todo[0]).toMatchObject({ step: { who: 'executiveCommittee', what: 'decide' }, date: '2021-05-26' })
  })

  it('asks the chief executive for what waits for approval, and an officer for their own cases only', async () => {
    const chief = await dayOf('kommunedirektør')
    expect(chief.todo.length).toBeGreaterThan(0)
    expect(new Set(chief.todo.map(({ step }) => step.who))).toEqual(new Set(['chiefExecutive']))
    const officer = await dayOf('strategisk rådgiver')
    expect(officer.mine.rows.every((row) => row.officer === 'strategisk rådgiver')).toBe(true)
    expect(new Set(officer.todo.map(({ step }) => step.who))).toEqual(new Set(['officer']))
  })

  it('tells when a notice must be sent: the committee’s days before its meeting', async () => {
    const { deadlines, nextMeetings } = await program.granted('overview.get', {})
    const notice = deadlines.find(({ kind }) => kind === 'noticeDue')
    expect(notice).toMatchObject({ date: '2021-06-01', overdue: false, subject: 'Formannskapet' })
    expect(nextMeetings.map(({ startsAt }) => startsAt.slice(0, 10))).toEqual(['2021-05-26', '2021-06-09'])
  })

  it('lists what is due from the earliest, and marks what is late', async () => {
    const { deadlines, today } = await program.granted('overview.get', {})
    const dates = deadlines.map(({ date }) => date)
    expect(dates).toEqual(dates.toSorted())
    expect(deadlines.filter(({ date, overdue }) => overdue !== date < today)).toEqual([])
  })

  it('counts cases under way, meetings to come, and the bin', async () => {
    expect(await program.granted('overview.counts', {})).toEqual({
      cases: 32,
      meetings: 2,
      bin: 0,
      pressingTasks: 1,
    })
  })
})
