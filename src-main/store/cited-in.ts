import type { Block } from '#shared/document/model.ts'
import { inlinesOf } from '#shared/document/text.ts'
import type { EntryId, HearingInputId } from '#shared/ids.ts'

export type Cited =
  | { readonly kind: 'entry'; readonly entry: EntryId }
  | { readonly kind: 'input'; readonly input: HearingInputId }

/** What a block cites, in reading order, repetitions too. */
export function citedIn(block: Block): Cited[] {
  return inlinesOf(block).flatMap((inline): Cited[] => {
    if (inline.type === 'citation') return [{ kind: 'entry', entry: inline.attrs.entry }]
    if (inline.type === 'inputReference') return [{ kind: 'input', input: inline.attrs.input }]
    return []
  })
}
