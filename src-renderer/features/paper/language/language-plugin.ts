import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { LanguageParts } from './language-parts.ts'
import { changedMarks, findingAt, languageKey, noMarks, shownMarks } from './marks.ts'
import type { LanguageState } from './marks.ts'
import { createReader } from './reader.ts'

/** Marks what is misspelled and what one might write otherwise. Looks only at what changed, never while one types. */
export function languagePlugin(parts: LanguageParts): Plugin<LanguageState> {
  return new Plugin<LanguageState>({
    key: languageKey,
    state: {
      init: () => noMarks,
      apply: changedMarks,
    },
    view: (view) => createReader(view, parts),
    props: {
      attributes: { spellcheck: 'false' },
      decorations: (state) => shownMarks(state),
      handleKeyDown: (view, event) => keyDown(view, event, parts),
      handleDOMEvents: {
        contextmenu: (view, event) => {
          const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos
          const finding = at === undefined ? undefined : findingAt(view.state, at)
          if (finding === undefined) return false
          event.preventDefault()
          parts.onOpen(finding, view)
          return true
        },
      },
    },
  })
}

function keyDown(view: EditorView, event: KeyboardEvent, parts: LanguageParts): boolean {
  if (event.key === 'F7' && !event.ctrlKey && !event.metaKey) {
    parts.onNext(event.shiftKey ? view.state.selection.from : view.state.selection.to, event.shiftKey)
    return true // the browser would ask about caret browsing
  }
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
    const finding = findingAt(view.state, view.state.selection.head)
    if (finding === undefined) return false
    parts.onOpen(finding, view)
    return true
  }
  return false
}
