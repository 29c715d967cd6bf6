import { rgb } from '@cantoo/pdf-lib'
import type { PDFFont, PDFPage } from '@cantoo/pdf-lib'
import type { PictureScene } from '../content/types.ts'
import { newDocument, printable, wrap } from './drawn-pages.ts'
import type { DrawnText } from './drawn-pages.ts'
import { Raster } from './png.ts'

/** Left, bottom, width and height of the picture on its page, in points. */
const frame = { x: 56, y: 400, width: 483, height: 322 }

/** One page around a picture, untagged, as an office program's export leaves it. */
export async function picturePage(text: DrawnText, scene: PictureScene): Promise<Uint8Array> {
  const { document, font } = await newDocument(text)
  const page = document.addPage([595.28, 841.89])
  page.drawText(printable(text.title), { x: 56, y: 770, size: 16, font, maxWidth: 480, lineHeight: 20 })
  page.drawImage(await document.embedPng(ground(scene).png()), frame)
  if (scene.kind === 'bars') drawBars(page, font, scene.values)
  else if (scene.kind === 'waterfront') drawWaterfront(page)
  else drawCyclePath(page)
  const lines = text.paragraphs.flatMap((paragraph) => [...wrap(paragraph, font, 10, 483), ''])
  for (const [index, line] of lines.entries())
    page.drawText(line, { x: 56, y: 372 - index * 14, size: 10, font })
  return document.save({ useObjectStreams: false })
}

/** Sky or paper behind the drawing, as a raster, so that the file holds an image. */
function ground(scene: PictureScene): Raster {
  const raster = new Raster(483, 322, [250, 251, 251])
  if (scene.kind === 'bars') return raster
  for (let row = 0; row < 200; row++)
    raster.fill(0, row, 483, 1, [
      176 + Math.round(row / 4),
      206 + Math.round(row / 6),
      224 + Math.round(row / 10),
    ])
  const below = scene.kind === 'waterfront' ? ([96, 140, 160] as const) : ([146, 168, 118] as const)
  raster.fill(0, 200, 483, 122, below)
  return raster
}

function drawBars(page: PDFPage, font: PDFFont, values: readonly (readonly [string, number])[]): void {
  const zero = frame.y + 268
  const step = frame.width / values.length
  for (let line = 0; line >= -20; line -= 5) {
    page.drawLine({
      start: { x: frame.x, y: zero + line * 10 },
      end: { x: frame.x + frame.width, y: zero + line * 10 },
      thickness: line === 0 ? 1 : 0.4,
    })
  }
  for (const [index, [label, value]] of values.entries()) {
    const x = frame.x + index * step + 8
    const height = Math.abs(value) * 10
    page.drawRectangle({
      x,
      y: value < 0 ? zero - height : zero,
      width: step - 16,
      height,
      color: value < 0 ? rgb(0.62, 0.2, 0.14) : rgb(0.04, 0.31, 0.42),
    })
    page.drawText(label, { x, y: zero + 34, size: 8.5, font })
    page.drawText(String(value).replace('.', ',').replace('-', '–'), {
      x,
      y: value < 0 ? zero - height - 11 : zero + height + 3,
      size: 8.5,
      font,
    })
  }
}

/** Pier and lawn to the left, kiln and chimney in the middle, halls and a ship to the right, a wooded hill behind. */
function drawWaterfront(page: PDFPage): void {
  const at = (path: string, red: number, green: number, blue: number): void => {
    page.drawSvgPath(path, { x: frame.x, y: frame.y + frame.height, color: rgb(red, green, blue) })
  }
  at('M0 200 C 90 110 190 80 280 120 S 430 150 483 110 L 483 210 L 0 210 Z', 0.25, 0.38, 0.28)
  at('M0 210 L 160 196 L 200 212 L 200 226 L 0 238 Z', 0.55, 0.68, 0.4)
  at('M10 232 L 150 222 L 150 228 L 10 240 Z', 0.55, 0.42, 0.28)
  at('M205 214 L 205 172 L 290 172 L 290 214 Z M 212 172 C 230 150 265 150 283 172 Z', 0.68, 0.3, 0.22)
  at('M240 172 L 244 52 L 254 52 L 258 172 Z', 0.62, 0.27, 0.2)
  at('M310 214 L 310 184 L 360 176 L 360 214 Z M 366 214 L 366 186 L 420 178 L 420 214 Z', 0.3, 0.25, 0.22)
  at('M300 214 L 483 214 L 483 224 L 300 224 Z', 0.6, 0.6, 0.58)
  at('M400 250 L 470 250 L 460 264 L 410 264 Z M 452 250 L 452 234 L 466 234 L 466 250 Z', 0.15, 0.24, 0.34)
}

/** A straight path between lawn and ditch with birches, lamps on the right, people on it, the chimney far off. */
function drawCyclePath(page: PDFPage): void {
  const at = (path: string, red: number, green: number, blue: number): void => {
    page.drawSvgPath(path, { x: frame.x, y: frame.y + frame.height, color: rgb(red, green, blue) })
  }
  at('M40 322 L 225 200 L 262 200 L 400 322 Z', 0.72, 0.71, 0.68)
  at('M-0 300 L 190 200 L 200 200 L 0 322 Z', 0.38, 0.4, 0.42)
  at('M300 200 L 300 176 L 352 176 L 352 200 Z M 358 200 L 358 182 L 396 182 L 396 200 Z', 0.45, 0.5, 0.54)
  at('M278 200 L 280 140 L 285 140 L 287 200 Z', 0.62, 0.27, 0.2)
  for (const [x, y, size] of [
    [120, 262, 34],
    [150, 240, 26],
    [174, 224, 19],
    [190, 213, 14],
  ] as const) {
    at(`M${x} ${y} l 2 ${-size * 1.6} l 2 ${size * 1.6} Z`, 0.92, 0.92, 0.9)
    at(
      `M${x - size / 2.5} ${y - size} q ${size / 2.5} ${-size * 1.5} ${size} 0 q ${-size / 2} ${size / 3} ${-size} 0 Z`,
      0.42,
      0.6,
      0.3,
    )
  }
  for (const [x, y, size] of [
    [372, 290, 34],
    [330, 254, 24],
    [300, 228, 16],
  ] as const)
    at(`M${x} ${y} l 0 ${-size} l ${-size / 4} 0 l 0 -3 l ${size / 3} 0 l 0 ${size + 3} Z`, 0.2, 0.22, 0.25)
  const person = (x: number, y: number, size: number, colour: readonly [number, number, number]): void => {
    at(
      `M${x} ${y} l ${size / 4} ${-size} l ${size / 2} 0 l ${size / 4} ${size} Z M ${x + size / 4} ${y - size * 1.1} a ${size / 4} ${size / 4} 0 1 0 ${size / 2} 0 a ${size / 4} ${size / 4} 0 1 0 ${-size / 2} 0 Z`,
      ...colour,
    )
  }
  person(196, 286, 22, [0.7, 0.25, 0.2])
  person(222, 288, 22, [0.15, 0.35, 0.55])
  person(254, 290, 28, [0.2, 0.4, 0.3])
  at('M250 292 a 9 9 0 1 0 18 0 a 9 9 0 1 0 -18 0 Z', 0.12, 0.12, 0.14)
  person(248, 226, 12, [0.5, 0.3, 0.1])
}
