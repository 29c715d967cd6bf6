import { hashOfPaper } from '#main/store/paper-hash.ts'
import { verifyChain } from '#main/store/audit-chain.ts'
import { findPaper } from '#main/store/papers.ts'
import type { Database } from '#main/store/rows.ts'
import { tablesOf } from '../every-table.ts'

/** What must hold whatever was done; gives what does not, in words. */
export function brokenIn(db: Database): string[] {
  const broken: string[] = []
  const say = (what: string, rows: unknown): void => {
    if (Array.isArray(rows) && rows.length > 0) broken.push(`${what}: ${JSON.stringify(rows).slice(0, 400)}`)
  }
  const integrity = db.pragma('integrity_check', { simple: true })
  if (integrity !== 'ok') broken.push(`integrity: ${String(integrity)}`)
  say('dangling', db.pragma('foreign_key_check'))
  const chain = verifyChain(db)
  if (!chain.whole) broken.push(`trail: ${chain.fault} at ${chain.at}`)
  for (const [what, sql] of rules) say(what, db.prepare(sql).all())
  const sql = "SELECT id FROM paper WHERE state = 'frozen'"
  for (const id of db.prepare<[], never>(sql).pluck().all()) {
    const paper = findPaper(db, id)
    if (paper !== null && paper.frozenHash !== hashOfPaper(paper))
      broken.push(`frozen text changed: ${String(id)}`)
  }
  return broken
}

const rules = [
  [
    'a number above its counter, or given without one',
    `SELECT n.printed FROM printed_number n LEFT JOIN counter c ON c.committee_id = n.committee_id
      AND c.series = n.series AND c.year = n.year WHERE c.last IS NULL OR n.sequence > c.last`,
  ],
  [
    'a number printed twice',
    'SELECT committee_id, printed FROM printed_number GROUP BY 1, 2 HAVING count(*) > 1',
  ],
  [
    'an input beyond the last number of its hearing, or with the number of another',
    `SELECT h.id FROM hearing h JOIN hearing_input i ON i.hearing_id = h.id
      GROUP BY h.id HAVING max(i.number) > h.last_input OR count(DISTINCT i.number) < count(*)`,
  ],
  [
    'a decision that moved',
    `SELECT d.id FROM decision d LEFT JOIN agenda_item i ON i.id = d.item_id AND i.case_id = d.case_id WHERE i.id IS NULL`,
  ],
] as const

/** Rows of each table, to be compared over a reopening. */
export function countsOf(db: Database): Readonly<Record<string, number>> {
  const count = (table: string): number => Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get())
  return Object.fromEntries(tablesOf(db).map((table) => [table, count(table)]))
}
