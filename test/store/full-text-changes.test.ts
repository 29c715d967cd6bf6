import { describe, expect, test } from 'vitest'
import type { TextKind } from '#shared/contract/search.ts'
import { updateIndex } from '#main/store/full-text/update-index.ts'
import { inStore } from '#support/store.ts'
import { writtenCase } from '#support/written-case.ts'

type Whose = TextKind | 'new'

/** One change in each place where text stands, or whence it is known where and when it belongs, and whose text it is. */
const changes: readonly (readonly [sql: string, whose: Whose | readonly Whose[]])[] = [
  ["UPDATE case_file SET title = 'Ny'", 'case'],
  ["UPDATE case_file SET case_number = '21/9'", 'case'],
  [
    "UPDATE case_file SET deleted_at = '2021'",
    ['case', 'paper', 'attachment', 'entry', 'source', 'input', 'decision', 'item'],
  ],
  [
    "INSERT INTO case_file (id, case_number, title, archive_code, language, course, state, officer_id, created_at, updated_at) SELECT 'x' || substr(id, 2), '9', '', '', 'nb', 'simple', 'draft', officer_id, '', '' FROM case_file",
    'new',
  ],
  ["UPDATE theme SET name = 'Ny'", 'case'],
  ["INSERT INTO theme SELECT 'x' || substr(id, 2), case_id, 9, 'Ny' FROM theme", 'case'],
  ['DELETE FROM theme', 'case'],
  [
    "INSERT INTO reading SELECT 'x' || substr(id, 2), case_id, committee_id, stage, 9, NULL FROM reading",
    ['case', 'entry', 'input'],
  ],
  ['UPDATE reading SET committee_id = committee_id', ['case', 'paper', 'entry']],
  ['DELETE FROM reading', ['case', 'source']],
  ["UPDATE paper SET title = 'Ny'", 'paper'],
  ['UPDATE paper SET reading_id = reading_id', 'paper'],
  [
    "INSERT INTO paper SELECT 'x' || substr(id, 2), case_id, reading_id, template_id, language, title, state, 9, author_id, NULL, NULL, NULL, NULL FROM paper",
    'new',
  ],
  ['DELETE FROM paper', 'paper'],
  ["UPDATE paper_block SET plain_text = 'Ny'", 'paper'],
  ['UPDATE paper_block SET position = position + 100', 'paper'],
  ['UPDATE paper_block SET section_id = (SELECT max(id) FROM paper_section), position = rowid + 50', 'paper'],
  [
    "INSERT INTO paper_block SELECT paper_id, 'x' || substr(id, 2), section_id, position + 100, json_set(json, '$.attrs.id', 'x' || substr(id, 2)), 'Ny' FROM paper_block",
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
  ["INSERT INTO entry_source SELECT entry_id, 9, source_id, 'Ny' FROM entry_source", 'entry'],
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
  [
    "INSERT INTO input_point SELECT 'x' || substr(id, 2), input_id, 9, theme_id, 'Ny', '', NULL, '' FROM input_point",
    'input',
  ],
  ["UPDATE input_point SET assessment = 'Ny'", 'input'],
  ['DELETE FROM input_point', 'input'],
  ["INSERT INTO decision_point SELECT decision_id, 9, 'Ny' FROM decision_point WHERE number = 1", 'decision'],
  ["UPDATE follow_up SET task = 'Ny'", 'decision'],
  [
    "INSERT INTO follow_up SELECT 'x' || substr(id, 2), decision_id, point, 'Ny', owner_id, due, report_to, state FROM follow_up",
    'decision',
  ],
  ['DELETE FROM follow_up', 'decision'],
  ["UPDATE motion SET text = 'Ny'", 'item'],
  ["INSERT INTO motion SELECT 'x' || substr(id, 2), item_id, 9, NULL, '', 'Ny' FROM motion", 'item'],
  ['DELETE FROM motion', 'item'],
  ["UPDATE vote SET question = 'Ny'", 'item'],
  [
    "INSERT INTO vote SELECT 'x' || substr(id, 2), item_id, 9, NULL, NULL, 'Ny', 0, 0, 0, 0, 0 FROM vote",
    'item',
  ],
  ['DELETE FROM vote', 'item'],
  ["UPDATE statement_for_minutes SET text = 'Ny'", 'item'],
  ["INSERT INTO statement_for_minutes SELECT item_id, 9, person_id, 'Ny' FROM statement_for_minutes", 'item'],
  ['DELETE FROM statement_for_minutes', 'item'],
  ["UPDATE agenda_item SET title = 'Ny'", ['item', 'decision', 'paper', 'attachment']],
  ["UPDATE agenda_item SET withdrawn_reason = 'Ny'", 'item'],
  [
    "INSERT INTO agenda_item SELECT 'x' || substr(id, 2), meeting_id, 9, kind, case_id, reading_id, paper_id, '', 0, 0, NULL, NULL, '' FROM agenda_item",
    ['new', 'paper', 'attachment'],
  ],
  ['DELETE FROM agenda_item', ['item', 'paper', 'attachment']],
  ["UPDATE meeting SET starts_at = '2020-11-01T10:00'", ['item', 'decision', 'paper', 'attachment']],
  ["UPDATE meeting SET deleted_at = '2021'", ['item', 'decision', 'paper', 'attachment']],
  ['DELETE FROM case_file', 'case'],
  [
    "INSERT INTO attachment SELECT 'x' || substr(id, 2), case_id, paper_id, 9, title, file_name, kind, blob_sha256, media_type, byte_size, pages, language, tagged, NULL, NULL, NULL FROM attachment",
    'new',
  ],
  [
    "INSERT INTO entry SELECT 'x' || substr(id, 2), case_id, theme_id, 99, kind, title, text, value, unit, as_of, social, economic, environmental, version, entered_by_id, entered_at, NULL FROM entry",
    'new',
  ],
  [
    "INSERT INTO source SELECT 'x' || substr(id, 2), case_id, 99, kind, title, author, published, url, accessed, saved_text, NULL, licence, NULL, entered_by_id, entered_at, NULL FROM source",
    'new',
  ],
  [
    "INSERT INTO hearing_input SELECT 'x' || substr(id, 2), hearing_id, 99, sender, sender_kind, received_on, late, text, summary, NULL FROM hearing_input",
    'new',
  ],
  [
    "INSERT INTO decision SELECT 'x' || substr(id, 2), item_id, case_id, made_on, vote_summary, kind, state FROM decision LIMIT 1",
    'new',
  ],
]

describe('a text is taken up anew', () => {
  test.each(changes)('after %s', (sql, whose) =>
    inStore((db) => {
      const { ids, deeds: all } = writtenCase(db)
      for (const deed of ['cite source', 'assess input', 'follow up', 'move motion', 'vote', 'say'])
        all[deed]?.('Før')
      updateIndex(db, 1000)
      db.pragma('foreign_keys = OFF') // a table alone, whatever hangs on it
      db.exec(sql)
      const stale = new Set(db.prepare('SELECT subject_id FROM search_stale').pluck().all())
      const wanted = [whose].flat().map((kind) => (kind === 'new' ? expect.stringMatching(/^x/) : ids[kind]))
      expect([...stale]).toEqual(expect.arrayContaining(wanted))
    }),
  )
})
