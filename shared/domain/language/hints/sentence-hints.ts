import { sentencesIn } from '../sentences.ts'
import type { PaperLanguage } from '../spelling.ts'
import type { Hint, HintOptions } from './hint.ts'
import type { Token } from './tokens.ts'

/** From so many on they are a pile: who does it all is nowhere said. */
const pileOfPassives = 3

/** Long sentences, and those in which passives pile up. */
export function sentenceHints(
  text: string,
  tokens: readonly Token[],
  { language, longSentence }: Pick<HintOptions, 'language' | 'longSentence'>,
): Hint[] {
  let next = 0
  return sentencesIn(text).flatMap(({ from, to, words }) => {
    const begin = next
    while (next < tokens.length && (tokens[next]?.from ?? 0) < to) next += 1
    const passives = passivesIn(tokens.slice(begin, next), language)
    const hint = { from, to, found: text.slice(from, to), better: [] }
    const found: Hint[] = []
    if (words > longSentence) found.push({ ...hint, kind: 'longSentence', count: words })
    if (passives >= pileOfPassives) found.push({ ...hint, kind: 'passives', count: passives })
    return found
  })
}

/** After these an infinitive stands: its s (nn: -ast) is that of the passive. */
const modals = new Set('skal skulle må måtte måtta kan kunne bør burde vil ville'.split(' '))
const becoming: Readonly<Record<PaperLanguage, ReadonlySet<string>>> = {
  nb: new Set('bli blir ble blei blitt'.split(' ')),
  nn: new Set('bli blir blei blitt verte vert vart vorte'.split(' ')),
}
/** Ends in s without being passive: pronouns, deponents, genitives of the plural (-enes), words of every day. */
const noPassive = new Set(
  (
    'alles andres annes deres dets dennes disses ditts finnes fins fås hans hennes hverandres ingens lykkes likes ' +
    'mens minnes møtes noens omtales selves skyldes stedes særdeles synes sees trives truges fremdeles framleis ' +
    'således ellers derimots undertides høyeres kjennes behøves fattes'
  ).split(' '),
)
const noPassiveNn = new Set(
  'finnast fast hast kast last mast minnast møtast synast trivast lykkast kjennast skuldast'.split(' '),
)
const participle: Readonly<Record<PaperLanguage, RegExp>> = {
  nb: /^.{2,}(?:et|t|dd)$/u,
  nn: /^.{2,}(?:a|t|dd|en|ne)$/u,
}
/** How far after «blir» its participle may stand: «blir i løpet av høsten lagt». */
const reach = 4

function passivesIn(tokens: readonly Token[], language: PaperLanguage): number {
  let count = 0
  let afterModal = 0
  tokens.forEach(({ key }, at) => {
    afterModal = modals.has(key) ? reach : afterModal - 1
    if (becoming[language].has(key)) {
      if (tokens.slice(at + 1, at + 1 + reach).some((each) => participle[language].test(each.key))) count += 1
    } else if (language === 'nb' ? isPassiveNb(key, afterModal > 0) : isPassiveNn(key, afterModal > 0))
      count += 1
  })
  return count
}

function isPassiveNb(word: string, afterModal: boolean): boolean {
  if (noPassive.has(word) || !/^.{3,}[^aeiouyæøås]es$|^.{2,}[^i]sses$/u.test(word)) return false
  // innbyggernes, kommunenes are genitives; nevnes and begrunnes are verbs
  if (/(?:ne|er|else|het|dom)nes$|eres$/u.test(word)) return afterModal || /[^e]eres$/u.test(word)
  return (
    afterModal ||
    !/(?:[aeo]nes|ldes|ndes|rdes|ttes)$/u.test(word) ||
    /(?:ndles|endes|tettes|kuttes|settes)$/u.test(word)
  )
}

/** Nynorsk has it after another verb alone. */
const isPassiveNn = (word: string, afterModal: boolean): boolean =>
  afterModal && /^.{3,}ast$/u.test(word) && !noPassiveNn.has(word) && !/(?:ig|leg)ast$/u.test(word)
