import type { Node } from '@tiptap/pm/model'
import { wordedFields } from './worded-fields.ts'

export type FindOptions = { readonly matchCase: boolean; readonly wholeWord: boolean }
export type Hit = {
  readonly key: string
  /** Places in the section's text; in a field's words where `field` is given. */
  readonly from: number
  readonly to: number
  readonly note: string | null
  /** The field beside the text that it stands in, and where the node is that has it. */
  readonly field: { readonly at: number; readonly name: string } | null
}

/**
 * Every place where something stands, in paragraphs, cells, notes, captions and alternative texts, in reading order. What is looked for does
 * not reach over a citation, a note or a line break.
 */
export function findIn(key: string, doc: Node, query: string, options: FindOptions): readonly Hit[] {
  const pattern = patternOf(query, options)
  if (pattern === null) return []
  const hits: Hit[] = []
  doc.descendants((node, at) => {
    for (const { name, text } of wordedFields(node))
      for (const { index, 0: found } of text.matchAll(pattern))
        hits.push({ key, from: index, to: index + found.length, note: null, field: { at, name } })
    if (!node.inlineContent) return true
    const note = node.type.name === 'footnote' ? String(node.attrs['id']) : null
    for (const { text, from } of runsOf(node, at + 1))
      for (const { index, 0: found } of text.matchAll(pattern))
        hits.push({ key, from: from + index, to: from + index + found.length, note, field: null })
    return true // a block may hold notes
  })
  return hits.toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** A field is read where its node begins; fields of one node stay as they were found. */
const placeOf = ({ field, from }: Hit): number => field?.at ?? from

/** Stretches of text that follow each other without anything between. */
function runsOf(parent: Node, start: number): readonly { readonly text: string; readonly from: number }[] {
  const runs: { text: string; from: number; end: number }[] = []
  parent.forEach((node, at) => {
    if (!node.isText) return
    const last = runs.at(-1)
    const from = start + at
    if (last?.end === from) {
      last.text += node.text ?? ''
      last.end += node.nodeSize
    } else runs.push({ text: node.text ?? '', from, end: from + node.nodeSize })
  })
  return runs
}

function patternOf(query: string, { matchCase, wholeWord }: FindOptions): RegExp | null {
  if (query === '') return null
  // a space finds the one that does not break too
  const words = query
    .normalize('NFC')
    .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(/[ \u00a0]/g, String.raw`[ \u00a0\u202f]`)
  const edge = String.raw`[\p{L}\p{N}]`
  const source = wholeWord ? `(?<!${edge})${words}(?!${edge})` : words
  return new RegExp(source, matchCase ? 'gu' : 'giu')
}
