import { PDFDocument, PDFName, StandardFonts, degrees } from '@cantoo/pdf-lib'
import type { TypesetEngine } from '#main/typeset/compile/engine.ts'
import { Prose } from './prose.ts'
import { scanPicture } from './scan-picture.ts'

/** Kinds of attachments in a packet, as a municipality meets them; of ten files four are tagged. */
export const attachmentKinds = [
  'report',
  'scan',
  'untagged',
  'landscape',
  'letter',
  'report',
  'untagged',
  'scan',
  'report',
  'turned',
] as const
export type AttachmentKind = (typeof attachmentKinds)[number]

/** A made-up attachment of exactly so many pages. */
export async function makeAttachment(
  kind: AttachmentKind,
  pages: number,
  seed: number,
  engine: TypesetEngine,
): Promise<Uint8Array> {
  const prose = new Prose(seed)
  switch (kind) {
    case 'report':
      return typesetReport(prose, pages, seed, engine, false)
    case 'landscape':
      return typesetReport(prose, pages, seed, engine, true)
    case 'untagged':
      return withoutTags(await typesetReport(prose, pages, seed, engine, false))
    case 'scan':
      return scanned(pages, seed)
    default:
      return drawn(prose, pages, kind === 'turned')
  }
}

/** Tagged, with bookmarks, links, a table on every third page and embedded fonts. */
async function typesetReport(
  prose: Prose,
  pages: number,
  seed: number,
  engine: TypesetEngine,
  flipped: boolean,
): Promise<Uint8Array> {
  const page = (index: number): string => {
    const heading = `= ${prose.words(3)} <k${index}>\n`
    const link = `#link(<k${(index + 1) % pages}>)[Neste kapittel], #link("https://example.no/${seed}/${index}")[på nett]\n\n`
    const cells = Array.from({ length: 24 }, () => `[${prose.number(9000)}]`).join(', ')
    const table = `#table(columns: 4, table.header([År], [Ramme], [Brukt], [Rest]), ${cells})\n`
    const text = Array.from({ length: flipped ? 3 : 5 }, () => prose.paragraph()).join('\n\n')
    return heading + link + (index % 3 === 0 && !flipped ? table + text.slice(0, 900) : text)
  }
  const main = `#set document(title: "Rapport ${seed}", date: none)
#set text(font: "Source Sans 3", lang: "nb", size: ${flipped ? 9 : 10}pt, fallback: false)
#set page(paper: "a4", flipped: ${flipped}, margin: 18mm, numbering: "1")
${Array.from({ length: pages }, (_, index) => page(index)).join('\n#pagebreak()\n')}
#metadata("slutt")<slutt>
`
  const { pdf } = await engine.typeset({ main, files: new Map() }, 'slutt')
  return pdf
}

/** The same as an office program leaves it when its export does not tag: fonts, no structure. */
async function withoutTags(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  for (const key of ['StructTreeRoot', 'MarkInfo']) document.catalog.delete(PDFName.of(key))
  return document.save()
}

/** Pages that are pictures, as they come out of a scanner. */
async function scanned(pages: number, seed: number): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  for (let index = 0; index < pages; index++) {
    const picture = await document.embedPng(scanPicture(seed * 100 + index))
    document.addPage([595.28, 841.89]).drawImage(picture, { x: 0, y: 0, width: 595.28, height: 841.89 })
  }
  return document.save({ useObjectStreams: false })
}

/** Letters with a font that is not embedded; `turned` ones are stored sideways. */
async function drawn(prose: Prose, pages: number, turned: boolean): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (let index = 0; index < pages; index++) {
    const page = document.addPage(turned ? [841.89, 595.28] : [595.28, 841.89])
    if (turned) page.setRotation(degrees(90))
    const lines = turned ? 24 : 44
    for (let line = 0; line < lines; line++)
      page.drawText(prose.words(9), { font, size: 10, x: 60, y: (turned ? 540 : 780) - line * 16 })
  }
  return document.save()
}
