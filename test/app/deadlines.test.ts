import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Input, Output } from '#shared/contract/index.ts'
import type { CaseId } from '#shared/ids.ts'
import { newJob } from '#support/case-program.ts'
import { demoCases } from '#support/demo-cases.ts'
import { freshFolder } from '#support/demo.ts'

const d = demoCases()

type Wish = Input<'deadlines.solve'>
const wish = (id: CaseId, rest: Partial<Wish> = {}): Wish => ({
  case: id,
  goal: null,
  direction: 'backwards',
  moves: [],
  ...rest,
})
const daysOf = ({ steps }: Pick<Output<'deadlines.solve'>, 'steps'>): Record<string, string | null> =>
  Object.fromEntries(steps.map(({ key, day }) => [key, day]))

describe('the way of a case', () => {
  test('goes through the meetings that are planned, and names them', async () => {
    const id = await d.newCase({ template: 'budget' })
    const answer = await d.call('deadlines.solve', wish(id, { goal: '2021-07-15' }))
    expect(answer).toMatchObject({ today: '2021-04-10', verdict: 'good', goalStep: 'council.meeting' })
    const meeting = answer.steps.find(({ key }) => key === 'single.meeting')
    expect(meeting).toMatchObject({ body: { name: 'Formannskapet' }, unplanned: true, day: '2021-07-01' })
    const forwards = await d.call('deadlines.solve', wish(id, { direction: 'forwards' }))
    expect(forwards.steps.find(({ key }) => key === 'single.meeting')).toMatchObject({
      day: '2021-05-26',
      meeting: { startsAt: '2021-05-26T17:00' },
      unplanned: false,
    })
  })

  test('tells what a slipped meeting moves, beside what stood; nothing is stored', async () => {
    const id = await d.newCase()
    const moves = [{ step: 'first.meeting', day: '2021-06-09' }]
    const answer = await d.call('deadlines.solve', wish(id, { goal: '2021-12-15', moves }))
    expect(answer.moved.map(({ key }) => key)).toContain('first.notice')
    expect(answer.before?.steps.find(({ key }) => key === 'first.meeting')?.day).not.toBe('2021-06-09')
    expect((await d.call('deadlines.solve', wish(id, { goal: '2021-12-15' }))).before).toBeNull()
  })

  test('sees a move against the day that stood, not against one that gives way to it', async () => {
    const id = await d.newCase()
    const stood = await d.call('deadlines.solve', wish(id))
    expect(stood.verdict).toBe('good')
    const moves = [{ step: 'first.meeting', day: '2021-06-16' }]
    const moved = await d.call('deadlines.solve', wish(id, { moves }))
    expect(moved).toMatchObject({ goal: stood.goal, verdict: 'tight', before: { verdict: 'good' } })
    expect(moved.earliestGoal > stood.goal).toBe(true)
  })

  test('is over where the case has been decided', async () => {
    expect((await d.refused('deadlines.solve', wish(d.id))).code).toBe('deadlines.over')
  })

  test('refuses a day that is none, and a step that is not on it', async () => {
    const id = await d.newCase()
    expect((await d.refused('deadlines.solve', wish(id, { goal: '2021-02-30' }))).code).toBe(
      'date.notInCalendar',
    )
    const moves = [{ step: 'third.meeting', day: '2021-06-09' }]
    expect((await d.refused('deadlines.solve', wish(id, { moves }))).code).toBe('deadlines.unknownStep')
  })
})

describe('the municipality’s own deadlines', () => {
  test('change the way, and are put back by what the change gives', async () => {
    const id = await d.newCase()
    const stood = await d.call('deadlineRules.get', {})
    const way = await d.call('deadlines.solve', wish(id, { goal: '2021-12-15' }))
    const { before } = await d.call('deadlineRules.save', {
      ...stood,
      assessmentDays: 30,
      holidayWeeks: null,
    })
    expect(before).toEqual(stood)
    const longer = await d.call('deadlines.solve', wish(id, { goal: '2021-12-15' }))
    expect(daysOf(longer)['hearingCloses']).not.toBe(daysOf(way)['hearingCloses'])
    await d.call('deadlineRules.save', before)
    expect(daysOf(await d.call('deadlines.solve', wish(id, { goal: '2021-12-15' })))).toEqual(daysOf(way))
  })

  test('a summer holiday does not end before it begins', async () => {
    const stood = await d.call('deadlineRules.get', {})
    const turned = { ...stood, holidayWeeks: { from: 30, to: 28 } }
    expect((await d.refused('deadlineRules.save', turned)).code).toBe('deadlineRules.weeksReversed')
  })
})

describe('laid in the progress plan', () => {
  const plan = async (id: CaseId): Promise<readonly string[]> =>
    (await d.call('progress.get', { id })).milestones.map(
      ({ name, plannedFrom, plannedTo }) => `${name} ${plannedFrom} ${plannedTo}`,
    )

  test('what the plan lacks is added, what it has is moved, and all of it is taken back', async () => {
    const id = await d.newCase()
    await d.call('milestone.create', {
      case: id,
      name: 'Folkemøte',
      plannedFrom: '2021-09-01',
      plannedTo: '2021-09-01',
      completedOn: null,
    })
    const asked = wish(id, { goal: '2021-12-15' })
    const days = daysOf(await d.call('deadlines.solve', asked))
    const laid = await d.call('deadlines.layInPlan', asked)
    expect(laid.added).toHaveLength(4)
    const first = await plan(id)
    expect(first).toHaveLength(5)
    expect(first).toContain('Folkemøte 2021-09-01 2021-09-01')
    expect(first).toContain(`Medvirkning og høring ${days['hearingOpens']} ${days['hearingCloses']}`)
    const starts = first.map((line) => line.split(' ').at(-2) ?? '')
    expect(starts).toEqual(starts.toSorted())
    const later = await d.call('deadlines.layInPlan', { ...asked, goal: '2022-02-16' })
    expect(later).toMatchObject({ added: [] })
    expect(later.before).toHaveLength(4)
    await d.call('deadlines.takeOutOfPlan', { case: id, ...later })
    expect(await plan(id)).toEqual(first)
    await d.call('deadlines.takeOutOfPlan', { case: id, ...laid })
    expect(await plan(id)).toEqual(['Folkemøte 2021-09-01 2021-09-01'])
    const history = await d.call('case.history', { id })
    expect(history.filter(({ what }) => what.startsWith('deadlines.'))).toHaveLength(4)
  })
})

describe('saved as a calendar', () => {
  test('with an event for each step, under names that stay', async () => {
    const id = await d.newCase({ template: 'budget' })
    const folder = freshFolder('kalender')
    mkdirSync(folder, { recursive: true })
    const path = join(folder, 'frister.ics')
    const asked = wish(id, { direction: 'forwards' })
    const { steps } = await d.call('deadlines.solve', asked)
    const saved = await d.call('deadlines.exportIcs', { ...asked, path, job: newJob() })
    expect(saved).toEqual({ path, events: steps.length })
    const text = readFileSync(path, 'utf8')
    expect(text).toContain(`UID:${id}/single.meeting@saksklar`)
    expect(text).toContain('DTSTART:20210526T150000Z')
  })
})
