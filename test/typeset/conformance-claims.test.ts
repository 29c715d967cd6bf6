import { PDFArray, PDFDict, PDFHexString, PDFName, PDFStream } from '@cantoo/pdf-lib'
import type { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { conformanceHindrances, hindranceText } from '#shared/text/conformance-words.ts'
import { isRefusal } from '#shared/refusal.ts'
import { assemble } from '#main/typeset/assemble/assemble.ts'
import { finishDocument } from '#main/typeset/assemble/finish-document.ts'
import { inspectPdf } from '#main/typeset/intake/inspect-pdf.ts'
import { inputFor, metadata } from '#support/assembled.ts'
import { changed, picturePdf, plainPdf, taggedReport, typst } from '#support/pdf-makers.ts'
import { contentOf, elementsNamed, openedPdf, rewritten, xmpOf } from '#support/pdf-structure.ts'

const both = ['PDF/UA-1', 'PDF/A-2a']
const N = (text: string) => PDFName.of(text)

/** A report that truly follows both standards, as our own finishing makes it. */
const conforming = () =>
  finishDocument(
    typst(`
#set document(title: "Rapport", date: none)
#set text(lang: "nb")
= Innledning
#figure(rect(width: 20pt, height: 20pt), alt: "Et kvadrat", caption: [Figur])
== Tall
#table(columns: 2, table.header([Alder], [Andel]), [Alle], [78])
#link("https://example.no")[Kilden]`),
    { ...metadata, title: 'Rapport', subject: '' },
  )

const claimOf = async (...files: readonly Uint8Array[]) => assemble(await inputFor(...files))

describe('what a packet claims', () => {
  it('is PDF/UA-1 and PDF/A-2a when it has no attachments', async () => {
    const { bytes, conformance } = await claimOf()
    expect(conformance).toEqual({ claims: both, hindered: [], ownPages: [], attachments: 0 })
    const xmp = await xmpOf(bytes)
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(xmp).toContain('<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>')
    expect(xmp, 'PDF/A does not know the name space of PDF/UA').toContain(
      '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
    )
  })

  it('says which colours are meant: an output intent with a profile of sRGB', async () => {
    const { catalog } = await openedPdf((await claimOf()).bytes)
    const intent = catalog.lookup(N('OutputIntents'), PDFArray).lookup(0, PDFDict)
    expect(intent.lookup(N('S'))?.toString()).toBe('/GTS_PDFA1')
    const profile = intent.lookup(N('DestOutputProfile'), PDFStream)
    expect(profile.dict.lookup(N('N'))?.toString()).toBe('3')
    const icc = contentOf(profile)
    expect(icc.readUInt32BE(0)).toBe(icc.length)
    expect([icc.toString('latin1', 12, 24), icc.toString('latin1', 36, 40)]).toEqual(['mntrRGB XYZ ', 'acsp'])
  })

  it('stands with attachments that follow both', async () => {
    const { bytes, conformance } = await claimOf(await conforming(), await conforming())
    expect(conformance).toEqual({ claims: both, hindered: [], ownPages: [], attachments: 2 })
    expect(await xmpOf(bytes)).toContain('pdfuaid:part')
  })

  it('is nothing with one attachment that does not, and the packet says so of itself', async () => {
    const { bytes, conformance } = await claimOf(await conforming(), await plainPdf(['Uten tagger']))
    expect(conformance).toEqual({
      claims: [],
      hindered: [{ title: 'Vedlegg 2', why: ['conformance.untagged'] }],
      ownPages: [],
      attachments: 2,
    })
    const xmp = await xmpOf(bytes)
    expect(xmp).not.toMatch(/pdfuaid|pdfaid|pdfaExtension/)
    expect(xmp).toContain('Møte 24.11.2020. Ikke erklært som PDF/UA-1 eller PDF/A-2a: 1 av 2 vedlegg')
    const { catalog, info } = await openedPdf(bytes)
    expect(catalog.has(N('OutputIntents'))).toBe(false)
    expect(info.lookup(N('Subject'), PDFHexString).decodeText()).toMatch(/^Møte 24\.11\.2020\. Ikke erklært/)
  })

  it('is nothing with tagged files that do not themselves claim, and with pictures of pages', async () => {
    const { conformance } = await claimOf(taggedReport(), await picturePdf())
    expect(conformance.hindered.map(({ why }) => why)).toEqual([
      ['conformance.noAccessibilityClaim', 'conformance.noArchiveClaim'],
      ['conformance.untagged'],
    ])
  })

  it('has a sentence for every ground', () => {
    for (const code of conformanceHindrances) expect(hindranceText(code)).toMatch(/^[a-zæøå].{20,}[^.]$/u)
  })

  it('is the same file from the same input', async () => {
    const files = [await conforming(), await plainPdf(['Side'])]
    expect(Buffer.compare((await claimOf(...files)).bytes, (await claimOf(...files)).bytes)).toBe(0)
  })
})

describe('a claim is not a proof: what is seen in an attachment counts', () => {
  type Change = (document: PDFDocument) => Promise<void> | void
  const font = (document: PDFDocument) =>
    document.context
      .enumerateIndirectObjects()
      .map(([, object]) => object)
      .filter((object) => object instanceof PDFDict)
  const faults: readonly (readonly [code: string, change: Change])[] = [
    ['conformance.noLanguage', ({ catalog }) => void catalog.delete(N('Lang'))],
    [
      'conformance.fontNotEmbedded',
      (document) => {
        for (const each of font(document)) for (const key of ['FontFile2', 'FontFile3']) each.delete(N(key))
      },
    ],
    [
      'conformance.fontWithoutUnicode',
      (document) => font(document).forEach((each) => each.delete(N('ToUnicode'))),
    ],
    ['conformance.colourNotDefined', (document) => rewritten(document, (text) => `0 0 0 1 k\n${text}`)],
    ['conformance.unmarkedContent', (document) => rewritten(document, (text) => `${text}\n0 0 9 9 re f\n`)],
    [
      'conformance.unmarkedContent',
      (document) => rewritten(document, (text) => `${text}\n/P <</MCID 999>> BDC 0 0 9 9 re f EMC\n`),
    ],
    [
      'conformance.forbiddenFeature',
      (document) => rewritten(document, (text) => 'q '.repeat(28) + text + ' Q'.repeat(28)),
    ],
    [
      'conformance.forbiddenFeature',
      (document) => {
        const states = { ExtGState: { Odd: { Type: 'ExtGState', BM: 'Wildest' } } }
        for (const [key, value] of document.context.obj(states).entries())
          document.getPage(0).node.Resources()?.set(key, value)
      },
    ],
    [
      'conformance.layers',
      ({ catalog, context }) => catalog.set(N('OCProperties'), context.obj({ OCGs: [], D: {} })),
    ],
    [
      'conformance.figureWithoutAlt',
      (document) => elementsNamed(document, 'Figure').forEach((each) => each.delete(N('Alt'))),
    ],
    [
      'conformance.headingOrder',
      (document) => elementsNamed(document, 'H1').forEach((each) => each.set(N('S'), N('H3'))),
    ],
    [
      'conformance.tableHeaders',
      (document) =>
        ['TH', 'TD'].flatMap((role) => elementsNamed(document, role)).forEach((each) => each.delete(N('A'))),
    ],
    [
      'conformance.contentDropped',
      (document) => {
        const { context } = document
        const remark = context.obj({ Type: 'Annot', Subtype: 'Text', Rect: [0, 0, 9, 9] })
        document.getPage(0).node.set(N('Annots'), context.obj([context.register(remark)]))
      },
    ],
  ]

  it.each(faults)('%s', async (code, change) => {
    const broken = await changed(await conforming(), change)
    const { conformance } = await claimOf(broken)
    expect(conformance).toEqual({
      claims: [],
      hindered: [{ title: 'Vedlegg 1', why: [code] }],
      ownPages: [],
      attachments: 1,
    })
  })

  it('covers every ground that there is', () => {
    const elsewhere = ['untagged', 'noAccessibilityClaim', 'noArchiveClaim'].map(
      (code) => `conformance.${code}`,
    )
    expect([...new Set([...faults.map(([code]) => code), ...elsewhere])].toSorted()).toEqual(
      conformanceHindrances.toSorted(),
    )
  })
})

describe('intake notes what a file claims', () => {
  const claimsWith = async (xmp: string) => {
    const bytes = await plainPdf(['Side'], ({ catalog, context }) => {
      catalog.set(N('Metadata'), context.register(context.flateStream(xmp)))
    })
    const facts = await inspectPdf(bytes)
    if (isRefusal(facts)) throw new Error(facts.code)
    return facts.claims
  }

  it('as elements and as attributes, under any prefix, packed or not', async () => {
    const [ua, a] = ['http://www.aiim.org/pdfua/ns/id/', 'http://www.aiim.org/pdfa/ns/id/']
    expect(await claimsWith(`<d xmlns:u='${ua}' u:part = '1'/>`)).toEqual(['PDF/UA-1'])
    expect(
      await claimsWith(`<d xmlns:x="${a}"><x:part> 3 </x:part><x:conformance>B</x:conformance></d>`),
    ).toEqual(['PDF/A-3b'])
    expect(await claimsWith(`<d xmlns:pdfaid="${a}" pdfaid:part="2" pdfaid:conformance="A"/>`)).toEqual([
      'PDF/A-2a',
    ])
    const inspected = await inspectPdf(await conforming())
    expect(isRefusal(inspected) ? inspected.code : inspected.claims).toEqual(['PDF/A-2a', 'PDF/UA-1'])
  })

  it('and nothing where there is nothing to read', async () => {
    expect(await claimsWith('pdfaid:part 2')).toEqual([])
    expect(await claimsWith('\u0000')).toEqual([])
    const bare = await inspectPdf(await plainPdf(['Side']))
    expect(isRefusal(bare) ? bare.code : bare.claims).toEqual([])
  })
})
