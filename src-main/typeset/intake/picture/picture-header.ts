/** Size of a picture as its header says, as it is meant to be seen (after EXIF orientation). */
export type PictureSize = { readonly width: number; readonly height: number }

/** Reads the size of a PNG or JPEG without decoding it; null when its header makes no sense. */
export function pictureSize(bytes: Uint8Array, kind: 'png' | 'jpeg'): PictureSize | null {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const size = kind === 'png' ? pngSize(raw) : jpegSize(raw)
  return size === null || size.width < 1 || size.height < 1 ? null : size
}

function pngSize(raw: Buffer): PictureSize | null {
  if (raw.length < 33 || raw.toString('latin1', 12, 16) !== 'IHDR') return null
  return { width: raw.readUInt32BE(16), height: raw.readUInt32BE(20) }
}

/** Walks the segments to the frame header; the first one counts, as in decoders. */
function jpegSize(raw: Buffer): PictureSize | null {
  let orientation = 1
  for (let at = 2; at + 4 <= raw.length;) {
    if (raw[at] !== 0xff) return null
    const marker = raw[at + 1] ?? 0
    if (marker === 0xff || isBare(marker)) {
      at += marker === 0xff ? 1 : 2 // fill byte, or a marker without a body
      continue
    }
    const length = raw.readUInt16BE(at + 2)
    if (length < 2 || at + 2 + length > raw.length) return null
    const body = raw.subarray(at + 4, at + 2 + length)
    if (marker === 0xe1) orientation = exifOrientation(body) ?? orientation
    if (isFrame(marker))
      return body.length < 6 ? null : turned(body.readUInt16BE(3), body.readUInt16BE(1), orientation)
    if (marker === 0xda) return null // the scan starts, and no frame was declared
    at += 2 + length
  }
  return null
}

const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)

/** SOF0–SOF15, without DHT, JPG and DAC that lie between them. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

/** Orientations 5–8 lie on their side (EXIF 2.32, tag 274). */
function turned(width: number, height: number, orientation: number): PictureSize {
  return orientation >= 5 && orientation <= 8 ? { width: height, height: width } : { width, height }
}

function exifOrientation(body: Buffer): number | null {
  if (body.toString('latin1', 0, 6) !== 'Exif\0\0' || body.length < 16) return null
  const tiff = body.subarray(6)
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number): number =>
    at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at)
  const first = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  const count = Math.min(short(first), 500)
  for (let entry = 0; entry < count; entry++) {
    const at = first + 2 + entry * 12
    if (short(at) === 0x0112) return short(at + 8)
  }
  return null
}
