import { refuse } from '../../refusal.ts'
import type { Refusal } from '../../refusal.ts'
import type { SenderKind } from '../hearing/hearing.ts'

/** `anonymise`: what was weighed stays without whose it was. `delete`: all that the sender said goes. */
export type ErasureMethod = 'anonymise' | 'delete'

/** What the municipality has decided for personal data of those who answer hearings (GDPR art. 5 no. 1 e). */
export type RetentionRules = {
  /** Which fact the period runs from: the decision when it can no longer be reviewed, or the last day of the hearing. */
  readonly after: 'decision' | 'hearing'
  /** Months from that fact. */
  readonly months: number
  readonly method: ErasureMethod
  /** Whether what came in must be in the archive before it goes here (arkivlova §§ 12–13). */
  readonly archiveFirst: boolean
  /** Whether the officer's own summary stays when an input is anonymised. */
  readonly keepSummaries: boolean
}

/**
 * Where the municipality has set nothing. A year: long enough for follow-up, complaint and access to be over, and no
 * longer than the purpose asks (GDPR art. 5 no. 1 e; what the law demands is "no longer than necessary", not a figure).
 */
export const ordinaryRetention: RetentionRules = {
  after: 'decision',
  months: 12,
  method: 'anonymise',
  archiveFirst: true,
  keepSummaries: true,
}

export const longestMonths = 120

/** Whether a municipality may set such rules (`retention.badMonths`). */
export function checkRetentionRules({ months }: Pick<RetentionRules, 'months'>): Refusal | null {
  return Number.isInteger(months) && months >= 0 && months <= longestMonths
    ? null
    : refuse('retention.badMonths', { months, most: longestMonths }, 'personvernforordningen art. 5 nr. 1 e')
}

/**
 * What of an input is personal, by who sent it. Organisations, bodies and councils answer in their own name and members
 * in office: only how to reach somebody is personal there. Employees are heard as themselves (GDPR art. 4 no. 1).
 */
export const personalScope: Readonly<Record<SenderKind, 'all' | 'contact'>> = {
  privatePerson: 'all',
  employee: 'all',
  electedMember: 'contact',
  council: 'contact',
  publicBody: 'contact',
  organisation: 'contact',
  business: 'contact',
}
