import type { EditorState } from '@tiptap/pm/state'
import {
  absolutePositionToRelativePosition,
  relativePositionToAbsolutePosition,
  ySyncPluginKey,
} from '@tiptap/y-tiptap'
import type { ProsemirrorBinding } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import type { CommentThread } from '#shared/contract/drafting.ts'
import type { BlockId } from '#shared/ids.ts'
import { idOf } from '../editing/block-ids.ts'
import { findIn } from '../find/search.ts'
import { fromBase64, toBase64 } from '../session/base64.ts'

/** The stretch of text that a remark is about, so that it is found again whatever is written around it. */
export type Anchor = Pick<CommentThread, 'section' | 'block' | 'from' | 'to' | 'quote'>
export type Stretch = { readonly from: number; readonly to: number }

/** As long as the contract takes it. */
const longest = 500
/** A shorter quote is found everywhere. */
const shortest = 4

const bindingOf = (state: EditorState): ProsemirrorBinding | null =>
  (ySyncPluginKey.getState(state) as { binding: ProsemirrorBinding | null } | undefined)?.binding ?? null

/** Holds on to a stretch by its first and its last letter; null where it holds no words. */
export function anchorOf(section: string, state: EditorState, { from, to }: Stretch): Anchor | null {
  const binding = bindingOf(state)
  const quote = state.doc.textBetween(from, to, '\n', ' ').trim().slice(0, longest)
  if (binding === null || quote === '') return null
  const first = state.doc.resolve(from)
  const id = first.depth > 0 ? idOf(first.node(1)) : null
  return {
    section,
    block: typeof id === 'string' ? (id as BlockId) : null,
    from: written(binding, from, 0),
    to: written(binding, to, -1),
    quote,
  }
}

/** `side`: 0 holds on to what comes behind the place, -1 to what comes before it. */
function written({ type, doc, mapping }: ProsemirrorBinding, at: number, side: 0 | -1): string {
  const near = absolutePositionToRelativePosition(at, type, mapping) as Y.RelativePosition
  const place = Y.createAbsolutePositionFromRelativePosition(near, doc)
  const held = place === null ? near : Y.createRelativePositionFromTypeIndex(place.type, place.index, side)
  return toBase64(new TextEncoder().encode(JSON.stringify(Y.relativePositionToJSON(held))))
}

/**
 * Where the stretch stands now; null where it is gone. Words that were taken away and put back are other letters to
 * Yjs: they are known by the quote, in their block, or where the section has it only once.
 */
export function placeOf(anchor: Anchor, state: EditorState): Stretch | null {
  const binding = bindingOf(state)
  if (binding === null) return null
  const [from, to] = [read(binding, anchor.from), read(binding, anchor.to)]
  const most = state.doc.content.size
  if (from !== null && to !== null && from < to && to <= most) {
    if (state.doc.textBetween(from, to, '\n', ' ').trim() !== '') return { from, to }
  }
  return quoted(anchor, state)
}

function read(binding: ProsemirrorBinding, text: string): number | null {
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(fromBase64(text)))
    const held = Y.createRelativePositionFromJSON(json)
    const { type, doc, mapping } = binding
    const place = Y.createAbsolutePositionFromRelativePosition(held, doc)
    if (place === null || isGone(place.type)) return null
    const at = relativePositionToAbsolutePosition(doc, type, held, mapping)
    // y-tiptap takes the very first letter of a section for a mistake
    return at ?? (place.type instanceof Y.XmlText && place.index === 0 ? 1 : null)
  } catch {
    return null // an anchor from elsewhere may be broken
  }
}

function isGone(type: Y.AbstractType<unknown>): boolean {
  for (let item = type._item; item !== null; item = (item.parent as Y.AbstractType<unknown>)._item)
    if (item.deleted) return true
  return false
}

function quoted({ section, block, quote }: Anchor, { doc }: EditorState): Stretch | null {
  if (quote.length < shortest || quote.includes('\n')) return null
  const found = findIn(section, doc, quote, { matchCase: true, wholeWord: false })
  const own = found.filter(({ from, note }) => note === null && idOf(doc.resolve(from).node(1)) === block)
  const only = own.length > 0 ? own : found.filter(({ note }) => note === null)
  const [hit] = only
  return hit === undefined || only.length > 1 ? null : { from: hit.from, to: hit.to }
}
