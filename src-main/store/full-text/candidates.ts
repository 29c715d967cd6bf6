import type { TextKind } from '#shared/contract/search.ts'
import { nearnessOfTier } from '#shared/search/match.ts'
import type { Tier } from '#shared/search/match.ts'
import { isPhrase } from '#shared/search/query.ts'
import type { Query, Sought, SoughtWord } from '#shared/search/query.ts'
import { many, type Database } from '../rows.ts'
import { filterWords } from './about.ts'
import type { SearchFilter } from './about.ts'
import { kindOf } from './kinds.ts'
import { termsFor } from './terms.ts'
import type { Terms } from './terms.ts'

/** A document that holds the query: a row of the index, and the list that it comes in. `rank`: less is better. */
export type Candidate = { readonly id: number; readonly tier: Tier; readonly rank: number }

export type Candidates = { readonly found: readonly Candidate[]; readonly isCut: boolean }

/**
 * So many are listed of each list: of what more documents hold, the newest. Nobody reads past the first hundred, and
 * the lists of other forms and compounds ask for a hundred words at each row, where those of the words alone ask for one.
 */
const listedMost: Readonly<Record<Tier, number>> = { 0: 500, 1: 500, 2: 250, 3: 250 }

/** With so many found, the lists of other forms and of compounds are not asked for unless one reads so far. */
const enough = 200

/**
 * With so few, those that hold the words themselves are ranked by how much of them they say (bm25). To weigh all
 * that hold «kommunen» would read every place of it in 60,000 documents; of such, the newest come first.
 */
const weighedMost = 100

/** Of things that have the words in their titles, cases come first: attachments repeat what their papers are called. */
const titleRanks: Readonly<Record<TextKind, number>> = {
  case: 0,
  paper: 1,
  entry: 2,
  source: 2,
  input: 2,
  decision: 3,
  item: 4,
  attachment: 5,
}

/** With fewer than these, words that were left out of the question are asked for too. */
const few = 20

/** The documents that hold all of the query, best first: list by list, until there are enough, or so many `wanted`. */
export function findCandidates(db: Database, query: Query, filter: SearchFilter, wanted = 0): Candidates {
  const asked = question(db, query, filter)
  const found = new Map<number, Candidate>()
  let isCut = false
  const add = (tier: Tier, isThorough = false): void => {
    const rows = asked(tier, isThorough)
    isCut ||= rows.length > listedMost[tier]
    for (const { id, rank } of rows.slice(0, listedMost[tier])) {
      if (!found.has(id)) found.set(id, { id, tier, rank: tier === 0 ? titleRanks[kindOf(id & 15)] : rank })
    }
  }
  add(0)
  add(1)
  for (const tier of [2, 3] as const) {
    if (found.size < Math.max(enough, wanted)) add(tier)
    else isCut = true
  }
  if (asked.isCut()) {
    if (found.size < few) add(3, true)
    else isCut = true
  }
  return {
    found: [...found.values()].toSorted((a, b) => a.tier - b.tier || a.rank - b.rank || b.id - a.id),
    isCut,
  }
}

type Question = {
  (tier: Tier, isThorough: boolean): readonly Omit<Candidate, 'tier'>[]
  /** Whether words were left out of what was asked. */
  isCut(): boolean
}

function question(db: Database, query: Query, filter: SearchFilter): Question {
  const known = new Map<string, Terms>()
  const terms = (word: SoughtWord, isThorough: boolean): Terms => {
    const key = `${word.fold} ${String(isThorough)}`
    const before = known.get(key) ?? termsFor(db, word, isThorough)
    known.set(key, before)
    return before
  }
  const among = filterWords(filter).map((words) => `(${words.map((word) => `"${word}"`).join(' OR ')})`)
  const days = filter.from === null && filter.to === null ? '' : onDays
  const period = days === '' ? [] : [filter.from ?? '0000', filter.to ?? '9999']
  const ask = (tier: Tier, isThorough: boolean): readonly Omit<Candidate, 'tier'>[] => {
    const wanted = query.map(
      (sought) => `(${termsOf(sought, tier, (word) => terms(word, isThorough)).join(' OR ')})`,
    )
    const match = [...wanted, ...among].join(' AND ')
    const table = tier === 0 ? 'search_title' : 'search_text'
    const rows = (rank: string): readonly Omit<Candidate, 'tier'>[] => {
      const sql = `SELECT x.rowid AS id, ${rank} AS rank FROM ${table} x ${days}
        WHERE x.${table} MATCH ? ${days === '' ? '' : 'AND d.day BETWEEN ? AND ?'} ORDER BY x.rowid DESC LIMIT ?`
      return many(db, (row: Omit<Candidate, 'tier'>) => row, sql, match, ...period, listedMost[tier] + 1)
    }
    const found = rows('0')
    return tier === 1 && found.length > 1 && found.length <= weighedMost
      ? rows('bm25(search_text, 6.0, 1.0, 0.0)')
      : found
  }
  return Object.assign(ask, { isCut: () => [...known.values()].some((each) => each.isCut) })
}

const onDays = 'JOIN search_document d ON d.id = x.rowid'

/** What FTS5 is to look for: words and phrases in quotation marks, in which nothing but those marks means anything. */
function termsOf(sought: Sought, tier: Tier, terms: (word: SoughtWord) => Terms): readonly string[] {
  if (isPhrase(sought)) {
    const inOne = sought.joined === null ? [] : termsOf(sought.joined, tier, terms)
    return [`"${sought.folds.join(' ')}"`, ...inOne]
  }
  const most = nearnessOfTier[tier]
  if (most === 0) return [`"${sought.fold}"`]
  return terms(sought)
    .found.filter(({ nearness }) => nearness <= most)
    .map(({ term }) => `"${term}"`)
}
