import type { BondView, DeadlineStep } from '../../../../contract/deadlines.ts'
import { stageWords } from '../../reading-codes.ts'
import { inAllLanguages } from '../../words.ts'
import type { ScreenLanguage } from '../../words.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'

/** Deadlines of a case, and their settings. */
export const deadlineWords = inAllLanguages({ nb, nn, en })

type Named = Pick<DeadlineStep, 'code' | 'stage' | 'body'>

/** What a step is called. */
export function stepName({ code, stage, body }: Named, language: ScreenLanguage): string {
  const words = deadlineWords[language]
  const reading = stage === null ? '' : stageWords[language][stage]
  const name = body?.name ?? ''
  if (code === 'paper') return words.paper(reading.toLowerCase())
  if (code === 'notice') return words.notice(inSentence(name, language))
  if (code !== 'meeting') return words[code]
  return stage === null ? words.opinion(name) : words.meeting(reading, inSentence(name, language))
}

/** Names of bodies begin with a small letter inside a Norwegian sentence. */
export const inSentence = (name: string, language: ScreenLanguage): string =>
  language === 'en' ? name : name.charAt(0).toLowerCase() + name.slice(1)

/** What binds a step to another: `8 dager før «Endelig behandling i kommunestyret»`. `side` is the step's own place. */
export function bondText(
  { count, least }: Pick<BondView, 'count' | 'least'>,
  other: Named | undefined,
  side: 'before' | 'after',
  language: ScreenLanguage,
): string {
  const words = deadlineWords[language]
  const name = other === undefined ? '' : stepName(other, language)
  if (least === 0) return side === 'before' ? words.notAfter(name) : words.notBefore(name)
  const time = words.days[count](least)
  return side === 'before' ? words.beforeStep(time, name) : words.afterStep(time, name)
}

/** A ground in the language of the screens where it is no section of law. */
export const groundText = (ground: string, language: ScreenLanguage): string =>
  deadlineWords[language].grounds[ground] ?? ground
