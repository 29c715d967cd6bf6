import { crc32 } from 'node:zlib'
import { Raster } from '#main/demo/attachments/png.ts'

/** A DOCX as an office program saves it: styles, numbering, a header with the municipality's arms, and the body given. */
export function docxPackage(body: string): Uint8Array {
  const text = (content: string): Buffer => Buffer.from(content, 'utf8')
  return zip([
    ['[Content_Types].xml', text(contentTypes)],
    ['_rels/.rels', text(relations([['officeDocument', 'word/document.xml']]))],
    ['word/document.xml', text(documentXml(body))],
    ['word/styles.xml', text(`${xml}<w:styles ${spaces}>${styles}</w:styles>`)],
    ['word/numbering.xml', text(`${xml}<w:numbering ${spaces}>${numbering}</w:numbering>`)],
    ['word/header1.xml', text(`${xml}<w:hdr ${spaces}>${header}</w:hdr>`)],
    ['word/_rels/document.xml.rels', text(relations(parts))],
    ['word/_rels/header1.xml.rels', text(relations([['image', 'media/vapen.png']]))],
    ['word/media/vapen.png', arms()],
  ])
}

export function paragraph(text: string, style?: string): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`
}

export function bullet(text: string): string {
  const properties = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`
}

/** With lines around its cells, the first row bold. */
export function table(rows: readonly (readonly string[])[]): string {
  const edge = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:color="auto"/>`)
    .join('')
  const cells = (row: readonly string[], index: number): string =>
    row
      .map((text) => {
        const bold = index === 0 ? '<w:rPr><w:b/></w:rPr>' : ''
        return `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr><w:p><w:r>${bold}<w:t>${escaped(text)}</w:t></w:r></w:p></w:tc>`
      })
      .join('')
  const all = rows.map((row, index) => `<w:tr>${cells(row, index)}</w:tr>`).join('')
  return `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${edge}</w:tblBorders></w:tblPr>${all}</w:tbl>`
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaging = 'http://schemas.openxmlformats.org/package/2006'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006'
const spaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  `xmlns:r="${office}" xmlns:wp="${drawing}/wordprocessingDrawing" xmlns:a="${drawing}/main" xmlns:pic="${drawing}/picture"`

const contentTypes =
  `${xml}<Types xmlns="${packaging}/content-types"><Default Extension="png" ContentType="image/png"/>` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  (['document.main', 'styles', 'numbering', 'header'] as const)
    .map((kind, index) => {
      const part = ['document', 'styles', 'numbering', 'header1'][index] ?? ''
      return `<Override PartName="/word/${part}.xml" ContentType="${word}.${kind}+xml"/>`
    })
    .join('') +
  '</Types>'

const parts = [
  ['styles', 'styles.xml'],
  ['numbering', 'numbering.xml'],
  ['header', 'header1.xml'],
] as const

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const each = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="r${index + 1}" Type="${office}/${kind}" Target="${target}"/>`,
  )
  return `${xml}<Relationships xmlns="${packaging}/relationships">${each.join('')}</Relationships>`
}

const documentXml = (body: string): string =>
  `${xml}<w:document ${spaces}><w:body>${body}<w:sectPr><w:headerReference w:type="default" r:id="r3"/>` +
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1800" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/>' +
  '</w:sectPr></w:body></w:document>'

const styles = [1, 2, 3]
  .map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/>` +
      `<w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${34 - level * 4}"/></w:rPr></w:style>`,
  )
  .join('')

const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/>' +
  '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'

const header =
  '<w:p><w:r><w:drawing><wp:inline><wp:extent cx="571500" cy="685800"/><wp:docPr id="1" name="Kommunevåpen"/>' +
  `<a:graphic><a:graphicData uri="${drawing}/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="vapen.png"/><pic:cNvPicPr/></pic:nvPicPr>` +
  '<pic:blipFill><a:blip r:embed="r1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>' +
  '<a:ext cx="571500" cy="685800"/></a:xfrm><a:prstGeom prst="rect"/></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>' +
  '<w:r><w:t xml:space="preserve">  Solvik kommune</w:t></w:r></w:p>'

function arms(): Uint8Array {
  const raster = new Raster(60, 72, [255, 255, 255])
  raster.fill(4, 4, 52, 64, [20, 70, 120])
  raster.fill(24, 12, 12, 48, [240, 240, 240])
  return raster.png()
}

/** A ZIP of files as they are: packing is not what is measured. */
function zip(files: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const local: Uint8Array[] = []
  const central: Uint8Array[] = []
  let at = 0
  for (const [path, data] of files) {
    const name = Buffer.from(path, 'utf8')
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
