import type { PaperId } from '#shared/ids.ts'
import { sha256 } from '../hash.ts'
import { citedIn } from '../cited-in.ts'
import { hashOfPaper } from '../paper-hash.ts'
import { findPaper } from '../papers.ts'
import { many, type Database } from '../rows.ts'
import { plainText } from '#shared/document/text.ts'
import { digestOfUnit, recordShapes, type RecordShape } from './record-shape.ts'
import type { RecordUnit } from './seal-rows.ts'

/** A unit of record that is not what the trail says; `sealed` is the event that told of it last, null where none did. */
export type RecordFault = RecordUnit & {
  readonly fault: 'changed' | 'missing' | 'unknown' | 'content' | 'text'
  readonly sealed: number | null
}

type LastSeal = { readonly key: string; readonly hash: Buffer | null; readonly sequence: number }

/** How far a check has come: `done` of `total` tables. `contents` reads every file besides. */
export type CheckWay = {
  readonly contents: boolean
  readonly onTable: (done: number, total: number) => void
}

/**
 * Holds every row of record against the last seal of its unit. Yields now and then, so that a long check can be
 * followed and given up.
 */
export function* checkRecord(
  db: Database,
  { contents, onTable }: CheckWay,
): Generator<readonly RecordFault[], void> {
  const shapes = recordShapes(db)
  for (const [index, shape] of shapes.entries()) {
    onTable(index, shapes.length)
    const last = lastSeals(db, shape.table)
    yield* checkRows(db, shape, last)
    if (contents && shape.rule.content !== undefined) yield* checkContents(db, shape, last)
  }
  const texts = many(
    db,
    ({ id }: { readonly id: PaperId }) => id,
    `SELECT id FROM paper WHERE state = 'frozen'`,
  )
  const last = lastSeals(db, 'paper')
  for (const id of texts) {
    const isText = isAsFrozen(db, id)
    yield isText ? [] : [{ tab: 'paper', key: id, fault: 'text', sealed: last.get(id)?.sequence ?? null }]
  }
  onTable(shapes.length, shapes.length)
}

/** A table's seals as they stand, by key. */
export function lastSeals(db: Database, table: string): Map<string, LastSeal> {
  // The other columns are of the row that has the greatest sequence: so SQLite says of a lone max().
  const sql = 'SELECT key, hash, max(sequence) AS sequence FROM record_seal WHERE tab = ? GROUP BY key'
  return new Map(many(db, (seal: LastSeal): [string, LastSeal] => [seal.key, seal], sql, table))
}

/** Units at a time between two breaths. */
const breath = 500

/** Holds a table's rows against its seals. */
export function* checkRows(
  db: Database,
  shape: RecordShape,
  last: ReadonlyMap<string, LastSeal>,
): Generator<readonly RecordFault[]> {
  const seen = new Set<string>()
  let found: RecordFault[] = []
  for (const { key, digest } of unitsOf(db, shape)) {
    const seal = last.get(key)
    seen.add(key)
    if (seal === undefined) found.push({ tab: shape.table, key, fault: 'unknown', sealed: null })
    else if (seal.hash?.equals(digest) !== true)
      found.push({
        tab: shape.table,
        key,
        fault: seal.hash === null ? 'unknown' : 'changed',
        sealed: seal.sequence,
      })
    if (seen.size % breath > 0) continue
    yield found
    found = []
  }
  for (const seal of last.values())
    if (seal.hash !== null && !seen.has(seal.key))
      found.push({ tab: shape.table, key: seal.key, fault: 'missing', sealed: seal.sequence })
  yield found
}

type Unit = { readonly key: string; readonly digest: Buffer }

/** All units of a table with what their rows come to. */
export function* unitsOf(db: Database, shape: RecordShape): Generator<Unit> {
  type Row = { readonly key: string; readonly text: string; readonly salt: Buffer | null }
  const salt = shape.rule.personal === true ? 's.salt' : 'NULL'
  const join =
    shape.rule.personal === true
      ? `LEFT JOIN record_salt s ON s.tab = '${shape.table}' AND s.key = ${shape.unitKey('x')}`
      : ''
  const sql = `SELECT ${shape.unitKey('x')} AS key, ${shape.rowText('x')} AS text, ${salt} AS salt
    FROM ${shape.table} x ${join} WHERE ${shape.isOfRecord('x')} ORDER BY ${shape.unit.map((name) => `x.${name}`).join(', ')}`
  let key: string | null = null
  let rows: string[] = []
  let salted: Buffer | null = null
  const close = (): Unit[] => {
    const digest = digestOfUnit(shape, rows.toSorted(), salted)
    return key === null || digest === null ? [] : [{ key, digest }]
  }
  for (const row of db.prepare<[], Row>(sql).iterate()) {
    if (row.key !== key) {
      yield* close()
      key = row.key
      rows = []
      salted = row.salt
    }
    rows.push(row.text)
  }
  yield* close()
}

/** What is kept under a SHA-256 must have it. */
function* checkContents(
  db: Database,
  shape: RecordShape,
  last: ReadonlyMap<string, LastSeal>,
): Generator<readonly RecordFault[]> {
  const { column, sha256: named } = shape.rule.content ?? { column: '', sha256: '' }
  type Row = { readonly bytes: Buffer; readonly named: string }
  const read = db.prepare<[string], Row>(
    `SELECT x.${column} AS bytes, x.${named} AS named FROM ${shape.table} x WHERE ${shape.unitKey('x')} = ?`,
  )
  for (const { key } of many(
    db,
    (row: { readonly key: string }) => row,
    `SELECT ${shape.unitKey('x')} AS key FROM ${shape.table} x`,
  )) {
    const row = read.get(key)
    const stands = row === undefined || sha256(row.bytes) === row.named
    yield stands ? [] : [{ tab: shape.table, key, fault: 'content', sealed: last.get(key)?.sequence ?? null }]
  }
}

/** Whether a frozen paper's text is what was frozen, and what is read out of it agrees with it. */
function isAsFrozen(db: Database, id: PaperId): boolean {
  const paper = findPaper(db, id)
  if (paper === null || paper.frozenHash === null || hashOfPaper(paper) !== paper.frozenHash) return false
  const blocks = paper.sections.flatMap(({ content }) => content)
  const said = blocks.map((block) => [block.attrs.id, plainText([block])].join('\t')).toSorted()
  type Text = { readonly id: string; readonly plain_text: string }
  const texts = many(
    db,
    (row: Text) => [row.id, row.plain_text].join('\t'),
    'SELECT id, plain_text FROM paper_block WHERE paper_id = ?',
    id,
  )
  if (texts.toSorted().join('\n') !== said.join('\n')) return false
  const cited = blocks.flatMap((block) =>
    citedIn(block).map((target, at) =>
      [block.attrs.id, at + 1, target.kind === 'entry' ? target.entry : target.input].join('\t'),
    ),
  )
  type Citation = { readonly block_id: string; readonly ordinal: number; readonly target: string }
  const sql =
    'SELECT block_id, ordinal, coalesce(entry_id, input_id) AS target FROM block_citation WHERE paper_id = ?'
  const stored = many(db, (row: Citation) => [row.block_id, row.ordinal, row.target].join('\t'), sql, id)
  return stored.toSorted().join('\n') === cited.toSorted().join('\n')
}
