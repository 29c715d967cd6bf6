import type { Command, EditorState } from '@tiptap/pm/state'

export type FoundLink = {
  readonly from: number
  readonly to: number
  readonly href: string
  readonly words: string
}

/** The link that the caret is in, or what is selected, to be made one; null where nothing is. */
export function linkAt(state: EditorState): FoundLink | null {
  const { from, to, empty, $from } = state.selection
  const type = state.schema.marks['link']
  if (type === undefined) return null
  if (!empty) {
    let href = ''
    state.doc.nodesBetween(from, to, (node) => {
      href ||= String(type.isInSet(node.marks)?.attrs['href'] ?? '')
    })
    return { from, to, href, words: state.doc.textBetween(from, to, ' ') }
  }
  const { parent } = $from
  const start = $from.start()
  let found: FoundLink | null = null
  parent.forEach((node, at) => {
    const mark = type.isInSet(node.marks)
    const [begin, end] = [start + at, start + at + node.nodeSize]
    if (mark !== undefined && begin <= from && from <= end)
      found = { from: begin, to: end, href: String(mark.attrs['href']), words: node.textContent }
  })
  return found
}

/** Makes it a link; where nothing is selected, `words` (or the address) are put in. */
export const setLink =
  (href: string, words: string): Command =>
  (state, dispatch) => {
    const type = state.schema.marks['link']
    if (type === undefined) return false
    const link = linkAt(state)
    const tr = state.tr
    if (link === null || link.from === link.to) {
      const said = words.trim() === '' ? href.replace(/^mailto:/, '') : words.trim()
      tr.replaceSelectionWith(state.schema.text(said, [type.create({ href })]), false)
    } else tr.removeMark(link.from, link.to, type).addMark(link.from, link.to, type.create({ href }))
    dispatch?.(tr.scrollIntoView())
    return true
  }

export const removeLink: Command = (state, dispatch) => {
  const type = state.schema.marks['link']
  const link = linkAt(state)
  if (type === undefined || link === null) return false
  dispatch?.(state.tr.removeMark(link.from, link.to, type))
  return true
}
