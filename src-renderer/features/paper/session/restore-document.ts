import { Slice } from '@tiptap/pm/model'
import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'

/** Makes a section say exactly what it said before, by a change no larger than what differs. */
export function restoreDocument(tr: Transaction, before: Node): Transaction {
  const now = tr.doc.content
  const start = now.findDiffStart(before.content)
  const end = now.findDiffEnd(before.content)
  if (start === null || end === null) return tr
  // what repeats itself may be counted from both sides
  const overlap = Math.max(0, start - Math.min(end.a, end.b))
  const [endNow, endBefore] = [end.a + overlap, end.b + overlap]
  try {
    tr.replace(start, endNow, before.slice(start, endBefore))
  } catch {
    // no slice of it fits there: the whole does
  }
  if (tr.doc.eq(before)) return tr
  return tr.replace(0, tr.doc.content.size, new Slice(before.content, 0, 0))
}
