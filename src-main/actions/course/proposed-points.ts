import { plainText } from '#shared/document/text.ts'
import type { ReadingId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { paperIdOfReading } from '../../store/agenda-queue.ts'
import { findReading } from '../../store/cases.ts'
import { findPaper } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'
import { findTemplate } from '../../store/templates.ts'
import { placeOf } from './course-facts.ts'

/**
 * The chief executive's proposal to a body, a text for each paragraph, from the paper on its agenda or else the latest.
 * Empty where there is no paper. Refuses with `course.readingGone`.
 */
export function proposedPoints(db: Database, id: ReadingId): { readonly points: string[] } | Refusal {
  const reading = findReading(db, id)
  if (reading === null) return refuse('course.readingGone')
  const paperId = placeOf(db, reading)?.item.paper ?? paperIdOfReading(db, id)
  const paper = paperId === null ? null : findPaper(db, paperId)
  const template = paper === null ? null : findTemplate(db, paper.template)
  const keys = new Set(
    template?.sections.filter(({ role }) => role === 'proposal').map(({ key }) => key) ?? [],
  )
  const blocks = paper?.sections.filter(({ key }) => keys.has(key)).flatMap(({ content }) => content) ?? []
  return { points: blocks.map((block) => plainText([block]).trim()).filter((text) => text !== '') }
}
