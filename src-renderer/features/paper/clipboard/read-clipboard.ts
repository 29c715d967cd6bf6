import type { Output } from '#shared/contract/index.ts'
import type { Block, Content, Image } from '#shared/document/model.ts'
import type { BlobHash, BlockId, PaperId } from '#shared/ids.ts'
import { v7 } from 'uuid'
import { call } from '../../../api/client.ts'

type Read = Output<'paper.readClipboard'>
export type ReadClipboard = { readonly content: Content; readonly dropped: Read['dropped'] }

/**
 * Foreign text read by the main process, the only one that may parse HTML; pictures that came along are taken in.
 * Null where it cannot be read: then the plain text is taken.
 */
export async function readClipboard(
  paper: PaperId,
  given: { readonly html: string; readonly text: string },
): Promise<ReadClipboard | null> {
  if (given.html === '') return null // plain lines are paragraphs
  try {
    const { content, dropped, pictures } = await call('paper.readClipboard', given)
    return withPictures(paper, content as Content, dropped, pictures)
  } catch {
    return null
  }
}

/** One that is refused is told of with the rest that was left out. */
async function withPictures(
  paper: PaperId,
  content: Content,
  dropped: Read['dropped'],
  pictures: Read['pictures'],
): Promise<ReadClipboard> {
  const blocks: Block[] = [...content]
  let refused = 0
  for (const { base64, after, alt } of pictures) {
    try {
      const { blob, mediaType } = await call('paper.addImage', { id: paper, name: 'bilde', bytes: base64 })
      const attrs = { id: v7() as BlockId, blob: blob as BlobHash, mediaType, alt, caption: '', width: 100 }
      const image: Image = { type: 'image', attrs }
      blocks.splice(after === null ? 0 : placeAfter(blocks, after), 0, image)
    } catch {
      refused += 1
    }
  }
  return {
    content: blocks,
    dropped: refused === 0 ? dropped : [...dropped, { kind: 'pictures', count: refused }],
  }
}

/** Behind the block, and behind pictures that stand there already. */
function placeAfter(blocks: readonly Block[], id: BlockId): number {
  let place = blocks.findIndex(({ attrs }) => attrs.id === id) + 1
  while (place > 0 && blocks[place]?.type === 'image') place += 1
  return place
}
