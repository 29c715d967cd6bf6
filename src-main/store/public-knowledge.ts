import type { HearingInput, SenderKind } from '#shared/domain/hearing/hearing.ts'
import type { HearingId, HearingInputId, SourceId } from '#shared/ids.ts'
import { pointsOf } from './input-points.ts'
import { idList, many, type Database } from './rows.ts'

/** Of these sources, the ones that nothing exempts: the rest must not even be loaded for the public. */
export function openSources(db: Database, ids: readonly SourceId[]): SourceId[] {
  const sql = `SELECT id FROM source WHERE disclosure_id IS NULL AND deleted_at IS NULL
    AND id IN (SELECT value FROM json_each(?)) ORDER BY number, id`
  return many(db, (row: { readonly id: SourceId }) => row.id, sql, idList(ids))
}

/** What anybody may read of a hearing input; null texts where it is exempt. */
export type InputHead = Pick<HearingInput, 'id' | 'number' | 'late' | 'points'> & {
  readonly senderKind: SenderKind
  /** null for private persons, whose sender field may hold a name (offentlegforskrifta § 7), and where exempt. */
  readonly sender: string | null
  readonly summary: string | null
}

/** The printed numbers of inputs, and nothing else of them. */
export function inputNumbers(
  db: Database,
  ids: readonly HearingInputId[],
): ReadonlyMap<HearingInputId, number> {
  const sql = 'SELECT id, number FROM hearing_input WHERE id IN (SELECT value FROM json_each(?))'
  type Row = { readonly id: HearingInputId; readonly number: number }
  return new Map(many(db, (row: Row) => [row.id, row.number] as const, sql, idList(ids)))
}

type InputHeadRow = Pick<InputHead, 'id' | 'number' | 'sender' | 'summary'> & {
  readonly sender_kind: SenderKind
  readonly late: number
  readonly shut: number
}

/** A hearing's inputs as the public may see them, by number. Names of private persons are not selected. */
export function inputHeads(db: Database, hearing: HearingId): InputHead[] {
  const sql = `SELECT i.id, i.number, i.sender_kind, i.late, i.disclosure_id IS NOT NULL AS shut,
      CASE WHEN i.disclosure_id IS NOT NULL OR i.sender_kind = 'privatePerson' THEN NULL ELSE i.sender END AS sender,
      CASE WHEN i.disclosure_id IS NOT NULL THEN NULL ELSE i.summary END AS summary
    FROM hearing_input i WHERE i.hearing_id = ? AND i.deleted_at IS NULL ORDER BY i.number`
  const toHead = ({ sender_kind, late, shut, ...row }: InputHeadRow): InputHead => ({
    ...row,
    senderKind: sender_kind,
    late: late === 1,
    points: shut === 1 ? [] : pointsOf(db, row.id),
  })
  return many(db, toHead, sql, hearing)
}
