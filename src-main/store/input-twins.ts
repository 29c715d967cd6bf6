import type { HearingId, HearingInputId } from '#shared/ids.ts'
import { many, one, run, upsert, type Database } from './rows.ts'

/** What somebody said of two inputs that look alike. */
export type TwinSaid = { readonly same: boolean; readonly note: string }
export type JudgedTwins = TwinSaid & {
  readonly first: HearingInputId
  readonly second: HearingInputId
}

type TwinRow = {
  readonly first_id: HearingInputId
  readonly second_id: HearingInputId
  readonly same: number
  readonly note: string
}

const toTwins = ({ first_id: first, second_id: second, same, note }: TwinRow): JudgedTwins => ({
  first,
  second,
  same: same === 1,
  note,
})

/** A pair is kept once, whichever is named first. */
const ordered = (a: HearingInputId, b: HearingInputId): readonly [HearingInputId, HearingInputId] =>
  a < b ? [a, b] : [b, a]

/** All that was said of pairs of a hearing's inputs. */
export function judgedTwins(db: Database, hearing: HearingId): JudgedTwins[] {
  const sql = `SELECT t.* FROM input_twin t JOIN hearing_input a ON a.id = t.first_id
    JOIN hearing_input b ON b.id = t.second_id
    WHERE a.hearing_id = ? AND a.deleted_at IS NULL AND b.deleted_at IS NULL ORDER BY a.number, b.number`
  return many(db, toTwins, sql, hearing)
}

/** null where nobody has said anything. */
export function findTwinSaid(db: Database, a: HearingInputId, b: HearingInputId): TwinSaid | null {
  const sql = 'SELECT * FROM input_twin WHERE first_id = ? AND second_id = ?'
  const found = one(db, toTwins, sql, ...ordered(a, b))
  return found === null ? null : { same: found.same, note: found.note }
}

/** Keeps what was said of a pair; null takes it back. */
export function saveTwinSaid(
  db: Database,
  a: HearingInputId,
  b: HearingInputId,
  said: TwinSaid | null,
): void {
  const [first, second] = ordered(a, b)
  if (said === null) run(db, 'DELETE FROM input_twin WHERE first_id = ? AND second_id = ?', first, second)
  else {
    const row = { first_id: first, second_id: second, same: Number(said.same), note: said.note }
    upsert(db, 'input_twin', ['first_id', 'second_id'], row)
  }
}

/** Writes the notes on an input's pairs anew, each as `change` gives it. */
export function rewriteTwinNotes(
  db: Database,
  input: HearingInputId,
  change: (note: string) => string,
): boolean {
  const sql = 'SELECT * FROM input_twin WHERE first_id = ? OR second_id = ?'
  const changed = many(db, toTwins, sql, input, input).filter(({ note }) => change(note) !== note)
  for (const { first, second, same, note } of changed)
    saveTwinSaid(db, first, second, { same, note: change(note) })
  return changed.length > 0
}
