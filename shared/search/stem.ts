/** Endings of nouns, adjectives and verbs in bokmål and nynorsk: the Norwegian stemmer of Snowball (Porter). */
const endings =
  'hetenes hetene hetens heten heter endes ande ende edes enes erte ede ane ene ens ers ets het ast ert en ar er as es et a e'.split(
    ' ',
  )
const derived = ['hetslov', 'elegt', 'eleg', 'elov', 'slov', 'leg', 'eig', 'lig', 'els', 'lov', 'ig']
const vowel = /[aeiouyæøå]/
const beforeS = /[bcdfghjlmnoprtvyz]s$|[^aeiouyæøå]ks$/

/**
 * What the inflected forms of a word have in common: «kommun» of kommune, kommunen, kommuner, kommunenes. Always the
 * beginning of the word. For folded words of letters.
 */
export function stem(word: string): string {
  const region = regionOf(word)
  return withoutDerived(withoutT(withoutEnding(word, region), region), region)
}

/** Where endings may begin: after the first consonant that follows a vowel, and never among the first three letters. */
function regionOf(word: string): number {
  const first = word.search(vowel)
  if (first === -1) return word.length
  for (let at = first + 1; at < word.length; at++) if (!vowel.test(word[at] ?? '')) return Math.max(at + 1, 3)
  return word.length
}

const endsIn = (word: string, ending: string, region: number): boolean =>
  word.endsWith(ending) && word.length - ending.length >= region

function withoutEnding(word: string, region: number): string {
  const ending = endings.find((each) => endsIn(word, each, region))
  if (ending === 'erte' || ending === 'ert') return word.slice(0, word.lastIndexOf('er') + 2)
  if (ending !== undefined) return word.slice(0, -ending.length)
  return endsIn(word, 's', region) && beforeS.test(word) ? word.slice(0, -1) : word
}

const withoutT = (word: string, region: number): string =>
  endsIn(word, 'dt', region) || endsIn(word, 'vt', region) ? word.slice(0, -1) : word

function withoutDerived(word: string, region: number): string {
  const ending = derived.find((each) => endsIn(word, each, region))
  return ending === undefined ? word : word.slice(0, -ending.length)
}
