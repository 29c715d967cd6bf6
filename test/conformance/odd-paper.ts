import * as fc from 'fast-check'
import { deflateSync } from 'node:zlib'
import type { Block, Content } from '#shared/document/model.ts'
import type { PacketModel } from '#shared/packet/model.ts'
import { arbitraryContent } from '#support/arbitrary-content.ts'
import { newId } from '#support/builders.ts'
import { coveredRanges } from '#main/typeset/markup/glyph-coverage.ts'

/** The same packet with all that an officer may type: each character that the fonts have, and blocks of any kind. */
export function oddPaper(model: PacketModel): PacketModel {
  const contents: readonly Content[] = [
    allCharacters(),
    [
      styled('subheading', 'Uten overskrift over'),
      styled('heading', 'Så en'),
      styled('subheading', 'Og en under'),
    ],
    ...fc.sample(arbitraryContent, { seed: 20201124, numRuns: 150 }),
  ]
  const sections = contents.map((content, index) => ({
    role: 'text' as const,
    title: `Del ${index + 1}`,
    content,
  }))
  const items = model.items.map((item) => ({
    ...item,
    paper: item.paper === null ? null : { ...item.paper, sections },
  }))
  return { ...model, items, images: new Map([[`/images/${'a'.repeat(64)}.png`, seeThroughPicture()]]) }
}

function styled(style: 'heading' | 'subheading' | 'paragraph', text: string): Block {
  return { type: 'textBlock', attrs: { id: newId(), style, level: 0 }, content: [{ type: 'text', text }] }
}

/** A paragraph for each sixty characters, each set in four ways. */
function allCharacters(): Content {
  const points: number[] = []
  for (let at = 0; at < coveredRanges.length; at += 2)
    for (let point = coveredRanges[at] ?? 0; point <= (coveredRanges[at + 1] ?? 0); point++)
      points.push(point)
  const blocks: Block[] = []
  for (let at = 0; at < points.length; at += 60) {
    const text = points
      .slice(at, at + 60)
      .map((point) => `${String.fromCodePoint(point)} `)
      .join('')
    blocks.push({
      type: 'textBlock',
      attrs: { id: newId(), style: 'paragraph', level: 0 },
      content: [
        { type: 'text', text },
        { type: 'text', text, marks: [{ type: 'bold' }] },
        { type: 'text', text, marks: [{ type: 'italic' }, { type: 'superscript' }] },
        { type: 'text', text: text.replaceAll(' ', ''), marks: [{ type: 'bold' }, { type: 'italic' }] },
      ],
    })
  }
  return blocks
}

/** A PNG of two by two pixels with transparency, which asks for a soft mask. */
function seeThroughPicture(): Uint8Array {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const bytes = Buffer.alloc(body.length + 8)
    bytes.writeUInt32BE(data.length, 0)
    body.copy(bytes, 4)
    bytes.writeUInt32BE(crc(body), body.length + 4)
    return bytes
  }
  const rows = Buffer.from([0, 200, 30, 30, 255, 30, 200, 30, 128, 0, 30, 30, 200, 64, 0, 0, 0, 0])
  const header = Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, 6, 0, 0, 0])
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([signature, ...chunks])
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0)
  }
  return (value ^ 0xffffffff) >>> 0
}
