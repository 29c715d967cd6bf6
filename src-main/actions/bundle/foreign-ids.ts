import type { CaseFacts } from '#shared/bundle/case-facts.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { ownerOf } from '../../store/record-owners.ts'
import type { OwnedKind } from '../../store/record-owners.ts'
import type { Database } from '../../store/rows.ts'

/**
 * Whether a bundle stays within its own case: every part of it says that it is of the case, every id is there once,
 * and none that is here already belongs to another case. Refuses with `bundle.foreignCase`.
 */
export function checkOwnIds(db: Database, facts: CaseFacts): Refusal | null {
  const file = facts.case.id
  const papers = new Set(facts.papers.map(({ id }) => id))
  const hearings = new Set(facts.hearings.map(({ id }) => id))
  const threads = new Set(facts.threads.map(({ id }) => id))
  const isWithin =
    [
      ...facts.readings,
      ...facts.milestones,
      ...facts.themes,
      ...facts.sources,
      ...facts.entries,
      ...facts.hearings,
      ...facts.papers,
      ...facts.attachments,
    ].every((each) => each.case === file) &&
    facts.attachments.every(({ paper }) => papers.has(paper)) &&
    facts.threads.every(({ paper }) => papers.has(paper)) &&
    facts.versions.every(({ paper }) => papers.has(paper)) &&
    facts.inputs.every(({ hearing }) => hearings.has(hearing)) &&
    facts.comments.every(({ thread }) => threads.has(thread))
  if (!isWithin) return refuse('bundle.foreignCase')
  const parts: readonly (readonly [OwnedKind, readonly { readonly id: string }[]])[] = [
    ['case', [facts.case]],
    ['reading', facts.readings],
    ['milestone', facts.milestones],
    ['theme', facts.themes],
    ['source', facts.sources],
    ['entry', facts.entries],
    ['hearing', facts.hearings],
    ['input', facts.inputs],
    ['point', facts.inputs.flatMap(({ points }) => points)],
    ['paper', facts.papers],
    ['attachment', facts.attachments],
    ['thread', facts.threads],
    ['comment', facts.comments],
  ]
  for (const [kind, records] of parts) {
    if (new Set(records.map(({ id }) => id)).size < records.length) return refuse('bundle.foreignCase')
    for (const { id } of records) {
      const owner = ownerOf(db, kind, id)
      if (owner !== null && owner.case !== file) return refuse('bundle.foreignCase')
    }
  }
  return null
}
