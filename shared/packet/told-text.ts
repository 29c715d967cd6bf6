import type { RedlineChange } from '../document/redline/changes.ts'
import { formatDate } from '../domain/calendar/dates.ts'
import type { Language } from '../domain/municipality/municipality.ts'
import { redlineWords } from '../text/packet/redline-words.ts'
import type { RedlineWords } from '../text/packet/redline-words.ts'
import type { PaperRedline, ToldChange } from './redline.ts'

/** What a paper is compared with: «Formannskapet 24. november 2020, PS 112/20». */
export function sinceText({ since }: PaperRedline, language: Language): string {
  const where = `${since.committee} ${formatDate(since.date, 'long', language)}`
  return since.number === null ? where : `${where}, ${since.number}`
}

/** Whether the changes were found to call for a new hearing, and why; no line where nobody has looked at them. */
export function assessedText({ assessed }: PaperRedline, language: Language): readonly string[] {
  if (assessed === null) return []
  const day = formatDate(assessed.on, 'long', language)
  return [redlineWords[language].assessed(assessed.needed, day, assessed.reason.replace(/\s+/g, ' '))]
}

/** What was changed, in a sentence or two. A section that is wholly new, gone or written anew is one change to its reader. */
export function toldText({ whole, changes }: ToldChange, words: RedlineWords): string {
  if (whole === 'added') return words.wholeSectionNew
  if (whole === 'removed') return words.wholeSectionGone
  if (whole === 'rewritten') return words.wholeSectionRewritten
  return changes.map((change) => whatChanged(change, words)).join('. ')
}

const mostPhrases = 3

function whatChanged(change: RedlineChange, words: RedlineWords): string {
  const { kind, before, after, phrases } = change
  if (kind === 'added') return words.saysAdded(short(after))
  if (kind === 'removed') return words.saysRemoved(short(before))
  if (kind === 'moved') return words.saysMoved(short(after))
  const told = (phrases.length > 0 ? phrases : [{ before, after }]).map((phrase) => {
    if (phrase.before === '') return words.saysAdded(short(phrase.after))
    if (phrase.after === '') return words.saysRemoved(short(phrase.before))
    return words.saysReplaced(short(phrase.before), short(phrase.after))
  })
  const more = told.length - mostPhrases
  return [...told.slice(0, mostPhrases), ...(more > 0 ? [words.andMore(more)] : [])].join('. ')
}

/** Enough to know the place by; the whole text stands above. */
function short(text: string): string {
  const room = 110
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= room) return line
  const cut = line.lastIndexOf(' ', room)
  return `${line.slice(0, cut > 0 ? cut : room)} …`
}
