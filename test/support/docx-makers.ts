import { crc32, deflateRawSync } from 'node:zlib'

/** Builders of Word documents, ordinary and hostile, written by hand as a stranger would. */

export type ZipEntry = {
  readonly name: string
  readonly data: Uint8Array | string
  /** What the archive says, when it lies. */
  readonly says?: { readonly size?: number; readonly encrypted?: true }
}

/** A ZIP archive with deflated entries. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, data, says } of entries) {
    const plain = Buffer.from(data)
    const packed = deflateRawSync(plain, { level: 9 })
    const path = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(says?.encrypted === true ? 1 : 0, 2)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(plain), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(says?.size ?? plain.length, 18)
    common.writeUInt16LE(path.length, 22)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    const body = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, path, packed])
    bodies.push(body)
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, tail, path)
    offset += body.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...bodies, listed, Buffer.from('PK\x05\x06', 'latin1'), end])
}

const names = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  m: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
}
const spaces = Object.entries(names)
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ')
const officeType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relationships = (list: string): string =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`

export const relation = (id: string, type: string, target: string, external = false): string =>
  `<Relationship Id="${id}" Type="${officeType}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`

const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpg" ContentType="image/jpeg"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`

const heading = (level: number): string =>
  `<w:style w:type="paragraph" w:styleId="Overskrift${level}"><w:name w:val="heading ${level}"/></w:style>`
export const styles = `<w:styles ${spaces}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="nn-NO"/></w:rPr></w:rPrDefault></w:docDefaults>${[1, 2, 3].map(heading).join('')}<w:style w:type="paragraph" w:styleId="Tittel"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="INNH1"><w:name w:val="toc 1"/></w:style><w:style w:type="paragraph" w:styleId="Bildetekst"><w:name w:val="caption"/></w:style><w:style w:type="character" w:styleId="Skjult"><w:name w:val="Skjult"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>`
const levels = (format: string): string =>
  [0, 1, 2].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl>`).join('')
export const numbering = `<w:numbering ${spaces}><w:abstractNum w:abstractNumId="0">${levels('bullet')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${levels('decimal')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`

export type DocxParts = {
  /** In front of the document element: a declaration, or something worse. */
  readonly prolog?: string
  readonly relations?: string
  readonly footnotes?: string
  readonly more?: readonly ZipEntry[]
}

/** The entries of a document with this body, to be packed by {@link zip}. */
export function docxEntries(body: string, parts: DocxParts = {}): readonly ZipEntry[] {
  const { prolog = '<?xml version="1.0" encoding="UTF-8"?>', relations = '', footnotes, more = [] } = parts
  const notes: ZipEntry[] =
    footnotes === undefined
      ? []
      : [{ name: 'word/footnotes.xml', data: `<w:footnotes ${spaces}>${footnotes}</w:footnotes>` }]
  return [
    { name: '[Content_Types].xml', data: types },
    { name: '_rels/.rels', data: relationships(relation('rId1', 'officeDocument', 'word/document.xml')) },
    {
      name: 'word/document.xml',
      data: `${prolog}<w:document ${spaces}><w:body>${body}</w:body></w:document>`,
    },
    { name: 'word/_rels/document.xml.rels', data: relationships(relations) },
    { name: 'word/styles.xml', data: styles },
    { name: 'word/numbering.xml', data: numbering },
    ...notes,
    ...more,
  ]
}

export const docx = (body: string, parts: DocxParts = {}): Buffer => zip(docxEntries(body, parts))

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

export const paragraph = (content: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`

export const item = (text: string, list: 'bullet' | 'numbered', level = 0): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list === 'bullet' ? 1 : 2}"/></w:numPr></w:pPr>${run(text)}</w:p>`

/** Rows of cells; the first is a header when it is marked as one. */
export const table = (rows: readonly (readonly string[])[], header = true): string =>
  `<w:tbl>${rows
    .map(
      (row, index) =>
        `<w:tr>${index === 0 && header ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${row
          .map((cell) => `<w:tc>${cell.startsWith('<') ? cell : paragraph(cell)}</w:tc>`)
          .join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`

/** A picture in the text, by the relation that names its part. */
export const picture = (relationId: string, alt: string): string =>
  `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Bilde" descr="${alt}"/><a:graphic><a:graphicData uri="${names.pic}"><pic:pic><pic:blipFill><a:blip r:embed="${relationId}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`

/** A whole report with one of each thing that is kept. */
export function wordReport(pictureBytes: Uint8Array): Buffer {
  return docx(reportBody, {
    relations:
      relation('rId5', 'hyperlink', 'https://example.no/plan', true) +
      relation('rId6', 'image', 'media/bilde1.png'),
    footnotes: `<w:footnote w:id="2">${paragraph('Tala er frå 2020.')}</w:footnote>`,
    more: [{ name: 'word/media/bilde1.png', data: pictureBytes }],
  })
}

const reportBody = [
  paragraph('Årsmelding for biblioteket', 'Tittel'),
  paragraph('Innleiing', 'Overskrift1'),
  paragraph(
    `${run('Utlånet steig med ')}${run('12 prosent', '<w:b/>')}${run(', sjå ')}<w:hyperlink r:id="rId5">${run('planen')}</w:hyperlink>${run('.')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
  ),
  paragraph('Utlån', 'Overskrift2'),
  item('Bøker', 'bullet'),
  item('Romanar', 'bullet', 1),
  item('Filmar', 'bullet'),
  paragraph('Slik blir det målt:'),
  item('Tel alt', 'numbered'),
  item('Skriv det ned', 'numbered'),
  paragraph('Utlån etter alder', 'Bildetekst'),
  table([
    ['Alder', 'Utlån'],
    ['Barn', '12 500'],
    ['Vaksne', '8 300'],
  ]),
  picture('rId6', 'Inngangen til biblioteket'),
  paragraph('Biblioteket ved torget', 'Bildetekst'),
].join('')
