import type { Node } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import { v7 } from 'uuid'
import { idOf } from '../editing/block-ids.ts'
import type { Desk } from '../session/desk.ts'

/**
 * Puts blocks of an earlier text into a section, behind the last of `behind` (ids, in the order of the earlier text)
 * that still stands, else at the start. One step of undo. A block whose id stands already comes as a copy with a new
 * one. False where the section cannot take them.
 */
export function putBack(
  desk: Desk,
  section: string,
  blocks: readonly unknown[],
  behind: readonly string[],
): boolean {
  const editor = desk.editorOf(section)
  if (editor === null || desk.session.paper.locked !== null) return false
  const { view } = editor
  const { doc, schema } = view.state
  let nodes: readonly Node[]
  try {
    nodes = blocks.map((block) => {
      const node = schema.nodeFromJSON(block)
      node.check()
      const id = idOf(node)
      const isTaken = typeof id === 'string' && (desk.contexts.get(section)?.hasId(id) ?? false)
      return isTaken ? node.type.create({ ...node.attrs, id: v7() }, node.content, node.marks) : node
    })
  } catch {
    return false // a newer program's block
  }
  const at = placeBehind(doc, behind)
  const only = doc.childCount === 1 ? doc.firstChild : null
  const isBlank = only?.type.name === 'textBlock' && only.content.size === 0
  const { undo } = desk.session
  undo.stop()
  const tr = isBlank
    ? view.state.tr.replaceWith(0, doc.content.size, nodes)
    : view.state.tr.insert(at, [...nodes])
  tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min((isBlank ? 0 : at) + 1, tr.doc.content.size))))
  view.dispatch(tr.scrollIntoView())
  undo.stop()
  return true
}

function placeBehind(doc: Node, behind: readonly string[]): number {
  const ends = new Map<string, number>()
  doc.forEach((block, at) => {
    const id = idOf(block)
    if (typeof id === 'string') ends.set(id, at + block.nodeSize)
  })
  const last = behind.findLast((id) => ends.has(id))
  return last === undefined ? 0 : (ends.get(last) ?? 0)
}
