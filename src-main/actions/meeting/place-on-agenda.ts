import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { AgendaItemId, MeetingId, ReadingId } from '#shared/ids.ts'
import { transition } from '#shared/domain/case/course.ts'
import type { Case, Reading } from '#shared/domain/case/case.ts'
import { missingBeforeAgenda } from '#shared/domain/case/requirements.ts'
import { checkAgendaOpen, insertItem } from '#shared/domain/meeting/agenda-order.ts'
import { closingDemandedBy } from '#shared/domain/meeting/closing-ground.ts'
import { transitionMeeting } from '#shared/domain/meeting/course.ts'
import type { AgendaItem, ItemKind, Meeting } from '#shared/domain/meeting/meeting.ts'
import { appendAudit } from '../../store/audit.ts'
import { agendaOf, findOff, saveAgenda } from '../../store/agenda.ts'
import { meetingsWithReading, paperIdOfReading } from '../../store/agenda-queue.ts'
import { findCase, findReading, readingsOfCase } from '../../store/cases.ts'
import { findMeeting, saveMeeting } from '../../store/meetings.ts'
import { disclosureOfPaper, findPaper } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import { moveCase } from '../cases/move-case.ts'
import { readingFactsOf } from '../course/course-facts.ts'
import type { DoneBy } from './done-by.ts'

export type Placing = {
  readonly meeting: MeetingId
  readonly reading: ReadingId
  readonly kind: ItemKind
  /** From 1; null is the end. */
  readonly position: number | null
}

/**
 * Puts a case on the agenda by the rule of its own course: `placeOnAgenda` (koml. § 11-3 første ledd). Refuses
 * what the course refuses, `agenda.issued`, `agenda.otherBody`, `agenda.noPaper`, `agenda.alreadyPlaced` and
 * `agenda.decided`, `course.publicTooShort`; `meeting.gone` and `case.gone` where somebody has removed them meanwhile.
 */
export function placeOnAgenda(store: Store, placing: Placing, by: DoneBy): AgendaItemId | Refusal {
  return store.transaction((db) => {
    const meeting = findMeeting(db, placing.meeting)
    if (meeting === null) return refuse('meeting.gone')
    const issued = checkAgendaOpen(meeting)
    if (issued !== null) return issued
    const reading = findReading(db, placing.reading)
    const file = reading === null ? null : findCase(db, reading.case)
    if (reading === null || file === null) return refuse('case.gone')
    const refused = checkReading(db, reading, meeting)
    if (refused !== null) return refused
    const item = itemFor(db, file, reading, placing, by)
    if (isRefusal(item)) return item
    const { stage, part } = reading
    const moved = transition({ ...file, stage }, { type: 'placeOnAgenda', stage, part })
    if (isRefusal(moved)) return moved
    const facts = readingFactsOf(db, reading, readingsOfCase(db, file.id), null, meeting)
    const [missing] = missingBeforeAgenda(file.template, facts)
    if (missing !== undefined) return missing
    saveAgenda(db, meeting.id, insertItem(agendaOf(db, meeting.id), item, placing.position))
    beginAgenda(db, meeting)
    moveCase(db, file, { to: moved, event: 'placeOnAgenda', reading }, by)
    appendAudit(db, {
      at: by.at,
      actor: by.actor,
      action: 'agenda.itemPlaced',
      subjectKind: 'meeting',
      subjectId: meeting.id,
      detail: { item: item.id, case: file.id, kind: item.kind },
    })
    return item.id
  })
}

function checkReading(db: Database, reading: Reading, meeting: Meeting): Refusal | null {
  if (reading.committee !== meeting.committee) return refuse('agenda.otherBody')
  if (reading.outcome !== null) return refuse('agenda.decided')
  return meetingsWithReading(db, reading.id).length > 0 ? refuse('agenda.alreadyPlaced') : null
}

function itemFor(
  db: Database,
  file: Case,
  reading: Reading,
  { meeting, kind }: Placing,
  by: DoneBy,
): AgendaItem | Refusal {
  const paperId = paperIdOfReading(db, reading.id)
  const paper = paperId === null ? null : findPaper(db, paperId)
  if (paper === null) return refuse('agenda.noPaper', { title: file.title })
  const disclosure = file.disclosure ?? disclosureOfPaper(db, paper.id)
  return {
    // one that was here before an issue was taken back has its number again
    id: findOff(db, { meeting, reading: reading.id, kind }) ?? by.newId<AgendaItemId>(),
    meeting,
    position: 1,
    kind,
    case: file.id,
    reading: reading.id,
    paper: paper.id,
    title: paper.title,
    number: null,
    late: false,
    withdrawn: false,
    withdrawnReason: '',
    disclosure: null,
    // Secrecy closes the door by itself (koml. § 11-5 andre ledd); what the body may close, it decides itself.
    closedOn: disclosure === null ? null : (closingDemandedBy(disclosure.basis)?.code ?? null),
  }
}

/** The first case makes an agenda of what was only a date. */
function beginAgenda(db: Database, meeting: Meeting): void {
  if (meeting.state !== 'planned') return
  const state = transitionMeeting(meeting, { type: 'draftAgenda' })
  if (isRefusal(state)) throw new Error(`a planned meeting takes no agenda: ${state.code}`)
  saveMeeting(db, { ...meeting, state })
}
