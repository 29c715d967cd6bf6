import type { CausingItem, ChangeCause } from '../document/redline/causes.ts'
import { formatDate } from '../domain/calendar/dates.ts'
import type { Language } from '../domain/municipality/municipality.ts'
import { redlineWords } from '../text/packet/redline-words.ts'

/** A cause in a few words, inputs by number: «innspill 7, 12», «vedtak i Formannskapet 24.11.2020, PS 112/20, punkt 2». */
export function causeText(cause: ChangeCause, language: Language): string {
  const words = redlineWords[language]
  const { kind } = cause
  if (kind === 'correction') return cause.reason
  if (kind === 'exempt') return words.causeExempt
  if (kind === 'input') {
    const named = cause.numbers.length === 0 ? [] : [`${words.input} ${cause.numbers.join(', ')}`]
    return [...named, ...(cause.exempt ? [words.causeExempt] : [])].join(', ')
  }
  const { note } = cause
  if (kind === 'decision') return noted(words.causeDecision(itemText(cause, language), cause.point), note)
  if (kind === 'knowledge') return noted(words.causeKnowledge(cause.label), note)
  if (kind === 'editorial') return noted(words.causeEditorial, note)
  const { motion } = cause
  if (motion === null) return noted(words.causeAmendment, note)
  return noted(words.causeMotion(motion.number, motion.party, itemText(motion.item, language)), note)
}

function itemText({ committee, date, item }: CausingItem, language: Language): string {
  const where = `${committee} ${formatDate(date, 'numeric', language)}`
  return item === null ? where : `${where}, ${item}`
}

const noted = (text: string, note: string): string => (note === '' ? text : `${text} (${note})`)
