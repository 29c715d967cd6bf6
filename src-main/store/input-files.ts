import type { BlobHash, HearingInputId } from '#shared/ids.ts'
import { insert, many, one, run, type Database } from './rows.ts'

/** What came in, byte for byte: the letter itself, or what was attached to it. */
export type InputFile = {
  readonly name: string
  readonly part: 'original' | 'attached'
  readonly blob: BlobHash
}

type FileRow = {
  readonly position: number
  readonly file_name: string
  readonly part: InputFile['part']
  readonly blob_sha256: BlobHash
  readonly size: number
}

/** Keeps what came in with an input, in the order given. Nothing public reads it, and no bundle. */
export function saveInputFiles(db: Database, input: HearingInputId, files: readonly InputFile[]): void {
  for (const [index, { name, part, blob }] of files.entries())
    insert(db, 'hearing_input_file', {
      input_id: input,
      position: index + 1,
      blob_sha256: blob,
      file_name: name,
      part,
    })
}

/** What came in with an input, the letter first. */
export function filesOfInput(
  db: Database,
  input: HearingInputId,
): (InputFile & { readonly position: number; readonly bytes: number })[] {
  const sql = `SELECT f.position, f.file_name, f.part, f.blob_sha256, b.size FROM hearing_input_file f
    JOIN blob b ON b.sha256 = f.blob_sha256 WHERE f.input_id = ? ORDER BY f.position`
  const toFile = ({ position, file_name: name, part, blob_sha256: blob, size: bytes }: FileRow) => ({
    position,
    name,
    part,
    blob,
    bytes,
  })
  return many(db, toFile, sql, input)
}

/** The bytes behind an input, for when it goes for good. */
export function blobsOfInput(db: Database, input: HearingInputId): BlobHash[] {
  const sql = 'SELECT blob_sha256 AS blob FROM hearing_input_file WHERE input_id = ?'
  return many(db, ({ blob }: { readonly blob: BlobHash }) => blob, sql, input)
}

/** The number of the input of a hearing whose original is that very file; null where none is. */
export function inputWithOriginal(db: Database, hearing: string, blob: BlobHash): number | null {
  const sql = `SELECT i.number FROM hearing_input_file f JOIN hearing_input i ON i.id = f.input_id
    WHERE i.hearing_id = ? AND i.deleted_at IS NULL AND f.part = 'original' AND f.blob_sha256 = ? LIMIT 1`
  return one(db, ({ number }: { readonly number: number }) => number, sql, hearing, blob)
}

/** Takes away all that came in with an input; gives the hashes of what it was, whose bytes another may still hold. */
export function dropInputFiles(db: Database, input: HearingInputId): BlobHash[] {
  const blobs = blobsOfInput(db, input)
  run(db, 'DELETE FROM hearing_input_file WHERE input_id = ?', input)
  return blobs
}
