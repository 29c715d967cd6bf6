import type { Node } from '@tiptap/pm/model'

export type FindOptions = { readonly matchCase: boolean; readonly wholeWord: boolean }
export type Hit = {
  readonly key: string
  readonly from: number
  readonly to: number
  readonly note: string | null
}

/**
 * Every place where something stands, in paragraphs, cells and notes, in reading order. What is looked for does
 * not reach over a citation, a note or a line break.
 */
export function findIn(key: string, doc: Node, query: string, options: FindOptions): readonly Hit[] {
  const pattern = patternOf(query, options)
  if (pattern === null) return []
  const hits: Hit[] = []
  doc.descendants((node, at) => {
    if (!node.inlineContent) return true
    const note = node.type.name === 'footnote' ? String(node.attrs['id']) : null
    for (const { text, from } of runsOf(node, at + 1))
      for (const { index, 0: found } of text.matchAll(pattern))
        hits.push({ key, from: from + index, to: from + index + found.length, note })
    return true // a block may hold notes
  })
  return hits.toSorted((a, b) => a.from - b.from)
}

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
