import { PDFName, PDFString } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { inspectPdf } from '#main/typeset/intake/inspect-pdf.ts'
import type { InspectedPdf } from '#main/typeset/intake/inspect-pdf.ts'
import { intakeLimits } from '#main/typeset/intake/limits.ts'
import { isRefusal } from '#shared/refusal.ts'
import * as broken from '#support/pdf-broken.ts'
import * as make from '#support/pdf-makers.ts'

async function accepted(bytes: Uint8Array): Promise<InspectedPdf> {
  const inspected = await inspectPdf(bytes)
  if (isRefusal(inspected)) throw new Error(`refused: ${inspected.code}`)
  return inspected
}

async function refusalOf(bytes: Uint8Array, limits = intakeLimits) {
  const inspected = await inspectPdf(bytes, limits)
  return isRefusal(inspected) ? inspected.code : 'accepted'
}

const megabyte = 1024 * 1024

describe('an attachment that is let in', () => {
  test('is described by its pages, title, language and tags', async () => {
    const report = await accepted(make.taggedReport())
    expect(report).toMatchObject({
      pageCount: 3,
      tagged: true,
      title: 'Kunnskapsgrunnlag',
      language: 'nn',
      warnings: [],
    })
  })

  test('has pages of the size that a reader sees: turned and cropped', async () => {
    const { pages } = await accepted(await make.turnedPdf('plain'))
    expect(pages).toEqual([
      { width: 842, height: 595 },
      { width: 595, height: 842 },
      { width: 842, height: 595 },
      { width: 500, height: 700 },
    ])
  })

  test('has pages of the size that its unit gives: a map in large units is large', async () => {
    const bytes = await make.plainPdf(['Kart'], (document) => {
      document.getPage(0).node.set(PDFName.of('UserUnit'), document.context.obj(2))
    })
    expect((await accepted(bytes)).pages).toEqual([{ width: 1190, height: 1684 }])
  })

  test('that is untagged and says no language is told so', async () => {
    const { tagged, language, warnings } = await accepted(await make.plainPdf(['Brev']))
    expect({ tagged, language }).toEqual({ tagged: false, language: null })
    expect(warnings).toEqual(['attachment.noLanguage', 'attachment.untagged'])
  })

  test('is told of scripts, remarks, embedded files and fields that it will lose', async () => {
    const { warnings } = await accepted(await make.activePdf())
    expect(warnings).toEqual([
      'attachment.activeContent',
      'attachment.commentsDropped',
      'attachment.embeddedFiles',
      'attachment.fieldWithoutAppearance',
      'attachment.fieldsFlattened',
    ])
  })

  test('may be restricted by its owner, with or without object streams, as long as everyone can open it', async () => {
    for (const objectStreams of [false, true]) {
      const { pageCount, warnings } = await accepted(await make.lockedPdf('', objectStreams))
      expect(pageCount).toBe(1)
      expect(warnings).toContain('attachment.restricted')
    }
  })

  test('may have rubbish in front of its header', async () => {
    const bytes = Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\n\r\n'), make.taggedReport()])
    expect((await accepted(bytes)).pageCount).toBe(3)
  })
})

