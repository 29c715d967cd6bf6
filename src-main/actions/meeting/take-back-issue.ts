import { transitionMeeting } from '#shared/domain/meeting/course.ts'
import { checkTakeBack, presentEdition } from '#shared/domain/meeting/sending.ts'
import type { TiesOfIssue } from '#shared/domain/meeting/sending.ts'
import type { AgendaItem, Meeting } from '#shared/domain/meeting/meeting.ts'
import type { MeetingId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { agendaOf, saveAgendaItem } from '../../store/agenda.ts'
import { editionsOf, takeBackEdition } from '../../store/agenda-editions.ts'
import { appendAudit } from '../../store/audit.ts'
import { findReading } from '../../store/cases.ts'
import { voidPackets } from '../../store/issued-packets.ts'
import { findMeeting, saveMeeting } from '../../store/meetings.ts'
import { findPaper, papersOfCase } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { clearPlaced } from '../packet/packet-places.ts'
import type { ClearedFiles } from '../packet/packet-places.ts'

/** What taking an issue back came to. */
export type TakenBack = ClearedFiles & {
  /** Papers that are open again. */
  readonly opened: number
  /** Packets that bind nobody any more. */
  readonly voided: number
}

/**
 * Takes an issue back that nobody has been sent: papers open again as they were, the agenda is a draft, and what was
 * made of it is void; its files are taken away where they still are what was written. Numbers stay with their items
 * (domain.md §6). Refuses with `meeting.gone` and `takeBack.*`.
 */
export function takeBackIssue(store: Store, id: MeetingId, by: ActedBy): TakenBack | Refusal {
  const done = store.transaction((db) => {
    const meeting = findMeeting(db, id)
    if (meeting === null) return refuse('meeting.gone')
    const editions = editionsOf(db, id)
    const items = agendaOf(db, id)
    const refused = checkTakeBack(meeting, editions, tiesOf(db, items))
    if (refused !== null) return refused
    const edition = presentEdition(meeting, editions)
    const state = transitionMeeting(meeting, { type: 'takeBackNotice' })
    if (edition === null || isRefusal(state)) throw new Error(`meeting ${id} has no issue to take back`)
    const opened = takeBackEdition(db, edition.id, by.at)
    const next: Meeting = { ...meeting, state, issuedOn: null, agendaVersion: 0 }
    saveMeeting(db, next)
    // nothing is late on an agenda that nobody has
    for (const item of items) if (item.late) saveAgendaItem(db, { ...item, late: false })
    const voided = voidPackets(db, id, by.at)
    appendAudit(db, {
      at: by.at,
      actor: by.actor,
      action: 'meeting.issueTakenBack',
      subjectKind: 'meeting',
      subjectId: id,
      detail: { issuedOn: edition.issuedOn, opened, voided },
    })
    return { opened: opened.length, voided }
  })
  return isRefusal(done) ? done : { ...done, ...clearPlaced(store, id) }
}

/** What rests on an issue: decisions, and corrections that somebody has begun. */
export function tiesOf(db: Database, items: readonly AgendaItem[]): TiesOfIssue {
  const decided = items.filter(
    ({ reading, withdrawn }) => !withdrawn && findReading(db, reading)?.outcome !== null,
  ).length
  const corrected = items.find((item) => {
    const sent = findPaper(db, item.paper)
    return papersOfCase(db, item.case).some(
      ({ reading, version }) => reading === item.reading && sent !== null && version > sent.version,
    )
  })
  return { decided, corrected: corrected?.title ?? null }
}
