/* oxlint-disable import/no-unassigned-import -- a page brings its sheets, and what works by being first */
import '../../../../src-renderer/no-eval.ts'
import { QueryClientProvider } from '@tanstack/react-query'
import { baseKeymap } from '@tiptap/pm/commands'
import { history, redo, undo } from '@tiptap/pm/history'
import { keymap } from '@tiptap/pm/keymap'
import { Schema } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { EditorView } from '@tiptap/pm/view'
import { useEffect, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { queryClient, refreshOnChange } from '../../../../src-renderer/api/hooks.ts'
import { createLanguageDesk } from '../../../../src-renderer/features/paper/language/language-desk.ts'
import type { LanguageDesk } from '../../../../src-renderer/features/paper/language/language-desk.ts'
import { LanguageMenu } from '../../../../src-renderer/features/paper/language/language-menu.tsx'
import { LanguagePanel } from '../../../../src-renderer/features/paper/language/language-panel.tsx'
import { MessagePlace } from '../../../../src-renderer/ui/message-place.tsx'
import '@digdir/designsystemet-css/theme'
import '@digdir/designsystemet-css'
import '@fontsource-variable/inter'
import '../../../../src-renderer/app/theme.css'
import '../../../../src-renderer/ui/ui.css'

// Two sections of a paper and nothing else: the language's own part, in a real browser, before and beside the editor.

/** Blocks and inlines as shared/document/model.ts has them; footnotes hold text. */
const schema = new Schema({
  nodes: {
    doc: { content: 'textBlock+' },
    textBlock: {
      content: '(text|footnote|citation|hardBreak)*',
      attrs: { id: { default: '' }, style: { default: 'paragraph' } },
      toDOM: () => ['p', 0],
    },
    text: {},
    footnote: { inline: true, content: 'text*', toDOM: () => ['small', { class: 'note' }, 0] },
    citation: { inline: true, atom: true, toDOM: () => ['span', '[3]'] },
    hardBreak: { inline: true, toDOM: () => ['br'] },
  },
  marks: { bold: { toDOM: () => ['strong', 0] } },
})

type Given = {
  readonly language: 'nb' | 'nn'
  readonly sections: readonly { key: string; title: string; doc: unknown }[]
}
declare global {
  interface Window {
    readonly views: Record<string, EditorView>
  }
}
const views: Record<string, EditorView> = {}
Object.assign(window, { views })

function Section({
  desk,
  name,
  title,
  doc,
}: {
  desk: LanguageDesk
  name: string
  title: string
  doc: unknown
}) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const keys = keymap({ 'Mod-z': undo, 'Mod-y': redo })
    const view = new EditorView(place.current, {
      attributes: { 'aria-label': title, role: 'textbox', 'aria-multiline': 'true' },
      state: EditorState.create({
        doc: schema.nodeFromJSON(doc),
        plugins: [history(), keys, keymap(baseKeymap), desk.plugin(name)],
      }),
    })
    views[name] = view
    return () => view.destroy()
  }, [desk, name, title, doc])
  return (
    <section>
      <h2>{title}</h2>
      <div ref={place} style={{ whiteSpace: 'pre-wrap' }} />
    </section>
  )
}

function Page({ language, sections }: Given) {
  const [desk] = useState(() => createLanguageDesk({ language }))
  useEffect(() => desk.follow(), [desk])
  return (
    <main style={{ display: 'grid', gridTemplateColumns: '1fr 22rem', gap: '2rem', padding: '2rem' }}>
      <div>
        <h1>Saksframlegg</h1>
        {sections.map(({ key, title, doc }) => (
          <Section key={key} desk={desk} name={key} title={title} doc={doc} />
        ))}
      </div>
      <LanguagePanel desk={desk} sections={sections} />
      <LanguageMenu desk={desk} />
      <MessagePlace dialog={null} />
    </main>
  )
}

refreshOnChange()
const given = (await (await fetch('./given.json')).json()) as Given
const app = document.getElementById('app')
if (app !== null)
  createRoot(app).render(
    <QueryClientProvider client={queryClient}>
      <Page {...given} />
    </QueryClientProvider>,
  )
