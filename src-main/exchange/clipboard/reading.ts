import type { FindingCounter } from '#shared/document/incoming/findings.ts'
import type { Content } from '#shared/document/model.ts'
import type { BlockId, IdSource } from '#shared/ids.ts'
import type { Notes } from './footnotes.ts'
import type { HtmlNode } from './html-nodes.ts'
import type { ListFormats } from './list-items.ts'

/** What the reading of one piece of HTML shares. */
export type Reading = {
  readonly newId: IdSource
  readonly findings: FindingCounter
  readonly formats: ListFormats
  readonly notes: Notes
  readonly pictures: ClipboardPicture[]
  /** What nodes say by themselves: the inside of a cell, a caption. */
  within(nodes: readonly HtmlNode[]): Content
}

/** A picture whose bytes came along: `after` is the block that it stands after; null at the beginning. */
export type ClipboardPicture = {
  readonly after: BlockId | null
  readonly mediaType: 'image/png' | 'image/jpeg'
  readonly alt: string
  readonly base64: string
}
