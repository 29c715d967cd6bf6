import { coveredRanges } from './glyph-coverage.ts'

/**
 * The one place where text becomes Typst source. All text enters a page as a string literal in code
 * mode, so that nothing an officer types can be read as markup.
 */
export function quote(text: string): string {
  return `"${printable(text)
    .replaceAll('\\', String.raw`\\`)
    .replaceAll('"', String.raw`\"`)}"`
}

/**
 * The text as it can be printed: composed (NFC), without control characters, without the directional
 * overrides that make a reader see other words than a machine reads, and with a visible
 * `[U+1F600]` for each character that the shipped fonts cannot draw: nothing vanishes in silence.
 */
export function printable(text: string): string {
  if (ordinary.test(text)) return heldTogether(text)
  let result = ''
  for (const character of text.normalize('NFC').toWellFormed()) {
    const point = character.codePointAt(0) ?? 0
    if (isBlank(point)) result += ' '
    else if (isInvisible(point)) continue
    else if (isCovered(point)) result += character
    else result += `[U+${point.toString(16).toUpperCase().padStart(4, '0')}]`
  }
  return heldTogether(result)
}

/**
 * Nearly all text: composed, drawn by every shipped font, nothing invisible. Looked at as a whole, since the preview
 * makes all of a paper's markup at each key.
 */
const ordinary = /^[ -~æøåÆØÅéÉ«»§–]*$/

/** What a line must not be broken between: `6. april`, `§ 13`, `kl. 17.00`, `nr. 1`, `s. 4`. */
function heldTogether(text: string): string {
  return text.replace(monthAfterDay, '$1\u00a0$2').replace(numberAfterSign, '$1\u00a0')
}
const monthAfterDay =
  /(\b\d{1,2}\.) (januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)\b/g
const numberAfterSign = /(§§?|\bkl\.|\bnr\.|\bs\.|\bpkt\.) (?=\d)/g

/** Characters of `text` that no shipped font draws, each once: for the list of warnings. */
export function uncovered(text: string): readonly string[] {
  const found = new Set<string>()
  for (const character of text.normalize('NFC').toWellFormed()) {
    const point = character.codePointAt(0) ?? 0
    if (!isBlank(point) && !isInvisible(point) && !isCovered(point)) found.add(character)
  }
  return [...found]
}

/** Line feeds become spaces here; a wanted break is a `hardBreak` node. */
function isBlank(point: number): boolean {
  return point === 0x09 || point === 0x0a || point === 0x0d || point === 0x2028 || point === 0x2029
}

function isInvisible(point: number): boolean {
  return (
    point < 0x20 ||
    (point >= 0x7f && point < 0xa0) ||
    (point >= 0x202a && point <= 0x202e) || // directional embeddings and overrides
    (point >= 0x2066 && point <= 0x2069) ||
    (point >= 0x200b && point <= 0x200f) || // zero-width space, joiners, directional marks
    (point >= 0xfe00 && point <= 0xfe0f) || // variation selectors
    point === 0xfeff
  )
}

function isCovered(point: number): boolean {
  let low = 0
  let high = coveredRanges.length / 2 - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    if (point < (coveredRanges[middle * 2] ?? 0)) high = middle - 1
    else if (point > (coveredRanges[middle * 2 + 1] ?? 0)) low = middle + 1
    else return true
  }
  return false
}
