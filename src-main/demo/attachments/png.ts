import { crc32, deflateSync } from 'node:zlib'

export type Rgb = readonly [number, number, number]

/** A small raster to paint on, row by row, eight bits a channel. */
export class Raster {
  readonly width: number
  readonly height: number
  readonly #pixels: Uint8Array

  constructor(width: number, height: number, ground: Rgb) {
    this.width = width
    this.height = height
    this.#pixels = new Uint8Array(width * height * 3)
    this.fill(0, 0, width, height, ground)
  }

  fill(x: number, y: number, width: number, height: number, [r, g, b]: Rgb): void {
    for (let row = Math.max(0, y); row < Math.min(this.height, y + height); row++) {
      for (let column = Math.max(0, x); column < Math.min(this.width, x + width); column++) {
        this.#pixels.set([r, g, b], (row * this.width + column) * 3)
      }
    }
  }

  /** The raster as a PNG file (RGB, filter 0). */
  png(): Uint8Array {
    const stride = this.width * 3
    const rows = Buffer.alloc((stride + 1) * this.height)
    for (let row = 0; row < this.height; row++) {
      rows.set(this.#pixels.subarray(row * stride, (row + 1) * stride), row * (stride + 1) + 1)
    }
    const header = Buffer.alloc(13)
    header.writeUInt32BE(this.width, 0)
    header.writeUInt32BE(this.height, 4)
    header.set([8, 2, 0, 0, 0], 8)
    const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    return Buffer.concat([
      signature,
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(rows)),
      chunk('IEND', Buffer.alloc(0)),
    ])
  }
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const checksum = Buffer.alloc(4)
  checksum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, checksum])
}
