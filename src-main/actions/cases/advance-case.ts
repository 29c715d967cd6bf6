import { lastStage, transition } from '#shared/domain/case/course.ts'
import type { CaseEvent } from '#shared/domain/case/course.ts'
import { mayBeSetAside, missingBefore } from '#shared/domain/case/requirements.ts'
import type { CourseFacts } from '#shared/domain/case/requirements.ts'
import type { CaseEventType } from '#shared/domain/case/steps.ts'
import type { Case, CaseState } from '#shared/domain/case/case.ts'
import type { CaseId, PersonId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { appendAudit } from '../../store/audit.ts'
import { findCase, readingsOfCase } from '../../store/cases.ts'
import { findPaper, savePaper } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import { courseFactsOf } from '../course/course-facts.ts'
import type { DoneBy } from '../meeting/done-by.ts'
import { moveCase } from './move-case.ts'
import { nextPaper } from './next-paper.ts'

/** Steps that officer and chief executive take, without a body (koml. § 13-1 tredje og fjerde ledd). */
export type DeskStep = Exclude<CaseEventType, 'placeOnAgenda' | 'takeOffAgenda' | 'decide'>

/**
 * Takes a case one step on, or back, by the rules of its course. With an approval the paper that is next read is
 * approved, with a step back it is a draft again; one that was sent stays as sent. `setAside` is the reason why an
 * input is left without its answer, and is kept with the step. Gives the state reached. Refuses with `case.gone`, what
 * the course refuses, the first of what is missing (`missingBefore`), and `course.reasonMissing` for a blank reason.
 */
export function advanceCase(
  store: Store,
  id: CaseId,
  step: DeskStep,
  by: DoneBy,
  setAside: string | null = null,
): CaseState | Refusal {
  return store.transaction((db): CaseState | Refusal => {
    const file = findCase(db, id)
    if (file === null) return refuse('case.gone')
    const stage = lastStage(readingsOfCase(db, id), file.course)
    const facts = courseFactsOf(db, file, by.today)
    const to = transition({ ...file, stage }, eventOf(step, facts))
    if (isRefusal(to) && to.code === 'course.notAllowed') return to
    const reason = setAside?.trim() ?? null
    const missing = missingBefore(file.state, step, facts)
    const stops = missing.find((each) => reason === null || !mayBeSetAside(each))
    if (reason === '') return refuse('course.reasonMissing')
    if (stops !== undefined) return stops
    if (isRefusal(to)) return to
    const note = missing.length > 0 ? (reason ?? '') : ''
    moveCase(db, file, { to, event: step, reading: null, note }, by)
    markPaper(db, file, step, by.person)
    appendAudit(db, {
      at: by.at,
      actor: by.actor,
      action: `case.${step}`,
      subjectKind: 'case',
      subjectId: id,
      detail: {
        from: file.state,
        to,
        ...(note === '' ? {} : { setAside: note, unanswered: facts.unanswered }),
      },
    })
    return to
  })
}

/** What of the facts the course itself asks for; what may be set aside is asked for in `missingBefore`. */
function eventOf(type: DeskStep, { today, hearing }: CourseFacts): CaseEvent {
  if (type === 'closeHearing') return { type, today, closesOn: hearing?.closesOn ?? today }
  return type === 'finishAssessment' ? { type, unanswered: 0 } : { type }
}

const marking: ReadonlySet<DeskStep> = new Set(['approve', 'sendBack', 'rework', 'newHearing'])

function markPaper(db: Database, file: Case, step: DeskStep, person: PersonId | null): void {
  const next = marking.has(step) ? nextPaper(db, file) : null
  const paper = next === null ? null : findPaper(db, next.id)
  if (paper === null || paper.state === 'frozen') return
  const isApproved = step === 'approve'
  savePaper(db, {
    ...paper,
    state: isApproved ? 'approved' : 'draft',
    approvedBy: isApproved ? person : null,
  })
}
