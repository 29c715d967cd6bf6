import { proofFaults, proofNotes, proofPlaces } from '../proof-words.ts'
import type { ScreenLanguage } from '../screen/words.ts'
import { placesEn, sentencesEn } from './en.ts'
import { placesNn, sentencesNn } from './nn.ts'

/*
 * An account keeps its findings as sentences in bokmål: that is what is stored with a packet that was sent, and
 * printed. Here such a sentence is recognised by the words that made it, and said in another language.
 */

type Wording = (...said: never[]) => string
type Wordings = Readonly<Record<string, Wording>>
/** `order` says which of the things that a sentence takes in stands in each gap. */
type Shape = {
  readonly key: string
  readonly pattern: RegExp
  readonly order: readonly number[]
  readonly said: number
}

/** Stand where a sentence takes something in; no sentence holds them otherwise. */
const gaps = ['\u0001', '\u0002', '\u0003', '\u0004']
const anyGap = new RegExp(`[${gaps.join('')}]`, 'g')
/** Sentences that are another in the singular: the last thing in them is then 1. */
const counted = new Set(['foreignPictures', 'foreignTables'])

const sentences = shapesOf({ ...proofFaults, ...proofNotes })
const places = shapesOf(proofPlaces)
const wordings = {
  nn: { sentences: sentencesNn as Wordings, places: placesNn as Wordings },
  en: { sentences: sentencesEn as Wordings, places: placesEn as Wordings },
}

/** A finding of a proof in the language of the screens; a sentence of another program's stays as it is. */
export function rewordFinding(what: string, language: ScreenLanguage): string {
  if (language === 'nb') return what
  const words = wordings[language]
  const place = (said: string): string => reworded(said, places, words.places) ?? said
  return reworded(what, sentences, words.sentences, place) ?? what
}

function reworded(
  text: string,
  shapes: readonly Shape[],
  words: Wordings,
  inner: (said: string) => string = (said) => said,
): string | null {
  for (const { key, pattern, order } of shapes) {
    const found = pattern.exec(text)
    if (found === null) continue
    const said: string[] = counted.has(key) ? ['', '1'] : []
    for (const [gap, place] of order.entries()) said[place] = inner(found[gap + 1] ?? '')
    return words[key]?.(...(said as never[])) ?? null
  }
  return null
}

/** How each sentence looks, with its gaps; those that say most of themselves come first. */
function shapesOf(all: Wordings): readonly Shape[] {
  return Object.entries(all)
    .flatMap(([key, say]) => {
      const many = gaps.slice(0, say.length)
      const one = [...many.slice(0, -1), 1]
      return [shape(key, say, many), ...(counted.has(key) ? [shape(key, say, one)] : [])]
    })
    .toSorted((a, b) => b.said - a.said)
}

function shape(key: string, say: Wording, said: readonly (string | number)[]): Shape {
  const sentence = say(...(said as never[]))
  const escaped = sentence.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return {
    key,
    pattern: new RegExp(`^${escaped.replaceAll(anyGap, '([^]*?)')}$`),
    order: [...sentence.matchAll(anyGap)].map(([gap]) => gaps.indexOf(gap)),
    said: sentence.replaceAll(anyGap, '').length,
  }
}
