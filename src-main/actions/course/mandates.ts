import { transition } from '#shared/domain/case/course.ts'
import type { Case, Reading } from '#shared/domain/case/case.ts'
import type { CasePaper } from '#shared/domain/paper/paper.ts'
import type { CaseId, CommitteeId, ReadingId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { TrailAction } from '#shared/text/screen/trail/acts.ts'
import { appendAudit } from '../../store/audit.ts'
import { meetingsWithReading } from '../../store/agenda-queue.ts'
import { findCase, findReading, readingsOfCase } from '../../store/cases.ts'
import { findCommittee } from '../../store/municipality.ts'
import { papersOfCase, savePaper } from '../../store/papers.ts'
import { deleteReadingBeside } from '../../store/presentations.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { emptyPaper } from '../cases/empty-paper.ts'
import type { DoneBy } from '../meeting/done-by.ts'
import { readingBeside } from './reading-beside.ts'

/**
 * Puts the mandate and frame of a case before a body, with a paper of its own, before the first reading (domain.md §1).
 * Refuses with `case.gone`, `case.committeeUnknown`, `case.noTemplate`, `course.mandateThere`, and as the course does once
 * the case is past it.
 */
export function addMandate(
  store: Store,
  { case: id, committee }: { readonly case: CaseId; readonly committee: CommitteeId },
  by: ActedBy,
): { readonly id: ReadingId } | Refusal {
  return store.transaction((db) => {
    const file = findCase(db, id)
    if (file === null) return refuse('case.gone')
    const body = findCommittee(db, committee)
    if (body === null) return refuse('case.committeeUnknown')
    const possible = transition({ ...file, stage: null }, { type: 'placeOnAgenda', stage: 'mandate' })
    if (isRefusal(possible)) return possible
    if (readingsOfCase(db, id).some(({ stage, outcome }) => stage === 'mandate' && outcome === null))
      return refuse('course.mandateThere')
    const reading = readingBeside(db, file, { committee, stage: 'mandate' }, by)
    const paper = emptyPaper(db, file, reading, by)
    if (isRefusal(paper)) return paper
    savePaper(db, paper)
    record(db, file, 'reading.mandateAdded', { reading: reading.id, committee: body.name }, by)
    return { id: reading.id }
  })
}

/** Takes back a mandate that no agenda has and nobody was sent (`course.readingGone`, `course.readingPlaced`). */
export function removeMandate(
  store: Store,
  id: ReadingId,
  by: ActedBy,
): { readonly case: CaseId; readonly committee: CommitteeId } | Refusal {
  return store.transaction((db) => {
    const found = mandateOf(db, id)
    if (isRefusal(found)) return found
    const { reading, file, paper } = found
    if (meetingsWithReading(db, id).length > 0 || paper.state === 'frozen')
      return refuse('course.readingPlaced')
    deleteReadingBeside(db, id)
    record(db, file, 'reading.mandateRemoved', { reading: id }, by)
    return { case: file.id, committee: reading.committee }
  })
}

/** Approves the paper of a mandate, or takes it up again (koml. § 13-1; `course.readingGone`, `draft.frozen`). */
export function approveMandate(
  store: Store,
  { id, approved }: { readonly id: ReadingId; readonly approved: boolean },
  by: DoneBy,
): null | Refusal {
  return store.transaction((db): null | Refusal => {
    const found = mandateOf(db, id)
    if (isRefusal(found)) return found
    const { file, paper } = found
    if (paper.state === 'frozen') return refuse('draft.frozen')
    savePaper(db, {
      ...paper,
      state: approved ? 'approved' : 'draft',
      approvedBy: approved ? by.person : null,
    })
    record(db, file, approved ? 'reading.mandateApproved' : 'reading.mandateTakenUp', { reading: id }, by)
    return null
  })
}

type Mandate = { readonly reading: Reading; readonly file: Case; readonly paper: CasePaper }

function mandateOf(db: Database, id: ReadingId): Mandate | Refusal {
  const reading = findReading(db, id)
  const file = reading === null ? null : findCase(db, reading.case)
  if (reading?.stage !== 'mandate' || file === null) return refuse('course.readingGone')
  const paper = papersOfCase(db, file.id).findLast((each) => each.reading === id)
  return paper === undefined ? refuse('course.readingGone') : { reading, file, paper }
}

function record(
  db: Database,
  file: Case,
  action: TrailAction,
  detail: Readonly<Record<string, string>>,
  by: ActedBy,
): void {
  appendAudit(db, { at: by.at, actor: by.actor, action, subjectKind: 'case', subjectId: file.id, detail })
}
