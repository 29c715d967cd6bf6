import { describe, expect, test } from 'vitest'
import { tableLimits } from '#shared/domain/knowledge/import/table.ts'
import { readWorkbook } from '#main/exchange/table/read-workbook.ts'
import { granted, refused } from '#support/store.ts'
import { columnName, sheetXml, workbook } from '#support/workbooks.ts'

const read = (bytes: Uint8Array, sheet: string | null = null) => readWorkbook(bytes, sheet, tableLimits)
const plain = [
  ['Tittel', 'Verdi'],
  ['En', 1.5],
]

describe('workbooks', () => {
  test('a formula gives the value that was saved with it, and is told; an error is told too', async () => {
    const sheet = sheetXml([
      ['Tittel', 'Verdi'],
      ['En', { xml: '<f>SUM(A1:A9)</f><v>42</v>' }],
      ['To', { xml: '<f>1/0</f><v>#DIV/0!</v>', type: 'e' }],
      ['Tre', { xml: '<f>HYPERLINK("http://x","y")</f><v>y</v>', type: 'str' }],
    ])
    const { table, formulas, errors } = granted(await read(workbook({ Ark: sheet })))
    expect(table.rows.map((row) => row.cells)).toEqual([['En', 42], ['To'], ['Tre', 'y']])
    expect([formulas, errors]).toEqual([[2, 3, 4], [3]])
  })
  test('the first sheet that says something is read, or the one that is asked for', async () => {
    const book = workbook({ Tom: sheetXml([]), 'A & Å': sheetXml(plain), Andre: sheetXml([['T'], ['x']]) })
    expect(granted(await read(book))).toMatchObject({ sheet: 'A & Å', sheets: ['Tom', 'A & Å', 'Andre'] })
    expect(granted(await read(book, 'Andre')).table.rows).toEqual([{ number: 2, cells: ['x'] }])
    expect(refused(await read(book, 'Ingen')).code).toBe('knowledgeImport.empty')
  })
  test('a million rows that say nothing cost nothing, and keep the numbers of those that do', async () => {
    const empty = Array.from({ length: 1_000_000 }, (_, at) => `<row r="${at + 4}" s="1"/>`).join('')
    const styled = '<row r="3"><c r="A3" s="2"/><c r="XFD3" s="2"/></row>'
    const sheet = sheetXml(plain).replace('</sheetData>', `${styled}${empty}</sheetData>`)
    const { table } = granted(await read(workbook({ Ark: sheet })))
    expect(table.rows).toEqual([{ number: 2, cells: ['En', 1.5] }])
  })
  test.each([
    ['far down', sheetXml([['Tittel'], ['x']]).replaceAll(/r="(A?)2"/g, 'r="$11048576"'), 'tooManyRows'],
    ['in the last column', sheetXml(plain).replace('r="B2"', 'r="XFD2"'), 'tooManyColumns'],
    ['in too many rows', sheetXml(Array.from({ length: 20_002 }, (_, at) => [at])), 'tooManyRows'],
  ])('a cell %s is refused before rows are made', async (_, sheet, code) => {
    expect(refused(await read(workbook({ Ark: sheet }))).code).toBe(`knowledgeImport.${code}`)
  })
  test.each([
    [
      'a row without a number whose cell is far down',
      sheetXml(plain).replace('<row r="2">', '<row>').replaceAll('r="A2"', 'r="A99999999"'),
    ],
    ['numbers in other quotation marks', sheetXml(plain).replace('<row r="2">', "<row r='2'>")],
    [
      'something between its rows',
      sheetXml(plain).replace('</row><row', '</row><x><row r="9999999"/></x><row'),
    ],
  ])('%s does not lead the reader astray', async (_, sheet) => {
    expect(granted(await read(workbook({ Ark: sheet }))).table.rows).toEqual([
      { number: 2, cells: ['En', 1.5] },
    ])
  })
  test('the widest row is told, before the reader fills up all others', async () => {
    const wide = (column: number): readonly string[] => Array.from({ length: column }, () => 'x')
    const sheet = sheetXml([['Tittel'], wide(300), wide(16_384), ['y']])
    expect(refused(await read(workbook({ Ark: sheet }))).facts).toMatchObject({ row: 3, columns: 16_384 })
  })
  test('sixteen thousand columns are refused', async () => {
    const sheet = sheetXml([Array.from({ length: 16_384 }, (_, at) => columnName(at + 1)), ['x']])
    expect(refused(await read(workbook({ Ark: sheet }))).facts).toMatchObject({ columns: 16_384, limit: 200 })
  })
  const bomb = Buffer.alloc(70 * 1024 * 1024, ' ')
  const laughs =
    '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>'
  test.each([
    ['a bomb', workbook({ Ark: sheetXml(plain) }, [{ name: 'xl/sharedStrings.xml', data: bomb }]), 'bomb'],
    [
      'a bomb that lies about its size',
      workbook({ Ark: sheetXml(plain) }, [{ name: 'xl/sharedStrings.xml', data: bomb, says: { size: 10 } }]),
      'damaged',
    ],
    [
      'thousands of parts',
      workbook(
        { Ark: sheetXml(plain) },
        Array.from({ length: 2_000 }, (_, at) => ({ name: `x${at}`, data: '' })),
      ),
      'bomb',
    ],
    [
      'entities that multiply',
      workbook({ Ark: sheetXml(plain) }, [{ name: 'xl/sharedStrings.xml', data: laughs }]),
      'hostileXml',
    ],
    [
      'a part behind a password',
      workbook({ Ark: sheetXml(plain) }, [
        { name: 'xl/styles.xml', data: '<a/>', says: { encrypted: true } },
      ]),
      'locked',
    ],
    [
      'a part twice',
      workbook({ Ark: sheetXml(plain), B: sheetXml(plain) }, [
        { name: 'xl/styles.xml', data: '<a/>' },
        { name: 'xl/styles.xml', data: '<a/>' },
      ]),
      'damaged',
    ],
    ['rows out of order', workbook({ Ark: sheetXml(plain).replaceAll('r="1"', 'r="9"') }), 'damaged'],
    [
      'a row within a cell',
      workbook({ Ark: sheetXml([['T'], [{ xml: '<v>1</v><row r="9999999">' }]]) }),
      'damaged',
    ],
    ['no sheets', workbook({}), 'damaged'],
    ['half of one', workbook({ Ark: sheetXml(plain) }).subarray(0, 500), 'damaged'],
    ['XML that never ends', workbook({ Ark: `${sheetXml(plain).slice(0, -30)}<c r="A9` }), 'damaged'],
  ])('%s is refused', async (_, bytes, code) => {
    expect(refused(await read(bytes)).code).toBe(`knowledgeImport.${code}`)
  })
})
