import type { HearingInput, SenderKind } from '#shared/domain/hearing/hearing.ts'
import type { HearingId, HearingInputId } from '#shared/ids.ts'
import { judgedTwins } from './input-twins.ts'
import { many, one, type Database } from './rows.ts'

/** What a list tells of an input, without its text, its points or who sent it in person. */
export type InputListed = Pick<
  HearingInput,
  'id' | 'number' | 'sender' | 'senderKind' | 'receivedOn' | 'late'
> & {
  readonly exempt: boolean
  readonly excerpt: string
  readonly points: number
  readonly open: number
  readonly files: number
  readonly sameAs: readonly number[]
}

type Row = Pick<InputListed, 'id' | 'number' | 'sender' | 'excerpt' | 'points' | 'open' | 'files'> & {
  readonly sender_kind: SenderKind
  readonly received_on: string
  readonly late: number
  readonly exempt: number
}

/** Points and files are counted once for the whole hearing: a count for each input costs ten times as much. */
const listed = `WITH
  said AS (SELECT p.input_id, count(*) AS points, sum(p.conclusion IS NULL OR p.assessment = '') AS open
    FROM input_point p JOIN hearing_input x ON x.id = p.input_id WHERE x.hearing_id = ?1 GROUP BY p.input_id),
  kept AS (SELECT f.input_id, count(*) AS files
    FROM hearing_input_file f JOIN hearing_input x ON x.id = f.input_id WHERE x.hearing_id = ?1 GROUP BY f.input_id)
  SELECT i.id, i.number, i.sender, i.sender_kind, i.received_on, i.late, i.disclosure_id IS NOT NULL AS exempt,
    substr(CASE WHEN i.summary <> '' THEN i.summary ELSE i.text END, 1, 300) AS excerpt,
    coalesce(said.points, 0) AS points, coalesce(said.open, 0) AS open, coalesce(kept.files, 0) AS files
  FROM hearing_input i LEFT JOIN said ON said.input_id = i.id LEFT JOIN kept ON kept.input_id = i.id
  WHERE i.hearing_id = ?1 AND i.deleted_at IS NULL ORDER BY i.number`.replaceAll('?1', '?')

/** The inputs of a hearing by number, as a list shows them. */
export function listInputs(db: Database, hearing: HearingId): InputListed[] {
  const same = sameNumbers(db, hearing)
  const toListed = ({ sender_kind, received_on, ...row }: Row): InputListed => ({
    ...row,
    senderKind: sender_kind,
    receivedOn: received_on,
    late: row.late === 1,
    exempt: row.exempt === 1,
    sameAs: same.get(row.id) ?? [],
  })
  return many(db, toListed, listed, hearing, hearing, hearing)
}

function sameNumbers(db: Database, hearing: HearingId): ReadonlyMap<HearingInputId, readonly number[]> {
  const twins = judgedTwins(db, hearing).filter(({ same }) => same)
  if (twins.length === 0) return new Map()
  const numbers = new Map(
    many(
      db,
      ({ id, number }: { readonly id: HearingInputId; readonly number: number }) => [id, number] as const,
      'SELECT id, number FROM hearing_input WHERE hearing_id = ?',
      hearing,
    ),
  )
  const found = new Map<HearingInputId, number[]>()
  const add = (of: HearingInputId, other: HearingInputId): void => {
    found.set(of, [...(found.get(of) ?? []), numbers.get(other) ?? 0])
  }
  for (const { first, second } of twins) {
    add(first, second)
    add(second, first)
  }
  return found
}

/** How many inputs a hearing has, the bin left out; and the highest number that was ever given. */
export function inputCount(
  db: Database,
  hearing: HearingId,
): { readonly inputs: number; readonly last: number } {
  const sql = `SELECT (SELECT count(*) FROM hearing_input WHERE hearing_id = h.id AND deleted_at IS NULL) AS inputs,
    h.last_input AS last FROM hearing h WHERE h.id = ?`
  type Counts = { readonly inputs: number; readonly last: number }
  return one(db, (row: Counts) => ({ ...row }), sql, hearing) ?? { inputs: 0, last: 0 }
}

/** What inputs are compared by: no points, no exemption, no contact data. */
export function comparedInputs(
  db: Database,
  hearing: HearingId,
): Pick<HearingInput, 'id' | 'number' | 'sender' | 'senderKind' | 'receivedOn' | 'text' | 'summary'>[] {
  type ComparedRow = Pick<HearingInput, 'id' | 'number' | 'sender' | 'text' | 'summary'> & {
    readonly sender_kind: SenderKind
    readonly received_on: string
  }
  const sql = `SELECT id, number, sender, sender_kind, received_on, text, summary FROM hearing_input
    WHERE hearing_id = ? AND deleted_at IS NULL ORDER BY number`
  const toCompared = ({ sender_kind, received_on, ...row }: ComparedRow) => ({
    ...row,
    senderKind: sender_kind,
    receivedOn: received_on,
  })
  return many(db, toCompared, sql, hearing)
}
