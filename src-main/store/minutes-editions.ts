import type { MeetingId, MinutesEditionId } from '#shared/ids.ts'
import { insert, many, one, type Database } from './rows.ts'

/** A file of approved minutes as it was given out. */
export type MinutesEdition = {
  readonly id: MinutesEditionId
  readonly meeting: MeetingId
  readonly audience: 'members' | 'public'
  /** From 1, for each audience. */
  readonly number: number
  /** What it was made from: the same again gives the same file. */
  readonly restsOn: string
  readonly madeAt: string
  readonly sha256: string
  readonly pages: number
}

type Row = Omit<MinutesEdition, 'meeting' | 'restsOn' | 'madeAt'> & {
  readonly meeting_id: MeetingId
  readonly rests_on: string
  readonly made_at: string
}

const columns = 'id, meeting_id, audience, number, rests_on, made_at, sha256, pages'
const toEdition = ({ meeting_id, rests_on, made_at, ...row }: Row): MinutesEdition => ({
  ...row,
  meeting: meeting_id,
  restsOn: rests_on,
  madeAt: made_at,
})

/** Oldest first. */
export function minutesEditionsOf(db: Database, meeting: MeetingId): MinutesEdition[] {
  const sql = `SELECT ${columns} FROM minutes_edition WHERE meeting_id = ? ORDER BY made_at, audience, number`
  return many(db, toEdition, sql, meeting)
}

export function findMinutesEdition(db: Database, id: MinutesEditionId): MinutesEdition | null {
  return one(db, toEdition, `SELECT ${columns} FROM minutes_edition WHERE id = ?`, id)
}

/** The edition that rests on this; null where none was made of it. */
export function editionRestingOn(
  db: Database,
  { meeting, audience, restsOn }: Pick<MinutesEdition, 'meeting' | 'audience' | 'restsOn'>,
): MinutesEdition | null {
  const sql = `SELECT ${columns} FROM minutes_edition WHERE meeting_id = ? AND audience = ? AND rests_on = ?`
  return one(db, toEdition, sql, meeting, audience, restsOn)
}

export function fileOfEdition(db: Database, id: MinutesEditionId): Uint8Array | null {
  const sql = 'SELECT file FROM minutes_edition WHERE id = ?'
  return one(db, (row: { readonly file: Uint8Array }) => row.file, sql, id)
}

/** Keeps a file under the next number of its audience. */
export function saveMinutesEdition(
  db: Database,
  edition: Omit<MinutesEdition, 'number'>,
  file: Uint8Array,
): MinutesEdition {
  const { id, meeting, audience, restsOn, madeAt, sha256, pages } = edition
  const next =
    'SELECT coalesce(max(number), 0) + 1 AS number FROM minutes_edition WHERE meeting_id = ? AND audience = ?'
  const number = one(db, (row: { readonly number: number }) => row.number, next, meeting, audience) ?? 1
  insert(db, 'minutes_edition', {
    id,
    meeting_id: meeting,
    audience,
    number,
    rests_on: restsOn,
    made_at: madeAt,
    sha256,
    pages,
    file,
  })
  return { ...edition, number }
}
