import type { Command } from '@tiptap/pm/state'
import type { TextStyle } from '#shared/document/model.ts'
import { attributesOf, isItem, touchedBlocks } from './places.ts'

const deepest = 3

/** Makes the blocks that are touched something else; what they all are already becomes paragraphs. */
export const setStyle =
  (style: TextStyle): Command =>
  (state, dispatch) => {
    const blocks = touchedBlocks(state)
    if (blocks.length === 0) return false
    const isAll = blocks.every(({ node }) => attributesOf(node).style === style)
    const next = isAll ? 'paragraph' : style
    const isList = next === 'bullet' || next === 'numbered'
    const tr = state.tr
    for (const { node, at } of blocks) {
      const { level, task = null } = attributesOf(node)
      tr.setNodeMarkup(at, null, {
        ...node.attrs,
        style: next,
        level: isList && isItem(node) ? level : 0,
        task: next === 'numbered' ? task : null,
      })
    }
    dispatch?.(tr.scrollIntoView())
    return true
  }

/** One step in or out; an item can lie at most one step below the one before it. */
export const shiftItems =
  (by: 1 | -1): Command =>
  (state, dispatch) => {
    const items = touchedBlocks(state).filter(({ node }) => isItem(node))
    if (items.length === 0) return false
    const tr = state.tr
    for (const { node, at } of items) {
      const { level } = attributesOf(node)
      const before = tr.doc.resolve(at).nodeBefore
      const most = before !== null && isItem(before) ? Math.min(deepest, attributesOf(before).level + 1) : 0
      const next = by < 0 ? Math.max(0, level - 1) : Math.min(level + 1, Math.max(most, level))
      if (next !== level) tr.setNodeAttribute(at, 'level', next)
    }
    if (!tr.docChanged) return false
    dispatch?.(tr)
    return true
  }
