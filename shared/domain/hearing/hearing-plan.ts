import { refuse } from '../../refusal.ts'
import type { Refusal } from '../../refusal.ts'
import { daysBetween, isIsoDate } from '../calendar/dates.ts'
import type { IsoDate } from '../calendar/dates.ts'
import type { Case, CaseState } from '../case/case.ts'
import { checkHearingPeriod } from '../case/course-template.ts'
import type { CommitteeKind } from '../municipality/municipality.ts'
import type { Hearing } from './hearing.ts'

/** When a case is heard, and whom it is sent to. */
export type HearingPlan = Pick<Hearing, 'opensOn' | 'closesOn' | 'parties'>
export type HearingParty = Hearing['parties'][number]

const beforeItCloses: ReadonlySet<CaseState> = new Set<CaseState>([
  'draft',
  'professionalReview',
  'approvedByChiefExecutive',
  'onAgendaFirst',
  'sentToHearing',
  'postponed',
  'returned',
  'hearing',
])

/** What was said is part of a paper that was sent: the second reading's, or the council's. */
const afterItWasAnswered: ReadonlySet<CaseState> = new Set<CaseState>([
  'onAgendaSecond',
  'recommended',
  'onAgendaCouncil',
  'adopted',
  'implementing',
  'archived',
  'rejected',
])

/** Late is what came after the last day for inputs, which is itself in time (domain.md §8). */
export const isLate = ({ closesOn }: Pick<Hearing, 'closesOn'>, receivedOn: IsoDate): boolean =>
  receivedOn > closesOn

/** Days that are left to answer, the last one counted; null before the first day and after the last. */
export function daysToAnswer(
  { opensOn, closesOn }: Pick<Hearing, 'opensOn' | 'closesOn'>,
  today: IsoDate,
): number | null {
  if (today < opensOn || today > closesOn) return null
  return daysBetween(today, closesOn)
}

/** Whether period and parties may still be set: until the hearing has closed (`hearing.past`, `hearing.noneInCourse`). */
export function checkPlannable({ state, course }: Pick<Case, 'state' | 'course'>): Refusal | null {
  if (course !== 'hearing') return refuse('hearing.noneInCourse')
  return beforeItCloses.has(state) ? null : refuse('hearing.past', { state })
}

/** Whether inputs may be taken in, changed or removed: not once they are part of what a body was sent (`hearing.answered`). */
export const checkInputsOpen = ({ state }: Pick<Case, 'state'>): Refusal | null =>
  afterItWasAnswered.has(state) ? refuse('hearing.answered', { state }, 'koml. § 11-3 første ledd') : null

/**
 * Whether a case may be heard so; gives what is worth a warning. Refuses with {@link checkPlannable}, a period that
 * ends before it begins or is no day (`hearing.badPeriod`), a first day that was already announced (`hearing.opened`),
 * a party without a name or twice (`hearing.partyUnnamed`, `hearing.partyTwice`), and what {@link checkHearingPeriod}
 * refuses by law.
 */
export function checkHearingPlan(
  file: Pick<Case, 'state' | 'course' | 'template'>,
  standing: HearingPlan | null,
  plan: HearingPlan,
): { readonly warning: Refusal | null } | Refusal {
  const { opensOn, closesOn, parties } = plan
  const past = checkPlannable(file)
  if (past !== null) return past
  if (!isIsoDate(opensOn) || !isIsoDate(closesOn) || closesOn < opensOn)
    return refuse('hearing.badPeriod', { opensOn, closesOn })
  if (file.state === 'hearing' && standing !== null && standing.opensOn !== opensOn)
    return refuse('hearing.opened', { opensOn: standing.opensOn })
  const wrong = checkParties(parties)
  if (wrong !== null) return wrong
  const short = checkHearingPeriod(file.template, { opensOn, closesOn })
  if (short?.weight === 'refused') return short.refusal
  return { warning: short?.refusal ?? null }
}

function checkParties(parties: readonly HearingParty[]): Refusal | null {
  const seen = new Set<string>()
  for (const { name, group } of parties) {
    const key = `${group} ${name.trim().toLocaleLowerCase('nb')}`
    if (name.trim() === '') return refuse('hearing.partyUnnamed')
    if (seen.has(key)) return refuse('hearing.partyTwice', { name })
    seen.add(key)
  }
  return null
}

const statutory: readonly CommitteeKind[] = ['elderlyCouncil', 'disabilityCouncil', 'youthCouncil']

/** The councils that must be heard, as parties: those that the municipality has (koml. § 5-12). */
export const statutoryParties = (
  committees: readonly { readonly name: string; readonly kind: CommitteeKind }[],
): readonly HearingParty[] =>
  statutory.flatMap((kind) =>
    committees
      .filter((each) => each.kind === kind)
      .map(({ name }): HearingParty => ({ name, group: 'statutoryCouncils' })),
  )

/** Whether another hearing may begin: none stands, or the last one's days are over (`hearing.oneStands`). */
export function checkAnotherHearing(last: Hearing | null, today: IsoDate): Refusal | null {
  return last === null || last.closesOn < today
    ? null
    : refuse('hearing.oneStands', { opensOn: last.opensOn, closesOn: last.closesOn })
}
