import type { RedlineBlock } from '../document/redline.ts'
import type { ChangeCause } from '../document/redline/causes.ts'
import type { RedlineChange } from '../document/redline/changes.ts'
import type { RedlineSection } from '../document/redline/paper.ts'
import type { SectionRole } from '../domain/paper/paper.ts'

/** A paper set against an earlier one that was sent, for print. */
export type PaperRedline = {
  /** The paper of the case's first reading, or the same paper as it was before it was corrected. */
  readonly against: RedlineAgainst
  /** The item that the earlier paper was read under. */
  readonly since: { readonly committee: string; readonly date: string; readonly number: string | null }
  readonly sections: readonly RedlinedSection[]
  readonly changes: readonly RedlineChange[]
  /** Printed labels (`K-14`) and numbers of what the earlier paper alone cites, by id. */
  readonly entryLabels: ReadonlyMap<string, string>
  readonly inputNumbers: ReadonlyMap<string, number>
  /** Whether these changes were found to call for a new hearing, and why; null when nobody has looked at them. */
  readonly assessed: { readonly needed: boolean; readonly reason: string; readonly on: string } | null
}

export type RedlineAgainst = 'firstReading' | 'sent'

export type RedlinedSection = {
  readonly key: string
  readonly role: SectionRole
  readonly title: string
  readonly change: RedlineSection['change']
  readonly blocks: readonly RedlinedBlock[]
}

export type RedlinedBlock = RedlineBlock & {
  readonly elsewhere?: string
  /** Empty: no cause is known. */
  readonly causes: readonly ChangeCause[]
}

/** What is told as one change: one block, or a whole section that is new, gone or written anew. */
export type ToldChange = {
  readonly section: RedlinedSection
  readonly whole: 'added' | 'removed' | 'rewritten' | null
  readonly changes: readonly RedlineChange[]
}

/** Those of the changes that nobody has given a cause for. */
export const uncausedChanges = (told: readonly ToldChange[]): readonly ToldChange[] =>
  told.filter(({ changes }) => changes.every(({ causes }) => causes.length === 0))

/** The changes of a paper as they are counted and listed. Another dress of the same words is not told. */
export function toldChanges({ sections, changes }: PaperRedline): readonly ToldChange[] {
  return sections.flatMap((section): readonly ToldChange[] => {
    const own = changes.filter((change) => change.section === section.key && change.kind !== 'form')
    if (own.length === 0) return []
    const whole = wholeChange(section)
    if (whole !== null) return [{ section, whole, changes: own }]
    return own.map((change) => ({ section, whole, changes: [change] }))
  })
}

/** From this many blocks on, a section of which little is left reads better as two texts than as one. */
const manyBlocks = 6
/** Share of a proposal's points that may be edited old ones when the proposal is another one. */
const fewEdited = 0.25

/** Whether a section changed as a whole: with another proposal, the old points are not edited into the new. */
export function wholeChange(section: RedlinedSection): ToldChange['whole'] {
  if (section.change === 'added' || section.change === 'removed') return section.change
  const { blocks } = section
  const standing = blocks.filter((block) => block.change !== 'removed')
  const edited = standing.filter((block) => block.change === 'edited')
  const few = section.role === 'proposal' ? fewEdited * standing.length : 0
  const isAnew =
    section.change === 'edited' && standing.every((block) => block.change !== 'same') && edited.length <= few
  return isAnew && (section.role === 'proposal' || blocks.length >= manyBlocks) ? 'rewritten' : null
}
