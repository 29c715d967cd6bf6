import { Raster } from '#main/demo/attachments/png.ts'
import { Prose } from './prose.ts'

const [width, height] = [620, 877] // A4 at 75 dots an inch

/** A page of grey lines on specked paper: packs to about 100 kB, as a scan of a letter does. */
export function scanPicture(seed: number): Uint8Array {
  const chance = new Prose(seed)
  const raster = new Raster(width, height, [247, 246, 242])
  for (let row = 60; row < height - 60; row += 16) {
    for (let at = 60; at < width - 70;) {
      const word = 8 + chance.number(50)
      for (let x = at; x < Math.min(at + word, width - 60); x += 2) {
        const shade = 30 + chance.number(90)
        raster.fill(x, row + chance.number(4), 1 + chance.number(2), 6 + chance.number(4), [
          shade,
          shade,
          shade,
        ])
      }
      at += word + 7
    }
  }
  for (let speck = 0; speck < 12_000; speck++) {
    const shade = 205 + chance.number(40)
    raster.fill(chance.number(width), chance.number(height), 1, 1, [shade, shade, shade - 3])
  }
  return raster.png()
}
