import { describe, expect, test } from 'vitest'
import type { TextKind } from '#shared/contract/search.ts'
import { updateIndex } from '#main/store/full-text/update-index.ts'
import type { Database } from '#main/store/rows.ts'
import { inStore } from '#support/store.ts'
import { writtenCase } from '#support/written-case.ts'

type Whose = TextKind | 'new'

/** A statement, or a row of a table once more, with an id of its own where it has one. */
type Change = string | { readonly copy: string; readonly with: Readonly<Record<string, string>> }

/** One change in each place where text stands, or whence it is known where and when it belongs, and whose text it is. */
const changes: readonly (readonly [change: Change, whose: Whose | readonly Whose[]])[] = [
  ["UPDATE case_file SET title = 'Ny'", 'case'],
  ["UPDATE case_file SET case_number = '21/9'", 'case'],
  [
    "UPDATE case_file SET deleted_at = '2021'",
    ['case', 'paper', 'attachment', 'entry', 'source', 'input', 'decision', 'item'],
  ],
  [{ copy: 'case_file', with: { case_number: "'9'" } }, 'new'],
  ["UPDATE theme SET name = 'Ny'", 'case'],
  [{ copy: 'theme', with: { number: '9' } }, 'case'],
  ['DELETE FROM theme', 'case'],
  [{ copy: 'reading', with: { sequence: '9' } }, ['case', 'entry', 'input']],
  ['UPDATE reading SET committee_id = committee_id', ['case', 'paper', 'entry']],
  ['DELETE FROM reading', ['case', 'source']],
  ["UPDATE paper SET title = 'Ny'", 'paper'],
  ['UPDATE paper SET reading_id = reading_id', 'paper'],
  [{ copy: 'paper', with: { version: '9' } }, 'new'],
  ['DELETE FROM paper', 'paper'],
  ["UPDATE paper_block SET plain_text = 'Ny'", 'paper'],
  ['UPDATE paper_block SET position = position + 100', 'paper'],
  ['UPDATE paper_block SET section_id = (SELECT max(id) FROM paper_section), position = rowid + 50', 'paper'],
  [
    {
      copy: 'paper_block',
      with: { position: 'position + 100', json: "json_set(json, '$.attrs.id', 'x' || substr(id, 2))" },
    },
    'paper',
  ],
  ['DELETE FROM paper_block', 'paper'],
  ["UPDATE attachment SET title = 'Ny'", 'attachment'],
  ["UPDATE attachment SET file_name = 'ny.pdf'", 'attachment'],
  ["UPDATE attachment SET deleted_at = '2021'", 'attachment'],
  ['DELETE FROM attachment', 'attachment'],
  ["UPDATE entry SET title = 'Ny'", 'entry'],
  ["UPDATE entry SET text = 'Ny'", 'entry'],
  ["UPDATE entry SET deleted_at = '2021'", 'entry'],
  ['DELETE FROM entry', 'entry'],
  [{ copy: 'entry_source', with: { position: '9' } }, 'entry'],
  ["UPDATE entry_source SET passage = 'Ny'", 'entry'],
  ['DELETE FROM entry_source', 'entry'],
  ["UPDATE source SET title = 'Ny'", 'source'],
  ["UPDATE source SET author = 'Ny'", 'source'],
  ["UPDATE source SET saved_text = 'Ny'", 'source'],
  ["UPDATE source SET url = 'Ny'", 'source'],
  ["UPDATE source SET deleted_at = '2021'", 'source'],
  ['DELETE FROM source', 'source'],
  ["UPDATE hearing_input SET text = 'Ny'", 'input'],
  ["UPDATE hearing_input SET summary = 'Ny'", 'input'],
  ["UPDATE hearing_input SET sender = 'Ny'", 'input'],
  ['DELETE FROM hearing_input', 'input'],
  [{ copy: 'input_point', with: { number: '9' } }, 'input'],
  ["UPDATE input_point SET assessment = 'Ny'", 'input'],
  ['DELETE FROM input_point', 'input'],
  [{ copy: 'decision_point', with: { number: '9' } }, 'decision'],
  ["UPDATE follow_up SET task = 'Ny'", 'decision'],
  [{ copy: 'follow_up', with: {} }, 'decision'],
  ["UPDATE motion SET text = 'Ny'", 'item'],
  [{ copy: 'motion', with: { number: '9' } }, 'item'],
  ['DELETE FROM motion', 'item'],
  ["UPDATE vote SET question = 'Ny'", 'item'],
  [{ copy: 'vote', with: { sequence: '9' } }, 'item'],
  ['DELETE FROM vote', 'item'],
  ["UPDATE statement_for_minutes SET text = 'Ny'", 'item'],
  [{ copy: 'statement_for_minutes', with: { position: '9' } }, 'item'],
  ['DELETE FROM statement_for_minutes', 'item'],
  ["UPDATE agenda_item SET title = 'Ny'", ['item', 'decision', 'paper', 'attachment']],
  ["UPDATE agenda_item SET withdrawn_reason = 'Ny'", 'item'],
  [{ copy: 'agenda_item', with: { position: '9' } }, ['new', 'paper', 'attachment']],
  ['DELETE FROM agenda_item', ['item', 'paper', 'attachment']],
  ["UPDATE meeting SET starts_at = '2020-11-01T10:00'", ['item', 'decision', 'paper', 'attachment']],
  ["UPDATE meeting SET deleted_at = '2021'", ['item', 'decision', 'paper', 'attachment']],
  ['DELETE FROM case_file', 'case'],
  [{ copy: 'attachment', with: { number: '9' } }, 'new'],
  [{ copy: 'entry', with: { number: '99' } }, 'new'],
  [{ copy: 'source', with: { number: '99' } }, 'new'],
  [{ copy: 'hearing_input', with: { number: '99' } }, 'new'],
  [{ copy: 'decision', with: {} }, 'new'],
]

const nameOf = (change: Change): string =>
  typeof change === 'string' ? change : `another row in ${change.copy}`

function sqlOf(db: Database, change: Change): string {
  if (typeof change === 'string') return change
  const columns = db.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(change.copy) as string[]
  const values = columns.map((name) => change.with[name] ?? (name === 'id' ? "'x' || substr(id, 2)" : name))
  return `INSERT INTO ${change.copy} (${columns.join(', ')}) SELECT ${values.join(', ')} FROM ${change.copy} LIMIT 1`
}

describe('a text is taken up anew', () => {
  test.each(changes.map(([change, whose]) => ({ name: nameOf(change), change, whose })))(
    'after $name',
    ({ change, whose }) =>
      inStore((db) => {
        const { ids, deeds: all } = writtenCase(db)
        for (const deed of ['cite source', 'assess input', 'follow up', 'move motion', 'vote', 'say'])
          all[deed]?.('Før')
        updateIndex(db, 1000)
        db.pragma('foreign_keys = OFF') // a table alone, whatever hangs on it
        db.exec(sqlOf(db, change))
        const stale = new Set(db.prepare('SELECT subject_id FROM search_stale').pluck().all())
        const wanted = [whose]
          .flat()
          .map((kind) => (kind === 'new' ? expect.stringMatching(/^x/) : ids[kind]))
        expect([...stale]).toEqual(expect.arrayContaining(wanted))
      }),
  )
})
