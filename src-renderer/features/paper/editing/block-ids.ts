import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { v7 } from 'uuid'

/**
 * Gives every block an id of its own: one that has none, the new half of a split, a copy. It is done in the same
 * change as what made the block, so that it is no step of undo; and never for what comes from the document itself
 * (undo, another officer), which brings its ids.
 */
export const BlockIds = Extension.create({
  name: 'blockIds',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, before, after) => {
        if (!transactions.some((transaction) => transaction.docChanged)) return null
        if (transactions.some(comesFromDocument)) return null
        return withIds(transactions, before, after)
      },
    }),
  ],
})

const comesFromDocument = (transaction: Transaction): boolean =>
  (transaction.getMeta(ySyncPluginKey) as { isChangeOrigin?: boolean } | undefined)?.isChangeOrigin === true

function withIds(
  transactions: readonly Transaction[],
  before: EditorState,
  after: EditorState,
): Transaction | null {
  const places = new Map<string, number[]>()
  const wanting: number[] = []
  after.doc.forEach((block, at) => {
    const id = idOf(block)
    if (id === null) wanting.push(at)
    else places.set(id, [...(places.get(id) ?? []), at])
  })
  for (const [id, at] of places) if (at.length > 1) wanting.push(...copies(id, at, transactions, before))
  if (wanting.length === 0) return null
  const repair = after.tr
  for (const at of wanting) repair.setNodeAttribute(at, 'id', v7())
  // a new id is no edit of marks that are about to be typed
  if (after.storedMarks !== null) repair.setStoredMarks(after.storedMarks)
  return repair
}

/** Of blocks with one id, all but the one that had it before: comments and the redline follow that one. */
function copies(
  id: string,
  places: readonly number[],
  transactions: readonly Transaction[],
  before: EditorState,
): number[] {
  let original = -1
  before.doc.forEach((block, at) => {
    if (idOf(block) === id) original = transactions.reduce((place, { mapping }) => mapping.map(place, 1), at)
  })
  const kept = places.includes(original) ? original : places[0]
  return places.filter((place) => place !== kept)
}

export function idOf(block: Node): string | null {
  const id: unknown = block.attrs['id']
  return typeof id === 'string' && id !== '' ? id : null
}
