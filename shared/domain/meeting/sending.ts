import { refuse } from '../../refusal.ts'
import type { Refusal } from '../../refusal.ts'
import type { IsoDate } from '../calendar/dates.ts'
import type { Meeting } from './meeting.ts'

/** One issue of an agenda, or one supplement to it. */
export type Edition = {
  readonly id: string
  /** 1, 2 …; the number that its packets bear. */
  readonly edition: number
  readonly issuedOn: IsoDate
  /** ISO instant. */
  readonly issuedAt: string
  readonly issuedBy: string
  /** When somebody said that the members have it; null while nobody has. */
  readonly sentOn: IsoDate | null
  readonly sentBy: string | null
  /** ISO instant; null while it stands. */
  readonly takenBackAt: string | null
}

type Issued = Pick<Meeting, 'state' | 'issuedOn' | 'agendaVersion' | 'startsAt'>

const notice = 'koml. § 11-3 første ledd'

/** Editions that have not been taken back, in order. */
export function standingEditions(editions: readonly Edition[]): readonly Edition[] {
  return editions.filter(({ takenBackAt }) => takenBackAt === null).toSorted((a, b) => a.edition - b.edition)
}

/** The edition that the agenda now is, or null where no account of it was kept. */
export function presentEdition(
  meeting: Pick<Meeting, 'agendaVersion'>,
  editions: readonly Edition[],
): Edition | null {
  return standingEditions(editions).find(({ edition }) => edition === meeting.agendaVersion) ?? null
}

/**
 * Whether members have had the notice: somebody said so, a later edition rests on it, or nobody kept an account of it,
 * as older programs did not (koml. § 11-3 første ledd). What has been sent stands.
 */
export function isNoticeSent(meeting: Issued, editions: readonly Edition[]): boolean {
  if (meeting.issuedOn === null) return false
  if (meeting.agendaVersion > 1) return true
  const present = presentEdition(meeting, editions)
  return present === null || present.sentOn !== null
}

/** What keeps an issue from being taken back besides its having been sent. */
export type TiesOfIssue = {
  /** Items that a body has decided. */
  readonly decided: number
  /** Title of a paper that a correction has been begun of; null where none is. */
  readonly corrected: string | null
}

/** Whether an issue may be taken back: until it is sent, and while nothing rests on it (domain.md §§ 3, 6). */
export function checkTakeBack(
  meeting: Issued,
  editions: readonly Edition[],
  { decided, corrected }: TiesOfIssue,
): Refusal | null {
  if (meeting.issuedOn === null) return refuse('takeBack.notIssued', {}, notice)
  if (meeting.state !== 'noticeIssued') return refuse('takeBack.begun', { state: meeting.state }, notice)
  if (isNoticeSent(meeting, editions)) {
    const sentOn = standingEditions(editions)[0]?.sentOn ?? meeting.issuedOn
    return refuse('takeBack.sent', { sentOn }, notice)
  }
  if (decided > 0) return refuse('takeBack.decided', { decided }, notice)
  return corrected === null ? null : refuse('takeBack.corrected', { title: corrected }, notice)
}

/** Whether the present edition may be marked as sent on a day: not before its issue, nor in days to come (koml. § 11-3 første ledd). */
export function checkMarkSent(
  meeting: Issued,
  editions: readonly Edition[],
  { on, today, packets }: { readonly on: IsoDate; readonly today: IsoDate; readonly packets: number },
): Refusal | null {
  if (meeting.issuedOn === null) return refuse('sending.notIssued', {}, notice)
  const present = presentEdition(meeting, editions)
  if (present === null || present.sentOn !== null)
    return refuse('sending.alreadySent', { sentOn: present?.sentOn ?? meeting.issuedOn }, notice)
  if (on < present.issuedOn) return refuse('sending.beforeIssue', { on, issuedOn: present.issuedOn }, notice)
  if (on > today) return refuse('sending.inFuture', { on }, notice)
  // documents go with the notice: nothing can have been sent that was never made
  return packets === 0 ? refuse('sending.noPacket', { edition: present.edition }, notice) : null
}
