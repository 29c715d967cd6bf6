import { describe, expect, test } from 'vitest'
import { guessMapping } from '#shared/domain/knowledge/import/fields.ts'
import { planEntries } from '#shared/domain/knowledge/import/plan-entries.ts'
import { planSources } from '#shared/domain/knowledge/import/plan-sources.ts'
import { cellText } from '#shared/domain/knowledge/import/table.ts'
import { isRefusal } from '#shared/refusal.ts'
import { refusalsIn } from '#shared/text/refusal-words.ts'
import { importKind } from '#main/actions/knowledge/import-kind.ts'
import { exchangeApart } from '#main/app/exchange-work/exchange-work.ts'
import { costly } from '#main/app/import-desk.ts'
import { readImport } from '#main/exchange/read-import.ts'
import { writeBibtex, writeCsl, writeRis } from '#main/exchange/references/write-references.ts'
import { zip } from '#support/docx-makers.ts'
import { mutatedBytes, mutatedDocx, mutatedJson } from '#support/mutate.ts'
import { refused } from '#support/store.ts'
import { sheetXml, workbookEntries } from '#support/workbooks.ts'

/** As in a release: `SAKSKLAR_IMPORT_MUTATIONS=20000`. */
const mutations = Number(process.env['SAKSKLAR_IMPORT_MUTATIONS'] ?? 300)

const asked = { encoding: null, separator: null, sheet: null }
const choices = { ifThere: 'update', makeThemes: true, theme: null } as const
const nothing = { themes: [], sources: [], entries: [] }

/** The codes that a file and its rows are refused with; throws where a parser does. */
async function codesOf(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  const as = importKind(name, bytes)
  if (isRefusal(as)) return [as.code]
  const reading = await readImport(bytes, as, asked)
  if (isRefusal(reading)) return [reading.code]
  const plan =
    reading.kind === 'table'
      ? planEntries(
          reading.table.rows,
          guessMapping(reading.table.header.cells.map(cellText)),
          nothing,
          choices,
        )
      : planSources(reading.records, [], { ifThere: 'skip', today: '2021-04-10' })
  return plan.rows.flatMap((row) => (row.outcome === 'refuse' ? [row.refusal.code] : []))
}

const csv = Buffer.from(
  'Tema;Tittel;Tekst;Verdi;Serie;Gjelder\r\nKlima;"Utslipp; alle";"To\r\nlinjer";1 212,5;2019=1;31.12.2019\r\nOppvekst;Bårn;x;-3;;2020\r\n',
)
const workbookParts = workbookEntries(
  {
    Ark: sheetXml([
      ['Tema', 'Tittel', 'Verdi'],
      ['Klima', 'Utslipp', 1212.5],
      ['Klima', { xml: '<v>0</v>', type: 's' }, { xml: '<f>A1</f><v>7</v>' }],
    ]),
  },
  [{ name: 'xl/sharedStrings.xml', data: '<sst><si><t>delt</t></si></sst>' }],
)
const sources = [1, 2].map((number) => ({
  number,
  kind: 'report' as const,
  title: `Rapport ${number} æøå`,
  author: 'Nordmann, Kari; Solvik kommune',
  published: '2020-05-01',
  url: `https://example.no/${number}`,
  accessed: '2020-09-01',
  savedText: 'Noe om {det} som & står der.',
  licence: '',
}))
const ris = writeRis(sources)
const bibtex = writeBibtex(sources)
const csl = writeCsl(sources)

describe('a faulty file is refused in words, or read as far as it is sound', () => {
  test.each([
    ['a.csv', (seed: number) => mutatedBytes(csv, seed)],
    ['a.xlsx', (seed: number) => mutatedDocx([workbookParts], seed)],
    ['a.ris', (seed: number) => mutatedBytes(ris, seed)],
    ['a.bib', (seed: number) => mutatedBytes(bibtex, seed)],
    ['a.json', (seed: number) => mutatedJson(csl, seed)],
  ] as const)(
    '%s',
    async (name, mutated) => {
      const codes = new Map<string, number>()
      for (let seed = 1; seed <= mutations; seed += 1)
        for (const code of await codesOf(name, mutated(seed))) codes.set(code, (codes.get(code) ?? 0) + 1)
      expect(codes.size).toBeGreaterThan(0)
      for (const code of codes.keys())
        for (const language of ['nb', 'nn', 'en'] as const)
          expect(refusalsIn[language]).toHaveProperty([code])
    },
    600_000,
  )
  test('the sound ones are read whole', async () => {
    expect(await codesOf('a.csv', csv)).toEqual([])
    expect(await codesOf('a.xlsx', zip(workbookParts))).toEqual([])
    for (const bytes of [ris, bibtex, csl]) expect(await codesOf('a.txt', bytes)).toEqual([])
  })
})

describe('a file that costs much', () => {
  const bytes = Buffer.from(`Tittel;Verdi\n${'Nr;1\n'.repeat(20_000)}`)
  test('takes too long: it is given up, and said so', async () => {
    const work = exchangeApart({ kind: 'readImport', bytes, as: 'text', asked }, undefined, 1)
    expect(refused(await costly(work)).code).toBe('knowledgeImport.tooCostly')
  })
  test('is as wide and as long as it may be: it is read', async () => {
    const wide = sheetXml([Array.from({ length: 200 }, (_, at) => `Kolonne ${at}`)])
    const rows = Array.from(
      { length: 19_900 },
      (_, at) => `<row r="${at + 2}"><c r="GR${at + 2}"><v>1</v></c></row>`,
    )
    const book = zip(workbookEntries({ Ark: wide.replace('</sheetData>', `${rows.join('')}</sheetData>`) }))
    const read = await costly(exchangeApart({ kind: 'readImport', bytes: book, as: 'workbook', asked }))
    expect(isRefusal(read) ? read.code : read.kind).toBe('table')
  })
})
