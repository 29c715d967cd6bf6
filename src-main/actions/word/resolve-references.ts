import type { FindingCounter } from '#shared/document/incoming/findings.ts'
import { joinedInlines, textNode } from '#shared/document/incoming/tidy-inlines.ts'
import type { Block, Content, Inline } from '#shared/document/model.ts'
import type { BlobHash, EntryId, HearingInputId, IdSource } from '#shared/ids.ts'

/** What the labels and stand-ins of a document mean in the case that it is read for. */
export type ReferenceTargets = {
  readonly entries: ReadonlyMap<number, EntryId>
  readonly inputs: ReadonlyMap<number, HearingInputId>
  readonly blobs: ReadonlyMap<string, BlobHash>
}

/**
 * Blocks under ids of their own, with citations leading to the case's entries and inputs by number. A number that the
 * case does not have stays as text, and is told of.
 */
export function resolveReferences(
  content: Content,
  targets: ReferenceTargets,
  newId: IdSource,
  findings: FindingCounter,
): Content {
  const line = (nodes: readonly Inline[]): Inline[] => joinedInlines(nodes.map(node))
  const node = (each: Inline): Inline => {
    if (each.type === 'footnote') return { ...each, attrs: { id: newId() } }
    if (each.type === 'citation') {
      const entry = targets.entries.get(numberIn(each.attrs.entry))
      return entry === undefined ? unknown(each.attrs.entry) : { ...each, attrs: { entry } }
    }
    if (each.type !== 'inputReference') return each
    const input = targets.inputs.get(numberIn(each.attrs.input))
    return input === undefined ? unknown(each.attrs.input) : { ...each, attrs: { input } }
  }
  const unknown = (label: string): Inline => {
    findings.add('unknownReferences')
    return textNode(label)
  }
  return content.map((block): Block => {
    const id = newId<Block['attrs']['id']>()
    if (block.type === 'image') {
      const blob = targets.blobs.get(block.attrs.blob) ?? block.attrs.blob
      return { ...block, attrs: { ...block.attrs, id, blob } }
    }
    if (block.type === 'textBlock')
      return { ...block, attrs: { ...block.attrs, id }, content: line(block.content) }
    const rows = block.content.map((row) => ({
      ...row,
      content: row.content.map((cell) => ({ ...cell, content: line(cell.content) })),
    }))
    return { ...block, attrs: { ...block.attrs, id }, content: rows }
  })
}

const numberIn = (label: string): number => Number(/\d+/.exec(label)?.[0] ?? Number.NaN)
