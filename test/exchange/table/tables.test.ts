import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tableLimits } from '#shared/domain/knowledge/import/table.ts'
import type { Cell } from '#shared/domain/knowledge/import/table.ts'
import { decodeText } from '#main/exchange/table/decode-text.ts'
import { escaped, unescaped } from '#main/exchange/table/formula-escape.ts'
import { readCsv } from '#main/exchange/table/read-csv.ts'
import { readWorkbook } from '#main/exchange/table/read-workbook.ts'
import { writeCsv, writeWorkbook } from '#main/exchange/table/write-table.ts'
import { granted, refused } from '#support/store.ts'

/** Any character of these. */
const anyOf = (letters: string) => fc.constantFrom(...Array.from(letters))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
/** Windows-1252 for letters that Latin-1 has too. */
const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'))
const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}
const csv = (text: string, limits = tableLimits) => readCsv(text, null, limits)
const cells = (text: string): readonly (readonly Cell[])[] => {
  const { table } = granted(csv(text))
  return [table.header, ...table.rows].map((row) => row.cells)
}

describe('letters', () => {
  const said = 'Tittel;Verdi\r\nLevekår på Ørlandet;32,5\r\n'
  test.each([
    ['UTF-8', utf8(said), 'utf-8'],
    ['UTF-8 with its mark', utf8(`\ufeff${said}`), 'utf-8'],
    ['Windows-1252', latin(said), 'windows-1252'],
    ['UTF-16 with its mark', utf16(`\ufeff${said}`, false), 'utf-16le'],
    ['UTF-16 the other way round', utf16(`\ufeff${said}`, true), 'utf-16be'],
    ['UTF-16 without a mark', utf16(said, false), 'utf-16le'],
    ['UTF-16 without a mark, the other way round', utf16(said, true), 'utf-16be'],
  ] as const)('in %s are known', (_, bytes, encoding) => {
    expect(granted(decodeText(bytes, null))).toEqual({ text: said, encoding })
  })
  test('any text comes through any encoding that has its letters', () => {
    const letters = fc.string({ unit: anyOf('abcæøåÆØÅé;, \n0123«»'), minLength: 1 })
    fc.assert(
      fc.property(letters, (text) => {
        for (const bytes of [utf8(text), utf8(`\ufeff${text}`), utf16(`\ufeff${text}`, true)])
          expect(granted(decodeText(bytes, null)).text).toBe(text)
        expect(granted(decodeText(latin(text), 'windows-1252')).text).toBe(text)
      }),
    )
  })
  test('of a file that is half UTF-8 and half not are refused with the first row that is not', () => {
    const mixed = Buffer.concat([utf8('Tittel;Tekst\nen;på\n'), latin('to;på\n'), utf8('tre;på\n')])
    expect(refused(decodeText(mixed, null))).toMatchObject({
      code: 'knowledgeImport.mixedEncoding',
      facts: { row: 3 },
    })
  })
  test.each([
    ['zeros', Uint8Array.from([1, 0, 0, 2, 65, 66, 0, 0])],
    ['UTF-32', Uint8Array.from([0xff, 0xfe, 0, 0, 65, 0, 0, 0])],
    ['control characters', utf8('a;b\nc;\u0003d\n')],
  ])('that are %s are no text', (_, bytes) => {
    expect(refused(decodeText(bytes, null)).code).toBe('knowledgeImport.notText')
  })
})

