import type { FollowUp, FollowUpState } from '#shared/domain/decision/decision.ts'
import { checkStep } from '#shared/domain/decision/follow-up-course.ts'
import type { CaseId, FollowUpId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { appendAudit } from '../../store/audit.ts'
import { findDecision, findFollowUp, saveFollowUp } from '../../store/decisions.ts'
import { evidenceOf } from '../../store/follow-up-evidence.ts'
import { appendLog, logOf } from '../../store/follow-up-log.ts'
import type { NewLine } from '../../store/follow-up-log.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { settleDecision } from '../decisions/settle-decision.ts'

/** The line that tells of a change, and can be taken back by. */
export type Told = { readonly line: number }

export type StateChange = {
  readonly to: FollowUpState
  readonly note: string
  readonly waiver: string
}

/** Stores a task as it has become, with the line of its log and the case's trail. */
export function keepChange(
  db: Database,
  task: FollowUp,
  line: Omit<NewLine, 'at' | 'day' | 'actor'>,
  by: ActedBy,
): Told {
  saveFollowUp(db, task)
  const { at, today: day, actor } = by
  const sequence = appendLog(db, task.id, { at, day, actor, ...line })
  appendAudit(db, {
    at,
    actor,
    action: 'followUp.changed',
    subjectKind: 'case',
    subjectId: caseOf(db, task),
    detail: {
      followUp: task.id,
      line: sequence,
      kind: line.kind,
      to: line.kind === 'state' ? task.state : '',
    },
  })
  return { line: sequence }
}

export function caseOf(db: Database, { decision }: Pick<FollowUp, 'decision'>): CaseId {
  const found = findDecision(db, decision)
  if (found === null) throw new Error(`a task without its decision ${decision}`) // a foreign key keeps it
  return found.case
}

/** Moves a task on. Refuses with `followUp.gone` and as {@link checkStep}. */
export function changeState(
  store: Store,
  id: FollowUpId,
  { to, note, waiver }: StateChange,
  by: ActedBy,
): Told | Refusal {
  return store.transaction((db) => {
    const task = findFollowUp(db, id)
    if (task === null) return refuse('followUp.gone')
    const evidence = evidenceOf(db, id).filter(({ withdrawn }) => !withdrawn).length
    const step = checkStep({ from: task.state, to, note, waiver, evidence })
    if (isRefusal(step)) return step
    // where something is shown, nothing is waived
    const reason = step.needs === 'evidence' && evidence === 0 ? waiver.trim() : ''
    const line = { kind: 'state', from: task.state, to, note: note.trim(), waiver: reason } as const
    const told = keepChange(db, { ...task, state: to }, line, by)
    settleDecision(db, task.decision)
    return told
  })
}

/** Takes back the last change of a task's state, as another line. Refuses with `followUp.gone`, `followUp.changedSince`. */
export function undoState(store: Store, id: FollowUpId, line: number, by: ActedBy): Told | Refusal {
  return store.transaction((db) => {
    const task = findFollowUp(db, id)
    if (task === null) return refuse('followUp.gone')
    const last = logOf(db, id).findLast(({ kind }) => kind === 'state')
    if (last === undefined || last.sequence !== line) return refuse('followUp.changedSince')
    const state = last.from as FollowUpState
    const told = keepChange(
      db,
      { ...task, state },
      { kind: 'state', from: task.state, to: state, undoes: line },
      by,
    )
    settleDecision(db, task.decision)
    return told
  })
}

/** Sets another day, or none. The day before stays in the log. Refuses with `followUp.gone`, `.dueReasonMissing`. */
export function changeDue(
  store: Store,
  id: FollowUpId,
  due: string | null,
  reason: string,
  by: ActedBy,
): Told | Refusal {
  return store.transaction((db) => {
    const task = findFollowUp(db, id)
    if (task === null) return refuse('followUp.gone')
    // the first day is no change of a day that anybody was given
    if (task.due !== null && reason.trim() === '') return refuse('followUp.dueReasonMissing')
    const line = { kind: 'due', from: task.due ?? '', to: due ?? '', note: reason.trim() } as const
    return keepChange(db, { ...task, due }, line, by)
  })
}

/** Says to whom it is reported. Refuses with `followUp.gone`. */
export function changeReportTo(store: Store, id: FollowUpId, reportTo: string, by: ActedBy): Told | Refusal {
  return store.transaction((db) => {
    const task = findFollowUp(db, id)
    if (task === null) return refuse('followUp.gone')
    const line = { kind: 'reportTo', from: task.reportTo, to: reportTo.trim() } as const
    return keepChange(db, { ...task, reportTo: reportTo.trim() }, line, by)
  })
}

/** A remark in the log. Refuses with `followUp.gone`, `followUp.noteEmpty`. */
export function addNote(store: Store, id: FollowUpId, note: string, by: ActedBy): Told | Refusal {
  return store.transaction((db) => {
    const task = findFollowUp(db, id)
    if (task === null) return refuse('followUp.gone')
    if (note.trim() === '') return refuse('followUp.noteEmpty')
    return keepChange(db, task, { kind: 'note', note: note.trim() }, by)
  })
}
