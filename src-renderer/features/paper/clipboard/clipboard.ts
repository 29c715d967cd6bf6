import { Extension } from '@tiptap/core'
import { Fragment } from '@tiptap/pm/model'
import type { Node, Schema } from '@tiptap/pm/model'
import { NodeSelection, Plugin, TextSelection } from '@tiptap/pm/state'
import { CellSelection, deleteCellSelection } from '@tiptap/pm/tables'
import type { EditorView } from '@tiptap/pm/view'
import { v7 } from 'uuid'
import type { SectionContext } from '../editing/context.ts'
import { eraseRange, eraseSelection } from '../editing/erase.ts'
import { insertPayload } from './insert.ts'
import { childrenOf, decode, payloadOf } from './payload.ts'
import type { Payload } from './payload.ts'
import { htmlOf, textOf } from './to-html.ts'

/**
 * Copy, cut, paste and drag, all before ProseMirror sees them: its own reading of HTML needs `innerHTML`, which the
 * page's policy forbids.
 */
export const Clipboard = Extension.create<{ context: SectionContext }>({
  name: 'paperClipboard',
  priority: 300,
  addProseMirrorPlugins() {
    const { context } = this.options
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            copy: (view, event) => isOwn(view, event) && copy(context, view, event.clipboardData, event),
            cut: (view, event) => {
              if (!isOwn(view, event)) return false
              copy(context, view, event.clipboardData, event)
              context.undo.stop()
              cut(view)
              return true
            },
            paste: (view, event) => isOwn(view, event) && paste(context, view, event),
            dragstart: (view, event) => dragStart(context, view, event),
            dragend: () => {
              context.dragged.current = null
              return false
            },
            drop: (view, event) => drop(context, view, event),
            beforeinput: (_, event) => historyStep(context, event),
          },
        },
      }),
    ]
  },
})

/** Not what happens in a field beside the text. */
const isOwn = (view: EditorView, event: Event): boolean =>
  view.editable || event.type === 'copy'
    ? !(event.target instanceof Element && event.target.closest('input, textarea, select') !== null)
    : false

function copy(context: SectionContext, view: EditorView, into: DataTransfer | null, event: Event): boolean {
  if (view.state.selection.empty || into === null) return false
  const payload = payloadOf(view.state)
  into.setData('text/html', htmlOf(payload, context.references))
  into.setData('text/plain', textOf(payload, context.references))
  event.preventDefault()
  return true
}

function cut(view: EditorView): void {
  const dispatch = view.dispatch.bind(view)
  if (view.state.selection instanceof CellSelection) deleteCellSelection(view.state, dispatch)
  else eraseSelection(view.state, dispatch)
}

function paste(context: SectionContext, view: EditorView, event: ClipboardEvent): boolean {
  event.preventDefault()
  const data = event.clipboardData
  if (data !== null) takeFrom(context, view, data)
  return true
}

/** Our own blocks at once, a picture through its dialog, all else through the main process. */
function takeFrom(context: SectionContext, view: EditorView, data: DataTransfer): void {
  const html = data.getData('text/html')
  const own = decode(html, view.state.schema)
  const text = data.getData('text/plain')
  const file = [...data.files].find(({ type }) => type === 'image/png' || type === 'image/jpeg')
  context.undo.stop()
  if (own !== null) view.dispatch(insertPayload(view.state.tr, fresh(context, own)).scrollIntoView())
  else if (html === '' && text === '' && file !== undefined) context.openImage(file)
  else if (html !== '' || text !== '') context.takeIn({ html, text })
  context.undo.stop()
}

/** Ids of blocks and notes are kept where they are free, as when something is moved by cut and paste. */
export function fresh(context: SectionContext, { nodes, isInline }: Payload): Payload {
  const named = (node: Node): Node => {
    if (node.isText) return node
    const id: unknown = node.attrs['id']
    const isTaken = typeof id === 'string' && context.hasId(id)
    const next = isTaken ? (node.type.name === 'footnote' ? v7() : null) : id
    const attributes = 'id' in node.attrs ? { ...node.attrs, id: next } : node.attrs
    return node.type.create(attributes, Fragment.fromArray(childrenOf(node).map(named)), node.marks)
  }
  return { nodes: nodes.map(named), isInline }
}

function dragStart(context: SectionContext, view: EditorView, event: DragEvent): boolean {
  if (!isOwn(view, event)) return false
  // ProseMirror goes on with it: within one section the drag is its own
  context.dragged.current = { key: context.key, payload: payloadOf(view.state) }
  return false
}

function drop(context: SectionContext, view: EditorView, event: DragEvent): boolean {
  const dragged = context.dragged.current
  if (event.dataTransfer === null) return false
  event.preventDefault()
  context.dragged.current = null
  const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
  if (place === null || !view.editable) return true
  const isCopy = event.ctrlKey || event.altKey
  if (dragged !== null && dragged.key === context.key)
    moveWithin(context, view, place.pos, dragged.payload, isCopy)
  else {
    view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(place.pos))))
    if (dragged === null) takeFrom(context, view, event.dataTransfer)
    else
      context.undo.asOne(() => {
        // put in before it is taken out: whatever goes wrong, it stands somewhere
        const payload = inSchema(view.state.schema, dragged.payload)
        view.dispatch(
          insertPayload(view.state.tr, isCopy ? fresh(context, payload) : payload).scrollIntoView(),
        )
        if (!isCopy) context.removeDragged(dragged.key)
      })
  }
  view.focus()
  return true
}

/** Every section's editor has a schema of its own, and takes no other's nodes. */
const inSchema = (schema: Schema, { nodes, isInline }: Payload): Payload => ({
  nodes: nodes.map((node) => schema.nodeFromJSON(node.toJSON())),
  isInline,
})

/** Moved within its section in one change; dropped on itself it stays. */
function moveWithin(
  context: SectionContext,
  view: EditorView,
  place: number,
  payload: Payload,
  isCopy: boolean,
): void {
  const { selection } = view.state
  if (place >= selection.from && place <= selection.to) return
  context.undo.stop()
  const { tr } = view.state
  const stays = isCopy || selection instanceof CellSelection
  if (!stays && selection instanceof NodeSelection) tr.deleteSelection()
  else if (!stays) eraseRange(tr, selection.from, selection.to)
  tr.setSelection(TextSelection.near(tr.doc.resolve(tr.mapping.map(place))))
  view.dispatch(insertPayload(tr, stays ? fresh(context, payload) : payload).scrollIntoView())
  context.undo.stop()
}

/** «Angre» of the browser's own menu is ours too. */
function historyStep(context: SectionContext, event: InputEvent): boolean {
  if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return false
  event.preventDefault()
  if (event.inputType === 'historyUndo') context.undo.undo()
  else context.undo.redo()
  return true
}
