import type { Image } from '#shared/document/model.ts'
import type { PacketItem } from '#shared/packet/model.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { DamagedBlob, readBlob } from '../../store/blobs.ts'
import type { Database } from '../../store/rows.ts'
import { imagePath } from '../../typeset/markup/blocks.ts'

/** Bytes of the pictures that papers show, by virtual path; refuses `store.damagedImage` when one has rotted. */
export function paperImages(
  db: Database,
  items: readonly PacketItem[],
): ReadonlyMap<string, Uint8Array> | Refusal {
  const images = new Map<string, Uint8Array>()
  for (const { number, paper } of items) {
    const blocks = (paper?.sections ?? []).flatMap((section) => section.content)
    for (const image of blocks.filter((block): block is Image => block.type === 'image')) {
      const bytes = readImage(db, image)
      if (bytes === null)
        return refuse('store.damagedImage', { item: number, alt: image.attrs.alt.slice(0, 60) })
      images.set(imagePath(image), bytes)
    }
  }
  return images
}

function readImage(db: Database, image: Image): Uint8Array | null {
  try {
    return readBlob(db, image.attrs.blob)
  } catch (error) {
    if (error instanceof DamagedBlob) return null
    throw error
  }
}
