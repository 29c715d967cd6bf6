import type { AgendaChange } from '../domain/meeting/agenda-comparison.ts'
import { agendaChangeWords } from './screen/agenda-changes.ts'
import type { ScreenLanguage } from './screen/words.ts'

/** One difference between two editions of an agenda, as a part of a sentence; for officers. */
export function agendaChangeText(change: AgendaChange, language: ScreenLanguage): string {
  const words = agendaChangeWords[language]
  switch (change.kind) {
    case 'moved':
      return words.moved(change.from, change.to)
    case 'retitled':
      return words.retitled(change.from)
    case 'paper':
      return change.to > change.from ? words.corrected(change.to) : words.paper
    case 'attachmentNew':
    case 'attachmentChanged':
    case 'attachmentGone':
      return words[change.kind](change.number, change.title)
    default:
      return words[change.kind]
  }
}
