import type { AgendaEditions, UnsentChange } from '#shared/contract/sending.ts'
import { checkTakeBack, isNoticeSent, presentEdition } from '#shared/domain/meeting/sending.ts'
import type { AgendaItem, Meeting } from '#shared/domain/meeting/meeting.ts'
import type { MeetingId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { agendaOf } from '../../store/agenda.ts'
import { editionsOf, itemsOfEdition } from '../../store/agenda-editions.ts'
import { issuedPacketsOf } from '../../store/issued-packets.ts'
import { findMeeting } from '../../store/meetings.ts'
import { findPaper, papersOfCase } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'
import { shortNoticeOf } from '../../store/short-notice.ts'
import { changedItems, isTold } from '../packet/unsent-changes.ts'
import { tiesOf } from './take-back-issue.ts'

/** What has been sent of a meeting's agenda and what has not yet, with every edition as it was. `meeting.gone`. */
export function readEditions(db: Database, id: MeetingId): AgendaEditions | Refusal {
  const meeting = findMeeting(db, id)
  if (meeting === null) return refuse('meeting.gone')
  const editions = editionsOf(db, id)
  const items = agendaOf(db, id)
  const present = presentEdition(meeting, editions)
  const tie = checkTakeBack(meeting, editions, tiesOf(db, items))
  return {
    sent: isNoticeSent(meeting, editions),
    tie: tie === null ? null : { ...tie, facts: { ...tie.facts } },
    toMark: meeting.state === 'noticeIssued' && present !== null && present.sentOn === null,
    packetMade: issuedPacketsOf(db, id, 'members').some(
      ({ voided, edition }) => !voided && edition === meeting.agendaVersion && edition > 0,
    ),
    editions: editions.map((edition) => ({
      ...edition,
      items: itemsOfEdition(db, edition.id).map((item) => ({ ...item, attachments: [...item.attachments] })),
    })),
    unsent: meeting.state === 'noticeIssued' ? [...unsentOf(db, meeting, items)] : [],
    shortNotice: shortNoticeOf(db, id),
  }
}

/** What the next supplement would tell of: items that came, went or came back, and papers that were corrected. */
function unsentOf(db: Database, meeting: Meeting, items: readonly AgendaItem[]): readonly UnsentChange[] {
  const changed = new Set(changedItems(db, meeting, items).map(({ id }) => id))
  return items.flatMap((item): readonly UnsentChange[] => {
    const { id, title } = item
    const line = { item: id, number: item.number?.printed ?? null, title }
    if (changed.has(id)) {
      if (item.withdrawn) return [{ ...line, what: 'withdrawn', undoable: true }]
      return !isTold(db, meeting, item)
        ? [{ ...line, what: 'late', undoable: true }]
        : [{ ...line, what: 'putBack', undoable: false }]
    }
    return item.withdrawn ? [] : correctionOf(db, item, line)
  })
}

function correctionOf(
  db: Database,
  item: AgendaItem,
  line: Pick<UnsentChange, 'item' | 'number' | 'title'>,
): readonly UnsentChange[] {
  const sent = findPaper(db, item.paper)
  const newer = papersOfCase(db, item.case).filter(
    ({ reading, version }) => reading === item.reading && sent !== null && version > sent.version,
  )
  const newest = newer.at(-1)
  if (newest === undefined) return []
  return [{ ...line, what: newest.state === 'draft' ? 'draft' : 'corrected', undoable: false }]
}
