export type Sentence = {
  readonly from: number
  readonly to: number
  readonly words: number
}

/** Short forms with a point that no sentence ends with, in both languages, without their last point. */
const neverLast = new Set(
  (
    'adm adr aksjeselsk andre ang apr art aug avd bl bl.a bokst ca cand dir des do dr eks el ev evt f f.eks feb fig fk ' +
    'forskr forts fr frk fv gnr bnr hhv hr høyr i.h.t iht inkl ekskl ing jan jf jfr jnr jun jul kap kfr kgl kl kom kr ' +
    'kst lg lnr lok m.a m.h.t m.o.t maks mar mht mill min mnd mrd ndf nov nr okt org p.g.a p.t pga pkt prof pr ref res ' +
    'rskr rundskr rv s saksnr sek sept sign spm spl sr st sst str t.d t.o.m f.o.m tab tf tidl tilsv tlf ug ult univ ' +
    'ung utg v vedr vha vol årg a ad'
  ).split(' '),
)
/** May stand last, and then what follows begins with a capital: «osv. Kommunen …». */
const mayBeLast = new Set('etc m.fl mfl m.m mm mv m.v o.a o.l osb osv d.å f.kr e.kr s.k'.split(' '))
const months = /^(?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des)/iu

const stop = /([.!?…]+)(["»”)\]]*)(?=\s|$)|\n/gu
const word = /[\p{L}\p{N}]+(?:[-.,:/'’\u2010\u2011][\p{L}\p{N}]+)*/gu

/**
 * The sentences of a text without their outer spaces, in order. A point after a short form, an initial, an ordinal
 * («3. mars») or the number of a point ends none; a line break always does. Linear in the length of the text.
 */
export function sentencesIn(text: string): Sentence[] {
  const found: Sentence[] = []
  let begin = 0
  const end = (at: number): void => {
    const sentence = trimmed(text, begin, at)
    if (sentence !== null) found.push(sentence)
    begin = at
  }
  for (const match of text.matchAll(stop)) {
    const after = match.index + match[0].length
    if (match[0] === '\n' || isEnd(text, begin, match.index, match[1] ?? '', after)) end(after)
  }
  end(text.length)
  return found
}

/** How far back a word before a point is looked for; longer ones are no short forms. */
const longestShortForm = 14

function isEnd(text: string, begin: number, at: number, mark: string, after: number): boolean {
  const next = /\S/u.exec(text.slice(after, after + longestShortForm))
  if (next === null) return true
  // the paragraph goes on in small letters: what stood there was a short form that nobody listed, or an ordinal
  if (/[\p{Ll}§]/u.test(next[0])) return false
  if (mark !== '.') return true
  const before = text.slice(Math.max(begin, at - longestShortForm), at)
  const last = /[\p{L}\p{N}.-]+$/u.exec(before)?.[0] ?? ''
  if (/^\p{Lu}$/u.test(last)) return false
  if (/^\d{1,3}$/.test(last)) {
    const isNumberOfPoint = text.slice(begin, at).trim() === last
    return !isNumberOfPoint && !months.test(text.slice(after + next.index))
  }
  const lower = last.toLowerCase()
  return mayBeLast.has(lower) || !neverLast.has(lower)
}

function trimmed(text: string, from: number, to: number): Sentence | null {
  let [first, last] = [from, to]
  while (first < last && /\s/u.test(text[first] ?? '')) first += 1
  while (last > first && /\s/u.test(text[last - 1] ?? '')) last -= 1
  if (first === last) return null
  return { from: first, to: last, words: text.slice(first, last).match(word)?.length ?? 0 }
}
