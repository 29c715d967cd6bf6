import type { TextHit, TextKind } from '#shared/contract/search.ts'
import { tierOf } from '#shared/search/match.ts'
import type { Tier } from '#shared/search/match.ts'
import { parseQuery } from '#shared/search/query.ts'
import type { Query } from '#shared/search/query.ts'
import { bestPiece, markedTitle } from '#shared/search/snippet.ts'
import type { BestPiece } from '#shared/search/snippet.ts'
import { isAmong } from '../store/full-text/about.ts'
import type { SearchFilter } from '../store/full-text/about.ts'
import { findCandidates } from '../store/full-text/candidates.ts'
import { readDocument } from '../store/full-text/documents.ts'
import type { TextDocument } from '../store/full-text/documents.ts'
import { hitPlace, sectionTitle, staleRows, thingsOf } from '../store/full-text/hit-places.ts'
import { kindOf } from '../store/full-text/kinds.ts'
import { countStale, listStale } from '../store/full-text/update-index.ts'
import type { Database } from '../store/rows.ts'

export type TextSearch = SearchFilter & {
  readonly text: string
  readonly offset: number
  readonly limit: number
}

export type TextFound = {
  readonly total: number
  readonly isAtLeast: boolean
  readonly counts: Readonly<Partial<Record<TextKind, number>>>
  readonly unindexed: number
  readonly hits: readonly TextHit[]
}

/** What the index does not know yet is read through at each search, as far as it is this little. */
const readThrough = 200

/** So many neighbours in a list are put in order by how their words stand together, which takes reading them. */
const reordered = 20

type Listed = {
  readonly row: number | null
  readonly kind: TextKind
  readonly id: string | null
  readonly tier: Tier
  readonly rank: number
}

/**
 * All that holds every word, best first: near words in titles, then the words themselves, then other forms and
 * beginnings, then parts of compounds. Where this program may not write, what has changed since the index was
 * brought up to date is read through instead: the answer is never stale.
 */
export function searchText(db: Database, { text, offset, limit, ...filter }: TextSearch): TextFound {
  const query = parseQuery(text)
  const stale = countStale(db)
  const unindexed = stale > readThrough ? stale : 0
  if (query.length === 0) return { total: 0, isAtLeast: false, counts: {}, unindexed, hits: [] }
  const { found, isCut } = findCandidates(db, query, filter, offset + limit)
  const outdated = new Set(stale === 0 ? [] : staleRows(db))
  const indexed = found
    .filter(({ id }) => !outdated.has(id))
    .map(({ id, tier, rank }): Listed => ({ row: id, kind: kindOf(id & 15), id: null, tier, rank }))
  const fresh = stale === 0 ? [] : freshHits(db, query, filter)
  const listed = [...fresh, ...indexed].toSorted((a, b) => a.tier - b.tier)
  return {
    total: listed.length,
    isAtLeast: isCut,
    counts: countByKind(listed),
    unindexed,
    hits: page(db, query, listed, offset, limit),
  }
}

function freshHits(db: Database, query: Query, filter: SearchFilter): readonly Listed[] {
  return listStale(db, readThrough).flatMap(({ kind, id }) => {
    const document = readDocument(db, kind, id)
    if (document === null || !isAmong(kind, document, filter)) return []
    const tier = tierOf(
      query,
      document.title,
      document.parts.map((part) => part.text),
    )
    return tier === null ? [] : [{ row: null, kind, id, tier, rank: -Infinity }]
  })
}

function countByKind(listed: readonly Listed[]): TextFound['counts'] {
  const counts: Partial<Record<TextKind, number>> = {}
  for (const { kind } of listed) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

/** Some hits of the list; those that stand in the same stretch of it are put in order among themselves. */
function page(
  db: Database,
  query: Query,
  listed: readonly Listed[],
  offset: number,
  limit: number,
): readonly TextHit[] {
  const isWeighed = query.length > 1
  const from = isWeighed ? offset - (offset % reordered) : offset
  const to = isWeighed ? Math.ceil((offset + limit) / reordered) * reordered : offset + limit
  const rows = listed.slice(from, to).flatMap(({ row }) => (row === null ? [] : [row]))
  const things = thingsOf(db, rows)
  const read = listed.slice(from, to).flatMap((each) => {
    const id = each.id ?? things.get(each.row ?? -1)?.id
    const document = id === undefined ? null : readDocument(db, each.kind, id)
    if (id === undefined || document === null) return []
    return [
      {
        ...each,
        id,
        document,
        piece: bestPiece(
          document.parts.map((part) => part.text),
          query,
        ),
      },
    ]
  })
  const ordered = isWeighed ? inStretches(read) : read
  return ordered.slice(offset - from, offset - from + limit).flatMap((each) => toHit(db, query, each))
}

type Read = Listed & { readonly id: string; readonly document: TextDocument; readonly piece: BestPiece }

function toHit(db: Database, query: Query, { kind, id, document, piece }: Read): readonly TextHit[] {
  const place = hitPlace(db, kind, id)
  if (place === null) return []
  const titleMarks = marks(markedTitle(document.title, query))
  // what a file is called says little beside a title that was found, and a case's themes nothing of why it was
  const isTitleAll =
    titleMarks.length > 0 && (kind === 'attachment' || (kind === 'case' && piece.parts === 0))
  const part = isTitleAll ? undefined : document.parts[piece.part]
  const title = part !== undefined && kind === 'paper' ? sectionTitle(db, id, part.key) : ''
  return [
    {
      kind,
      id,
      title: document.title,
      titleMarks,
      date: document.day,
      ...place,
      part: part === undefined ? null : { id: part.id, key: part.key, title },
      parts: piece.parts,
      snippet: part === undefined ? { text: '', marks: [] } : { text: piece.text, marks: marks(piece.marks) },
    },
  ]
}

/** Titles keep their order: what they say is plain. */
function inStretches(read: readonly Read[]): readonly Read[] {
  const stretches = Array.from({ length: Math.ceil(read.length / reordered) }, (_, index) =>
    read.slice(index * reordered, (index + 1) * reordered),
  )
  return stretches.flatMap((stretch) =>
    stretch.toSorted((a, b) => a.tier - b.tier || (a.tier === 0 ? 0 : b.piece.score - a.piece.score)),
  )
}

const marks = (ranges: readonly (readonly [number, number])[]): [number, number][] =>
  ranges.map(([from, to]) => [from, to])
