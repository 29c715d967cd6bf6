import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import * as Y from 'yjs'

/** Typing without a pause of so long is one step. */
const pause = 500

export type PaperUndo = {
  readonly undo: () => boolean
  readonly redo: () => boolean
  readonly canUndo: () => boolean
  readonly canRedo: () => boolean
  /** What follows is a step of its own. */
  readonly stop: () => void
  /** All that `work` does, in however many sections, is one step. */
  readonly asOne: (work: () => void) => void
  readonly subscribe: (hear: () => void) => () => void
  readonly destroy: () => void
}

/**
 * One undo over all sections, in the order in which things were done. The caret goes to where the text changed,
 * which may be in another section than the one it was in.
 */
export function createUndo(
  fragments: readonly Y.XmlFragment[],
  editors: ReadonlyMap<string, Editor>,
): PaperUndo {
  const manager = new Y.UndoManager([...fragments], {
    trackedOrigins: new Set([ySyncPluginKey]),
    captureTimeout: pause,
    captureTransaction: (transaction) => transaction.meta.get('addToHistory') !== false,
  })
  const hearers = new Set<() => void>()
  const tell = (): void => {
    for (const hear of hearers) hear()
  }
  manager.on('stack-item-added', tell)
  manager.on('stack-item-popped', tell)
  manager.on('stack-cleared', tell)

  const step = (take: () => unknown): boolean => {
    const before = [...editors.values()].map((editor) => ({ editor, doc: editor.state.doc }))
    if (take() === null) return false
    const changed = before.filter(({ editor, doc }) => editor.state.doc !== doc && !editor.state.doc.eq(doc))
    const here = changed.find(({ editor }) => editor.isFocused) ?? changed.at(-1)
    if (here !== undefined) showChange(here.editor, here.doc)
    return true
  }
  return {
    undo: () => step(() => manager.undo()),
    redo: () => step(() => manager.redo()),
    canUndo: () => manager.canUndo(),
    canRedo: () => manager.canRedo(),
    stop: () => manager.stopCapturing(),
    asOne: (work) => {
      manager.stopCapturing()
      manager.captureTimeout = Number.POSITIVE_INFINITY
      try {
        work()
      } finally {
        manager.captureTimeout = pause
        manager.stopCapturing()
      }
    },
    subscribe: (hear) => {
      hearers.add(hear)
      return () => void hearers.delete(hear)
    },
    destroy: () => manager.destroy(),
  }
}

/** Puts the caret at the end of what changed, and shows it. */
function showChange(editor: Editor, before: Node): void {
  const { state, view } = editor
  const from = state.doc.content.findDiffStart(before.content)
  const ends = state.doc.content.findDiffEnd(before.content)
  const place = Math.min(Math.max(from ?? 0, ends?.a ?? 0), state.doc.content.size)
  const selection = TextSelection.near(state.doc.resolve(place), -1)
  view.dispatch(state.tr.setSelection(selection).setMeta('addToHistory', false).scrollIntoView())
  view.focus()
}
