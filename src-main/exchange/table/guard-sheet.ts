/** What a sheet holds, seen before any reader builds rows of it. */
export type GuardedSheet = {
  /** The sheet without rows and cells that say nothing: a million of them cost as much as if they did. */
  readonly xml: string
  /** Rows that say something, the last of them, and the rightmost column. */
  readonly rows: number
  readonly lastRow: number
  readonly lastColumn: number
  /** Rows of cells that hold a formula; their value is the one that the program saved last. */
  readonly formulas: readonly number[]
  /** Rows of cells that hold an error (`#DIV/0!`), which are read as empty. */
  readonly errors: readonly number[]
}

/** Takes out what says nothing, and tells how far the sheet reaches. */
export function guardSheet(xml: string): GuardedSheet {
  const parts: string[] = []
  const formulas: number[] = []
  const errors: number[] = []
  let [kept, rows, lastRow, lastColumn] = [0, 0, 0, 0]
  const tag = /<row\b([^>]*?)(\/>|>)/g
  for (let found = tag.exec(xml); found !== null; found = tag.exec(xml)) {
    const isEmpty = found[2] === '/>'
    const end = isEmpty ? tag.lastIndex : xml.indexOf('</row>', tag.lastIndex)
    if (end < 0) break
    const cells = isEmpty ? [] : cellsIn(xml.slice(tag.lastIndex, end))
    const until = isEmpty ? end : end + '</row>'.length
    parts.push(xml.slice(kept, found.index))
    kept = until
    tag.lastIndex = until
    if (cells.length === 0) continue
    const number = Number(/\br="(\d+)"/.exec(found[1] ?? '')?.[1] ?? lastRow + 1)
    rows += 1
    lastRow = Math.max(lastRow, number)
    for (const { column, holds, xml: cell } of cells) {
      lastColumn = Math.max(lastColumn, column)
      if (holds === 'formula') formulas.push(number)
      if (/^<c\b[^>]*\bt="e"/.test(cell)) errors.push(number)
    }
    parts.push(`<row${found[1] ?? ''}>${cells.map((cell) => cell.xml).join('')}</row>`)
  }
  return { xml: parts.join('') + xml.slice(kept), rows, lastRow, lastColumn, formulas, errors }
}

type SheetCell = { readonly xml: string; readonly column: number; readonly holds: 'formula' | 'value' }

function cellsIn(row: string): readonly SheetCell[] {
  const cells: SheetCell[] = []
  let next = 1
  for (const [xml, about = '', said = ''] of row.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
    const letters = /\br="([A-Z]{1,3})\d+"/.exec(about)?.[1]
    const column = letters === undefined ? next : columnOf(letters)
    next = column + 1
    if (!/<(f|v|is)\b/.test(said)) continue
    cells.push({ xml, column, holds: /<f\b/.test(said) ? 'formula' : 'value' })
  }
  return cells
}

/** `A` is 1, `XFD` 16,384. */
const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
