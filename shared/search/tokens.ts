/** A word where it stands in a text, and as the search compares it. */
export type Token = { readonly from: number; readonly to: number; readonly fold: string }

/** Longer words are cut: nobody writes them, and what is pasted by mistake must not swell the index. */
export const longest = 64

/** Soft hyphens, joiners and marks belong to the word that they stand in; `§` is a word: «§ 5» is not «5». */
const wordRun = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+|§/gu
const plain = /^[a-z0-9æøå§]*$/
const hyphen = /[-\u2010\u2011]/

/** Letters that stand for others, and those that Unicode does not take apart. */
const alike: Readonly<Record<string, string>> = {
  æ: 'æ',
  ø: 'ø',
  å: 'å',
  ä: 'æ',
  ö: 'ø',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ŋ: 'n',
  ŧ: 't',
  þ: 'th',
  œ: 'ø',
  ı: 'i',
}

/**
 * A word as the search compares it: without case and accents, ä as æ and ö as ø, but æ, ø and å kept apart from
 * a and o. '' for what holds neither letter nor digit.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (plain.test(lower)) return lower.length > longest ? lower.slice(0, longest) : lower
  const letters = Array.from(word.normalize('NFKC').toLowerCase().normalize('NFC'), (letter) => {
    const bare = alike[letter] ?? letter.normalize('NFD').replaceAll(/[^\p{L}\p{N}]/gu, '')
    return alike[bare] ?? bare
  })
  return letters
    .slice(0, longest)
    .join('')
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, '')
}

/** The words of a text in order. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const { 0: word, index: from } of text.matchAll(wordRun)) {
    const fold = word === '§' ? word : foldWord(word)
    if (fold !== '') tokens.push({ from, to: from + word.length, fold })
  }
  return tokens
}

/**
 * Words with a hyphen written in one, «epost» for «e-post», «k14» for «K-14»: people write them both ways. Numbers
 * are not joined: «2021-2033» is a period.
 */
export function joinedTokens(text: string, tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = []
  let chain: Token | null = null
  let parts = 0
  const end = (): void => {
    if (chain !== null && parts > 1 && /\p{L}/u.test(chain.fold)) joined.push(chain)
  }
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1]
    const isJoined = before?.to === token.from - 1 && hyphen.test(text[before.to] ?? '')
    if (!isJoined || chain === null) {
      end()
      chain = token
      parts = 1
    } else {
      chain = { from: chain.from, to: token.to, fold: (chain.fold + token.fold).slice(0, longest) }
      parts += 1
    }
  }
  end()
  return joined
}
