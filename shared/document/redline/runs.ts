import type { RedlineBlock } from '../redline.ts'
import { blockText, inlineText, phrasesOf, sideOf } from './changes.ts'
import type { Sayer } from './changes.ts'

/** A stretch of text as it was and is. */
export type ChangedRun = { readonly change: 'same' | 'added' | 'removed'; readonly text: string }

/**
 * What a changed block says, as one text with its changes: word for word where it was edited as text, else each phrase that
 * was taken out or put in, one to a line.
 */
export function runsOf(block: RedlineBlock, sayer: Sayer): readonly ChangedRun[] {
  const [before, after] = [sideOf(block, 'before'), sideOf(block, 'after')]
  if (before === null && after === null) return []
  if (after === null || before === null) {
    const stands = after ?? before
    const text = stands === null ? '' : blockText(stands, sayer)
    return [{ change: after === null ? 'removed' : 'added', text }]
  }
  if (block.change !== 'edited') return [{ change: 'same', text: blockText(after, sayer) }]
  if (block.as === 'whole')
    return [
      { change: 'removed', text: blockText(before, sayer) },
      { change: 'added', text: blockText(after, sayer) },
    ]
  const words: readonly ChangedRun[] =
    block.as === 'text'
      ? block.pieces.map(({ change, content }) => ({ change, text: inlineText(content, sayer) }))
      : []
  const told = block.as === 'text' ? phrasesOf({ ...block, pieces: [] }, sayer) : phrasesOf(block, sayer)
  const others = told.flatMap((phrase, index): readonly ChangedRun[] => [
    ...(index > 0 || words.length > 0 ? [{ change: 'same', text: '\n' } as const] : []),
    ...(phrase.before === '' ? [] : [{ change: 'removed', text: phrase.before } as const]),
    ...(phrase.after === '' ? [] : [{ change: 'added', text: phrase.after } as const]),
  ])
  return [...words, ...others]
}
