/**
 * Points that a text seems to make: items of its list, parts under its headings, or paragraphs. A suggestion, for an
 * officer to look at; every word of the text stands in one of them, in its order (domain.md §8).
 */
export function suggestPoints(text: string): readonly string[] {
  const parts = paragraphsOf(text)
  const points: string[] = []
  let leadsIn: string[] = []
  for (const [index, part] of parts.entries()) {
    if (opensFor(part, parts[index + 1])) {
      leadsIn.push(part.text)
      continue
    }
    const said = [...leadsIn, part.text].join('\n')
    leadsIn = []
    const last = points.length - 1
    if (isSignature(part.text) && last >= 0) points[last] = `${points[last] ?? ''}\n${said}`
    else points.push(said)
  }
  return points
}

type Part = { readonly text: string; readonly kind: 'paragraph' | 'item' }

const itemMark = /^\s*(?:(\d{1,3}[.)]|\(?[a-zæøå]\)|\d{1,2}(?:\.\d{1,2})+\.?)|([-–—•*·▪◦‣]))\s+\S/iu

/** A letter or number before an item, or a dash: items of another kind than the first are part of the one above. */
function markOf(line: string): 'counted' | 'dashed' | null {
  const found = itemMark.exec(line)
  if (found === null) return null
  return found[1] === undefined ? 'dashed' : 'counted'
}

function paragraphsOf(text: string): readonly Part[] {
  const parts: { lines: string[]; kind: Part['kind'] }[] = []
  let isOpen = false
  let listed: 'counted' | 'dashed' | null = null
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/u)) {
    if (line.trim() === '') {
      isOpen = false
      continue
    }
    const mark = markOf(line)
    const above = parts.at(-1)
    const startsItem =
      mark === 'counted' || (mark === 'dashed' && !(listed === 'counted' && above?.kind === 'item'))
    const goesOn = above !== undefined && (isOpen || (above.kind === 'item' && mustGoOn(line, mark)))
    if (startsItem || !goesOn) {
      parts.push({ lines: [line], kind: mark === null ? 'paragraph' : 'item' })
      listed = mark
    } else above.lines.push(line)
    isOpen = true
  }
  return parts.map(({ lines, kind }) => ({ text: lines.join('\n').trim(), kind }))
}

/** After an empty line: text that stands indented under an item, or a smaller item in it, is still of it. */
const mustGoOn = (line: string, mark: 'counted' | 'dashed' | null): boolean =>
  mark !== null || /^\s{2,}/.test(line)

/** A heading or an opening («Vi mener dette:») says nothing by itself: it stands with what follows. */
function opensFor(part: Part, next: Part | undefined): boolean {
  if (next === undefined || part.kind === 'item') return false
  const { text } = part
  const isHeading = text.length <= 80 && !text.includes('\n') && !/[.!?…»"]$/u.test(text)
  return isHeading || (text.endsWith(':') && next.kind === 'item')
}

const isSignature = (text: string): boolean =>
  text.length <= 200 &&
  /^(?:med (?:venn?l[ei]g|beste) (?:hilsen|helsing)|venn?l[ei]g (?:hilsen|helsing)|hilsen|helsing|mvh|vh)\b/iu.test(
    text,
  )

/**
 * Where a text may be cut in two, as offsets of what follows: at new lines and sentences; in one sentence, after commas;
 * where there are none, between words. Both sides always say something.
 */
export function splitPlaces(text: string): readonly number[] {
  const cuts = [/\n\s*/gu, /[.!?…]["»”)]*\s+(?=[\p{Lu}\p{N}«"(])/gu, /[,;:]\s+/gu, /\s+/gu]
  const after = (pattern: RegExp): number[] =>
    [...text.matchAll(pattern)].map((found) => found.index + found[0].length)
  const isBetween = (at: number): boolean => text.slice(0, at).trim() !== '' && text.slice(at).trim() !== ''
  const [lines = [], sentences = [], clauses = [], words = []] = cuts.map((cut) =>
    after(cut).filter(isBetween),
  )
  const wanted = [[...lines, ...sentences], clauses, words].find((places) => places.length > 0) ?? []
  return [...new Set(wanted)].toSorted((a, b) => a - b)
}

/** Where in an input a point stands, whatever white space lies between its words; null where it was rewritten. */
export function placeOfPoint(input: string, point: string): readonly [number, number] | null {
  const wanted = point.trim().replaceAll(/\s+/gu, ' ')
  if (wanted === '') return null
  const places: number[] = []
  let squeezed = ''
  for (const [index, char] of input.split('').entries()) {
    const isSpace = /\s/u.test(char)
    if (isSpace && squeezed.endsWith(' ')) continue
    squeezed += isSpace ? ' ' : char
    places.push(index)
  }
  const at = squeezed.indexOf(wanted)
  const [from, last] = [places[at], places[at + wanted.length - 1]]
  return at === -1 || from === undefined || last === undefined ? null : [from, last + 1]
}
