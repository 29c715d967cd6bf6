import { mostIn, placesIn } from './match.ts'
import type { Place } from './match.ts'
import type { Query } from './query.ts'

/** A piece of text with the places that answer the query; `marks` count from the beginning of `text`. */
export type Snippet = {
  readonly text: string
  readonly marks: readonly (readonly [from: number, to: number])[]
}

/** The piece to show of a document, the part that it stands in, and how many parts hold as much of the query. */
export type BestPiece = Snippet & {
  readonly part: number
  readonly parts: number
  /** More is better: how much of the query stands together here, and how nearly. */
  readonly score: number
}

const reach = 220
const lead = 60

type PartPlaces = { readonly part: number; readonly places: readonly Place[] }

/**
 * The piece of a document that answers most of the query within a few lines, and a second one with what stands
 * elsewhere; the document's beginning where nothing answers.
 */
export function bestPiece(parts: readonly string[], query: Query): BestPiece {
  const looks = parts.map((text, part) => ({ part, most: mostIn(text, query) }))
  const found = fullest(parts, query, looks)
  const first = bestOf(found)
  if (first === null) {
    const part = Math.max(
      0,
      parts.findIndex((text) => text.trim() !== ''),
    )
    return { ...cut(parts[part] ?? '', 0, [], reach), part, parts: 0, score: 0 }
  }
  const second = elsewhere(parts, query, looks, new Set(first.places.map(({ sought }) => sought)))
  const pieceOf = ({ part, places }: PartPlaces, length: number): Snippet => {
    const text = parts[part] ?? ''
    return cut(text, places[0]?.from ?? 0, placesIn(text, query), length)
  }
  const shown =
    second === null ? pieceOf(first, reach) : joined(pieceOf(first, reach / 2), pieceOf(second, reach / 3))
  return { ...shown, part: first.part, parts: found.length, score: scoreOf(first.places) }
}

type Look = { readonly part: number; readonly most: number }

/** The parts that hold most things of the query: the closer look at them costs, and most parts hold less. */
function fullest(parts: readonly string[], query: Query, looks: readonly Look[]): readonly PartPlaces[] {
  let found: PartPlaces[] = []
  let most = 1
  for (const look of looks.toSorted((a, b) => b.most - a.most || a.part - b.part)) {
    if (look.most < most) break
    const places = placesIn(parts[look.part] ?? '', query)
    const { size } = new Set(places.map(({ sought }) => sought))
    if (size < most) continue
    if (size > most) found = []
    most = size
    found.push({ part: look.part, places })
  }
  return found.toSorted((a, b) => a.part - b.part)
}

/** The first part that holds what the best piece lacks. */
function elsewhere(
  parts: readonly string[],
  query: Query,
  looks: readonly Look[],
  seen: ReadonlySet<number>,
): PartPlaces | null {
  if (seen.size === query.length) return null
  const missing = query.filter((_, index) => !seen.has(index))
  for (const { part, most } of looks) {
    const text = parts[part] ?? ''
    if (most === 0 || mostIn(text, missing) === 0) continue
    const places = placesIn(text, missing)
    if (places.length > 0) return { part, places: bestCluster(places) }
  }
  return null
}

/** The part, and the places in it that stand together, that answer most; of equals the first. */
function bestOf(found: readonly PartPlaces[]): PartPlaces | null {
  let best: PartPlaces | null = null
  for (const { part, places } of found) {
    const cluster = bestCluster(places)
    if (best === null || scoreOf(cluster) > scoreOf(best.places)) best = { part, places: cluster }
  }
  return best
}

/** Two pieces with dots between them. */
function joined(first: Snippet, second: Snippet): Snippet {
  const [before, after] = [first.text.replace(/…$/, ''), second.text.replace(/^…/, '')]
  const shift = before.length + 3 - (second.text.length - after.length)
  return {
    text: `${before} … ${after}`,
    marks: [
      ...first.marks,
      ...second.marks.map(([from, to]): [number, number] => [from + shift, to + shift]),
    ],
  }
}

/** A title with what answers the query marked. */
export function markedTitle(title: string, query: Query): readonly (readonly [number, number])[] {
  return joinMarks(placesIn(title, query))
}

/** The run of places within a few lines that answers most; of equals the first. */
function bestCluster(places: readonly Place[]): readonly Place[] {
  let best: readonly Place[] = []
  let end = 0
  for (const [start, first] of places.entries()) {
    while (end < places.length && (places[end]?.to ?? Infinity) - first.from <= reach) end += 1
    const cluster = places.slice(start, Math.max(end, start + 1))
    if (scoreOf(cluster) > scoreOf(best)) best = cluster
  }
  return best
}

/** Each thing sought counts once, by its nearest place; then how close together they stand. */
function scoreOf(cluster: readonly Place[]): number {
  const nearest = new Map<number, number>()
  for (const { sought, nearness } of cluster)
    nearest.set(sought, Math.min(nearness, nearest.get(sought) ?? 9))
  const sum = [...nearest.values()].reduce((total, near) => total + 10 - near, 0)
  if (nearest.size < 2) return sum * 1000
  return sum * 1000 + reach - narrowest(cluster, nearest.size)
}

/** Length of the shortest stretch that holds all that is found. */
function narrowest(cluster: readonly Place[], kinds: number): number {
  let shortest = reach
  const last = new Map<number, Place>()
  for (const place of cluster) {
    last.set(place.sought, place)
    if (last.size === kinds)
      shortest = Math.min(shortest, place.to - Math.min(...[...last.values()].map(({ from }) => from)))
  }
  return Math.max(0, shortest)
}

function cut(text: string, at: number, places: readonly Place[], length: number): Snippet {
  const from = at <= lead ? 0 : wordStart(text, at - lead)
  const to = text.length - from <= length + lead ? text.length : wordEnd(text, from + length)
  const [before, after] = [from > 0 ? '…' : '', to < text.length ? '…' : '']
  const shift = before.length - from
  const marks = joinMarks(places.filter((place) => place.from >= from && place.to <= to))
  return {
    text: before + text.slice(from, to).replaceAll(/\s/g, ' ') + after,
    marks: marks.map(([start, end]) => [start + shift, end + shift]),
  }
}

/** The next place after a space, so that no word and no letter of two halves is cut; near by, or where asked. */
function wordStart(text: string, wanted: number): number {
  const space = text.slice(wanted, wanted + 40).search(/\s/)
  return space === -1 ? wholeLetter(text, wanted) : wanted + space + 1
}

function wordEnd(text: string, wanted: number): number {
  const space = text.slice(wanted, wanted + 40).search(/\s/)
  return space === -1 ? wholeLetter(text, wanted) : wanted + space
}

const wholeLetter = (text: string, at: number): number =>
  /[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at

/** Places that overlap or touch are one mark. */
function joinMarks(places: readonly Place[]): readonly (readonly [number, number])[] {
  const marks: [number, number][] = []
  for (const { from, to } of places) {
    const last = marks.at(-1)
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to)
    else marks.push([from, to])
  }
  return marks
}
