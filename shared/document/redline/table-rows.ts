import type { Table, TableRow } from '../model.ts'
import { bagOf, bagOfRow, likeness } from './likeness.ts'
import type { Bag } from './likeness.ts'
import { comesFirst } from './matches.ts'
import { phrases } from './phrases.ts'
import type { Piece } from './phrases.ts'
import { tokensOf } from './tokens.ts'

/** A row of a table and what became of it; `cells` of a row that stands on both sides. */
export type RedlineRow =
  | { readonly change: 'added'; readonly after: TableRow }
  | { readonly change: 'removed'; readonly before: TableRow }
  | {
      readonly change: 'same' | 'edited'
      readonly before: TableRow
      readonly after: TableRow
      readonly cells: readonly (readonly Piece[])[]
    }

/** Share of words above which two rows are the same one, when their first cells differ. */
const alike = 0.5

/**
 * The rows of both tables in one, paired by first cell or by likeness, in unbroken order. null where the
 * tables are built differently (other columns, merged cells): then one stands in for the other, whole.
 */
export function tableRows(before: Table, after: Table): readonly RedlineRow[] | null {
  const width = after.content[0]?.content.length
  if (![...before.content, ...after.content].every((row) => isPlain(row, width))) return null
  const pairs = pairedRows(before.content, after.content)
  const rows: RedlineRow[] = []
  let [i, j] = [0, 0]
  for (const [toI, toJ] of [...pairs, [before.content.length, after.content.length] as const]) {
    for (; i < toI; i += 1) rows.push(...lone('removed', before.content[i]))
    for (; j < toJ; j += 1) rows.push(...lone('added', after.content[j]))
    const [was, is] = [before.content[i], after.content[j]]
    if (was !== undefined && is !== undefined) rows.push(bothRows(was, is))
    ;[i, j] = [i + 1, j + 1]
  }
  return rows
}

const isPlain = (row: TableRow, width: number | undefined): boolean =>
  row.content.length === width && row.content.every(({ attrs }) => attrs.colspan === 1 && attrs.rowspan === 1)

function lone(change: 'added' | 'removed', row: TableRow | undefined): readonly RedlineRow[] {
  if (row === undefined) return []
  return [change === 'added' ? { change, after: row } : { change, before: row }]
}

function bothRows(before: TableRow, after: TableRow): RedlineRow {
  const cells = after.content.map((cell, index) =>
    phrases(before.content[index]?.content ?? [], cell.content),
  )
  const isSame = cells.every((pieces) => pieces.every((piece) => piece.change === 'same'))
  return { change: isSame ? 'same' : 'edited', before, after, cells }
}

/** Pairs with the greatest sum of likeness, in rising order on both sides. */
function pairedRows(
  before: readonly TableRow[],
  after: readonly TableRow[],
): readonly (readonly [number, number])[] {
  const facts = { before: before.map(rowFacts), after: after.map(rowFacts) }
  if (
    comesFirst(
      facts.before.map(({ key }) => key),
      facts.after.map(({ key }) => key),
    )
  )
    return bestPairs(facts.before, facts.after)
  return bestPairs(facts.after, facts.before).map(([a, b]) => [b, a] as const)
}

type RowFacts = { readonly key: string; readonly first: string; readonly header: boolean; readonly bag: Bag }

function rowFacts(row: TableRow): RowFacts {
  const cells = row.content.map((cell) =>
    tokensOf(cell.content)
      .map((token) => token.key)
      .join(''),
  )
  const first = row.content[0]
  return {
    key: cells.join('\u0003'),
    first: first === undefined || bagOf(first.content).total === 0 ? '' : (cells[0] ?? ''),
    header: first?.attrs.header === true,
    bag: bagOfRow(row),
  }
}

function score(a: RowFacts, b: RowFacts): number {
  if (a.header !== b.header) return 0
  if (a.key === b.key) return 2
  const share = likeness(a.bag, b.bag)
  if (a.first !== '' && a.first === b.first) return 1 + share
  return share >= alike ? share : 0
}

function bestPairs(a: readonly RowFacts[], b: readonly RowFacts[]): readonly (readonly [number, number])[] {
  const width = b.length + 1
  const best = new Float64Array((a.length + 1) * width)
  const scores = a.map((rowA) => b.map((rowB) => score(rowA, rowB)))
  const at = (i: number, j: number): number => best[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const own = scores[i]?.[j] ?? 0
      const paired = own > 0 ? own + at(i + 1, j + 1) : 0
      best[i * width + j] = Math.max(paired, at(i + 1, j), at(i, j + 1))
    }
  }
  const pairs: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const own = scores[i]?.[j] ?? 0
    if (own > 0 && at(i, j) === own + at(i + 1, j + 1)) {
      pairs.push([i, j])
      ;[i, j] = [i + 1, j + 1]
    } else if (at(i, j) === at(i + 1, j)) i += 1
    else j += 1
  }
  return pairs
}
