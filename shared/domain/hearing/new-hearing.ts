import { canonicalJson } from '../../document/canonical.ts'
import type { Block } from '../../document/model.ts'
import { sideOf } from '../../document/redline/changes.ts'
import { redlinePaper } from '../../document/redline/paper.ts'
import type { PaperPart } from '../../document/redline/paper.ts'
import { plainText } from '../../document/text.ts'
import type { BlockId } from '../../ids.ts'
import type { TemplateSection } from '../paper/paper.ts'

/** A change that may call for a new hearing: what stood there when the case was heard, and what stands there now. */
export type MaterialChange = {
  /** Key of the section. */
  readonly section: string
  readonly kind: 'added' | 'removed' | 'edited'
  readonly block: BlockId
  readonly before: string
  readonly after: string
}

/**
 * Whether a change in a section may call for a new hearing: always in the proposal, for it is what is adopted; elsewhere where
 * the municipality's template says so (forvaltningsloven § 37 andre ledd; pbl. § 12-10).
 */
export const mayCallForHearing = ({ role, material }: Pick<TemplateSection, 'role' | 'material'>): boolean =>
  role === 'proposal' || material

/**
 * What the paper of the second reading says otherwise than the one that was heard, in sections that matter. Words and
 * deadlines count; dress, order and what is cited do not. Why something was changed takes nothing away.
 */
export function materialChanges(
  heard: readonly PaperPart[],
  proposed: readonly PaperPart[],
  isMaterial: (section: string) => boolean,
): readonly MaterialChange[] {
  // sections that do not matter are not even compared: this is asked for while somebody writes
  const matters = ({ key }: PaperPart): boolean => isMaterial(key)
  return redlinePaper(heard.filter(matters), proposed.filter(matters)).flatMap(({ key, blocks }) => {
    const changes = blocks.flatMap((block): readonly MaterialChange[] => {
      const [was, is] = [sideOf(block, 'before'), sideOf(block, 'after')]
      const [before, after] = [saidBy(was), saidBy(is)]
      const stands = is ?? was
      if (before === after || stands === null) return []
      const kind = before === '' ? 'added' : after === '' ? 'removed' : 'edited'
      return [{ section: key, kind, block: stands.attrs.id, before, after }]
    })
    return withoutSame(changes)
  })
}

/** What is gone in one place and new in another of the same section, word for word, says what it said. */
function withoutSame(changes: readonly MaterialChange[]): readonly MaterialChange[] {
  const left = [...changes]
  for (const gone of changes.filter(({ kind }) => kind === 'removed')) {
    const came = left.findIndex(({ kind, after }) => kind === 'added' && after === gone.before)
    if (came < 0) continue
    left.splice(came, 1)
    left.splice(left.indexOf(gone), 1)
  }
  return left
}

/** Text, and who does it by when; of a picture which one it is. */
function saidBy(block: Block | null): string {
  if (block === null) return ''
  const task = block.type === 'textBlock' && block.attrs.task !== undefined ? block.attrs.task : null
  const picture = block.type === 'image' ? block.attrs.blob : ''
  const lines = [plainText([block]).trim(), picture, task === null ? '' : canonicalJson(task)]
  return lines.filter((line) => line !== '').join('\n')
}

/** What a fingerprint of changes is taken over: what they say, whichever ids they have and in whichever order they stand. */
export const changesText = (changes: readonly MaterialChange[]): string =>
  canonicalJson(
    changes
      .map(({ section, kind, before, after }) => canonicalJson({ section, kind, before, after }))
      .toSorted(),
  )
