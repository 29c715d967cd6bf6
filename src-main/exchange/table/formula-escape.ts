/** How a cell begins that a spreadsheet program would run; in full width too, as some take it. */
const runs = /^'*[=+\-@\t\r\n＝＋－＠]/
/** A number with a sign is one, and stays one. */
const number = /^[+-]?\d+([.,]\d+)?$/

/** A text of a CSV file that no spreadsheet program takes for a formula: an apostrophe before it, as they write it. */
export const escaped = (text: string): string => (runs.test(text) && !number.test(text) ? `'${text}` : text)

/** The text that {@link escaped} was given; a formula that was not escaped is text like any other. */
export const unescaped = (cell: string): string =>
  cell.startsWith("'") && runs.test(cell) ? cell.slice(1) : cell
