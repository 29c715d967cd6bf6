import { Extension } from '@tiptap/core'
import { toggleMark } from '@tiptap/pm/commands'
import { keydownHandler } from '@tiptap/pm/keymap'
import { AllSelection, NodeSelection, Plugin, Selection, TextSelection } from '@tiptap/pm/state'
import type { Command, EditorState, Transaction } from '@tiptap/pm/state'
import { CellSelection } from '@tiptap/pm/tables'
import type { EditorView } from '@tiptap/pm/view'
import { selectCells } from '../tables/cell-keys.ts'
import type { SectionContext } from './context.ts'
import { breakLine, enter } from './enter.ts'
import { backspace, erase, eraseRange } from './erase.ts'
import { setStyle } from './lists.ts'
import { atEdge } from './section-edges.ts'
import type { Way } from './section-edges.ts'
import { tab } from './tab.ts'

/** What each key does in a section. */
export const Keys = Extension.create<{ context: SectionContext }>({
  name: 'paperKeys',
  addProseMirrorPlugins() {
    const { context } = this.options
    return [
      new Plugin({
        props: {
          handleKeyDown: handler(context),
          handleKeyPress: (view, event) => typeOver(view, event.key),
          handleDOMEvents: {
            compositionstart: (view) => {
              typeOver(view, '') // before the browser does it in its own way
              return false
            },
          },
        },
        appendTransaction: (_, __, state) => outOfNote(state),
      }),
    ]
  },
})

function handler(context: SectionContext): (view: EditorView, event: KeyboardEvent) => boolean {
  let isLeaving = false // Esc was pressed: the next Tab is the browser's
  const own = keydownHandler(commands(context))
  return (view, event) => {
    if (event.isComposing || event.key === 'Process') return false
    if (event.key === 'Tab' && isLeaving) return false
    if (deciding.has(event.key)) readSelection(view)
    if (!['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) isLeaving = event.key === 'Escape'
    return own(view, event)
  }
}

/** Keys that act on what is selected. */
const deciding: ReadonlySet<string> = new Set([
  'Backspace',
  'Delete',
  'Enter',
  'Tab',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
])

/**
 * Takes the selection as the screen shows it now. The browser tells of it a moment after the keys that made it, and
 * a key in between would be done to another stretch of text.
 */
function readSelection(view: EditorView): void {
  ;(view as unknown as { readonly domObserver: { flush(): void } }).domObserver.flush()
}

/** What is typed over a selection of several blocks: erased by our own rules, so that tables stand. */
function typeOver(view: EditorView, letter: string): boolean {
  readSelection(view)
  const { selection, tr } = view.state
  if (letter.length > 1 || selection.empty || selection.$from.sameParent(selection.$to)) return false
  if (selection instanceof CellSelection || selection instanceof NodeSelection) return false
  eraseRange(tr, selection.from, selection.to)
  view.dispatch((letter === '' ? tr : tr.insertText(letter)).scrollIntoView())
  return true
}

/** The caret never stands in a note's text: that is written at the foot of the section. */
function outOfNote(state: EditorState): Transaction | null {
  const { $head, $anchor } = state.selection
  const depth = [$head, $anchor].map(($end) => ($end.parent.type.name === 'footnote' ? $end.depth : 0))
  if (!depth.some((each) => each > 0)) return null
  const place = depth[0] === 0 ? $head.pos : $head.after($head.depth)
  return state.tr.setSelection(TextSelection.create(state.doc, place))
}

function commands(context: SectionContext): Record<string, Command> {
  const step = (command: Command): Command => apart(context, command)
  const mark = (name: string): Command =>
    step((state, dispatch) => {
      const type = state.schema.marks[name]
      return type !== undefined && toggleMark(type)(state, dispatch)
    })
  const openNote: Command = ({ selection }) => {
    if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'footnote') return false
    context.openNote(String(selection.node.attrs['id']))
    return true
  }
  return {
    Enter: first(openNote, step(enter)),
    'Shift-Enter': breakLine,
    Backspace: backspace,
    'Mod-Backspace': backspace,
    'Shift-Backspace': backspace,
    Delete: erase,
    'Mod-Delete': erase,
    Tab: tab(1),
    'Shift-Tab': tab(-1),
    ArrowUp: arrow(context, 'up'),
    ArrowDown: arrow(context, 'down'),
    ArrowLeft: arrow(context, 'left'),
    ArrowRight: arrow(context, 'right'),
    'Shift-ArrowUp': selectCells('up'),
    'Shift-ArrowDown': selectCells('down'),
    'Shift-ArrowLeft': selectCells('left'),
    'Shift-ArrowRight': selectCells('right'),
    'Mod-a': selectSection,
    'Mod-b': mark('bold'),
    'Mod-i': mark('italic'),
    'Mod-.': mark('superscript'),
    'Mod-,': mark('subscript'),
    'Mod-Alt-0': step(setStyle('paragraph')),
    'Mod-Alt-1': step(setStyle('heading')),
    'Mod-Alt-2': step(setStyle('subheading')),
    'Mod-Shift-7': step(setStyle('numbered')),
    'Mod-Shift-8': step(setStyle('bullet')),
    'Mod-Shift-9': step(setStyle('quote')),
    'Mod-Shift-Space': text('\u00a0'),
  }
}

const first =
  (...tried: readonly Command[]): Command =>
  (state, dispatch, view) =>
    tried.some((command) => command(state, dispatch, view))

/** A step of its own in the undo. */
const apart =
  (context: SectionContext, command: Command): Command =>
  (state, dispatch, view) => {
    if (dispatch !== undefined) context.undo.stop()
    return command(state, dispatch, view)
  }

const text =
  (letters: string): Command =>
  (state: EditorState, dispatch?: (tr: Transaction) => void) => {
    dispatch?.(state.tr.insertText(letters).scrollIntoView())
    return true
  }

const arrow =
  (context: SectionContext, way: Way): Command =>
  (state, dispatch, view) => {
    if (state.selection instanceof AllSelection) {
      // the browser would do it a moment later, and what is pressed meanwhile would still be done to all
      const isBack = way === 'up' || way === 'left'
      const edge = isBack ? Selection.atStart(state.doc) : Selection.atEnd(state.doc)
      dispatch?.(state.tr.setSelection(edge).scrollIntoView())
      return true
    }
    const edge = view === undefined ? null : atEdge(view, way)
    if (edge === 'leave') return context.goOn(way === 'up' || way === 'left' ? -1 : 1)
    return edge === 'stay'
  }

const selectSection: Command = (state, dispatch) => {
  dispatch?.(state.tr.setSelection(new AllSelection(state.doc)))
  return true
}
