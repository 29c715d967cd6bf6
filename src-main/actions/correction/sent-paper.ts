import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Case } from '#shared/domain/case/case.ts'
import type { AgendaItem, Meeting } from '#shared/domain/meeting/meeting.ts'
import type { CasePaper } from '#shared/domain/paper/paper.ts'
import { itemsOfCase } from '../../store/agenda.ts'
import { findMeeting } from '../../store/meetings.ts'
import { findPaper, frozenPaperStands, papersOfCase } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'
import { meetingReference } from '../find-subject.ts'

const ground = 'koml. § 11-3 første ledd'

/** A paper that was sent to a meeting which has not begun, and the newest version of it. */
export type SentPaper = {
  readonly meeting: Meeting
  readonly item: AgendaItem
  /** As sent, frozen. */
  readonly sent: CasePaper
  /** Its correction while one is under way, else the sent one itself. */
  readonly newest: CasePaper
}

/**
 * The paper of a case that may be corrected now. `at` names the meeting where the case lies before several.
 * Refuses with `correct.notSent`, `.withdrawn`, `.meetingBegun`, `.severalMeetings`, and with
 * `store.frozenTextChanged` when what was sent is no longer what stands in the store.
 */
export function findSentPaper(db: Database, file: Case, at: Meeting | null): SentPaper | Refusal {
  const facts = { case: file.caseNumber }
  const places = itemsOfCase(db, file.id).flatMap((item) => {
    const meeting = findMeeting(db, item.meeting)
    return meeting === null || (at !== null && meeting.id !== at.id) ? [] : [{ item, meeting }]
  })
  const numbered = places.filter(({ item }) => item.number !== null)
  const open = numbered.filter(({ meeting }) => meeting.state === 'noticeIssued')
  const standing = open.filter(({ item }) => !item.withdrawn)
  const [place, ...others] = standing
  if (place === undefined) {
    if (open.length > 0) return refuse('correct.withdrawn', facts)
    return refuse(numbered.length > 0 ? 'correct.meetingBegun' : 'correct.notSent', facts, ground)
  }
  if (others.length > 0) {
    const candidates = standing.map(({ meeting }) => meetingReference(db, meeting)).join(', ')
    return refuse('correct.severalMeetings', { ...facts, candidates })
  }
  const versions = versionsOf(db, place.item)
  return isRefusal(versions) ? versions : { ...place, ...versions }
}

function versionsOf(db: Database, item: AgendaItem): Pick<SentPaper, 'sent' | 'newest'> | Refusal {
  const sent = findPaper(db, item.paper)
  if (sent === null) throw new Error(`item ${item.id} points to a paper that is gone`)
  if (sent.state !== 'frozen') return refuse('correct.notSent', { case: item.number?.printed ?? '' }, ground)
  if (!frozenPaperStands(sent))
    return refuse('store.frozenTextChanged', { item: item.number?.printed ?? '', title: sent.title })
  const newest = papersOfCase(db, item.case).findLast((paper) => paper.reading === item.reading) ?? sent
  return { sent, newest }
}
