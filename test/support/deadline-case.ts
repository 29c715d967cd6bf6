import type { DeadlineFacts, PlacedReading } from '#shared/domain/case/deadlines/deadline-facts.ts'
import { ordinaryRules } from '#shared/domain/case/deadlines/deadline-rules.ts'
import { planDeadlines } from '#shared/domain/case/deadlines/deadline-plan.ts'
import type { DeadlinePlan, DeadlineWish } from '#shared/domain/case/deadlines/deadline-plan.ts'
import type { DeadlineRules } from '#shared/domain/case/deadlines/deadline-rules.ts'
import type { CommitteeId } from '#shared/ids.ts'
import { newId } from '#support/ids.ts'

export const lead = newId<CommitteeId>()
export const council = newId<CommitteeId>()
export const elderly = newId<CommitteeId>()

export const reading = (stage: PlacedReading['stage'], rest: Partial<PlacedReading> = {}): PlacedReading => ({
  stage,
  sequence: { first: 1, single: 1, second: 2, council: 3, mandate: 0, knowledge: 0, information: 4 }[stage],
  part: 'decides',
  body: stage === 'council' ? council : lead,
  decided: false,
  placed: null,
  ...rest,
})

/** A theme plan that is a draft: two readings before one body, then the council. */
export const themePlan: DeadlineFacts = {
  template: 'themePlan',
  state: 'draft',
  stage: 'first',
  readings: [reading('first'), reading('second'), reading('council')],
  bodies: [
    {
      id: lead,
      kind: 'executiveCommittee',
      noticeDays: 8,
      dates: ['2020-11-24', '2021-02-24', '2021-04-21', '2021-05-12'],
    },
    { id: council, kind: 'council', noticeDays: 8, dates: ['2021-05-26', '2021-06-16'] },
  ],
  hearing: null,
  heard: [],
  today: '2020-10-01',
}

/** A case that one body recommends and the council decides. */
export const budget: DeadlineFacts = {
  ...themePlan,
  template: 'budget',
  stage: 'single',
  readings: [reading('single'), reading('council')],
}

/** The way of a case as it is asked for, latest days first where nothing else is said. */
export function plan(
  facts: DeadlineFacts,
  wish: Partial<DeadlineWish> = {},
  rules: Partial<DeadlineRules> = {},
): DeadlinePlan {
  const asked = { goal: null, direction: 'backwards', moves: [], ...wish } as const
  return planDeadlines(facts, { ...ordinaryRules, ...rules }, asked)
}

/** Days by step. */
export const daysOf = ({ steps }: DeadlinePlan): Record<string, string | null> =>
  Object.fromEntries(steps.map(({ key, day }) => [key, day]))
