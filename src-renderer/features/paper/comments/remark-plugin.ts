import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorState } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { ThreadId } from '#shared/ids.ts'
import type { SectionPlugins } from '../editing/section-editor.ts'

/** A stretch of the section's text that somebody remarked on. */
export type Remarked = { readonly thread: ThreadId; readonly from: number; readonly to: number }
type Shown = { readonly places: readonly Remarked[]; readonly chosen: ThreadId | null }

export const remarkKey = new PluginKey<DecorationSet>('paperRemarks')

/** The id of the words that say what was remarked, for screen readers (remark-descriptions.tsx). */
export const descriptionId = (thread: ThreadId): string => `paper-remark-${thread}`

/** Underlines what was remarked on. It is told by `showRemarks` where that is; what is written meanwhile moves it along. */
export const remarkPlugin: SectionPlugins = () => [
  new Plugin<DecorationSet>({
    key: remarkKey,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, was) => {
        const shown = tr.getMeta(remarkKey) as Shown | undefined
        if (shown === undefined) return was.map(tr.mapping, tr.doc)
        return DecorationSet.create(
          tr.doc,
          shown.places.map(({ thread, from, to }) =>
            Decoration.inline(
              from,
              to,
              {
                class: thread === shown.chosen ? 'paper-remark paper-remark-chosen' : 'paper-remark',
                role: 'mark',
                'aria-describedby': descriptionId(thread),
              },
              { thread },
            ),
          ),
        )
      },
    },
    props: { decorations: (state) => remarkKey.getState(state) },
  }),
]

/** Thread by thread, where the marks stand at this moment. */
export function remarksIn(state: EditorState): readonly Remarked[] {
  const found = remarkKey.getState(state)?.find() ?? []
  return found.map(({ from, to, spec }) => ({ thread: (spec as { thread: ThreadId }).thread, from, to }))
}
