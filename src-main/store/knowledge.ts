import { canonicalJson } from '#shared/document/canonical.ts'
import type {
  Dimension,
  EntryLink,
  KnowledgeEntry,
  LinkTarget,
  SeriesPoint,
  SourceUse,
} from '#shared/domain/knowledge/knowledge.ts'
import type { CaseId, EntryId, PersonId, SourceId, ThemeId } from '#shared/ids.ts'
import { idList, insert, many, one, run, upsert, whole, type Database } from './rows.ts'

/** One face for the aggregate: themes and sources, and the entries that stand on them. */
export {
  findSource,
  findTheme,
  saveSource,
  saveTheme,
  sourcesByIds,
  sourcesOfCase,
  themesOfCase,
} from './sources.ts'

type EntryRow = Pick<
  KnowledgeEntry,
  'id' | 'number' | 'kind' | 'title' | 'text' | 'value' | 'unit' | 'version'
> & {
  readonly case_id: CaseId
  readonly theme_id: ThemeId
  readonly as_of: string | null
  readonly social: number
  readonly economic: number
  readonly environmental: number
  readonly entered_by_id: PersonId
  readonly entered_at: string
}

const dimensions: readonly Dimension[] = ['social', 'economic', 'environmental']

function rowToEntry(db: Database, row: EntryRow): KnowledgeEntry {
  const { id, number, kind, title, text, value, unit, version } = row
  return {
    id,
    number,
    kind,
    title,
    text,
    value,
    unit,
    version,
    case: row.case_id,
    theme: row.theme_id,
    asOf: row.as_of,
    series: seriesOf(db, id),
    dimensions: dimensions.filter((dimension) => row[dimension] === 1),
    sources: sourceUsesOf(db, id),
    links: linksOf(db, id),
    enteredBy: row.entered_by_id,
    enteredAt: row.entered_at,
  }
}

function seriesOf(db: Database, id: EntryId): SeriesPoint[] {
  const sql = 'SELECT label, value FROM entry_series WHERE entry_id = ? ORDER BY position'
  return many(db, ({ label, value }: SeriesPoint) => ({ label, value }), sql, id)
}

function sourceUsesOf(db: Database, id: EntryId): SourceUse[] {
  type UseRow = { readonly source_id: SourceId; readonly passage: string }
  const toUse = ({ source_id, passage }: UseRow): SourceUse => ({ source: source_id, passage })
  return many(db, toUse, 'SELECT * FROM entry_source WHERE entry_id = ? ORDER BY position', id)
}

function linksOf(db: Database, id: EntryId): EntryLink[] {
  type LinkRow = {
    readonly relation: EntryLink['relation']
    readonly target_kind: LinkTarget['kind']
    readonly target_id: string
  }
  const toLink = ({ relation, target_kind: kind, target_id }: LinkRow): EntryLink => ({
    relation,
    to: { kind, id: target_id } as LinkTarget,
  })
  return many(db, toLink, 'SELECT * FROM entry_link WHERE entry_id = ? ORDER BY position', id)
}

/**
 * Saves an entry. A changed one must carry the next version, and what it said before is kept: a frozen paper
 * still cites that. Saving the same again does nothing.
 */
export function saveEntry(db: Database, entry: KnowledgeEntry): void {
  whole(db, () => {
    const before = storedEntry(db, entry.id)
    if (before !== null) {
      const json = canonicalJson(before)
      if (json === canonicalJson(inOrder(entry))) return
      if (entry.version !== before.version + 1) {
        throw new Error(
          `entry ${entry.id} was changed: version ${before.version + 1} expected, not ${entry.version}`,
        )
      }
      insert(db, 'entry_version', { entry_id: entry.id, version: before.version, json })
    }
    saveRow(db, entry)
    saveParts(db, entry)
  })
}

function saveRow(db: Database, entry: KnowledgeEntry): void {
  const { id, number, kind, title, text, value, unit, version } = entry
  upsert(db, 'entry', ['id'], {
    id,
    number,
    kind,
    title,
    text,
    value,
    unit,
    version,
    case_id: entry.case,
    theme_id: entry.theme,
    as_of: entry.asOf,
    social: Number(entry.dimensions.includes('social')),
    economic: Number(entry.dimensions.includes('economic')),
    environmental: Number(entry.dimensions.includes('environmental')),
    entered_by_id: entry.enteredBy,
    entered_at: entry.enteredAt,
  })
}

function saveParts(db: Database, { id, series, sources, links }: KnowledgeEntry): void {
  run(db, 'DELETE FROM entry_series WHERE entry_id = ?', id)
  for (const [index, { label, value }] of series.entries()) {
    insert(db, 'entry_series', { entry_id: id, position: index + 1, label, value })
  }
  run(db, 'DELETE FROM entry_source WHERE entry_id = ?', id)
  for (const [index, { source, passage }] of sources.entries()) {
    insert(db, 'entry_source', { entry_id: id, position: index + 1, source_id: source, passage })
  }
  run(db, 'DELETE FROM entry_link WHERE entry_id = ?', id)
  for (const [index, { relation, to }] of links.entries()) {
    const target = { target_kind: to.kind, target_id: to.id }
    insert(db, 'entry_link', { entry_id: id, position: index + 1, relation, ...target })
  }
}

/** Dimensions are a set; they come back in the order of the matrix. */
function inOrder(entry: KnowledgeEntry): KnowledgeEntry {
  return { ...entry, dimensions: dimensions.filter((dimension) => entry.dimensions.includes(dimension)) }
}

function storedEntry(db: Database, id: EntryId): KnowledgeEntry | null {
  return one(db, (row: EntryRow) => rowToEntry(db, row), 'SELECT * FROM entry WHERE id = ?', id)
}

/** null for an unknown id and for an entry in the bin. */
export function findEntry(db: Database, id: EntryId): KnowledgeEntry | null {
  const sql = 'SELECT * FROM entry WHERE id = ? AND deleted_at IS NULL'
  return one(db, (row: EntryRow) => rowToEntry(db, row), sql, id)
}

/** As the entry stood in that version, the present one included; null when there was none. */
export function findEntryVersion(db: Database, id: EntryId, version: number): KnowledgeEntry | null {
  const now = storedEntry(db, id)
  if (now?.version === version) return now
  // entries had no links before migration 0018
  type Kept = Omit<KnowledgeEntry, 'links'> & Partial<Pick<KnowledgeEntry, 'links'>>
  const toEntry = (row: { readonly json: string }): KnowledgeEntry => ({
    links: [],
    ...(JSON.parse(row.json) as Kept),
  })
  return one(db, toEntry, 'SELECT json FROM entry_version WHERE entry_id = ? AND version = ?', id, version)
}

/** By number: K-1, K-2 … */
export function entriesOfCase(db: Database, id: CaseId): KnowledgeEntry[] {
  const sql = 'SELECT * FROM entry WHERE case_id = ? AND deleted_at IS NULL ORDER BY number'
  return many(db, (row: EntryRow) => rowToEntry(db, row), sql, id)
}

/** By number. Those in the bin too: a paper that cites one must still be able to print it. */
export function entriesByIds(db: Database, ids: readonly EntryId[]): KnowledgeEntry[] {
  const sql = 'SELECT * FROM entry WHERE id IN (SELECT value FROM json_each(?)) ORDER BY number, id'
  return many(db, (row: EntryRow) => rowToEntry(db, row), sql, idList(ids))
}
