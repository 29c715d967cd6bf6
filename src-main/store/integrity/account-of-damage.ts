import { connect } from '../connect.ts'
import type { Database } from '../rows.ts'
import { knownRows, rowReader } from './readable-rows.ts'
import { tablesOf } from './table-shape.ts'

/** What damage means for whoever works here. */
export type DamageAccount = {
  /** Tables in which something cannot be read; none where all damage lies in indexes, free pages or the search. */
  readonly tables: readonly {
    readonly table: string
    readonly unreadable: number
    readonly unsure: boolean
  }[]
  /** Cases, by number and title, that hold something unreadable. */
  readonly cases: readonly { readonly caseNumber: string; readonly title: string }[]
  /** Attachments whose file cannot be read. */
  readonly attachments: readonly { readonly caseNumber: string; readonly title: string }[]
  /** false: not even the schema can be read. */
  readonly readable: boolean
}

/** Tries every row of every table of a store that is damaged, and tells which cannot be read and whose they are. */
export function accountOfDamage(file: string): DamageAccount {
  const nothing: DamageAccount = { tables: [], cases: [], attachments: [], readable: false }
  let db: Database | null = null
  try {
    db = connect(file, { readonly: true, fileMustExist: true })
    return { ...accountOf(db), readable: true }
  } catch {
    return nothing
  } finally {
    db?.close()
  }
}

function accountOf(db: Database): Omit<DamageAccount, 'readable'> {
  const tables: { table: string; unreadable: number; unsure: boolean }[] = []
  const cases = new Map<string, { caseNumber: string; title: string }>()
  const attachments: { caseNumber: string; title: string }[] = []
  for (const shape of tablesOf(db)) {
    const { rows, complete } = knownRows(db, shape)
    const read = rowReader(db, shape)
    const bad = [...rows.values()].filter((row) => read(row) === 'damaged')
    if (bad.length > 0 || !complete)
      tables.push({ table: shape.name, unreadable: bad.length, unsure: !complete })
    for (const { key } of bad) {
      const named = String(key[0])
      if (shape.name === 'blob') attachments.push(...attachmentsOf(db, named))
      for (const found of casesOf(db, shape.name, named)) cases.set(found.caseNumber, found)
    }
  }
  return { tables, cases: [...cases.values()], attachments }
}

type Named = { readonly caseNumber: string; readonly title: string }

/** How a row of a table leads to its case; what leads nowhere is counted with its table. */
const ways: Readonly<Record<string, string>> = {
  case_file: 'SELECT case_number AS caseNumber, title FROM case_file WHERE id = ?',
  paper:
    'SELECT c.case_number AS caseNumber, c.title FROM paper p JOIN case_file c ON c.id = p.case_id WHERE p.id = ?',
  paper_section:
    'SELECT c.case_number AS caseNumber, c.title FROM paper p JOIN case_file c ON c.id = p.case_id WHERE p.id = ?',
  paper_block:
    'SELECT c.case_number AS caseNumber, c.title FROM paper p JOIN case_file c ON c.id = p.case_id WHERE p.id = ?',
  attachment:
    'SELECT c.case_number AS caseNumber, c.title FROM attachment a JOIN case_file c ON c.id = a.case_id WHERE a.id = ?',
  entry:
    'SELECT c.case_number AS caseNumber, c.title FROM entry e JOIN case_file c ON c.id = e.case_id WHERE e.id = ?',
}

const casesOf = (db: Database, table: string, key: string): readonly Named[] => {
  const sql = ways[table]
  return sql === undefined ? [] : asked(db, sql, key)
}

const attachmentsOf = (db: Database, blob: string): readonly Named[] =>
  asked(
    db,
    `SELECT c.case_number AS caseNumber, a.title FROM attachment a JOIN case_file c ON c.id = a.case_id
     WHERE ? IN (a.blob_sha256, a.original_blob)`,
    blob,
  )

/** The way to a name may itself be damaged. */
function asked(db: Database, sql: string, key: string): readonly Named[] {
  try {
    return db.prepare<[string], Named>(sql).all(key)
  } catch {
    return []
  }
}
