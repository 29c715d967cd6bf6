import { zip } from './docx-makers.ts'
import type { ZipEntry } from './docx-makers.ts'

/** Workbooks, ordinary and hostile, written by hand as a stranger would. */

const head = '<?xml version="1.0" encoding="UTF-8"?>'
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The letters of a column, from 1. */
export const columnName = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : columnName(Math.floor((column - 1) / 26)) + columnName(((column - 1) % 26) + 1)

/** A cell as XML: text, a number, or XML of the caller's own between its tags. */
export type MadeCell = string | number | { readonly xml: string; readonly type?: string }

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A sheet's rows; a row may say its own number. */
export function sheetXml(rows: readonly (readonly MadeCell[])[], from = 1): string {
  const cells = rows.map((row, index) => {
    const number = from + index
    const inside = row.map((cell, at) => {
      const place = `r="${columnName(at + 1)}${number}"`
      if (typeof cell === 'number') return `<c ${place}><v>${cell}</v></c>`
      if (typeof cell === 'string')
        return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`
      return `<c ${place}${cell.type === undefined ? '' : ` t="${cell.type}"`}>${cell.xml}</c>`
    })
    return `<row r="${number}">${inside.join('')}</row>`
  })
  return `${head}<worksheet ${main}><sheetData>${cells.join('')}</sheetData></worksheet>`
}

/** A workbook of sheets given as XML, with `others` beside them or in place of a part. */
export const workbook = (...given: Parameters<typeof workbookEntries>): Buffer =>
  zip(workbookEntries(...given))

/** The parts of a workbook. */
export function workbookEntries(
  sheets: Readonly<Record<string, string>>,
  others: readonly ZipEntry[] = [],
): readonly ZipEntry[] {
  const names = Object.keys(sheets)
  const parts: ZipEntry[] = [
    {
      name: '[Content_Types].xml',
      data: `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      data: `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${types}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      data: `${head}<workbook ${main} xmlns:r="${types}"><sheets>${names
        .map((name, at) => `<sheet name="${escape(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
        .join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
        .map(
          (_, at) =>
            `<Relationship Id="rId${at + 1}" Type="${types}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
        )
        .join('')}</Relationships>`,
    },
    ...names.map((name, at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, data: sheets[name] ?? '' })),
  ]
  const replaced = new Set(others.map(({ name }) => name))
  return [...parts.filter(({ name }) => !replaced.has(name)), ...others]
}
