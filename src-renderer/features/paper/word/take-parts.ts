import * as Y from 'yjs'
import type { Input } from '#shared/contract/index.ts'
import { call } from '../../../api/client.ts'
import { saving } from '../../../api/save-state.ts'
import { failureIn } from '../../../ui/states.tsx'
import { tellFailure } from '../../../ui/toast-store.ts'
import { fromBase64 } from '../session/base64.ts'
import type { Desk } from '../session/desk.ts'
import { isLater, withPictures } from './parts.ts'
import type { Part, ReadWord } from './parts.ts'

type Stored = { readonly blob: string; readonly mediaType: string } | null

/**
 * Puts the chosen parts into the paper: one step of undo, stored as typing is. What was on its way is stored first, so
 * that it is in the version that is kept of the text as it stood. Gives what takes it back, as long as nothing was done
 * since. Throws a `CallFailure`.
 */
export async function takeParts(
  { session }: Desk,
  read: ReadWord,
  parts: readonly Part[],
): Promise<() => boolean> {
  const { id } = session.paper
  session.saver.flush()
  await session.saver.settled()
  const stored = await storePictures(id, read, parts)
  const sections = parts.flatMap((part) => {
    const how = isLater(parts, part) ? 'append' : part.how
    return part.key === null ? [] : [{ key: part.key, how, content: withPictures(part.content, stored) }]
  })
  const { update } = await saving(() => call('paper.importSections', { id, sections }))
  session.undo.asOne(() => Y.applyUpdate(session.document, fromBase64(update), 'import'))
  const step = session.undo.last()
  return () => session.undo.last() === step && session.undo.undo()
}

async function storePictures(
  id: Input<'paper.addImage'>['id'],
  { pictures }: ReadWord,
  parts: readonly Part[],
): Promise<ReadonlyMap<string, Stored>> {
  const shown = new Set(
    parts.flatMap(({ content }) =>
      content.flatMap((block) => (block.type === 'image' ? block.attrs.blob : [])),
    ),
  )
  const stored = new Map<string, Stored>()
  for (const { blob, mediaType, base64 } of pictures) {
    if (!shown.has(blob as never)) continue
    const name = mediaType === 'image/png' ? 'word.png' : 'word.jpg'
    try {
      const added = await call('paper.addImage', { id, name, bytes: base64 })
      stored.set(blob, { blob: added.blob, mediaType: added.mediaType })
    } catch (error) {
      tellFailure(failureIn(error)) // the text comes without it
      stored.set(blob, null)
    }
  }
  return stored
}
