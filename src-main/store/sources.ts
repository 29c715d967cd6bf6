import type { Source, SourceStanding, Theme } from '#shared/domain/knowledge/knowledge.ts'
import type { BlobHash, CaseId, PersonId, SourceId, ThemeId } from '#shared/ids.ts'
import { disclosureColumns, rowToDisclosure, saveDisclosure, type DisclosureColumns } from './disclosures.ts'
import { idList, many, one, run, upsert, whole, type Database } from './rows.ts'

type ThemeRow = Pick<Theme, 'id' | 'number' | 'name'> & { readonly case_id: CaseId }

function rowToTheme({ id, case_id, number, name }: ThemeRow): Theme {
  return { id, case: case_id, number, name }
}

export function saveTheme(db: Database, theme: Theme): void {
  upsert(db, 'theme', ['id'], { id: theme.id, case_id: theme.case, number: theme.number, name: theme.name })
}

export function findTheme(db: Database, id: ThemeId): Theme | null {
  return one(db, rowToTheme, 'SELECT * FROM theme WHERE id = ?', id)
}

export function themesOfCase(db: Database, id: CaseId): Theme[] {
  return many(db, rowToTheme, 'SELECT * FROM theme WHERE case_id = ? ORDER BY number', id)
}

/** How many entries and points of inputs stand under a theme, those in the bin too. */
export function usesOfTheme(db: Database, id: ThemeId): number {
  const sql = `SELECT (SELECT count(*) FROM entry WHERE theme_id = ?)
    + (SELECT count(*) FROM input_point WHERE theme_id = ?) AS uses`
  return one(db, (row: { readonly uses: number }) => row.uses, sql, id, id) ?? 0
}

/** For good. Throws where something stands under it. */
export function deleteTheme(db: Database, id: ThemeId): void {
  run(db, 'DELETE FROM theme WHERE id = ?', id)
}

type SourceRow = Pick<
  Source,
  'id' | 'number' | 'kind' | 'title' | 'author' | 'published' | 'url' | 'accessed' | 'licence'
> &
  DisclosureColumns & {
    readonly case_id: CaseId
    readonly saved_text: string
    readonly blob_sha256: BlobHash | null
    readonly file_name: string | null
    readonly standing: SourceStanding['kind']
    readonly superseded_by_id: SourceId | null
    readonly standing_since: string | null
    readonly standing_note: string
    readonly entered_by_id: PersonId
    readonly entered_at: string
  }

function standingOf(row: SourceRow): SourceStanding {
  const { standing_since: since, standing_note: note, superseded_by_id: by } = row
  if (row.standing === 'current' || since === null) return { kind: 'current' }
  return by === null ? { kind: 'withdrawn', since, note } : { kind: 'superseded', by, since, note }
}

function rowToSource(row: SourceRow): Source {
  const { id, number, kind, title, author, published, url, accessed, licence } = row
  return {
    id,
    number,
    kind,
    title,
    author,
    published,
    url,
    accessed,
    licence,
    case: row.case_id,
    savedText: row.saved_text,
    blob: row.blob_sha256,
    fileName: row.file_name,
    standing: standingOf(row),
    disclosure: rowToDisclosure(row),
    enteredBy: row.entered_by_id,
    enteredAt: row.entered_at,
  }
}

const selectSources = `SELECT s.*, ${disclosureColumns} FROM source s LEFT JOIN disclosure d ON d.id = s.disclosure_id`

export function saveSource(db: Database, source: Source): void {
  const { id, number, kind, title, author, published, url, accessed, licence, standing } = source
  whole(db, () => {
    upsert(db, 'source', ['id'], {
      id,
      number,
      kind,
      title,
      author,
      published,
      url,
      accessed,
      licence,
      case_id: source.case,
      saved_text: source.savedText,
      blob_sha256: source.blob,
      file_name: source.fileName,
      standing: standing.kind,
      superseded_by_id: standing.kind === 'superseded' ? standing.by : null,
      standing_since: standing.kind === 'current' ? null : standing.since,
      standing_note: standing.kind === 'current' ? '' : standing.note,
      disclosure_id: saveDisclosure(db, source.disclosure),
      entered_by_id: source.enteredBy,
      entered_at: source.enteredAt,
    })
  })
}

/** null for an unknown id and for a source in the bin. */
export function findSource(db: Database, id: SourceId): Source | null {
  return one(db, rowToSource, `${selectSources} WHERE s.id = ? AND s.deleted_at IS NULL`, id)
}

export function sourcesOfCase(db: Database, id: CaseId): Source[] {
  const sql = `${selectSources} WHERE s.case_id = ? AND s.deleted_at IS NULL ORDER BY s.number`
  return many(db, rowToSource, sql, id)
}

/** By number. Those in the bin too: what was cited must still be told. */
export function sourcesByIds(db: Database, ids: readonly SourceId[]): Source[] {
  const sql = `${selectSources} WHERE s.id IN (SELECT value FROM json_each(?)) ORDER BY s.number, s.id`
  return many(db, rowToSource, sql, idList(ids))
}
