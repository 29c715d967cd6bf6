import { bareWord } from './words.ts'

export type PaperLanguage = 'nb' | 'nn'

/** What a word is held against. */
export type Lexicon = {
  /** Whether the language's dictionary has the word, or builds it. */
  readonly inDictionary: (word: string) => boolean
  /** Words of the municipality, the workspace and the user, in lower case unless they are names. */
  readonly listed: ReadonlySet<string>
  readonly language: PaperLanguage
}

/** `FN`, `IKT`, `NAVs`, `XVII`: letters that stand for words. Longer ones are words in capitals. */
const acronym = /^\p{Lu}{1,5}(?:s|'s|'en|'et|ene|en|et)?$/u
/** `YouTube`, `eInnsyn`: a name that somebody made up. */
const madeUp = /\p{Ll}\p{Lu}/u

/**
 * Whether a word is written as it may be: in the dictionary, on a list, in parts, or put together as Norwegian
 * puts words together. What cannot be judged (acronyms, made-up names) counts as right.
 */
export function isRight(written: string, lexicon: Lexicon): boolean {
  const word = bareWord(written)
  if (acronym.test(word) || madeUp.test(word)) return true
  if (isWhole(word, lexicon)) return true
  if (word.endsWith('-')) return isFirstPart(word.slice(0, -1), lexicon)
  if (word.includes('-')) return word.split('-').every((part, at, all) => isPart(part, at, all, lexicon))
  return isCompound(word, lexicon)
}

function isWhole(word: string, { inDictionary, listed, language }: Lexicon): boolean {
  if (inDictionary(word) || isListed(word, listed, language)) return true
  if (language === 'nn') return false
  const [, stem = ''] = afterVowel.exec(word) ?? []
  return stem !== '' && (inDictionary(stem) || isListed(stem, listed, language))
}

/**
 * The dictionary of bokmål lacks every form with «ae» or «oe» (datoen, skjemaet, temaer, boende), for its source
 * took them for æ and ø. Of words in -a only those that are no definite forms: «vedtaet» is a mistake.
 */
const afterVowel =
  /^(.*(?:[^o]o|agenda|arena|data|dogma|drama|firma|gala|kamera|klima|panorama|pasta|prisma|rama|skjema|sofa|tema|trauma|villa))(?:en|et|ene|er|ens|ets|enes|ers|ende)$/iu

/** Endings of nouns, verbs and adjectives: a word that somebody listed is known in its other forms too. */
const endings: Readonly<Record<PaperLanguage, readonly string[]>> = {
  nb: [
    's',
    'en',
    'ens',
    'et',
    'ets',
    'a',
    'as',
    'er',
    'ers',
    'ene',
    'enes',
    'n',
    'ns',
    'r',
    'rs',
    'ne',
    'nes',
    't',
    'e',
  ],
  nn: ['s', 'en', 'ens', 'et', 'ets', 'a', 'as', 'ar', 'er', 'ane', 'ene', 'n', 'ns', 'r', 'ne', 't', 'e'],
}

/** Whether a word is on the lists, as it stands, in lower case, or with an ordinary ending. */
export function isListed(word: string, listed: ReadonlySet<string>, language: PaperLanguage): boolean {
  if (listed.has(word)) return true
  if (/^.+(?:s|')$/u.test(word) && listed.has(word.replace(/'?s$|'$/u, ''))) return true
  const lower = word.toLowerCase()
  if (listed.has(lower)) return true
  return endings[language].some((ending) => {
    if (lower.length < ending.length + 4 || !lower.endsWith(ending)) return false
    const stem = lower.slice(0, -ending.length)
    return listed.has(stem) || listed.has(`${stem}e`) // omsynssone, omsynssona
  })
}

/** «barne-», «opplærings-» before «og»: a first part without the rest; the s or e that joins may stand there. */
function isFirstPart(word: string, lexicon: Lexicon): boolean {
  const last = word.split('-').at(-1) ?? ''
  return (
    isPart(last, 0, [last], lexicon) ||
    (/[se]$/u.test(last) && isWhole(last.slice(0, -1), lexicon)) ||
    isCompound(last.replace(/s$/u, ''), lexicon)
  )
}

function isPart(part: string, at: number, all: readonly string[], lexicon: Lexicon): boolean {
  if (part.length < 2 || acronym.test(part) || madeUp.test(part)) return true
  if (isWhole(part, lexicon) || isCompound(part, lexicon)) return true
  // «arbeids-»: what joins stays with the first part
  return at < all.length - 1 && part.endsWith('s') && isWhole(part.slice(0, -1), lexicon)
}

/**
 * Nouns that always take s when another noun follows, in both languages (Norsk referansegrammatikk, «fuge-s»):
 * høring+s+innspill. Without the s it is a mistake.
 */
const joinsByS = /(?:ing|sjon|het|heit|skap|dom|else|tet|nad)$/u
/** Adjectives that are made of any noun. */
const adjectiveTail = /^(?:messig|messige|aktig|aktige|vennlig|vennlige|venleg|venlege)$/u
const shortestHead = 3
/** Short ones are endings and syllables as well: of these, only those that papers are full of. */
const shortTail =
  /^(?:areal|bygg|del|delen|delar|fil|filer|krav|kravet|mål|målet|måla|plan|planar|planen|planer|plass|plikt|plikta|råd|rådet|sak|saka|saken|saker|sum|tall|tal|tid|tida|tiden|veg|vei)$/u
const shortestTail = 5
/** Longer than any word one writes; what is longer is not taken apart. */
const longestCompound = 60

/**
 * Two words put together that the dictionary has, but does not itself put together: it knows too few that may be
 * (fagsystem, hensynssone). Both must be nouns, or misspellings like «forman|skapet» would pass.
 */
function isCompound(word: string, lexicon: Lexicon): boolean {
  if (word.length > longestCompound) return false
  for (let at = word.length - 3; at >= shortestHead; at -= 1) {
    const head = word.slice(0, at)
    const tail = word.slice(at)
    if (joinsByS.test(head) || !isTail(tail, lexicon.listed.has(head.toLowerCase()), lexicon)) continue
    if (isNoun(head, lexicon) || (head.endsWith('s') && isNoun(head.slice(0, -1), lexicon))) return true
  }
  return false
}

function isTail(tail: string, afterListed: boolean, lexicon: Lexicon): boolean {
  if (adjectiveTail.test(tail) || shortTail.test(tail) || lexicon.listed.has(tail)) return true
  if (tail.length < (afterListed ? 4 : shortestTail) || !isWhole(tail, lexicon)) return false
  return isWhole(`${tail}s`, lexicon) || isNoun(tail, lexicon)
}

/**
 * A noun has the definite form. In bokmål its genitive is asked for, which no verb has («formana», «formanet»); the
 * dictionary of nynorsk has no genitives.
 */
const definite: Readonly<
  Record<PaperLanguage, readonly [afterE: readonly string[], otherwise: readonly string[]]>
> = {
  nb: [
    ['ns', 'ts'],
    ['ens', 'ets', 'as'],
  ],
  nn: [
    ['n', 't'],
    ['en', 'et', 'a'],
  ],
}
const seldomNoun = /^(?:for|man|men|mot|til|var|ved)$/u

/** Words that somebody listed may be heads too, whatever they are. */
function isNoun(word: string, { inDictionary, listed, language }: Lexicon): boolean {
  const lower = word.toLowerCase()
  if (lower.length < shortestHead || seldomNoun.test(lower)) return false
  if (lower.length > shortestHead && listed.has(lower)) return true
  if (!inDictionary(lower)) return false
  const forms = definite[language][lower.endsWith('e') ? 0 : 1]
  return forms.some((ending) => inDictionary(lower + ending))
}
