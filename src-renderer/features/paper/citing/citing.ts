import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorState } from '@tiptap/pm/state'
import type { SectionContext } from '../editing/context.ts'
import { textBefore } from '../editing/places.ts'

/** What is being looked for: from the `@` to the caret. */
export type Asked = { readonly from: number; readonly to: number; readonly query: string }

type CitingState = { readonly asked: Asked | null; readonly givenUp: number | null }

export const citingKey = new PluginKey<CitingState>('paperCiting')

/** Keys that the list takes while it is open. */
export type CitingKeys = { current: ((key: string) => boolean) | null }

/**
 * Notices an `@` that begins a word, and what follows it up to the caret. What is typed stays text until something
 * is chosen, and after Esc.
 */
export const Citing = Extension.create<{ context: SectionContext }>({
  name: 'paperCiting',
  priority: 200, // its list takes Enter and the arrows before the text does
  addProseMirrorPlugins() {
    const { context } = this.options
    return [
      new Plugin<CitingState>({
        key: citingKey,
        state: {
          init: () => ({ asked: null, givenUp: null }),
          apply: (tr, { asked: before, givenUp }, _, state) => {
            if (tr.getMeta(citingKey) === 'giveUp') return { asked: null, givenUp: before?.from ?? null }
            const left = givenUp === null ? null : tr.mapping.map(givenUp)
            if (!tr.docChanged && !tr.selectionSet) return { asked: before, givenUp: left }
            // a caret that merely passes by asks nothing
            const asked = tr.docChanged || before !== null ? askedIn(state) : null
            if (asked === null) return { asked: null, givenUp: null }
            return asked.from === left ? { asked: null, givenUp: left } : { asked, givenUp: null }
          },
        },
        props: {
          handleKeyDown: (view, event) =>
            citingKey.getState(view.state)?.asked !== null &&
            !event.isComposing &&
            context.citing.current?.(event.key) === true,
        },
      }),
    ]
  },
})

function askedIn(state: EditorState): Asked | null {
  const { $from, empty } = state.selection
  if (!empty || !$from.parent.inlineContent) return null
  const before = textBefore($from)
  const found = /(?:^|[\s([«])@([^\s@\ufffc][^@\ufffc]{0,40}|)$/u.exec(before)
  if (found === null) return null
  const query = found[1] ?? ''
  return { from: $from.pos - query.length - 1, to: $from.pos, query }
}
