import type { MeetingId } from '#shared/ids.ts'
import { many, run, upsert, whole, type Database } from './rows.ts'

/** A file of an issue or a supplement, where it was put or was about to be. */
export type PacketFile = {
  readonly path: string
  readonly meeting: MeetingId
  readonly edition: number
  readonly sha256: string
}

type FileRow = Omit<PacketFile, 'meeting'> & { readonly meeting_id: MeetingId }

const rowToFile = ({ path, meeting_id, edition, sha256 }: FileRow): PacketFile => ({
  path,
  meeting: meeting_id,
  edition,
  sha256,
})

/** Keeps where files are about to be put: should all end here, they are known as ours and never issued. */
export function noteAttempt(db: Database, files: readonly PacketFile[]): void {
  whole(db, () => {
    for (const { path, meeting, edition, sha256 } of files)
      upsert(db, 'packet_file', ['path'], { path, meeting_id: meeting, edition, sha256, state: 'attempted' })
  })
}

/** Keeps that they lie there, in the transaction of the issue itself. */
export function notePlaced(db: Database, files: readonly PacketFile[]): void {
  for (const { path } of files) run(db, "UPDATE packet_file SET state = 'placed' WHERE path = ?", path)
}

/** Forgets files: they are gone, or were never put in their places. */
export function forgetFiles(db: Database, paths: readonly string[]): void {
  for (const path of paths) run(db, 'DELETE FROM packet_file WHERE path = ?', path)
}

/** What was begun and never issued. */
export function attemptedFiles(db: Database): PacketFile[] {
  return many(db, rowToFile, "SELECT * FROM packet_file WHERE state = 'attempted' ORDER BY path")
}

/** The files of a meeting's editions, where they were put. */
export function placedFiles(db: Database, meeting: MeetingId): PacketFile[] {
  const sql = "SELECT * FROM packet_file WHERE meeting_id = ? AND state = 'placed' ORDER BY edition, path"
  return many(db, rowToFile, sql, meeting)
}
