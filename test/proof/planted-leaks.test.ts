import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import type { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { provePacket } from '#main/typeset/proof/prove-packet.ts'
import { smallPacket } from '#support/small-packet.ts'
import type { Doctoring } from '#support/small-packet.ts'

const secret = 'Tildeling av bolig til Sindre Aurebekk'
const text = (value = secret): PDFHexString => PDFHexString.fromText(value)
const key = (name: string): PDFName => PDFName.of(name)
const catalogEntry = (
  name: string,
  value: (document: PDFDocument) => Parameters<PDFDict['set']>[1],
): Doctoring => ({
  objects: (document) => document.catalog.set(key(name), value(document)),
})
const firstOf = (document: PDFDocument, isIt: (dict: PDFDict) => boolean): PDFDict => {
  for (const [, object] of document.context.enumerateIndirectObjects())
    if (object instanceof PDFDict && isIt(object)) return object
  throw new Error('no such object')
}
const element = (document: PDFDocument): PDFDict =>
  firstOf(document, (dict) => dict.has(key('P')) && dict.get(key('S')) === key('P'))

const places: readonly (readonly [string, RegExp, Doctoring])[] = [
  [
    'properties',
    /egenskaper/,
    {
      objects: (document) =>
        document.context.lookup(document.context.trailerInfo.Info, PDFDict).set(key('Subject'), text()),
    },
  ],
  [
    'properties under a name of their own',
    /objekt/,
    {
      objects: (document) =>
        document.context
          .lookup(document.context.trailerInfo.Info, PDFDict)
          .set(key('Notat'), PDFString.of(secret)),
    },
  ],
  [
    'XMP',
    /datastrøm|XMP/,
    {
      objects: (document) =>
        document.catalog.set(
          key('Metadata'),
          document.context.register(
            document.context.stream(`<x>${secret}</x>`, { Type: 'Metadata', Subtype: 'XML' }),
          ),
        ),
    },
  ],
  [
    'a bookmark',
    /bokmerke nr\. \d+/,
    {
      objects: (document) =>
        firstOf(
          document,
          (dict) => dict.has(key('Parent')) && dict.has(key('Title')) && dict.has(key('Dest')),
        ).set(key('Title'), text()),
    },
  ],
  [
    'words for a screen reader',
    /objekt|skjermleser/,
    { objects: (document) => element(document).set(key('ActualText'), text()) },
  ],
  [
    'the title of a structure element',
    /objekt/,
    { objects: (document) => element(document).set(key('T'), text()) },
  ],
  ['a name', /objekt/, catalogEntry('Saksklar', () => key(secret.replaceAll(' ', '_').replaceAll('_', '-')))],
  [
    'a page label',
    /sideetikett/,
    catalogEntry('PageLabels', (document) => document.context.obj({ Nums: [0, { P: text() }] })),
  ],
  [
    'a remark of a content stream',
    /datastrøm/,
    {
      objects: (document) => {
        const contents = document.getPage(0).node.get(key('Contents'))
        const own = contents instanceof PDFArray ? contents.asArray() : [contents ?? key('x')]
        document
          .getPage(0)
          .node.set(
            key('Contents'),
            document.context.obj([
              ...own,
              document.context.register(document.context.flateStream(`% ${secret}\n`)),
            ]),
          )
      },
    },
  ],
  [
    'an object that nothing leads to',
    /objekt/,
    {
      loose: (document) => {
        document.context.register(text())
      },
    },
  ],
  [
    'a packed stream that nothing leads to',
    /datastrøm/,
    {
      loose: (document) => {
        document.context.register(document.context.flateStream(Buffer.from(secret, 'utf16le').swap16()))
      },
    },
  ],
  [
    'bytes after the end',
    /mellom objektene/,
    { bytes: (bytes) => Buffer.concat([bytes, Buffer.from(`\n% ${secret}\n`)]) },
  ],
  [
    'white text',
    /i teksten på siden/,
    {
      template: (source) =>
        source.replace(
          '#let brief-line(',
          `#let brief-line(..rest) = text(fill: white, "${secret}")\n#let unused-line(`,
        ),
    },
  ],
  [
    'text in capitals, broken over lines',
    /i teksten på siden/,
    {
      template: (source) =>
        source.replace(
          '#let brief-line(',
          `#let brief-line(..rest) = block(width: 60pt, upper("${secret}"))\n#let unused-line(`,
        ),
    },
  ],
]

describe('a secret in a finished file', () => {
  it.each(places)('is found in %s, and the place is named', async (_, place, doctoring) => {
    const proof = await provePacket(await smallPacket(doctoring), {
      withheld: ['noe annet enn dette', secret],
    })
    const leak = proof.checks.find((check) => check.id === 'leak')
    expect(leak?.passed).toBe(false)
    expect(leak?.faults.map(({ what }) => what).join('; ')).toMatch(place)
    expect(JSON.stringify(proof.checks)).not.toContain('Aurebekk')
  })
})
