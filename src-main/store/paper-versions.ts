import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { canonicalJson } from '#shared/document/canonical.ts'
import type { Content } from '#shared/document/model.ts'
import { wordCount } from '#shared/document/text.ts'
import type { PaperId, VersionId } from '#shared/ids.ts'
import { sha256 } from './hash.ts'
import { insert, many, one, type Database } from './rows.ts'

export type VersionKind = 'kept' | 'sitting' | 'beforeRestore' | 'beforeImport' | 'beforeMerge' | 'frozen'

/** A section's text as a version keeps it. */
export type VersionSection = { readonly key: string; readonly content: Content }

export type PaperVersion = {
  readonly id: VersionId
  readonly paper: PaperId
  readonly number: number
  readonly at: string
  readonly actor: string
  readonly kind: VersionKind
  readonly name: string
  readonly words: number
  /** SHA-256 of the canonical JSON of its sections. */
  readonly hash: string
}

type Row = Omit<PaperVersion, 'paper' | 'hash'> & { readonly paper_id: PaperId; readonly sha256: string }

const columns = 'id, paper_id, number, at, actor, kind, name, words, sha256'
const rowToVersion = ({ paper_id: paper, sha256: hash, ...rest }: Row): PaperVersion => ({
  ...rest,
  paper,
  hash,
})

/** A text is inflated to this at most: no paper comes near it. */
const longest = 64 * 1024 * 1024

/** Keeps a state of the text; the number is the next one of the paper. Nothing is kept twice in a row. */
export function keepVersion(
  db: Database,
  version: Pick<PaperVersion, 'id' | 'paper' | 'at' | 'actor' | 'kind' | 'name'>,
  sections: readonly VersionSection[],
): PaperVersion {
  const { paper } = version
  const text = textOf(sections)
  const hash = sha256(text)
  const last = versionsOfPaper(db, paper)[0]
  if (last?.hash === hash && version.kind !== 'kept') return last
  const kept: PaperVersion = {
    ...version,
    number: (last?.number ?? 0) + 1,
    words: sections.reduce((sum, { content }) => sum + wordCount(content), 0),
    hash,
  }
  const { id, number, at, actor, kind, name, words } = kept
  const content = deflateRawSync(text)
  insert(db, 'paper_version', {
    id,
    paper_id: paper,
    number,
    at,
    actor,
    kind,
    name,
    words,
    sha256: hash,
    content,
  })
  return kept
}

/** What a version of these sections is told by: SHA-256 of their canonical JSON. */
export const hashOfSections = (sections: readonly VersionSection[]): string => sha256(textOf(sections))

const textOf = (sections: readonly VersionSection[]): string =>
  canonicalJson(sections.map(({ key, content }) => ({ key, content })))

/** Newest first. */
export function versionsOfPaper(db: Database, paper: PaperId): PaperVersion[] {
  const sql = `SELECT ${columns} FROM paper_version WHERE paper_id = ? ORDER BY number DESC`
  return many(db, rowToVersion, sql, paper)
}

export function findVersion(db: Database, id: VersionId): PaperVersion | null {
  return one(db, rowToVersion, `SELECT ${columns} FROM paper_version WHERE id = ?`, id)
}

/** What a version says. Throws where it is not what was kept. */
export function versionText(db: Database, { id, hash }: PaperVersion): readonly VersionSection[] {
  const toBytes = ({ content }: { readonly content: Uint8Array }): Uint8Array => content
  const bytes = one(db, toBytes, 'SELECT content FROM paper_version WHERE id = ?', id)
  const text = inflateRawSync(bytes ?? new Uint8Array(), { maxOutputLength: longest }).toString('utf8')
  if (sha256(text) !== hash) throw new Error(`version ${id} is not what was kept`)
  return JSON.parse(text) as VersionSection[]
}
