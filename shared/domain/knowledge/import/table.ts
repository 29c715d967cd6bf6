/** A number where the file itself holds one (a worksheet); all else as text. */
export type Cell = string | number

/** `number` is the row's place in the file as a spreadsheet counts, from 1; the header is among them. */
export type TableRow = { readonly number: number; readonly cells: readonly Cell[] }

/** What a file of rows holds: its first row says what the columns are. */
export type Table = { readonly header: TableRow; readonly rows: readonly TableRow[] }

/** What may be taken in at once; what is beyond is refused with its place. */
export type TableLimits = {
  readonly bytes: number
  /** Rows below the header that say something. */
  readonly rows: number
  readonly columns: number
  /** Characters in a cell; a spreadsheet's own limit is 32,767. */
  readonly cell: number
}

export const tableLimits: TableLimits = {
  bytes: 20 * 1024 * 1024,
  rows: 20_000,
  columns: 200,
  cell: 32_767,
}

/** A cell as a person would have typed it. */
export const cellText = (cell: Cell | undefined): string =>
  typeof cell === 'number' ? String(cell).replace('.', ',') : (cell ?? '').trim()
