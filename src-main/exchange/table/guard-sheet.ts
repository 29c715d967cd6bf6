/** What a sheet holds, seen before any reader builds rows of it. */
export type GuardedSheet = {
  /**
   * The sheet anew, of rows and cells that say something alone: a million of others cost as much as if they did. Each
   * bears the place that was counted, so that no reader counts otherwise.
   */
  readonly xml: string
  /** Rows that say something, the last of them, the rightmost column, and the row that reaches there. */
  readonly rows: number
  readonly lastRow: number
  readonly lastColumn: number
  readonly widestRow: number
  /** Rows of cells that hold a formula; their value is the one that the program saved last. */
  readonly formulas: readonly number[]
  /** Rows of cells that hold an error (`#DIV/0!`), which are read as empty. */
  readonly errors: readonly number[]
}

/** Takes out what says nothing, and tells how far the sheet reaches; null for one that no program writes. */
export function guardSheet(xml: string): GuardedSheet | null {
  const rows: string[] = []
  const formulas: number[] = []
  const errors: number[] = []
  let [lastRow, lastColumn, widestRow] = [0, 0, 0]
  const tag = /<row\b([^>]*?)(\/>|>)/g
  for (let found = tag.exec(xml); found !== null; found = tag.exec(xml)) {
    const number = Number(attribute(found[1] ?? '', 'r', /^\d{1,7}$/) ?? lastRow + 1)
    if (found[2] === '/>') continue
    const end = xml.indexOf('</row>', tag.lastIndex)
    if (end < 0) return null
    const cells = cellsIn(xml.slice(tag.lastIndex, end), number)
    if (cells === null || number <= lastRow) return null
    tag.lastIndex = end
    lastRow = number
    if (cells.length === 0) continue
    for (const { column, holds, xml: cell } of cells) {
      if (column > lastColumn) [lastColumn, widestRow] = [column, number]
      if (holds === 'formula') formulas.push(number)
      if (cell.includes(' t="e"')) errors.push(number)
    }
    rows.push(`<row r="${number}">${cells.map((cell) => cell.xml).join('')}</row>`)
  }
  const last = Number(/^<row r="(\d+)"/.exec(rows.at(-1) ?? '')?.[1] ?? 0)
  const anew = `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`
  return { xml: anew, rows: rows.length, lastRow: last, lastColumn, widestRow, formulas, errors }
}

type SheetCell = { readonly xml: string; readonly column: number; readonly holds: 'formula' | 'value' }

/** The cells of a row that say something; null where they are not cells alone, or stand out of their order. */
function cellsIn(row: string, number: number): readonly SheetCell[] | null {
  const cells: SheetCell[] = []
  let before = 0
  for (const [, about = '', said = ''] of row.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
    const letters = attribute(about, 'r', /^[A-Z]{1,3}\d{1,7}$/)?.replace(/\d+$/, '')
    const column = letters === undefined ? before + 1 : columnOf(letters)
    if (column <= before) return null
    before = column
    if (!/<(f|v|is)\b/.test(said)) continue
    if (/<\/?(?:\w+:)?(?:row|c|sheetData|worksheet|dimension)\b/.test(said)) return null
    const kept = (['t', 's'] as const).flatMap((name) => {
      const value = attribute(about, name, /^\w{1,12}$/)
      return value === undefined ? [] : [` ${name}="${value}"`]
    })
    const xml = `<c r="${lettersOf(column)}${number}"${kept.join('')}>${said}</c>`
    cells.push({ xml, column, holds: /<f\b/.test(said) ? 'formula' : 'value' })
  }
  return cells
}

/** An attribute whose value is as it should be. */
function attribute(tag: string, name: string, form: RegExp): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)
  const value = found?.[1] ?? found?.[2]
  return value !== undefined && form.test(value) ? value : undefined
}

/** `A` is 1, `XFD` 16,384. */
const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

const lettersOf = (column: number): string =>
  (column > 26 ? lettersOf(Math.floor((column - 1) / 26)) : '') +
  String.fromCharCode(65 + ((column - 1) % 26))
