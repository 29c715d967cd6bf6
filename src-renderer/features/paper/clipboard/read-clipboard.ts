import type { Output } from '#shared/contract/index.ts'
import type { ImportFinding } from '#shared/document/incoming/findings.ts'
import type { PaperId } from '#shared/ids.ts'
import { call } from '../../../api/client.ts'
import { failureIn } from '../../../ui/states.tsx'
import { tellFailure } from '../../../ui/toast-store.ts'

export type ReadClipboard = {
  readonly content: readonly unknown[]
  /** What did not come along, or changed. */
  readonly dropped: readonly ImportFinding[]
}

type Picture = Output<'paper.readClipboard'>['pictures'][number]

/**
 * Foreign HTML read by the main process, the only one that may parse it; its pictures are stored with the paper.
 * Null where it cannot be read: then the plain text is taken.
 */
export async function readClipboard(
  paper: PaperId,
  given: { readonly html: string; readonly text: string },
): Promise<ReadClipboard | null> {
  try {
    const { content, dropped, pictures } = await call('paper.readClipboard', given)
    const placed = [...content]
    for (const picture of pictures.toReversed()) {
      const image = await takePicture(paper, picture)
      const before = placed.findIndex((block) => idIn(block) === picture.after)
      if (image !== null) placed.splice(picture.after === null ? 0 : before + 1, 0, image)
    }
    return { content: placed, dropped }
  } catch (error) {
    tellFailure(failureIn(error))
    return null
  }
}

const idIn = (block: unknown): unknown => (block as { readonly attrs?: { readonly id?: unknown } }).attrs?.id

/** A picture that the store will not have is told of, and the text comes without it. */
async function takePicture(paper: PaperId, { mediaType, base64, alt }: Picture): Promise<object | null> {
  const name = mediaType === 'image/png' ? 'clipboard.png' : 'clipboard.jpg'
  try {
    const stored = await call('paper.addImage', { id: paper, name, bytes: base64 })
    return {
      type: 'image',
      attrs: {
        id: crypto.randomUUID(),
        blob: stored.blob,
        mediaType: stored.mediaType,
        alt,
        caption: '',
        width: 100,
      },
    }
  } catch (error) {
    tellFailure(failureIn(error))
    return null
  }
}
