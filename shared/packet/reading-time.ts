import { wordCount } from '../document/text.ts'
import type { PacketModel } from './model.ts'

/** Words a minute that an adult reads of Norwegian prose without haste. */
const wordsPerMinute = 200

/** Minutes that the summaries and proposals of a packet take to read, at least 1. */
export function reading(model: PacketModel): number {
  const sections = model.items.flatMap((item) => item.paper?.sections ?? [])
  const read = sections.filter((section) => section.role === 'summary' || section.role === 'proposal')
  const words = read.reduce((sum, section) => sum + wordCount(section.content), 0)
  return Math.max(1, Math.round(words / wordsPerMinute))
}
