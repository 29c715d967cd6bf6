import type { ErasableField } from '#shared/domain/retention/erase-input.ts'
import type { ErasureMethod } from '#shared/domain/retention/retention-rules.ts'
import type { CaseId, HearingId, HearingInputId, OperationId } from '#shared/ids.ts'
import { idList, insert, many, one, type Database } from './rows.ts'

/** What was erased of a hearing, and by whom: never what it was. */
export type Erasure = {
  readonly id: OperationId
  readonly hearing: HearingId
  readonly case: CaseId
  readonly at: string
  readonly day: string
  readonly actor: string
  readonly method: ErasureMethod
  readonly dueOn: string
  readonly fields: readonly ErasableField[]
  readonly auditSequence: number
}

export type ErasureTold = Erasure & {
  readonly inputs: number
  readonly caseNumber: string
  readonly title: string
}

/** Whether all that was personal of an input went, or how to reach somebody alone. */
export type ErasedScope = 'all' | 'contact'

/** Remembers an erasure and the inputs that it emptied. */
export function keepErasure(
  db: Database,
  erasure: Erasure,
  inputs: readonly { readonly id: HearingInputId; readonly scope: ErasedScope }[],
): void {
  const { hearing, case: file, dueOn, fields, auditSequence, ...rest } = erasure
  insert(db, 'erasure', {
    ...rest,
    hearing_id: hearing,
    case_id: file,
    due_on: dueOn,
    fields: JSON.stringify(fields),
    audit_sequence: auditSequence,
  })
  for (const { id, scope } of inputs)
    insert(db, 'erased_input', { input_id: id, erasure_id: erasure.id, scope })
}

type Row = Pick<Erasure, 'id' | 'at' | 'day' | 'actor' | 'method'> & {
  readonly hearing_id: HearingId
  readonly case_id: CaseId
  readonly due_on: string
  readonly fields: string
  readonly audit_sequence: number
  readonly inputs: number
  readonly case_number: string
  readonly title: string
}

/** Newest first; `most` at most. */
export function listErasures(db: Database, most: number): ErasureTold[] {
  const sql = `SELECT e.*, (SELECT count(*) FROM erased_input WHERE erasure_id = e.id) AS inputs,
      coalesce(c.case_number, '') AS case_number, coalesce(c.title, '') AS title
    FROM erasure e LEFT JOIN case_file c ON c.id = e.case_id ORDER BY e.at DESC, e.id DESC LIMIT ?`
  const toTold = ({ id, at, day, actor, method, inputs, title, ...row }: Row): ErasureTold => ({
    id,
    at,
    day,
    actor,
    method,
    inputs,
    title,
    hearing: row.hearing_id,
    case: row.case_id,
    dueOn: row.due_on,
    fields: JSON.parse(row.fields) as ErasableField[],
    auditSequence: row.audit_sequence,
    caseNumber: row.case_number,
  })
  return many(db, toTold, sql, most)
}

/** Of these inputs, those that were emptied, and how far. */
export function erasedAmong(
  db: Database,
  inputs: readonly HearingInputId[],
): ReadonlyMap<HearingInputId, ErasedScope> {
  type ErasedRow = { readonly input_id: HearingInputId; readonly scope: ErasedScope }
  const sql = 'SELECT input_id, scope FROM erased_input WHERE input_id IN (SELECT value FROM json_each(?))'
  return new Map(
    many(db, ({ input_id, scope }: ErasedRow) => [input_id, scope] as const, sql, idList(inputs)),
  )
}

/** When personal data of an input was erased, and how far; null where it was not. */
export function erasedOn(
  db: Database,
  input: HearingInputId,
): { readonly day: string; readonly scope: ErasedScope } | null {
  const sql = `SELECT e.day, i.scope FROM erased_input i JOIN erasure e ON e.id = i.erasure_id WHERE i.input_id = ?`
  return one(db, (row: { readonly day: string; readonly scope: ErasedScope }) => ({ ...row }), sql, input)
}
