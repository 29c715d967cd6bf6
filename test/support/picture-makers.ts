import { crc32, deflateSync } from 'node:zlib'

/** Builders of pictures, sound and hostile, written by hand. */

export type PngChunk = readonly [type: string, data: Uint8Array]

/** A PNG from its chunks, with right checksums. */
export function pngOf(...chunks: readonly PngChunk[]): Buffer {
  const parts = chunks.map(([type, data]) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    const checksum = Buffer.alloc(4)
    checksum.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, checksum])
  })
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts])
}

export function pngHeader(width: number, height: number, depth = 8, colour = 2): PngChunk {
  const data = Buffer.alloc(13)
  data.writeUInt32BE(width, 0)
  data.writeUInt32BE(height, 4)
  data.set([depth, colour, 0, 0, 0], 8)
  return ['IHDR', data]
}

/** A sound RGB picture of a simple pattern. */
export function png(width: number, height: number): Buffer {
  const rows = Buffer.alloc((width * 3 + 1) * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows.set([x % 256, y % 256, (x * y) % 256], y * (width * 3 + 1) + 1 + x * 3)
  return pngOf(pngHeader(width, height), ['IDAT', deflateSync(rows)], ['IEND', Buffer.alloc(0)])
}

const segment = (marker: number, body: readonly number[] | Buffer): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff]),
    Buffer.from(body),
  ])

const sofOf = (width: number, height: number): Buffer =>
  segment(0xc0, [8, height >> 8, height & 0xff, width >> 8, width & 0xff, 1, 1, 0x11, 0])

/** EXIF with nothing but an orientation (1–8), as cameras write it. */
export function exif(orientation: number): Buffer {
  const tiff = Buffer.alloc(26)
  tiff.write('II*\0', 'latin1')
  tiff.writeUInt32LE(8, 4)
  tiff.writeUInt16LE(1, 8)
  tiff.writeUInt16LE(0x0112, 10)
  tiff.writeUInt16LE(3, 12)
  tiff.writeUInt32LE(1, 14)
  tiff.writeUInt16LE(orientation, 18)
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]))
}

/**
 * A grey baseline JPEG: dark above, light below, so that its orientation can be seen. Sides are rounded up
 * to eights. `says` is the size that its header claims.
 */
export function jpeg(
  width: number,
  height: number,
  more: { readonly orientation?: number; readonly says?: readonly [number, number] } = {},
): Buffer {
  const columns = Math.ceil(width / 8)
  const rows = Math.ceil(height / 8)
  const bits: string[] = []
  let previous = 0
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const level = row < rows / 2 ? -100 : 100
      bits.push(dcBits(level - previous), '0')
      previous = level
    }
  }
  const [saidWidth, saidHeight] = more.says ?? [columns * 8, rows * 8]
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...(more.orientation === undefined ? [] : [exif(more.orientation)]),
    segment(0xdb, [0, ...Array.from({ length: 64 }, () => 8)]),
    sofOf(saidWidth, saidHeight),
    // twelve DC categories with codes of four bits; one AC code: end of block
    segment(0xc4, [
      0x00,
      0,
      0,
      0,
      12,
      ...Array.from({ length: 12 }, () => 0),
      ...Array.from({ length: 12 }, (_, i) => i),
    ]),
    segment(0xc4, [0x10, 1, ...Array.from({ length: 15 }, () => 0), 0x00]),
    segment(0xda, [1, 1, 0x00, 0, 63, 0]),
    packed(bits.join('')),
    Buffer.from([0xff, 0xd9]),
  ])
}

function dcBits(difference: number): string {
  const size = difference === 0 ? 0 : Math.floor(Math.log2(Math.abs(difference))) + 1
  const value = difference < 0 ? difference + (1 << size) - 1 : difference
  return size.toString(2).padStart(4, '0') + (size === 0 ? '' : value.toString(2).padStart(size, '0'))
}

function packed(bits: string): Buffer {
  const bytes: number[] = []
  for (let at = 0; at < bits.length; at += 8) {
    const byte = Number.parseInt(bits.slice(at, at + 8).padEnd(8, '1'), 2)
    bytes.push(byte)
    if (byte === 0xff) bytes.push(0)
  }
  return Buffer.from(bytes)
}
