import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '#shared/text/fold.ts'
import { searchWords } from '#shared/text/search-words.ts'
import { findHits } from '#main/actions/find-hits.ts'
import { putInBin, restoreFromBin } from '#main/store/bin.ts'
import { saveCase } from '#main/store/cases.ts'
import { saveMeeting } from '#main/store/meetings.ts'
import { saveCommittee, savePerson } from '#main/store/municipality.ts'
import type { Database } from '#main/store/rows.ts'
import { linesWith } from '#main/store/search-lines.ts'
import { aCase, aCommittee, aMeeting, aPerson } from '#support/builders.ts'
import { inStore, saveSmallMeeting } from '#support/store.ts'

const at = '2021-05-20T10:00:00.000Z'
const titles = [
  'Ærlig talt',
  'Øy og hav',
  'Åsen skole',
  'Digitalisering',
  'digital dømmekraft',
  'Écu',
  'PS',
  '🦊 rev',
]
const title = fc.oneof(
  fc.constantFrom(...titles),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
)

const deed = fc.record({
  which: fc.nat({ max: 3 }),
  what: fc.constantFrom('save', 'bin', 'restore', 'meeting', 'binMeeting', 'rename', 'person'),
  title,
})

/** Lines as they must be, read from the things themselves. */
const wanted = (db: Database): unknown[] =>
  db
    .prepare(
      `SELECT id, case_number || ' ' || title AS text FROM case_file WHERE deleted_at IS NULL
       UNION ALL SELECT m.id, c.name || ' ' || substr(m.starts_at, 1, 10) || ' ' || substr(m.starts_at, 9, 2) || '.'
         || substr(m.starts_at, 6, 2) || '.' || substr(m.starts_at, 1, 4)
        || ' ' || CAST(substr(m.starts_at, 9, 2) AS INTEGER) || '. '
        || (SELECT name FROM search_month WHERE number = substr(m.starts_at, 6, 2)) || ' ' || m.place
         FROM meeting m JOIN committee c ON c.id = m.committee_id WHERE m.deleted_at IS NULL
       UNION ALL SELECT id, name || ' ' || role FROM person UNION ALL SELECT id, name FROM committee ORDER BY 1`,
    )
    .all()
const lines = (db: Database): unknown[] =>
  db.prepare('SELECT subject_id AS id, text FROM search_line ORDER BY 1').all()

describe('the lines that the search box looks in', () => {
  test('are those of the things themselves, whatever is saved, thrown away and taken back', () =>
    fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 25 }), (deeds) =>
        inStore((db) => {
          const officer = aPerson()
          const committee = aCommittee()
          savePerson(db, officer)
          saveCommittee(db, committee)
          const files = [0, 1, 2, 3].map((n) => aCase({ officer: officer.id, caseNumber: `20/${String(n)}` }))
          const meetings = [0, 1, 2, 3].map((n) => aMeeting({ committee: committee.id, number: n + 1 }))
          for (const { which, what, title: text } of deeds) {
            const [file, meeting] = [files[which], meetings[which]]
            if (file === undefined || meeting === undefined) continue
            if (what === 'save') saveCase(db, { ...file, title: text })
            if (what === 'bin') putInBin(db, { kind: 'case', id: file.id }, at)
            if (what === 'restore') restoreFromBin(db, { kind: 'case', id: file.id })
            if (what === 'meeting') saveMeeting(db, { ...meeting, place: text })
            if (what === 'binMeeting') putInBin(db, { kind: 'meeting', id: meeting.id }, at)
            if (what === 'rename') saveCommittee(db, { ...committee, name: text })
            if (what === 'person') savePerson(db, { ...officer, name: text })
          }
          expect(lines(db)).toEqual(wanted(db))
          db.exec("INSERT INTO search_word (search_word, rank) VALUES ('integrity-check', 1)") // throws
        }),
      ),
      { numRuns: 25 },
    ))

  test('are found by exactly the words that they hold, in any order and any case', () =>
    fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(title, { minLength: 1, maxLength: 8 }),
        fc.oneof(
          title,
          fc.constantFrom('SEN', 'ø', 'aas', 'skole åsen', '20/ digital', '"', '%', "'", 'AND', '*', '()'),
        ),
        (given, typed) =>
          inStore((db) => {
            const officer = aPerson()
            savePerson(db, officer)
            const files = given.map((text, n) =>
              aCase({ officer: officer.id, caseNumber: `20/${n}`, title: text }),
            )
            for (const file of files) saveCase(db, file)
            const words = searchWords(typed)
            const naive = files.filter((file) =>
              words.every((word) => fold(`${file.caseNumber} ${file.title}`).includes(word)),
            )
            const found = words.length === 0 ? [] : linesWith(db, 'case', words, 100)
            expect(new Set(found.map(({ subject }) => subject))).toEqual(
              new Set(words.length === 0 ? [] : naive.map(({ id }) => id)),
            )
          }),
      ),
      { numRuns: 25 },
    ))

  test('keep æ, ø and å apart from a and o', () =>
    inStore((db) => {
      const officer = aPerson()
      savePerson(db, officer)
      saveCase(db, aCase({ officer: officer.id, caseNumber: '21/1', title: 'Åsen høyde' }))
      saveCase(db, aCase({ officer: officer.id, caseNumber: '21/2', title: 'Asen hoyde' }))
      const numbers = (typed: string): string[] =>
        findHits(db, typed, 10, '2021-05-20').map(({ number }) => number)
      expect(numbers('ÅSEN')).toEqual(['21/1'])
      expect(numbers('asen')).toEqual(['21/2'])
      expect(numbers('hø')).toEqual(['21/1'])
    }))

  test('what lies in a case in the bin is not found', () =>
    inStore((db) => {
      const { file, meeting } = saveSmallMeeting(db)
      expect(findHits(db, file.caseNumber, 10, '2021-05-20')).toHaveLength(1)
      putInBin(db, { kind: 'case', id: file.id }, at)
      expect(findHits(db, file.caseNumber, 10, '2021-05-20')).toEqual([])
      expect(findHits(db, meeting.place, 10, '2021-05-20').map(({ kind }) => kind)).toEqual(['meeting'])
    }))
})
