import { toggleMark } from '@tiptap/pm/commands'
import { keymap } from '@tiptap/pm/keymap'
import { Fragment } from '@tiptap/pm/model'
import type { Node } from '@tiptap/pm/model'
import { EditorState, Plugin, TextSelection } from '@tiptap/pm/state'
import type { Transaction } from '@tiptap/pm/state'
import { StepMap } from '@tiptap/pm/transform'
import { EditorView } from '@tiptap/pm/view'
import { v7 } from 'uuid'
import { breakLine } from '../editing/enter.ts'
import { paragraphs } from '../clipboard/insert.ts'
import type { Desk } from '../session/desk.ts'

export type OpenNote = { readonly view: EditorView; readonly destroy: () => void }

/** Where a note stands in its section's document; null when it is gone. */
export function findNote(doc: Node, id: string): { readonly at: number; readonly node: Node } | null {
  let found: { at: number; node: Node } | null = null
  doc.descendants((node, at) => {
    if (node.type.name === 'footnote' && node.attrs['id'] === id) found ??= { at, node }
    return found === null
  })
  return found
}

/** A small editor over one note: every step is done in the section too, which is what is stored and undone. */
export function noteView(
  desk: Desk,
  key: string,
  id: string,
  place: HTMLElement,
  label: string,
): OpenNote | null {
  const editor = desk.editorOf(key)
  const found = editor === null ? null : findNote(editor.state.doc, id)
  if (editor === null || found === null) return null
  const { marks } = editor.schema
  const mark = (name: string) => {
    const type = marks[name]
    return type === undefined ? () => false : toggleMark(type)
  }
  let isOwn = false
  const view = new EditorView(place, {
    state: EditorState.create({
      doc: found.node,
      plugins: [
        keymap({ 'Mod-b': mark('bold'), 'Mod-i': mark('italic'), 'Shift-Enter': breakLine }),
        new Plugin({ props: { handleDOMEvents: { paste: pasteWords, drop: () => true } } }),
      ],
    }),
    attributes: {
      class: 'paper-note-text',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': label,
      lang: desk.session.paper.language,
      spellcheck: 'false',
    },
    dispatchTransaction: (tr: Transaction) => {
      view.updateState(view.state.apply(tr))
      const here = findNote(editor.state.doc, id)
      if (!tr.docChanged || here === null) return
      const outer = editor.state.tr
      const shift = StepMap.offset(here.at + 1)
      for (const step of tr.steps) {
        const mapped = step.map(shift)
        if (mapped !== null) outer.step(mapped)
      }
      isOwn = true
      editor.view.dispatch(outer)
      isOwn = false
    },
  })
  const follow = (): void => {
    if (isOwn) return
    const here = findNote(editor.state.doc, id)
    if (here === null || here.node.content.eq(view.state.doc.content)) return
    const whole = view.state.tr.replaceWith(0, view.state.doc.content.size, here.node.content)
    view.updateState(view.state.apply(whole))
  }
  editor.on('transaction', follow)
  view.dispatch(view.state.tr.setSelection(TextSelection.atEnd(view.state.doc)))
  return {
    view,
    destroy: () => {
      editor.off('transaction', follow)
      view.destroy()
    },
  }
}

/** Only words go into a note. */
function pasteWords(view: EditorView, event: ClipboardEvent): boolean {
  event.preventDefault()
  const { nodes } = paragraphs(event.clipboardData?.getData('text/plain') ?? '', view.state.schema)
  const line = nodes.map(({ textContent }) => textContent).join(' ')
  if (line !== '') view.dispatch(view.state.tr.insertText(line).scrollIntoView())
  return true
}

/** Puts the caret behind the note in the text. */
export function returnToText(desk: Desk, key: string, id: string): void {
  const editor = desk.editorOf(key)
  const found = editor === null ? null : findNote(editor.state.doc, id)
  if (editor === null || found === null) return
  const { state, view } = editor
  const after = found.at + found.node.nodeSize
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, after)).scrollIntoView())
  view.focus()
}

export function removeNote(desk: Desk, key: string, id: string): void {
  const editor = desk.editorOf(key)
  const found = editor === null ? null : findNote(editor.state.doc, id)
  if (editor === null || found === null) return
  desk.session.undo.stop()
  editor.view.dispatch(editor.state.tr.delete(found.at, found.at + found.node.nodeSize))
  desk.session.undo.stop()
  editor.view.focus()
}

/** Puts a new note where the caret is, in the text or a cell, and opens it. */
export function insertNote(desk: Desk, key: string): void {
  const editor = desk.editorOf(key)
  const type = editor?.schema.nodes['footnote']
  if (editor === null || type === undefined) return
  const { state, view } = editor
  const { $to } = state.selection
  if (!$to.parent.inlineContent) return
  const id = v7()
  desk.session.undo.stop()
  view.dispatch(state.tr.insert($to.pos, Fragment.from(type.create({ id }))))
  desk.contexts.get(key)?.openNote(id)
}
