import { compose } from '#main/exchange/markdown/compose.ts'
import type { Content, Inline } from '#shared/document/model.ts'
import type { Piece } from '#shared/document/redline/phrases.ts'
import type { BlobHash, EntryId, HearingInputId } from '#shared/ids.ts'
import { newId } from './ids.ts'

const targets = {
  entry: (number: number) => `k-${number}` as EntryId,
  input: (number: number) => `i-${number}` as HearingInputId,
  image: () => ({ blob: 'b'.repeat(64) as BlobHash, mediaType: 'image/svg+xml' as const }),
  newNoteId: () => newId(),
}
/** Blocks from the demo's small Markdown, with ids of their own. */
export const text = (source: string): Content => compose(source, newId, targets)

const said = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.text
      if (node.type === 'footnote') return '¹'
      return node.type === 'citation' ? node.attrs.entry : '#'
    })
    .join('')
/** Pieces as one line: `+[added]`, `-[removed]`. */
export const shown = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ change, content }) => ({ same: '', added: '+', removed: '-' })[change] + wrapped(change, content))
    .join('')
const wrapped = (change: Piece['change'], content: readonly Inline[]): string =>
  change === 'same' ? said(content) : `[${said(content)}]`
/** As an editor leaves it: a text that was changed in place. */
export const sameIds = (before: Content, after: Content): Content =>
  after.map((block, index) => {
    const id = before[index]?.attrs.id ?? block.attrs.id
    return { ...block, attrs: { ...block.attrs, id } } as typeof block
  })
