import { TextSelection } from '@tiptap/pm/state'
import { CellSelection } from '@tiptap/pm/tables'
import type { SectionContext } from '../editing/context.ts'
import { eraseSelection } from '../editing/erase.ts'
import { takeIn } from '../clipboard/take-in.ts'
import type { Desk } from './desk.ts'
import { refreshFacts } from './facts.ts'

/** What the editor of one section is given of the paper around it. */
export function contextOf(desk: Desk, key: string): SectionContext {
  const { session, store, references, dragged } = desk
  const { sections } = session.paper
  const parts = desk.parts.get(key)
  if (parts === undefined) throw new Error(`the paper has no section ${key}`)
  return {
    key,
    isProposal: sections.find((section) => section.key === key)?.role === 'proposal',
    undo: session.undo,
    parts,
    references,
    citing: { current: null },
    language: () => (session.paper.locked === null ? [desk.language.plugin(key)] : []),
    dragged,
    goOn: (way) => goOn(desk, key, way),
    openLink: () => store.setState({ dialog: { kind: 'link' } }),
    openImage: (file) => store.setState({ dialog: { kind: 'image', file } }),
    openNote: (id) => {
      refreshFacts(desk, [key]) // the list at the foot must have it
      store.setState({ note: id })
    },
    hasId: (id) => hasId(desk, id),
    takeIn: (given) => void takeIn(desk, key, given),
    removeDragged: (from) => {
      const view = desk.editorOf(from)?.view
      if (view === undefined || view.state.selection instanceof CellSelection) return
      eraseSelection(view.state, view.dispatch.bind(view))
    },
  }
}

/** Puts the caret at the end of the section before, or at the start of the one after. */
function goOn(desk: Desk, key: string, way: 1 | -1): boolean {
  const { sections } = desk.session.paper
  const next = sections[sections.findIndex((section) => section.key === key) + way]
  const editor = desk.editorOf(next?.key ?? null)
  if (editor === null) return false
  const { state, view } = editor
  const $edge = state.doc.resolve(way > 0 ? 0 : state.doc.content.size)
  view.dispatch(state.tr.setSelection(TextSelection.near($edge, way)).scrollIntoView())
  view.focus()
  return true
}

function hasId(desk: Desk, id: string): boolean {
  for (const { state } of desk.session.editors.values()) {
    let isHere = false
    state.doc.descendants((node) => {
      if (node.attrs['id'] === id) isHere = true
      return !isHere
    })
    if (isHere) return true
  }
  return false
}
