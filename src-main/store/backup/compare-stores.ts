import { createHash } from 'node:crypto'
import { auditHead } from '../audit.ts'
import { connect } from '../connect.ts'
import type { Database } from '../rows.ts'

export type ThingKind = 'case' | 'paper' | 'attachment' | 'input' | 'meeting' | 'decision'

/** What a restoration would do to things of one kind. */
export type KindDifference = {
  readonly kind: ThingKind
  /** Made since the backup: they would be gone. */
  readonly lost: number
  /** Changed since: they would be as they were. */
  readonly older: number
  /** Deleted since: they would be there again. */
  readonly back: number
  /** Names of some of the first and second, for people to know them by. */
  readonly named: readonly string[]
}

export type StoreDifference = {
  readonly kinds: readonly KindDifference[]
  /** Acts in the audit trail since the backup; null where the backup's trail is not the beginning of this one. */
  readonly actsSince: number | null
}

/** A kind: its rows by id with all that stands in them, and what belongs to each. */
type Digested = { readonly kind: ThingKind; readonly named: string; readonly sql: readonly string[] }

const kinds: readonly Digested[] = [
  {
    kind: 'case',
    named: "SELECT case_number || ' ' || title FROM case_file WHERE id = ?",
    sql: [
      'SELECT id AS key, * FROM case_file WHERE deleted_at IS NULL ORDER BY id',
      'SELECT case_id AS key, * FROM milestone WHERE deleted_at IS NULL ORDER BY case_id, id',
    ],
  },
  {
    kind: 'paper',
    named: 'SELECT title FROM paper WHERE id = ?',
    sql: [
      'SELECT id AS key, * FROM paper ORDER BY id',
      'SELECT paper_id AS key, id, section_id, position, json FROM paper_block ORDER BY paper_id, id',
    ],
  },
  {
    kind: 'attachment',
    named: 'SELECT title FROM attachment WHERE id = ?',
    sql: ['SELECT id AS key, * FROM attachment WHERE deleted_at IS NULL ORDER BY id'],
  },
  {
    kind: 'input',
    named: "SELECT number || ' ' || sender FROM hearing_input WHERE id = ?",
    sql: ['SELECT id AS key, * FROM hearing_input WHERE deleted_at IS NULL ORDER BY id'],
  },
  {
    kind: 'meeting',
    named: `SELECT k.name || ' ' || substr(m.starts_at, 1, 10) FROM meeting m
      JOIN committee k ON k.id = m.committee_id WHERE m.id = ?`,
    sql: [
      'SELECT id AS key, * FROM meeting WHERE deleted_at IS NULL ORDER BY id',
      'SELECT meeting_id AS key, * FROM agenda_item ORDER BY meeting_id, id',
    ],
  },
  {
    kind: 'decision',
    named: 'SELECT made_on FROM decision WHERE id = ?',
    sql: ['SELECT id AS key, * FROM decision ORDER BY id'],
  },
]

const mostNamed = 8

/**
 * What would be lost, older and back again if the backup took the store's place. A kind whose rows one of them has
 * otherwise (an older schema) is told from what both have. null where the store cannot be read.
 */
export function compareStores(file: string, backup: string): StoreDifference | null {
  const open = (path: string): Database =>
    connect(path, { readonly: true, fileMustExist: true, timeout: 5000 })
  try {
    const [now, then] = [open(file), open(backup)]
    try {
      return {
        kinds: kinds.map((kind) => difference(kind, now, then)),
        actsSince: actsSince(now, then),
      }
    } finally {
      now.close()
      then.close()
    }
  } catch {
    return null
  }
}

function difference({ kind, named, sql }: Digested, now: Database, then: Database): KindDifference {
  const shared = sql.map((one) => columnsOfBoth(one, now, then))
  const [here, there] = [digests(now, sql, shared), digests(then, sql, shared)]
  const lost = [...here.keys()].filter((id) => !there.has(id))
  const back = [...there.keys()].filter((id) => !here.has(id))
  const older = [...here].filter(([id, digest]) => there.has(id) && there.get(id) !== digest)
  const name = now.prepare<[string], string>(named).pluck()
  const first = [...lost, ...older.map(([id]) => id)].slice(0, mostNamed)
  return {
    kind,
    lost: lost.length,
    older: older.length,
    back: back.length,
    named: first.map((id) => name.get(id) ?? id),
  }
}

const columnsOf = (db: Database, sql: string): string[] => {
  try {
    return db
      .prepare(sql)
      .columns()
      .map(({ name }) => name)
  } catch {
    return []
  }
}

function columnsOfBoth(sql: string, now: Database, then: Database): ReadonlySet<string> {
  const there = new Set(columnsOf(then, sql))
  return new Set(columnsOf(now, sql).filter((name) => there.has(name)))
}

/** By id, what stands in the rows that belong to it; read row by row, for a store may be large. */
function digests(
  db: Database,
  sql: readonly string[],
  shared: readonly ReadonlySet<string>[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [index, one] of sql.entries()) {
    const columns = shared[index] ?? new Set()
    if (columns.size === 0) continue
    for (const row of db.prepare<[], Record<string, unknown>>(one).iterate()) {
      const key = String(row['key'])
      const told = JSON.stringify(Object.entries(row).filter(([name]) => columns.has(name)))
      found.set(
        key,
        createHash('sha1')
          .update(found.get(key) ?? '')
          .update(told)
          .digest('base64'),
      )
    }
  }
  return found
}

function actsSince(now: Database, then: Database): number | null {
  const [head, before] = [auditHead(now), auditHead(then)]
  if (before.sequence === 0) return head.sequence
  const same = now.prepare('SELECT hash FROM audit_event WHERE sequence = ?').pluck().get(before.sequence)
  return same === before.hash ? head.sequence - before.sequence : null
}
