import type { Output } from '#shared/contract/index.ts'
import type { BlobHash, PaperId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { DamagedBlob, putBlob, readBlob } from '../../store/blobs.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import { pictureSize } from '../../typeset/intake/picture/picture-header.ts'
import { openIntake } from '../../typeset/intake/process/inspect-in-process.ts'
import { paperOfCase, whyLocked } from './locked.ts'

type Added = Output<'paper.addImage'>

/** Wider or higher than this no page can show, and a decoder pays for it. */
const longestSide = 12_000

/**
 * Takes in a picture for a text: PNG or JPEG, decoded once in the intake's process, so that what cannot be printed
 * never gets in. Refuses with the intake's codes (`attachment.*`), `draft.notAPicture`, `draft.pictureTooLarge`, and
 * as a locked paper does.
 */
export async function addPicture(
  store: Store,
  id: PaperId,
  name: string,
  bytes: Uint8Array,
): Promise<Added | Refusal> {
  const found = paperOfCase(store.db, id)
  if (isRefusal(found)) return found
  const locked = whyLocked(found.paper)
  if (locked !== null) return locked
  const kind = kindOfPicture(bytes)
  if (kind === null) return refuse('draft.notAPicture', { file: name })
  const size = pictureSize(bytes, kind)
  if (size === null) return refuse('draft.notAPicture', { file: name })
  if (Math.max(size.width, size.height) > longestSide)
    return refuse('draft.pictureTooLarge', { file: name, width: size.width, height: size.height })
  const intake = openIntake()
  try {
    const taken = await intake.take({ name: name === '' ? `bilde.${kind}` : name, bytes, alt: '—' })
    if (isRefusal(taken)) return taken
  } finally {
    intake.close()
  }
  const mediaType = kind === 'png' ? 'image/png' : 'image/jpeg'
  const blob = store.transaction((db) => putBlob(db, bytes, mediaType))
  return isRefusal(blob) ? blob : { blob, mediaType, ...size }
}

/** What a picture is by its first bytes; null for neither. */
export function kindOfPicture(bytes: Uint8Array): 'png' | 'jpeg' | null {
  if (bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47) return 'png'
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff ? 'jpeg' : null
}

/** A picture's bytes for the screen. Refuses with `paper.gone`, `draft.pictureGone`, `draft.pictureDamaged`. */
export function readPicture(db: Database, id: PaperId, blob: BlobHash): Output<'paper.image'> | Refusal {
  const found = paperOfCase(db, id)
  if (isRefusal(found)) return found
  try {
    const bytes = readBlob(db, blob)
    if (bytes === null) return refuse('draft.pictureGone')
    return { mediaType: mediaTypeOf(bytes), bytes: Buffer.from(bytes).toString('base64') }
  } catch (error) {
    if (error instanceof DamagedBlob) return refuse('draft.pictureDamaged')
    throw error
  }
}

/** Our own charts are SVG; shown as a picture, nothing in one runs. */
function mediaTypeOf(bytes: Uint8Array): string {
  const kind = kindOfPicture(bytes)
  return kind === null ? 'image/svg+xml' : kind === 'png' ? 'image/png' : 'image/jpeg'
}