describe('an attachment is refused', () => {
  test('when it is no PDF, whatever it is called', async () => {
    expect(await refusalOf(new Uint8Array())).toBe('attachment.notPdf')
    expect(await refusalOf(Buffer.from('<!doctype html><p>Logg inn</p>'))).toBe('attachment.notPdf')
  })

  test('when it opens only with a password', async () => {
    expect(await refusalOf(await make.lockedPdf('hemmelig'))).toBe('attachment.encrypted')
    expect(await refusalOf(await make.lockedPdf('hemmelig', true))).toBe('attachment.encrypted')
  })

  test('when it is cut off, at whatever length', async () => {
    const whole = make.taggedReport()
    for (const part of [0.2, 0.5, 0.8]) {
      expect(await refusalOf(whole.subarray(0, whole.length * part))).toBe('attachment.damaged')
    }
  })

  test('when it holds nothing but noise behind its header', async () => {
    const noise = Uint8Array.from({ length: 20_000 }, (_, index) => (index * 7919 + (index >> 3) * 31) % 256)
    expect(await refusalOf(Buffer.concat([Buffer.from('%PDF-1.7\n'), noise]))).toBe('attachment.damaged')
  })

  test('when one of its objects does not parse, though its pages do', async () => {
    const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>>>'
    const pages = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 1/Kids[3 0 R]>>', page]
    expect(
      await refusalOf(broken.handWritten(...pages, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>')),
    ).toBe('accepted')
    expect(await refusalOf(broken.handWritten(...pages, '<</Type/Font/Subtype !!>>'))).toBe(
      'attachment.damaged',
    )
  })

  test('when its page tree is its own child', async () => {
    expect(await refusalOf(broken.loopingPdf())).toBe('attachment.damaged')
  })

  test('when its page tree counts pages that are not there', async () => {
    const bytes = broken.handWritten(
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Count 2/Kids[3 0 R]>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
    )
    expect(await refusalOf(bytes)).toBe('attachment.damaged')
  })

  test('when a page points at content that is not there', async () => {
    const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents[9 0 R]>>'
    const bytes = broken.handWritten(
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Count 1/Kids[3 0 R]>>',
      page,
    )
    expect(await refusalOf(bytes)).toBe('attachment.damaged')
  })

  test('when its brackets are nested deeper than any stack', async () => {
    expect(await refusalOf(broken.deeplyNestedPdf())).toBe('attachment.damaged')
  })

  test('when it has no pages', async () => {
    const bytes = broken.handWritten('<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 0/Kids[]>>')
    expect(await refusalOf(bytes)).toBe('attachment.noPages')
    expect(await refusalOf(broken.handWritten('<</Type/Catalog>>'))).toBe('attachment.noPages')
  })

  test('when it has more pages than a packet may hold', async () => {
    const bytes = await make.plainPdf(['en', 'to', 'tre'])
    expect(await refusalOf(bytes, { ...intakeLimits, pages: 2 })).toBe('attachment.tooManyPages')
  })

  test('when a side is below 3 or above 13 800 points', async () => {
    expect(await refusalOf(broken.pageOfSize(2.9, 100))).toBe('attachment.pageSize')
    expect(await refusalOf(broken.pageOfSize(100, 14_401))).toBe('attachment.pageSize')
    expect(await refusalOf(broken.pageOfSize(3, 13_800))).toBe('accepted')
  })

  test('when its pages are filled in by an XFA form', async () => {
    const bytes = await make.plainPdf(['Vennligst vent'], ({ catalog, context }) => {
      catalog.set(PDFName.of('AcroForm'), context.obj({ Fields: [], XFA: PDFString.of('<xdp/>') }))
    })
    expect(await refusalOf(bytes)).toBe('attachment.xfa')
  })

  test('when it is a portfolio of other files', async () => {
    const bytes = await make.plainPdf(['Åpne i Acrobat'], ({ catalog, context }) => {
      catalog.set(PDFName.of('Collection'), context.obj({ View: 'D' }))
    })
    expect(await refusalOf(bytes)).toBe('attachment.portfolio')
  })

  test('when an object stream unpacks to more than the parser should take in', async () => {
    expect(await refusalOf(broken.bombPdf('objects', 65 * megabyte))).toBe('attachment.bomb')
  })

  test('when a content stream unpacks to more than the cap, or all streams together do', async () => {
    const bytes = broken.bombPdf('content', 8 * megabyte)
    expect(await refusalOf(bytes)).toBe('accepted')
    expect(await refusalOf(bytes, { ...intakeLimits, stream: megabyte })).toBe('attachment.bomb')
    expect(await refusalOf(bytes, { ...intakeLimits, all: 4 * megabyte })).toBe('attachment.bomb')
  })
})
