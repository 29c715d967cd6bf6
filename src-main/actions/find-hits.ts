import { hitKind } from '#shared/contract/overview.ts'
import type { Hit } from '#shared/contract/overview.ts'
import { searchRank, searchWords } from '#shared/text/search-words.ts'
import { hitsOf } from '../store/search-hits.ts'
import { linesWith } from '../store/search-lines.ts'
import type { SearchLine } from '../store/search-lines.ts'
import type { Database } from '../store/rows.ts'

/** Lines of a kind that are weighed against each other: the newest that hold the words. */
const weighed = 200

/**
 * What holds all the words, in any order: the best of each kind in turn until there are `limit`, then kind by
 * kind. So many attachments do not hide the one meeting.
 */
export function findHits(db: Database, typed: string, limit: number, today: string): readonly Hit[] {
  const words = searchWords(typed)
  if (words.length === 0) return []
  const byKind = hitKind.options.map((kind) => ({
    kind,
    lines: best(linesWith(db, kind, words, weighed), words, limit),
  }))
  let left = limit
  const taken = byKind.map(() => 0)
  for (let turn = 0; turn < limit && left > 0; turn++) {
    for (const [at, { lines }] of byKind.entries()) {
      if (left === 0 || turn >= lines.length) continue
      taken[at] = turn + 1
      left -= 1
    }
  }
  return byKind.flatMap(({ kind, lines }, at) => hitsOf(db, kind, lines.slice(0, taken[at]), today))
}

function best(lines: readonly SearchLine[], words: readonly string[], limit: number): readonly SearchLine[] {
  const ranked = lines.map((line) => ({ line, rank: searchRank(line.fold, words) }))
  return ranked
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ line }) => line)
}
