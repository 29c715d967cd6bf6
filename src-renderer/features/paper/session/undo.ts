import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import { restoreDocument } from './restore-document.ts'

/** Typing without a pause of so long is one step. */
const pause = 500
/** Steps that are kept; the oldest go. */
const most = 1000

/** What one step did to one section: documents share what they have in common, so that keeping them is cheap. */
type Change = { readonly editor: Editor; readonly before: Node; after: Node }
type Step = Change[]

export type PaperUndo = {
  /** Follows a section's editor from now on; gives what ends it. */
  readonly follow: (editor: Editor) => () => void
  readonly undo: () => boolean
  readonly redo: () => boolean
  readonly canUndo: () => boolean
  /** Stands for what would be undone next, to see later whether it still is. */
  readonly last: () => object | null
  readonly canRedo: () => boolean
  /** What follows is a step of its own. */
  readonly stop: () => void
  /** All that `work` does, in however many sections, is one step. */
  readonly asOne: (work: () => void) => void
  readonly subscribe: (hear: () => void) => () => void
}

/**
 * One undo over all sections, in the order in which things were done: a step puts the sections back as they were,
 * as an edit like any other. (The UndoManager of Yjs 13.6 puts letters back in another order, once a paragraph has
 * been joined and parted some times: test/screens/paper-editor-destructive.test.ts found it.) The caret goes to
 * where the text changed, which may be in another section than the one it was in.
 */
export function createUndo(): PaperUndo {
  const hearers = new Set<() => void>()
  let done: Step[] = []
  let undone: Step[] = []
  let lastAt = 0
  let isOpen = false // whether what comes may still belong to the last step
  let isHeld = false
  let isRestoring = false
  const tell = (): void => {
    for (const hear of hearers) hear()
  }
  const record = (change: Change): void => {
    const now = performance.now()
    const step = isOpen && (isHeld || now - lastAt < pause) ? done.at(-1) : undefined
    lastAt = now
    isOpen = true
    undone = []
    if (step === undefined) done = [...done.slice(1 - most), [change]]
    else {
      const same = step.find(({ editor }) => editor === change.editor)
      if (same === undefined) step.push(change)
      else same.after = change.after
    }
    tell()
  }
  const restore = (step: Step | undefined, to: 'before' | 'after'): boolean => {
    if (step === undefined) return false
    isRestoring = true
    for (const change of step.toReversed()) {
      const { view, state } = change.editor
      view.dispatch(restoreDocument(state.tr, change[to]))
    }
    isRestoring = false
    isOpen = false
    tell()
    const shown = step.find(({ editor }) => editor.isFocused) ?? step[0]
    if (shown !== undefined) showChange(shown.editor, to === 'before' ? shown.after : shown.before)
    return true
  }
  const stop = (): void => {
    if (!isHeld) isOpen = false
  }
  return {
    follow: (editor) => {
      let last = editor.state.doc
      const look = (): void => {
        const { doc } = editor.state
        if (doc === last) return
        const before = last
        last = doc
        if (!isRestoring && !doc.eq(before)) record({ editor, before, after: doc })
      }
      editor.on('transaction', look)
      return () => {
        editor.off('transaction', look)
        const isOther = (step: Step): boolean => step.every((change) => change.editor !== editor)
        done = done.filter(isOther)
        undone = undone.filter(isOther)
      }
    },
    undo: () => {
      const step = done.pop()
      if (step !== undefined) undone.push(step)
      return restore(step, 'before')
    },
    redo: () => {
      const step = undone.pop()
      if (step !== undefined) done.push(step)
      return restore(step, 'after')
    },
    canUndo: () => done.length > 0,
    last: () => done.at(-1) ?? null,
    canRedo: () => undone.length > 0,
    stop,
    asOne: (work) => {
      stop()
      isHeld = true
      try {
        work()
      } finally {
        isHeld = false
        stop()
      }
    },
    subscribe: (hear) => {
      hearers.add(hear)
      return () => void hearers.delete(hear)
    },
  }
}

/** Puts the caret at the end of what changed, and shows it. */
function showChange(editor: Editor, before: Node): void {
  const { state, view } = editor
  const from = state.doc.content.findDiffStart(before.content)
  const ends = state.doc.content.findDiffEnd(before.content)
  const place = Math.min(Math.max(from ?? 0, ends?.a ?? 0), state.doc.content.size)
  const selection = TextSelection.near(state.doc.resolve(place), -1)
  view.dispatch(state.tr.setSelection(selection).scrollIntoView())
  view.focus()
}
