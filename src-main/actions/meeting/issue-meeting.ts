import { transitionMeeting } from '#shared/domain/meeting/course.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import type { MeetingId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { agendaOf, saveAgendaItem } from '../../store/agenda.ts'
import { appendAudit } from '../../store/audit.ts'
import { findMeeting, saveMeeting } from '../../store/meetings.ts'
import { hashOfPaper } from '../../store/paper-hash.ts'
import { findPaper, freezePaper } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { checkMeeting } from '../check-meeting.ts'
import { numberItems } from './number-items.ts'

export type IssuedMeeting = {
  readonly issuedOn: string
  readonly items: readonly { readonly number: string; readonly title: string }[]
}

/**
 * Sends the notice of a meeting: every item gets its number, every paper is frozen as it stands, and both stay so
 * (koml. § 11-3; domain.md §§ 3, 6). Refuses with `meeting.gone`, `issue.notReady` where something is missing, and what
 * the course of a meeting refuses.
 */
export function issueMeeting(store: Store, id: MeetingId, by: ActedBy): IssuedMeeting | Refusal {
  return store.transaction((db) => {
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
    for (const { numberedNow: _, ...item } of numbered) {
      saveAgendaItem(db, item)
      if (!item.withdrawn) freeze(db, item.paper)
    }
    const next: Meeting = { ...meeting, state, issuedOn: by.today, agendaVersion: 1 }
    saveMeeting(db, next)
    appendAudit(db, {
      at: by.at,
      actor: by.actor,
      action: 'meeting.issued',
      subjectKind: 'meeting',
      subjectId: id,
      detail: { issuedOn: by.today, items: numbered.flatMap(({ number }) => number?.printed ?? []) },
    })
    return {
      issuedOn: by.today,
      items: numbered.map(({ number, title }) => ({ number: number?.printed ?? '', title })),
    }
  })
}

/** A paper that another body's notice has sent already is frozen as it is. */
function freeze(db: Database, id: Parameters<typeof findPaper>[1]): void {
  const paper = findPaper(db, id)
  if (paper?.state === 'approved') freezePaper(db, id, hashOfPaper(paper))
}
