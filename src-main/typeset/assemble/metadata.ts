import { PDFHexString, PDFRawStream, PDFString } from '@cantoo/pdf-lib'
import type { PDFContext, PDFRef } from '@cantoo/pdf-lib'
import { dictAt, name } from '#main/typeset/intake/objects.ts'
import type { Packet } from './packet.ts'
import type { PacketLanguage } from './wording.ts'

/** What a packet says of itself, in its properties and to archives. */
export type PacketMetadata = {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly keywords: readonly string[]
  readonly language: PacketLanguage
  readonly createdAt: Date
}

const producer = 'Saksklar'

/**
 * Writes Info and XMP from one source, so that they cannot disagree. Whatever conformance the typesetter claimed
 * is gone with its XMP: attachments decide whether it still holds.
 */
export function writeMetadata({ catalog, context }: Packet, metadata: PacketMetadata): void {
  context.trailerInfo.Info = writeInfo(context, metadata)
  const xmp = Buffer.from(xmpOf(metadata), 'utf8')
  // Unpacked, so that archives find it without reading PDF (ISO 19005-1, 6.7.2).
  const stream = PDFRawStream.of(context.obj({ Type: 'Metadata', Subtype: 'XML' }), xmp)
  catalog.set(name('Metadata'), context.register(stream))
  catalog.set(name('Lang'), PDFString.of(metadata.language))
  catalog.set(name('PageMode'), name('UseOutlines'))
  catalog.set(name('MarkInfo'), context.obj({ Marked: true }))
  const preferences = dictAt(catalog, 'ViewerPreferences') ?? context.obj({})
  preferences.set(name('DisplayDocTitle'), context.obj(true))
  catalog.set(name('ViewerPreferences'), preferences)
  for (const key of ['OpenAction', 'AA', 'AcroForm', 'Version', 'PageLayout']) catalog.delete(name(key))
}

function writeInfo(context: PDFContext, metadata: PacketMetadata): PDFRef {
  const info = context.obj({})
  const texts = {
    Title: metadata.title,
    Author: metadata.author,
    Subject: metadata.subject,
    Keywords: metadata.keywords.join(', '),
    Creator: producer,
    Producer: producer,
  }
  for (const [key, text] of Object.entries(texts))
    if (text !== '') info.set(name(key), PDFHexString.fromText(text))
  info.set(name('CreationDate'), PDFString.fromDate(metadata.createdAt))
  info.set(name('ModDate'), PDFString.fromDate(metadata.createdAt))
  return context.register(info)
}

function xmpOf({ title, author, subject, keywords, language, createdAt }: PacketMetadata): string {
  // Whole seconds, as in Info: validators compare the two.
  const date = `${createdAt.toISOString().slice(0, 19)}Z`
  const alternatives = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li><rdf:li xml:lang="${language}">${escaped(text)}</rdf:li></rdf:Alt>`
  const list = (kind: 'Bag' | 'Seq', items: readonly string[]) =>
    `<rdf:${kind}>${items.map((item) => `<rdf:li>${escaped(item)}</rdf:li>`).join('')}</rdf:${kind}>`
  const properties = [
    '<dc:format>application/pdf</dc:format>',
    `<dc:title>${alternatives(title)}</dc:title>`,
    author === '' ? '' : `<dc:creator>${list('Seq', [author])}</dc:creator>`,
    subject === '' ? '' : `<dc:description>${alternatives(subject)}</dc:description>`,
    keywords.length === 0 ? '' : `<dc:subject>${list('Bag', keywords)}</dc:subject>`,
    keywords.length === 0 ? '' : `<pdf:Keywords>${escaped(keywords.join(', '))}</pdf:Keywords>`,
    `<dc:language>${list('Bag', [language])}</dc:language>`,
    `<pdf:Producer>${producer}</pdf:Producer>`,
    `<xmp:CreatorTool>${producer}</xmp:CreatorTool>`,
    `<xmp:CreateDate>${date}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${date}</xmp:ModifyDate>`,
    `<xmp:MetadataDate>${date}</xmp:MetadataDate>`,
  ]
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    ...properties.filter((property) => property !== ''),
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n')
}

/** XML knows no control characters, not even escaped. */
function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (c) => entities[c] ?? c)
}
