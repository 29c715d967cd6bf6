import { EditorState } from '@tiptap/pm/state'
import type { Plugin, Transaction } from '@tiptap/pm/state'
import { ySyncPlugin } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import type { Content } from '#shared/document/model.ts'
import { plainText } from '#shared/document/text.ts'
import { readContent } from '#shared/document/yjs/blocks.ts'
import { replaceContent } from '#shared/document/yjs/replace-content.ts'
import { BlockIds } from '../../src-renderer/features/paper/editing/block-ids.ts'
import { paperSchema } from '../../src-renderer/features/paper/schema/schema.ts'
import { createUndo } from '../../src-renderer/features/paper/session/undo.ts'
import type { PaperUndo } from '../../src-renderer/features/paper/session/undo.ts'

/** A section's editor without a screen: the same schema, the same binding to Yjs, the same undo, and a store beside it. */
export type HeadlessSection = {
  readonly state: () => EditorState
  readonly dispatch: (tr: Transaction) => void
  readonly undo: PaperUndo
  /** What is shown, what the working form says, and what one says that got its updates. */
  readonly shown: () => string
  readonly working: () => string
  readonly stored: () => string
}

export function headlessSection(content: Content): HeadlessSection {
  const document = new Y.Doc()
  const store = new Y.Doc()
  const fragment = document.getXmlFragment('section')
  document.on('update', (update: Uint8Array) => Y.applyUpdate(store, update))
  replaceContent(fragment, content)
  const schema = paperSchema()
  const sync = ySyncPlugin(fragment) as Plugin
  const hearers: (() => void)[] = []
  const ids = BlockIds.config.addProseMirrorPlugins?.call({} as never) ?? []
  let state = EditorState.create({
    schema,
    doc: schema.node('doc', null, [schema.node('textBlock')]),
    plugins: [sync, ...ids],
  })
  let bound: ReturnType<NonNullable<Plugin['spec']['view']>> | undefined
  const view = {
    get state() {
      return state
    },
    hasFocus: () => false,
    focus: () => undefined,
    dispatch: (tr: Transaction): void => {
      const before = state
      state = state.apply(tr)
      bound?.update?.(view as never, before)
      for (const hear of hearers) hear()
    },
  }
  bound = sync.spec.view?.(view as never)
  const undo = createUndo()
  undo.follow({
    view,
    get state() {
      return state
    },
    isFocused: true,
    on: (_: string, hear: () => void) => hearers.push(hear),
  } as never)
  const textOf = (fragmentOf: Y.Doc): string => plainText(readContent(fragmentOf.getXmlFragment('section')))
  return {
    state: () => state,
    dispatch: view.dispatch,
    undo,
    shown: () => {
      const lines: string[] = []
      state.doc.forEach((block) => void lines.push(block.textContent))
      return lines.filter((line) => line.trim() !== '').join('\n')
    },
    working: () => textOf(document),
    stored: () => textOf(store),
  }
}
