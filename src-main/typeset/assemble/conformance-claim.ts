import { PDFString } from '@cantoo/pdf-lib'
import type { PDFDict } from '@cantoo/pdf-lib'
import { name } from '#main/typeset/intake/objects.ts'
import { sRgbName, sRgbProfile } from './colour-profile.ts'
import type { Conformance } from './conformance.ts'
import { packed } from './shared-objects.ts'

/**
 * The lines of XMP that claim PDF/UA-1 and PDF/A-2a; none for a packet that may not. An archive file describes
 * every name space that PDF/A does not know of itself (ISO 19005-2, 6.6.2.3), and that of PDF/UA is one.
 */
export function xmpClaims({ claims }: Conformance): readonly string[] {
  if (claims.length === 0) return []
  return [
    '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">',
    '<pdfaid:part>2</pdfaid:part>',
    '<pdfaid:conformance>A</pdfaid:conformance>',
    '</rdf:Description>',
    '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">',
    '<pdfuaid:part>1</pdfuaid:part>',
    '</rdf:Description>',
    '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
    ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
    '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">',
    '<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
    '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
    '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
    '<pdfaProperty:name>part</pdfaProperty:name>',
    '<pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
    '<pdfaProperty:category>internal</pdfaProperty:category>',
    '<pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>',
    '</rdf:li></rdf:Seq></pdfaSchema:property>',
    '</rdf:li></rdf:Bag></pdfaExtension:schemas>',
    '</rdf:Description>',
  ]
}

/** Says which colours are meant (ISO 19005-2, 6.2.3): attachments draw in plain RGB and grey, which mean none by themselves. */
export function writeOutputIntent(catalog: PDFDict, { claims }: Conformance): void {
  catalog.delete(name('OutputIntents'))
  if (claims.length === 0) return
  const { context } = catalog
  const profile = packed(context, sRgbProfile(), context.obj({ N: 3 }))
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    DestOutputProfile: context.register(profile),
  })
  intent.set(name('OutputConditionIdentifier'), PDFString.of(sRgbName))
  intent.set(name('Info'), PDFString.of(sRgbName))
  catalog.set(name('OutputIntents'), context.obj([intent]))
}
