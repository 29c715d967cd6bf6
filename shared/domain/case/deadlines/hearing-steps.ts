import type { IsoDate } from '../../calendar/dates.ts'
import type { CaseState } from '../case.ts'
import { periodOn } from '../course-template.ts'
import { councilSteps } from './council-steps.ts'
import type { DeadlineFacts } from './deadline-facts.ts'
import type { DeadlineRules } from './deadline-rules.ts'
import { afterWork, bond, cutOff, deskStep, local } from './way.ts'
import type { Stretch } from './way.ts'

/** States in which the hearing has not opened. */
const unopened: ReadonlySet<CaseState> = new Set([
  'draft',
  'professionalReview',
  'approvedByChiefExecutive',
  'onAgendaFirst',
  'sentToHearing',
])

/** How far the hearing has come. */
function phaseOf({ state, stage }: DeadlineFacts): 'ahead' | 'open' | 'closed' | 'assessed' {
  if (stage === 'first' || unopened.has(state)) return 'ahead'
  if (state === 'hearing') return 'open'
  return state === 'hearingClosed' ? 'closed' : 'assessed'
}

/** The days of a hearing that counts: one that was held before the body asked for a new one does not. */
function daysThatCount({ hearing, readings, state }: DeadlineFacts): {
  opensOn: IsoDate | null
  closesOn: IsoDate | null
} {
  const decided = readings.filter((each) => each.decided && each.part === 'decides' && each.placed !== null)
  const lastMet =
    decided
      .map(({ placed }) => placed?.date ?? '')
      .toSorted()
      .at(-1) ?? ''
  const isOld = hearing !== null && state === 'sentToHearing' && hearing.opensOn < lastMet
  return hearing === null || isOld ? { opensOn: null, closesOn: null } : hearing
}

/**
 * The hearing between the readings, with the statutory councils in it (koml. § 5-12). Its last day is a day of work:
 * no statute moves a period set in days off a holiday (domstolloven § 149 is for the courts), so that is custom, and it
 * only ever makes the time longer.
 */
export function hearingSteps(facts: DeadlineFacts, rules: DeadlineRules): Stretch {
  const phase = phaseOf(facts)
  const { opensOn, closesOn } = daysThatCount(facts)
  const isOver = phase === 'closed' || phase === 'assessed'
  const period = periodOn(facts.template, 'hearing', opensOn ?? facts.today)
  const { days = 0, force = 'custom', ground = local } = period ?? {}
  const outside =
    rules.holidayWeeks !== null && rules.holidayStopsHearing
      ? [
          bond(
            'hearingOpens',
            'hearingCloses',
            days,
            'outsideHoliday',
            'custom',
            'lokal praksis: fellesferien',
          ),
        ]
      : []
  const councils = councilSteps(facts, {
    from: 'hearingOpens',
    within: 'hearingCloses',
    to: ['assessed', 'second.meeting', 'council.meeting'],
    reviewDays: 0,
  })
  return {
    nodes: [
      deskStep('hearingOpens', 'hearingOpens', { pin: opensOn, done: phase !== 'ahead' }),
      ...councils.nodes,
      deskStep('hearingCloses', 'hearingCloses', { pin: closesOn, done: isOver }),
      deskStep('assessed', 'assessed', { done: phase === 'assessed' }),
    ],
    bonds: [
      ...afterWork('first.meeting', 'hearingOpens', rules.openingDays, local),
      bond('hearingOpens', 'hearingCloses', 0, 'nights', 'order', local),
      bond('hearingOpens', 'hearingCloses', days, 'nights', force, ground),
      ...outside,
      // inputs of the last day are assessed, too
      bond('hearingCloses', 'assessed', 1, 'nights', 'order', local),
      bond('hearingCloses', 'assessed', rules.assessmentDays, 'workdays', 'custom', cutOff),
      ...councils.bonds,
    ],
  }
}
