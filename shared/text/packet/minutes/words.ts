import type { Audience } from '../../../domain/disclosure/projection.ts'
import type { Impediment, MotionKind, VoteSubject } from '../../../domain/meeting/session/session.ts'
import type { Language } from '../../../domain/municipality/municipality.ts'
import { minutesVoteNb } from './votes-nb.ts'
import { minutesVoteNn } from './votes-nn.ts'
import { minutesNb } from './nb.ts'
import { minutesNn } from './nn.ts'

/** Wording of a vote and its result. */
export type MinutesVoteWords = {
  readonly head: readonly [string, string, string]
  readonly for: string
  readonly against: string
  readonly blank: string
  readonly proposal: string
  readonly recommendation: string
  readonly motion: (number: number) => string
  readonly subjects: Readonly<Record<VoteSubject, string>>
  /** What was asked, as the beginning of a sentence. */
  readonly questions: Readonly<Record<VoteSubject, string>>
  readonly round: (round: number) => string
  readonly written: string
  readonly noParty: string
  /** `all`: the vote was unanimous. */
  readonly unanimous: (what: string) => string
  readonly won: (what: string, votes: number, against: number) => string
  readonly lost: (what: string, votes: number, against: number) => string
  readonly lostToAll: (what: string) => string
  readonly chose: (what: string, votes: number, other: number) => string
  readonly byChair: (chair: string) => string
  readonly again: (what: readonly string[]) => string
  readonly unsettled: string
  readonly notUnanimous: string
  readonly electedOne: (names: string) => string
  readonly electedOf: (list: string, names: string, deputies: string) => string
  readonly seatsOf: (seats: number) => string
  readonly lots: (labels: string) => string
  readonly byLots: string
}

/** Fixed wording of minutes and extracts, per document language. */
export type MinutesWords = {
  readonly minutes: string
  readonly extract: string
  readonly titleFor: (committee: string, day: string) => string
  readonly extractFor: (caseNumber: string, title: string) => string
  readonly audience: Readonly<Record<Audience, string>>
  readonly draft: string
  readonly approved: (day: string) => string
  readonly time: string
  readonly times: (day: string, from: string, to: string | null) => string
  readonly place: string
  readonly remote: string
  readonly chair: string
  readonly secretary: string
  readonly notice: string
  readonly noticeSent: (day: string, edition: number) => string
  readonly meetingNumber: (number: number, year: string) => string
  readonly opening: string
  readonly attendance: string
  readonly present: string
  readonly presentHead: readonly [string, string, string]
  readonly chairs: string
  readonly member: string
  readonly substitutes: (name: string) => string
  readonly listens: string
  readonly from: (time: string) => string
  readonly to: (time: string) => string
  readonly absent: string
  readonly absentHead: readonly [string, string, string]
  readonly noneAbsent: string
  readonly noDeputy: string
  readonly officers: string
  readonly secretaryRole: string
  readonly administrationRole: string
  readonly movements: string
  readonly arrived: (time: string, name: string) => string
  readonly left: (time: string, name: string) => string
  readonly during: (number: string) => string
  readonly between: (after: string, before: string) => string
  readonly before: (number: string) => string
  readonly after: (number: string) => string
  readonly whole: string
  readonly away: (names: string) => string
  readonly whyAway: Readonly<Record<'absent' | Impediment['kind'], string>>
  readonly deputies: (names: string) => string
  readonly contents: string
  readonly contentsHead: readonly [string, string, string, string]
  readonly withdrawn: string
  readonly withdrawnBecause: (reason: string) => string
  readonly untouched: string
  readonly withheldOutcome: string
  readonly late: (section: string, objectors: readonly string[], decided: boolean) => string
  readonly itemChair: (name: string) => string
  readonly closing: (printed: string, reason: string) => string
  readonly closingExemption: (printed: string) => string
  readonly doors: (from: string, to: string | null) => string
  readonly debateClosed: string
  readonly closingVote: string
  readonly behindDoors: string
  readonly withheld: string
  readonly impediments: string
  readonly impediment: Readonly<
    Record<Impediment['state'], (name: string, kind: Impediment['kind'], printed: string) => string>
  >
  readonly proposal: string
  readonly recommendation: (body: string) => string
  readonly proceedings: string
  readonly motions: string
  readonly motionKinds: Readonly<Record<MotionKind, (number: number, point: number | null) => string>>
  readonly motionBy: (author: string, party: string, togetherWith: string) => string
  readonly motionWithdrawn: string
  readonly strikes: string
  readonly votes: string
  readonly decision: Readonly<Record<'recommendation' | 'decision', (body: string) => string>>
  readonly released: string
  readonly statements: string
  readonly addenda: string
  readonly addendum: (number: number, day: string, by: string) => string
  readonly addendumOf: (item: string) => string
  readonly addendumWithheld: string
  readonly addendumHere: (numbers: string) => string
  readonly approval: string
  readonly approvedBySignature: (day: string) => string
  readonly approvedInMeeting: (committee: string, day: string, item: string | null) => string
  readonly notApproved: string
  readonly signed: (day: string) => string
  readonly signs: string
  readonly closed: (time: string) => string
  readonly readings: string
  readonly extractHead: readonly [string, string, string, string]
  readonly caseNumber: string
  readonly noReadings: string
  readonly asOf: (day: string) => string
}

export const minutesWords: Readonly<Record<Language, MinutesWords>> = { nb: minutesNb, nn: minutesNn }
export const minutesVoteWords: Readonly<Record<Language, MinutesVoteWords>> = {
  nb: minutesVoteNb,
  nn: minutesVoteNn,
}
