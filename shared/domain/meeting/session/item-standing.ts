import type { Meeting, AgendaItem } from '../meeting.ts'
import { closingGround } from '../closing-ground.ts'
import { checkClosing } from '../closing-ground.ts'
import { checkLateItem } from '../notice.ts'
import { isRefusal, refuse } from '../../../refusal.ts'
import type { Refusal } from '../../../refusal.ts'
import { isPresentAt, votersAt } from './roll.ts'
import { keptOut, votersIn } from './kept-out.ts'
import type {
  DoorClosing,
  Impediment,
  ItemSession,
  LateQuestion,
  RollEntry,
  Session,
  SessionTime,
  Vote,
} from './session.ts'
import { resultOf } from './vote-result.ts'

/** All that an item's rules ask for. */
export type ItemInSession = {
  readonly item: Pick<AgendaItem, 'id' | 'kind' | 'late' | 'withdrawn' | 'closedOn'>
  readonly dealt: ItemSession
  readonly roll: readonly RollEntry[]
  readonly session: Session
  readonly meeting: Pick<Meeting, 'remote'>
  readonly seats: number
  readonly impediments: readonly Impediment[]
  readonly closing: DoorClosing | null
  readonly lateQuestion: LateQuestion | null
  readonly votes: readonly Vote[]
}

const late = 'koml. § 11-3 femte ledd'

/** Who leads an item. */
export const chairOf = ({
  dealt,
  session,
}: {
  readonly dealt: Pick<ItemSession, 'chair'>
  readonly session: Session
}): ItemSession['chair'] => dealt.chair ?? session.chair

/** Whether a late item may be decided (koml. § 11-3 femte ledd): it was asked, and neither chair nor a third objects. */
export function checkLate({
  item,
  lateQuestion,
  roll,
  dealt,
  session,
}: Pick<ItemInSession, 'lateQuestion' | 'roll' | 'session'> & {
  readonly item: Pick<AgendaItem, 'late'>
  readonly dealt: Pick<ItemSession, 'chair'>
}): Refusal | null {
  if (!item.late) return null
  if (lateQuestion === null) return refuse('session.lateNotAsked', {}, late)
  const present = votersAt(roll, new Set(), lateQuestion.askedAt)
  const objecting = present.filter(({ person }) => lateQuestion.objectors.includes(person)).length
  const chairObjects = lateQuestion.objectors.includes(chairOf({ dealt, session }) ?? session.chair)
  return checkLateItem({ chairObjects, objecting, present: present.length })
}

/** Whether the doors are closed as the law asks (koml. § 11-5): on a ground that it knows, by a vote in open meeting that won. */
export function checkDoors({ item, closing, meeting, votes }: ItemInSession): readonly Refusal[] {
  if (closing === null) {
    const planned = item.closedOn === null ? null : closingGround(item.closedOn)
    const duty = planned !== null && !isRefusal(planned) && planned.duty === 'shall'
    return duty
      ? [refuse('session.doorsNotClosed', { code: item.closedOn ?? '' }, 'koml. § 11-5 andre ledd')]
      : []
  }
  const ground = checkClosing(closing.ground, { remote: meeting.remote, exemptionCode: closing.exemption })
  const vote = votes.find(({ id }) => id === closing.vote)
  const open = 'koml. § 11-5 femte ledd'
  const voting =
    vote === undefined
      ? refuse('session.closingNotVoted', {}, open)
      : closing.closedAt === null || vote.heldAt > closing.closedAt
        ? refuse('session.closingVotedBehindDoors', {}, open)
        : won(vote)
          ? null
          : refuse('session.closingLost', {}, open)
  return [ground, voting].filter((refusal) => refusal !== null)
}

const won = (vote: Vote): boolean => {
  const result = resultOf(vote)
  return result.kind === 'won' && result.winner === 1
}

/** Whether a vote was held behind closed doors. */
export function isBehindDoors(
  closing: Pick<DoorClosing, 'closedAt' | 'openedAt'> | null,
  at: SessionTime,
): boolean {
  if (closing === null || closing.closedAt === null) return false
  return closing.closedAt <= at && (closing.openedAt === null || at < closing.openedAt)
}

/** What stands in the way of a vote about something in the item, now. */
export function checkBeforeVote(
  standing: ItemInSession,
  subject: Vote['subject'],
  at: SessionTime,
): Refusal | null {
  const { item, dealt, impediments, session } = standing
  if (item.withdrawn) return refuse('session.itemWithdrawn')
  if (dealt.openedAt === null) return refuse('session.itemNotOpen')
  if (subject === 'closing')
    return isBehindDoors(standing.closing, at)
      ? refuse('session.closingVotedBehindDoors', {}, 'koml. § 11-5 femte ledd')
      : null
  const leads = chairOf({ dealt, session }) ?? session.chair
  const { roll, seats } = standing
  if (subject === 'impediment') {
    // who is asked about leads neither that question nor another's: the chair goes to somebody else first
    const body = { roll, impediments, seats, constituting: session.constituting }
    const takesPart = votersIn(body, subject, at).some(({ person }) => person === leads)
    const ground = 'koml. § 11-10, jf. fvl. § 8 annet ledd'
    return takesPart ? null : refuse('session.chairAway', { person: leads }, ground)
  }
  const question = impediments.find(({ state }) => state === 'raised')
  if (question !== undefined)
    return refuse(
      'session.impedimentOpen',
      { person: question.person },
      'koml. § 11-10, jf. fvl. § 8 annet ledd',
    )
  if (keptOut(impediments).has(leads) || !roll.some((each) => each.person === leads && isPresentAt(each, at)))
    return refuse('session.chairAway', { person: leads }, 'koml. § 11-2 tredje ledd')
  return checkLate(standing)
}
