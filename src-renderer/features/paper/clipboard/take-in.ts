import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { v7 } from 'uuid'
import type { Node } from '@tiptap/pm/model'
import { looksLikeId } from '#shared/ids.ts'
import { importFindingText } from '#shared/text/import-words.ts'
import { paperWords } from '#shared/text/screen/paper/paper.ts'
import { tellDone } from '../../../ui/toast-store.ts'
import type { Desk } from '../session/desk.ts'
import { insertPayload, paragraphs } from './insert.ts'
import type { Payload } from './payload.ts'
import { readClipboard } from './read-clipboard.ts'
import type { ReadClipboard } from './read-clipboard.ts'

/**
 * Puts in what was copied elsewhere, cleaned by the main process, where the caret was when it was pasted, though
 * somebody may have written meanwhile.
 */
export async function takeIn(
  desk: Desk,
  key: string,
  given: { readonly html: string; readonly text: string },
): Promise<void> {
  const editor = desk.editorOf(key)
  if (editor === null) return
  const { view } = editor
  let { from, to } = view.state.selection
  const follow = ({
    transaction,
  }: {
    transaction: { mapping: { map: (at: number, to?: number) => number } }
  }): void => {
    from = transaction.mapping.map(from, -1)
    to = transaction.mapping.map(to)
  }
  editor.on('transaction', follow)
  const read = await readClipboard(desk.session.paper.id, given)
  editor.off('transaction', follow)
  if (editor.isDestroyed) return
  const payload = payloadFrom(view, given.text, read?.content ?? null)
  if (payload.nodes.length === 0) return
  const { undo } = desk.session
  undo.stop()
  const { tr } = view.state
  if (from !== view.state.selection.from || to !== view.state.selection.to)
    tr.setSelection(TextSelection.between(tr.doc.resolve(from), tr.doc.resolve(to)))
  view.dispatch(insertPayload(tr, payload).scrollIntoView())
  undo.stop()
  if (read !== null && read.dropped.length > 0) tellDropped(desk, read.dropped)
}

/** Says what was left out, with a way to take the paste back. */
function tellDropped({ session, store }: Desk, dropped: ReadClipboard['dropped']): void {
  const { language } = store.getState()
  const said = dropped.map((finding) => importFindingText(finding, language)).join(', ')
  tellDone(`${paperWords[language].pasted}: ${said}`, async () => void session.undo.undo())
}

/** Blocks that were read; where none were, the lines of the plain text. */
function payloadFrom(view: EditorView, text: string, content: readonly unknown[] | null): Payload {
  const { schema } = view.state
  if (content === null || content.length === 0) return paragraphs(text, schema)
  try {
    const nodes = content.map((block): Node => {
      const node = schema.nodeFromJSON(block)
      node.check()
      const id = String(node.attrs['id'])
      return node.type.create({ ...node.attrs, id: looksLikeId(id) ? v7() : null }, node.content)
    })
    const [only] = nodes
    const isLine =
      nodes.length === 1 && only?.type.name === 'textBlock' && only.attrs['style'] === 'paragraph'
    return { nodes, isInline: isLine && !text.includes('\n') }
  } catch {
    return paragraphs(text, schema)
  }
}
