import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { TextStyle } from '#shared/document/model.ts'
import type { SectionContext } from './context.ts'
import { attributesOf, blockAt, textBefore } from './places.ts'

/**
 * What is typed becomes what is meant: « » for quotation marks, – for two hyphens, lists from «- » and «1. ». Each
 * is a step of its own, so that undo gives back what was typed.
 */
export const Typography = Extension.create<{ context: SectionContext }>({
  name: 'paperTypography',
  addProseMirrorPlugins() {
    const { context } = this.options
    return [
      new Plugin({
        props: {
          handleTextInput: (view, from, to, typed) => {
            if (view.composing || typed.length !== 1) return false
            const change = becomes(view, from, typed)
            if (change === null) return false
            view.dispatch(view.state.tr.insertText(typed, from, to))
            context.undo.stop()
            const tr = view.state.tr
            change(tr, from)
            view.dispatch(tr.scrollIntoView())
            context.undo.stop()
            return true
          },
        },
      }),
    ]
  },
})

type Change = (tr: Transaction, at: number) => void

/** What to do once `typed` stands at its place; null for nothing. */
function becomes(view: EditorView, from: number, typed: string): Change | null {
  const $from = view.state.doc.resolve(from)
  const before = textBefore($from)
  if (typed === '"') {
    const mark = before === '' || /[\s(«[–\u2014/]$/u.test(before) ? '«' : '»'
    return (tr, at) => void tr.insertText(mark, at, at + 1)
  }
  if (typed === '-' && /(?:^|[^-])-$/.test(before)) return (tr, at) => void tr.insertText('–', at - 1, at + 1)
  return typed === ' ' ? listFrom(view, from, before) : null
}

const beginnings: readonly (readonly [RegExp, TextStyle])[] = [
  [/^[-*•]$/, 'bullet'],
  [/^1[.)]$/, 'numbered'],
]

function listFrom(view: EditorView, from: number, before: string): Change | null {
  const style = beginnings.find(([pattern]) => pattern.test(before))?.[1]
  const block = blockAt(view.state.doc.resolve(from))
  if (style === undefined || block === null || attributesOf(block.node).style !== 'paragraph') return null
  return (tr) => {
    tr.delete(block.at + 1, block.at + 1 + before.length + 1)
    tr.setNodeAttribute(block.at, 'style', style)
  }
}
