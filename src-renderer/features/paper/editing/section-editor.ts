import { Editor, Extension } from '@tiptap/core'
import type { Extensions } from '@tiptap/core'
import { dropCursor } from '@tiptap/pm/dropcursor'
import type { Plugin } from '@tiptap/pm/state'
import { tableEditing } from '@tiptap/pm/tables'
import { ySyncPlugin } from '@tiptap/y-tiptap'
import type { XmlFragment } from 'yjs'
import { Clipboard } from '../clipboard/clipboard.ts'
import { Citing } from '../citing/citing.ts'
import { NodeViews } from '../parts/node-views.ts'
import { schemaExtensions } from '../schema/schema.ts'
import { BlockIds } from './block-ids.ts'
import type { SectionContext } from './context.ts'
import { Keys } from './keys.ts'
import { Typography } from './typography.ts'

/** Binds a section's editor to its fragment; undo lies with the paper, not here. */
const sync = (fragment: XmlFragment): Extension =>
  Extension.create({
    name: 'paperSync',
    priority: 1000, // what comes from the document is there before anybody looks at it
    addProseMirrorPlugins: () => [ySyncPlugin(fragment) as Plugin],
  })

const Tables = Extension.create({
  name: 'paperTables',
  priority: 50,
  addProseMirrorPlugins: () => [tableEditing(), dropCursor({ width: 2, class: 'paper-dropcursor' })],
})

/** What others hang onto every section: spelling, comments, marks of changes. */
export type SectionPlugins = (context: SectionContext) => readonly Plugin[]

/** One section's editor within `place`. Its attributes name it for screen readers. */
export function createSectionEditor({
  place,
  fragment,
  context,
  editable,
  attributes,
  more,
}: {
  readonly place: HTMLElement
  readonly fragment: XmlFragment
  readonly context: SectionContext
  readonly editable: boolean
  readonly attributes: Readonly<Record<string, string>>
  readonly more: readonly SectionPlugins[]
}): Editor {
  const others = Extension.create({
    name: 'paperOthers',
    addProseMirrorPlugins: () => more.flatMap((make) => [...make(context)]),
  })
  const extensions: Extensions = [
    ...schemaExtensions,
    sync(fragment),
    BlockIds,
    Citing.configure({ context }),
    Keys.configure({ context }),
    Typography.configure({ context }),
    Clipboard.configure({ context }),
    NodeViews.configure({ context }),
    Tables,
    others,
  ]
  return new Editor({
    element: place,
    content: { type: 'doc', content: [{ type: 'textBlock' }] }, // JSON: text would be parsed as HTML, which the policy forbids
    editable,
    extensions,
    injectCSS: false, // the page's policy allows its own sheets alone
    enableInputRules: false,
    enablePasteRules: false,
    enableCoreExtensions: {
      keymap: false, // editing/keys.ts
      clipboardTextSerializer: false,
      paste: false,
      drop: false,
      delete: false,
      textDirection: false,
    },
    editorProps: { attributes: { ...attributes } },
  })
}
