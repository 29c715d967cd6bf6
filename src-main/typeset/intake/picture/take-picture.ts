import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { finishDocument } from '../../assemble/finish-document.ts'
import { TypesetError } from '../../compile/engine.ts'
import { loadEngine } from '../../compile/load-engine.ts'
import { fontFamily } from '../../compile/fonts.ts'
import { call, points, str } from '../../markup/code.ts'
import type { IntakeLimits } from '../limits.ts'
import { nameAsTitle } from '../offered-file.ts'
import type { Converted, OfferedFile } from '../offered-file.ts'
import { pictureSize } from './picture-header.ts'
import type { PictureSize } from './picture-header.ts'

const a4 = { short: 595.28, long: 841.89 } as const
const margin = 34

/**
 * A picture as one A4 page, upright or on its side by its own shape. Without an alternative text the page
 * says at least what it is: the title. The size is judged by the header, before anything is decoded.
 */
export async function takePicture(
  file: OfferedFile,
  kind: 'png' | 'jpeg',
  limits: IntakeLimits,
): Promise<Converted | Refusal> {
  const size = pictureSize(file.bytes, kind)
  if (size === null) return refuse('attachment.pictureDamaged')
  if (size.width * size.height > limits.pixels || Math.max(size.width, size.height) > limits.pictureSide)
    return refuse('attachment.tooManyPixels', {
      width: size.width,
      height: size.height,
      limit: Math.round(limits.pixels / 1_000_000),
      side: limits.pictureSide,
    })
  const title = file.title ?? nameAsTitle(file.name)
  const alt = file.alt?.trim() ?? ''
  const pdf = await typesetPicture(file.bytes, kind, size, { title, alt: alt === '' ? title : alt })
  if (pdf === null) return refuse('attachment.pictureDamaged')
  return { pdf, title, warnings: alt === '' ? ['attachment.altMissing'] : [] }
}

/** The page, or null when the engine cannot decode the picture. */
async function typesetPicture(
  bytes: Uint8Array,
  kind: 'png' | 'jpeg',
  size: PictureSize,
  text: { readonly title: string; readonly alt: string },
): Promise<Uint8Array | null> {
  const path = kind === 'png' ? '/picture.png' : '/picture.jpg'
  const flipped = size.width > size.height
  const room = {
    width: (flipped ? a4.long : a4.short) - 2 * margin,
    height: (flipped ? a4.short : a4.long) - 2 * margin,
  }
  // Never larger than a point a pixel: a small picture blown up to a page is a worse picture.
  const scale = Math.min(room.width / size.width, room.height / size.height, 1)
  const image = call('image', [str(path)], {
    alt: str(text.alt),
    width: points(size.width * scale),
    height: points(size.height * scale),
  })
  const main = `#set document(title: ${str(text.title)}, date: none)
#set page(paper: "a4", flipped: ${flipped}, margin: ${margin}pt)
#set text(font: "${fontFamily}", lang: "nb", region: "NO", fallback: false)
#align(center + horizon, ${image})
`
  try {
    const engine = await loadEngine()
    const { pdf } = await engine.typeset({ main, files: new Map([[path, bytes]]) }, 'no-marks')
    const { title } = text
    const own = { title, author: '', subject: '', keywords: [], language: 'nb-NO', createdAt: null } as const
    return await finishDocument(pdf, own)
  } catch (cause) {
    if (cause instanceof TypesetError) return null
    throw cause
  }
}
