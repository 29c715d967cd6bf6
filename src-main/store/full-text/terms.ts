import { nearness, nearnessOf } from '#shared/search/match.ts'
import type { Nearness } from '#shared/search/match.ts'
import type { SoughtWord } from '#shared/search/query.ts'
import { many, type Database } from '../rows.ts'

/** Words of the index that answer a sought word, with how nearly. `isCut`: there are more than were looked at. */
export type Terms = {
  readonly found: readonly { readonly term: string; readonly nearness: Nearness }[]
  readonly isCut: boolean
}

/**
 * How many words of each nearness are asked for: each costs a little at every row. Frequent words come early in a
 * corpus (the first ones are kept), and what was just written late (so are the last).
 */
const caps: Readonly<Record<Nearness, number>> = { 0: 4, 1: 16, 2: 40, 3: 60 }

/** How many words that hold the sought one are looked at, from each end of the list. */
const lookedAt = 300

const toTerm = ({ term }: { readonly term: string }): string => term

/** Words that the index knows for `word`; all of them, however many, with `isThorough`. */
export function termsFor(db: Database, word: SoughtWord, isThorough: boolean): Terms {
  const most = isThorough ? 20_000 : lookedAt
  const early = holding(db, word, 'ASC', most)
  const late = early.length < most || isThorough ? [] : holding(db, word, 'DESC', most / 2)
  const all = [...new Set([word.fold, ...early, ...late])].flatMap((term) => {
    const near = nearnessOf(word, term)
    return near === null ? [] : [{ term, nearness: near }]
  })
  if (isThorough) return { found: all, isCut: false }
  const groups = Object.values(nearness).map((near) => all.filter((each) => each.nearness === near))
  const found = groups.flatMap((group, near) => bothEnds(group, caps[near as Nearness]))
  return { found, isCut: found.length < all.length || early.length === most }
}

function bothEnds<T>(list: readonly T[], most: number): readonly T[] {
  if (list.length <= most) return list
  const late = Math.floor(most / 3)
  return [...list.slice(0, most - late), ...list.slice(-late)]
}

/** Words that may answer, in the order that the index met them: by trigrams, or by their first letters. */
function holding(db: Database, word: SoughtWord, order: 'ASC' | 'DESC', most: number): readonly string[] {
  if (word.isExact) return []
  const part = word.stem.length > 2 ? word.stem : word.fold
  if (part.length > 2) {
    const sql = `SELECT t.term FROM search_term_part p JOIN search_term t ON t.id = p.rowid
      WHERE p.term MATCH ? ORDER BY p.rowid ${order} LIMIT ?`
    return many(db, toTerm, sql, `"${part}"`, most)
  }
  const sql = `SELECT term FROM search_term WHERE term >= ? AND term < ? || char(1114111) ORDER BY id ${order} LIMIT ?`
  return many(db, toTerm, sql, part, part, most)
}