describe('rows of text', () => {
  test.each([
    [';', 'Tittel;Verdi\nen, to;32,5\ntre, fire;1 212\n'],
    [',', 'Title,Value\none;two,32.5\nthree,4\n'],
    ['\t', 'Tittel\tVerdi\nen, to; tre\t32,5\nfire\t4\n'],
    ['|', 'Tittel|Verdi\nen, to|32,5\ntre|4\n'],
  ])('are parted by «%s» without being told', (separator, text) => {
    expect(granted(csv(text))).toMatchObject({ separator, table: { header: { cells: { length: 2 } } } })
  })
  test('keep their number, past blank rows and cells of several lines', () => {
    const { table } = granted(csv('Tittel;Tekst\r\n\r\nen;"linje 1\r\nlinje 2"\r\n;;\r\nto;x\r\n'))
    expect(table.rows).toEqual([
      { number: 3, cells: ['en', 'linje 1\r\nlinje 2'] },
      { number: 5, cells: ['to', 'x'] },
    ])
  })
  test('may begin with Excel’s own word for what parts them', () => {
    expect(granted(csv('sep=,\r\na,b;c\r\n1,2\r\n')).table.rows).toEqual([{ number: 3, cells: ['1', '2'] }])
  })
  test('with a quotation mark that never ends are refused with their number', () => {
    expect(refused(csv('a;b\n1;2\n3;"4\n5;6\n'))).toMatchObject({
      code: 'knowledgeImport.badQuotes',
      facts: { row: 3 },
    })
  })
  test('a hundred thousand are counted, and refused with the first that is too much', () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => `Nr. ${at};${at}`)
    expect(refused(csv(['Tittel;Verdi', ...rows].join('\n')))).toMatchObject({
      code: 'knowledgeImport.tooManyRows',
      facts: { rows: 100_000, limit: 20_000, row: 20_002 },
    })
  })
  test.each([
    ['wide', `a;b\n${'x;'.repeat(300)}y\n`, 'knowledgeImport.tooManyColumns'],
    ['long', `a;b\n1;${'x'.repeat(40_000)}\n`, 'knowledgeImport.cellTooLong'],
  ])('that are too %s are refused with their number', (_, text, code) => {
    expect(refused(csv(text))).toMatchObject({ code, facts: { row: 2 } })
  })
  test.each(['', '\n\n', 'Tittel;Verdi\n', '\ufeff'])('%j says nothing', (text) => {
    expect(refused(csv(text)).code).toBe('knowledgeImport.empty')
  })
})

describe('formulas', () => {
  test.each(['=HYPERLINK("http://x";"y")', '+1+1', '-1+2', '@SUM(A1)', '\t=1', '＝1', "'=1"])(
    '%j stays text on its way in, and is no formula on its way out',
    (text) => {
      expect(cells(`a;b\n1;"${text.replaceAll('"', '""')}"\n`)[1]?.[1]).toBe(unescaped(text))
      expect(escaped(text)).toBe(`'${text}`)
    },
  )
  test.each(['-3,5', '+4', '-12', '-0.5'])('%s is a number, and stays one', (text) => {
    expect(escaped(text)).toBe(text)
  })
  test('escaping is taken back as it was, whatever the text', () => {
    const text = fc.string({ unit: anyOf("'=+-@\t\ra1,;") })
    fc.assert(
      fc.property(text, (said) => {
        expect(unescaped(escaped(said))).toBe(said)
      }),
    )
  })
})

const someCells = fc.array(
  fc.array(
    fc.oneof(
      fc
        .string({ unit: anyOf('aæÅ1 ;,"\'=+-@«»&<>'), minLength: 1, maxLength: 12 })
        .map((text) => text.trim()),
      fc.integer({ min: -1_000_000, max: 1_000_000 }).map((whole) => whole / 8),
    ),
    { minLength: 3, maxLength: 3 },
  ),
  { minLength: 1, maxLength: 8 },
)
const written = (rows: readonly (readonly Cell[])[]) => ({
  name: 'Ark',
  header: ['Tittel', 'Tekst', 'Verdi'],
  widths: [20, 40, 10],
  rows: rows.map((row) => ['fast', ...row]), // a row that says nothing is none
})

describe('a table that is written and read again', () => {
  test('says the same in CSV, numbers with a decimal comma', () => {
    fc.assert(
      fc.property(someCells, (rows) => {
        const table = written(rows)
        const { text } = granted(decodeText(writeCsv({ ...table, header: ['', ...table.header] }), null))
        const back = granted(csv(text)).table.rows.map((row) => [...row.cells, '', '', ''].slice(0, 4))
        const told = (cell: Cell): Cell => (typeof cell === 'number' ? String(cell).replace('.', ',') : cell)
        expect(back).toEqual(table.rows.map((row) => row.map(told)))
      }),
    )
  })
  test('says the same as a workbook, numbers as numbers', async () => {
    await fc.assert(
      fc.asyncProperty(someCells, async (rows) => {
        const table = written(rows)
        const bytes = await writeWorkbook({ ...table, header: ['Nr.', ...table.header] })
        const read = granted(await readWorkbook(bytes, null, tableLimits))
        expect(read.formulas).toEqual([])
        expect(read.table.rows.map((row) => [...row.cells, '', '', ''].slice(0, 4))).toEqual(table.rows)
      }),
      { numRuns: 50 },
    )
  })
})
