import { PDFHexString, PDFRawStream, PDFString } from '@cantoo/pdf-lib'
import type { PDFContext, PDFRef } from '@cantoo/pdf-lib'
import { noClaimText } from '#shared/text/conformance-words.ts'
import { dictAt, name } from '#main/typeset/intake/objects.ts'
import { writeOutputIntent, xmpClaims } from './conformance-claim.ts'
import type { Conformance } from './conformance.ts'
import type { Packet } from './packet.ts'
import type { PacketLanguage } from './wording.ts'

/** What a packet says of itself, in its properties and to archives. */
export type PacketMetadata = {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly keywords: readonly string[]
  readonly language: PacketLanguage
  /** null for a document whose making has no date of its own; then it says none. */
  readonly createdAt: Date | null
}

const producer = 'Saksklar'

/**
 * Writes Info and XMP from one source, so that they cannot disagree. Whatever conformance the typesetter claimed
 * is gone with its XMP: attachments decide whether it still holds, and a packet that may not claim it says so in
 * its description.
 */
export function writeMetadata(
  { catalog, context }: Packet,
  given: PacketMetadata,
  conformance: Conformance,
): void {
  const metadata = { ...given, subject: subjectOf(given, conformance) }
  context.trailerInfo.Info = writeInfo(context, metadata)
  const xmp = Buffer.from(xmpOf(metadata, conformance), 'utf8')
  // Unpacked, so that archives find it without reading PDF (ISO 19005-1, 6.7.2).
  const stream = PDFRawStream.of(context.obj({ Type: 'Metadata', Subtype: 'XML' }), xmp)
  catalog.set(name('Metadata'), context.register(stream))
  catalog.set(name('Lang'), PDFString.of(metadata.language))
  catalog.set(name('PageMode'), name('UseOutlines'))
  catalog.set(name('MarkInfo'), context.obj({ Marked: true }))
  const preferences = dictAt(catalog, 'ViewerPreferences') ?? context.obj({})
  preferences.set(name('DisplayDocTitle'), context.obj(true))
  catalog.set(name('ViewerPreferences'), preferences)
  writeOutputIntent(catalog, conformance)
  for (const key of ['OpenAction', 'AA', 'AcroForm', 'Version', 'PageLayout']) catalog.delete(name(key))
}

function subjectOf(
  { subject, language }: PacketMetadata,
  { claims, hindered, ownPages, attachments }: Conformance,
): string {
  if (claims.length > 0) return subject
  const words = noClaimText(language === 'en' ? 'en' : language === 'nn-NO' ? 'nn' : 'nb', {
    hindering: hindered.length,
    all: attachments,
    own: ownPages.length > 0,
  })
  return subject === '' ? words : `${subject.replace(/[.\s]+$/, '')}. ${words}`
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
  if (metadata.createdAt !== null)
    for (const key of ['CreationDate', 'ModDate']) info.set(name(key), PDFString.fromDate(metadata.createdAt))
  return context.register(info)
}

function xmpOf(
  { title, author, subject, keywords, language, createdAt }: PacketMetadata,
  conformance: Conformance,
): string {
  // Whole seconds, as in Info: validators compare the two.
  const date = createdAt === null ? null : `${createdAt.toISOString().slice(0, 19)}Z`
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
    ...['CreateDate', 'ModifyDate', 'MetadataDate'].map((each) =>
      date === null ? '' : `<xmp:${each}>${date}</xmp:${each}>`,
    ),
  ]
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    ...properties.filter((property) => property !== ''),
    '</rdf:Description>',
    ...xmpClaims(conformance),
    '</rdf:RDF></x:xmpmeta>',
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
