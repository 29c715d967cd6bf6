import type { TextBlock } from '../document/model.ts'
import { formatDate } from '../domain/calendar/dates.ts'
import type { Language } from '../domain/municipality/municipality.ts'
import type { PacketWords } from '../text/packet-words.ts'

/** Who does what a point asks for, by when, and who is told; empty when the point asks for nothing. */
export function taskText(block: TextBlock, language: Language, words: PacketWords): string {
  const task = block.attrs.task
  if (task === undefined) return ''
  const parts = [
    task.responsible === undefined ? '' : `${words.responsible}: ${task.responsible}`,
    task.due === undefined ? '' : `${words.due}: ${formatDate(task.due, 'long', language)}`,
    task.reportTo === undefined ? '' : `${words.reportTo}: ${task.reportTo}`,
  ]
  return parts.filter((part) => part !== '').join(' · ')
}
