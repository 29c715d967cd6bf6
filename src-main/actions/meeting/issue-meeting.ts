import { transitionMeeting } from '#shared/domain/meeting/course.ts'
import type { AgendaItem, Meeting } from '#shared/domain/meeting/meeting.ts'
import type { Id, MeetingId, PaperId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { agendaOf, saveAgendaItem } from '../../store/agenda.ts'
import { keepEdition } from '../../store/agenda-editions.ts'
import { appendAudit } from '../../store/audit.ts'
import { findMeeting, saveMeeting } from '../../store/meetings.ts'
import { hashOfPaper } from '../../store/paper-hash.ts'
import { findPaper, freezePaper } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'
import { shortNoticeOf } from '../../store/short-notice.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { checkMeeting } from '../check-meeting.ts'
import { numberItems } from './number-items.ts'

export type IssuedMeeting = {
  readonly issuedOn: string
  readonly items: readonly { readonly number: string; readonly title: string }[]
}

/** A meeting as an issue leaves it. */
export type Issue = { readonly meeting: Meeting; readonly items: readonly AgendaItem[] }

/**
 * Issues the notice of a meeting: every item gets its number, every paper is frozen as it stands, and the agenda is kept
 * as its first edition (koml. § 11-3; domain.md §§ 3, 6). It may be taken back until it is marked as sent. Refuses with
 * `meeting.gone`, `issue.notReady` where something is missing, and what the course of a meeting refuses. Packets are
 * another act: `issueWithPackets` does both as one.
 */
export function issueMeeting(store: Store, id: MeetingId, by: ActedBy): IssuedMeeting | Refusal {
  const issue = store.transaction((db) => issueIn(db, id, by))
  return isRefusal(issue) ? issue : issuedMeeting(issue)
}

/** What came of it: the day, and each item with its number. */
export const issuedMeeting = ({ meeting, items }: Issue): IssuedMeeting => ({
  issuedOn: meeting.issuedOn ?? '',
  items: items.map(({ number, title }) => ({ number: number?.printed ?? '', title })),
})

/** Does to the store all that an issue is, inside a transaction of the caller. Refuses what `issueMeeting` does. */
export function issueIn(db: Database, id: MeetingId, by: ActedBy): Issue | Refusal {
  const meeting = findMeeting(db, id)
  if (meeting === null) return refuse('meeting.gone')
  const items = agendaOf(db, id)
  const live = items.filter(({ withdrawn }) => !withdrawn).length
  const state = transitionMeeting(meeting, { type: 'issueNotice', items: live })
  if (isRefusal(state)) return state
  const { missing } = checkMeeting(db, meeting, by.today)
  const [first] = missing
  if (first !== undefined)
    return refuse(
      'issue.notReady',
      { count: missing.length, item: first.item, first: first.refusal.code },
      first.refusal.ground,
    )
  const numbered = numberItems(db, meeting, items)
  if (isRefusal(numbered)) return numbered
  const froze: PaperId[] = []
  const issued = numbered.map(({ numberedNow: _now, ...item }) => item)
  for (const item of issued) {
    saveAgendaItem(db, item)
    if (!item.withdrawn && freeze(db, item.paper)) froze.push(item.paper)
  }
  const next: Meeting = { ...meeting, state, issuedOn: by.today, agendaVersion: 1 }
  saveMeeting(db, next)
  keepEdition(db, { id: by.newId<Id<'AgendaEdition'>>(), meeting: next, at: by.at, actor: by.actor, froze })
  const shortNotice = shortNoticeOf(db, id)
  appendAudit(db, {
    at: by.at,
    actor: by.actor,
    action: 'meeting.issued',
    subjectKind: 'meeting',
    subjectId: id,
    detail: {
      issuedOn: by.today,
      items: numbered.flatMap(({ number }) => number?.printed ?? []),
      ...(shortNotice === '' ? {} : { shortNotice }),
    },
  })
  return { meeting: next, items: issued }
}

/** Whether it was frozen now: a paper that another body's notice has sent already is frozen as it is. */
function freeze(db: Database, id: PaperId): boolean {
  const paper = findPaper(db, id)
  if (paper?.state !== 'approved') return false
  freezePaper(db, id, hashOfPaper(paper))
  return true
}
