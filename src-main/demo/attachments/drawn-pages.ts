import { degrees, PDFDocument, rgb, StandardFonts } from '@cantoo/pdf-lib'
import type { PDFFont, PDFPage } from '@cantoo/pdf-lib'
import { Raster } from './png.ts'

/**
 * Attachments as other programs leave them: no tags, no bookmarks, fonts that are not embedded,
 * pages stored sideways. The packet must carry these too.
 */
export type DrawnText = {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly createdAt: Date
}

/** A letter from the scanner: grey paper, stored sideways and turned by /Rotate. */
export async function scannedLetter(text: DrawnText): Promise<Uint8Array> {
  const { document, font } = await newDocument(text)
  const paper = await document.embedPng(greyPaper().png())
  const lines = [
    text.title,
    '',
    ...text.paragraphs.flatMap((paragraph) => [...wrap(paragraph, font, 11, 430), '']),
  ]
  for (let start = 0; start < lines.length; start += 44) {
    const page = document.addPage([841.89, 595.28])
    page.setRotation(degrees(90))
    page.drawImage(paper, { x: 0, y: 0, width: 841.89, height: 595.28 })
    lines.slice(start, start + 44).forEach((line, index) => {
      // shown upright after a quarter turn clockwise: text runs up the stored page
      page.drawText(line, {
        x: 90 + index * 15.5,
        y: 80,
        size: start + index === 0 ? 13 : 11,
        font,
        rotate: degrees(90),
      })
    })
  }
  return document.save({ useObjectStreams: false })
}

/** An A3 plan drawing: shore, roads, hatched zone, labels from the text. */
export async function planDrawing(text: DrawnText): Promise<Uint8Array> {
  const { document, font } = await newDocument(text)
  const page = document.addPage([1190.55, 841.89])
  page.drawRectangle({
    x: 30,
    y: 30,
    width: 1130,
    height: 780,
    borderWidth: 1.2,
    borderColor: rgb(0.2, 0.2, 0.2),
    color: rgb(0.95, 0.96, 0.92),
  })
  page.drawSvgPath('M0 0 C 180 60 260 150 420 130 S 700 260 830 220 S 1050 330 1130 300 L 1130 0 L 0 0 Z', {
    x: 30,
    y: 810,
    color: rgb(0.82, 0.9, 0.95),
    borderColor: rgb(0.3, 0.5, 0.6),
    borderWidth: 1,
  })
  for (let curve = 1; curve <= 6; curve++) {
    const drop = 60 * curve
    page.drawSvgPath(
      `M0 ${120 + drop} C 200 ${170 + drop} 320 ${240 + drop} 470 ${220 + drop} S 820 ${330 + drop} 1130 ${380 + drop}`,
      { x: 30, y: 810, borderColor: rgb(0.78, 0.72, 0.6), borderWidth: 0.5 },
    )
  }
  page.drawSvgPath('M0 520 C 240 470 380 520 560 460 S 900 520 1130 430', {
    x: 30,
    y: 810,
    borderColor: rgb(0.75, 0.2, 0.15),
    borderWidth: 5,
  })
  for (let line = 0; line < 24; line++) {
    page.drawLine({
      start: { x: 420 + line * 12, y: 330 },
      end: { x: 470 + line * 12, y: 460 },
      thickness: 0.7,
      color: rgb(0.35, 0.45, 0.3),
    })
  }
  text.paragraphs.forEach((label, index) => {
    const x = 110 + (index % 3) * 350
    const y = 620 - Math.floor(index / 3) * 92 - (index % 2) * 26
    page.drawCircle({ x: x - 9, y: y + 4, size: 4, color: rgb(0.1, 0.25, 0.35) })
    page.drawText(printable(label), { x, y, size: 12, font, maxWidth: 300, lineHeight: 14 })
  })
  page.drawRectangle({
    x: 790,
    y: 44,
    width: 356,
    height: 62,
    color: rgb(1, 1, 1),
    borderWidth: 0.8,
    borderColor: rgb(0.2, 0.2, 0.2),
  })
  page.drawText(printable(text.title), { x: 802, y: 84, size: 11, font, maxWidth: 330, lineHeight: 13 })
  page.drawText('N', { x: 1108, y: 742, size: 16, font })
  page.drawSvgPath('M 0 0 L 8 28 L 0 22 L -8 28 Z', { x: 1114, y: 800, color: rgb(0.15, 0.2, 0.25) })
  scaleBar(page, font)
  return document.save({ useObjectStreams: false })
}

function scaleBar(page: PDFPage, font: PDFFont): void {
  for (let part = 0; part < 4; part++) {
    page.drawRectangle({
      x: 60 + part * 60,
      y: 56,
      width: 60,
      height: 7,
      borderWidth: 0.6,
      borderColor: rgb(0, 0, 0),
      color: part % 2 === 0 ? rgb(0, 0, 0) : rgb(1, 1, 1),
    })
  }
  page.drawText('0          100        200        300        400 m', { x: 58, y: 70, size: 9, font })
}

/** A new document with its title and dates set, and Helvetica, which is not embedded. */
export async function newDocument(text: DrawnText): Promise<{ document: PDFDocument; font: PDFFont }> {
  const document = await PDFDocument.create({ updateMetadata: false })
  document.setTitle(text.title)
  document.setCreationDate(text.createdAt)
  document.setModificationDate(text.createdAt)
  return { document, font: await document.embedFont(StandardFonts.Helvetica) }
}

/** The standard fonts know WinAnsi only. */
export function printable(text: string): string {
  const plain = text.replaceAll('\u00a0', ' ').replaceAll('₂', '2')
  return plain.replace(/[^\u0020-\u00ff–—«»…•’“”€]/gu, '?')
}

/** Lines of at most `width` points. */
export function wrap(text: string, font: PDFFont, size: number, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of printable(text).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (font.widthOfTextAtSize(longer, size) > width && line !== '') {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

function greyPaper(): Raster {
  const raster = new Raster(421, 298, [247, 246, 242])
  for (let speck = 0; speck < 900; speck++) {
    const shade = 215 + ((speck * 29) % 25)
    raster.fill((speck * 7919) % 421, (speck * 104729) % 298, 1, 1, [shade, shade, shade - 4])
  }
  return raster
}
