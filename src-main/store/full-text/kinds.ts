import type { TextKind } from '#shared/contract/search.ts'

/** As the ids of documents carry it (0020-full-text.sql). */
export const kindNumbers: Readonly<Record<TextKind, number>> = {
  case: 1,
  paper: 2,
  attachment: 3,
  entry: 4,
  source: 5,
  input: 6,
  decision: 7,
  item: 8,
}

const names = new Map(Object.entries(kindNumbers).map(([name, number]) => [number, name as TextKind]))

/** The kind that a number stands for. */
export function kindOf(number: number): TextKind {
  const name = names.get(number)
  if (name === undefined) throw new Error(`no kind of text has the number ${String(number)}`)
  return name
}
