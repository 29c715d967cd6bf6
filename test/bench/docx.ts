import { crc32 } from 'node:zlib'
import type { PacketModel } from '#shared/packet/model.ts'
import { Prose } from './prose.ts'

/** The packet's own text as an officer's DOCX: headings and paragraphs, nothing that would slow a converter down. */
export function docxOf(model: PacketModel): Uint8Array {
  const paragraphs = model.items.flatMap((item) => [
    paragraph(`${item.number} ${item.title}`, 'Heading1'),
    ...(item.paper?.sections ?? []).flatMap((section) => [
      paragraph(section.title, 'Heading2'),
      ...section.content.flatMap((block) =>
        block.type === 'textBlock'
          ? [
              paragraph(
                block.content.map((part) => (part.type === 'text' ? part.text : '')).join(''),
                block.attrs.style === 'heading' ? 'Heading3' : undefined,
              ),
            ]
          : [],
      ),
    ]),
  ])
  return packageOf(paragraphs)
}

/** A DOCX of about so many pages: six paragraphs fill one. */
export function docxOfPages(pages: number): Uint8Array {
  const prose = new Prose(90_000)
  return packageOf(
    Array.from({ length: pages * 6 }, (_, at) =>
      at % 12 === 0 ? paragraph(prose.words(4), 'Heading2') : paragraph(prose.paragraph()),
    ),
  )
}

function packageOf(paragraphs: readonly string[]): Uint8Array {
  const body = `<w:body>${paragraphs.join('')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body>`
  return zip([
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', relations],
    ['word/document.xml', `${xml}<w:document xmlns:w="${main}">${body}</w:document>`],
    [
      'word/styles.xml',
      `${xml}<w:styles xmlns:w="${main}">${[1, 2, 3].map(headingStyle).join('')}</w:styles>`,
    ],
    ['word/_rels/document.xml.rels', documentRelations],
  ])
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaging = 'http://schemas.openxmlformats.org/package/2006'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const contentTypes =
  `${xml}<Types xmlns="${packaging}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/>` +
  `<Override PartName="/word/styles.xml" ContentType="${word}.styles+xml"/></Types>`
const relations =
  `${xml}<Relationships xmlns="${packaging}/relationships">` +
  `<Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`
const documentRelations =
  `${xml}<Relationships xmlns="${packaging}/relationships">` +
  `<Relationship Id="r1" Type="${office}/styles" Target="styles.xml"/></Relationships>`

const headingStyle = (level: number): string =>
  `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/>` +
  `<w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${34 - level * 4}"/></w:rPr></w:style>`

function paragraph(text: string, style?: string): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${escaped}</w:t></w:r></w:p>`
}

/** A ZIP of files as they are: packing is not what is measured. */
function zip(files: readonly (readonly [string, string])[]): Uint8Array {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let at = 0
  for (const [path, text] of files) {
    const [data, name] = [Buffer.from(text, 'utf8'), Buffer.from(path, 'utf8')]
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt16LE(0x21, 8) // 1 January 1980
    facts.writeUInt32LE(crc32(data), 10)
    facts.writeUInt32LE(data.length, 14)
    facts.writeUInt32LE(data.length, 18)
    facts.writeUInt16LE(name.length, 22)
    local.push(Buffer.from('PK\x03\x04', 'latin1'), facts, name, data)
    const more = Buffer.alloc(14)
    more.writeUInt32LE(at, 10)
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, more, name)
    at += 30 + name.length + data.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...local, directory, Buffer.from('PK\x05\x06', 'latin1'), end])
}
