import { stateOnAgenda, transition } from '#shared/domain/case/course.ts'
import { checkLate } from '#shared/domain/meeting/session/item-standing.ts'
import { transitionMeeting } from '#shared/domain/meeting/course.ts'
import type { SessionTime } from '#shared/domain/meeting/session/session.ts'
import type { MeetingId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { lateReasons } from '#shared/text/late-reasons.ts'
import { agendaOf, saveAgendaItem } from '../../store/agenda.ts'
import { appendAudit } from '../../store/audit.ts'
import { saveMeeting } from '../../store/meetings.ts'
import type { Database } from '../../store/rows.ts'
import { saveSession } from '../../store/session/sessions.ts'
import type { Store } from '../../store/store.ts'
import { moveCase } from '../cases/move-case.ts'
import { decideIn } from '../course/decide-reading.ts'
import type { DoneBy } from '../meeting/done-by.ts'
import { decidedTextOf } from './decided-text.ts'
import { missingBeforeClosing } from './item-rules.ts'
import { itemIn } from './open-item.ts'
import type { OpenItem, OpenMeeting } from './open-item.ts'
import { meetingTime, sessionTimeOf } from './session-clock.ts'
import { stepOnMeeting } from './take-step.ts'

/** What stands in the way of closing a meeting: items that were not ended, each with what it lacks. */
export function missingBeforeEnd(
  db: Database,
  opened: OpenMeeting,
  today: string,
): readonly { readonly item: string; readonly refusal: Refusal }[] {
  return itemsIn(db, opened).flatMap((each) => {
    const { item, record } = each
    if (item.withdrawn) return []
    const name = item.number?.printed ?? item.title
    if (record.dealt.closedAt === null)
      return [{ item: name, refusal: refuse('session.itemNotEnded', {}, 'koml. § 11-4 første ledd') }]
    return missingBeforeClosing(db, each, record.dealt.outcome, today).map((refusal) => ({
      item: name,
      refusal,
    }))
  })
}

const itemsIn = (db: Database, opened: OpenMeeting): readonly OpenItem[] =>
  agendaOf(db, opened.meeting.id).flatMap((item) => {
    const each = itemIn(db, opened, item)
    return isRefusal(each) ? [] : [each]
  })

/**
 * The chair closes the meeting. What was decided in each item is registered and moves its case on by its course; a late item
 * that was not let in goes back to wait for another meeting (koml. § 11-3 femte ledd). All or nothing. Refuses with what is
 * missing, and what `decideReading` refuses.
 */
export function closeSession(
  store: Store,
  id: MeetingId,
  at: SessionTime | null,
  by: DoneBy,
): { readonly decisions: number } | Refusal {
  return stepOnMeeting(store, id, { what: 'session.closed' }, by, (db, opened) => {
    const { meeting, session } = opened
    const state = transitionMeeting(meeting, { type: 'closeSession' })
    if (isRefusal(state)) return state
    const [missing] = missingBeforeEnd(db, opened, by.today)
    if (missing !== undefined) {
      const { code, ground } = missing.refusal
      return refuse('session.notReady', { item: missing.item, first: code }, ground)
    }
    const closedAt = at ?? meetingTime(db, id, sessionTimeOf(by.at))
    if (closedAt < session.openedAt) return refuse('session.timeBefore', { at: closedAt })
    let decisions = 0
    for (const each of itemsIn(db, opened)) {
      const registered = register(db, each, by)
      if (isRefusal(registered)) return registered
      decisions += registered
    }
    saveSession(db, { ...session, closedAt })
    saveMeeting(db, { ...meeting, state })
    appendAudit(db, {
      at: by.at,
      actor: by.actor,
      action: 'session.closed',
      subjectKind: 'meeting',
      subjectId: id,
      detail: { closedAt, decisions },
    })
    return { decisions }
  })
}

/** How many decisions an item left behind: none or one. */
function register(db: Database, opened: OpenItem, by: DoneBy): number | Refusal {
  const { item, reading, record } = opened
  const { outcome } = record.dealt
  if (item.withdrawn || reading.outcome !== null) return 0
  if (outcome === null) {
    if (item.late && checkLate(opened.standing) !== null) sendBack(db, opened, by)
    return 0
  }
  const { points, summary } = decidedTextOf(db, opened)
  const adopted = outcome === 'postponed' || outcome === 'returned' || outcome === 'rejected' ? [] : points
  const decided = decideIn(db, { reading: reading.id, outcome, points: adopted, voteSummary: summary }, by)
  return isRefusal(decided) ? decided : decided.decision === null ? 0 : 1
}

/** It stays listed with its number and the reason, and its case waits for another meeting. */
function sendBack(db: Database, { item, file, reading }: OpenItem, by: DoneBy): void {
  saveAgendaItem(db, { ...item, withdrawn: true, withdrawnReason: lateReasons[file.language] })
  const { stage, part } = reading
  const back = transition({ ...file, stage }, { type: 'takeOffAgenda', stage, part })
  if (!isRefusal(back) && file.state === stateOnAgenda(stage, file.course))
    moveCase(db, file, { to: back, event: 'takeOffAgenda', reading }, by)
}
