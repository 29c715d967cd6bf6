import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef, PDFStream } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { assemble } from '#main/typeset/assemble/assemble.ts'
import { inputFor, inputWithStrip, metadata, packetOf } from '#support/assembled.ts'
import * as make from '#support/pdf-makers.ts'
import { named } from '#support/pdf-objects.ts'
import { readPdf, spoken } from '#support/pdf.ts'
import type { ReadPdf } from '#support/pdf.ts'

describe('pages', () => {
  test('of an attachment stand where their placeholders stood, with heading and stamps on top', async () => {
    const { packet, read } = await packetOf(make.taggedReport(), await make.plainPdf(['Brev fra fylket']))
    expect(packet.pages).toBe(6)
    expect(
      read.pages.map((page) => /Innhald|Utfordringar|Mål|Brev fra fylket|Slutt/.exec(page.text)?.[0]),
    ).toEqual([undefined, 'Innhald', 'Utfordringar', 'Mål', 'Brev fra fylket', 'Slutt'])
    expect(read.pages[1]?.text).toContain('Vedlegg 1')
    expect(read.pages.map((page) => /stempel \d av \d/.exec(page.text)?.[0])).toEqual([
      undefined,
      'stempel 1 av 3',
      'stempel 2 av 3',
      'stempel 3 av 3',
      'stempel 1 av 1',
      undefined,
    ])
  })

  test.each(['plain', 'tagged'] as const)(
    'that are turned or cropped keep the size that a reader sees, and each word its place (%s)',
    async (kind) => {
      const file = await make.turnedPdf(kind)
      const before = await readPdf(file)
      const { read } = await packetOf(file)
      for (const [index, page] of before.pages.entries()) {
        const after = read.pages[index + 1]
        expect(after?.width).toBeCloseTo(page.width, 1)
        expect(after?.height).toBeCloseTo(page.height, 1)
        expect(after?.placed).toEqual(expect.arrayContaining([...page.placed]))
      }
    },
  )

  test.each(['plain', 'tagged'] as const)(
    'that are turned bear heading, stamps and bookmark where the typesetter put them (%s)',
    async (kind) => {
      const input = await inputFor(await make.turnedPdf(kind))
      const before = await readPdf(input.typeset)
      const after = await readPdf((await assemble(input)).bytes)
      for (const [index, page] of before.pages.entries()) {
        expect(after.pages[index]?.placed).toEqual(expect.arrayContaining([...page.placed]))
      }
      const shown = (read: ReadPdf) => read.outline[0]?.kids[0]?.at
      expect(shown(before)).toMatch(/^\d+ \d+$/)
      expect(shown(after)).toBe(shown(before))
    },
  )

  test.each(['plain', 'tagged'] as const)(
    'grow upwards by the room for their stamps, so that a stamp hides nothing, however the page is turned (%s)',
    async (kind) => {
      const file = await make.turnedPdf(kind)
      const own = await readPdf(file)
      const input = await inputWithStrip(22, file)
      const set = await readPdf(input.typeset)
      const packet = await readPdf((await assemble(input)).bytes)
      const lower = (placed: string): string => placed.replace(/\d+$/, (y) => String(Number(y) + 22))
      for (const [index, page] of own.pages.entries()) {
        const after = packet.pages[index + 1]
        expect(after?.width).toBeCloseTo(page.width, 1)
        expect(after?.height).toBeCloseTo(page.height + 22, 1)
        expect(after?.placed).toEqual(expect.arrayContaining(page.placed.map(lower)))
        expect(after?.placed).toEqual(expect.arrayContaining([...(set.pages[index + 1]?.placed ?? [])]))
      }
    },
  )

  test('keep the links that the typesetter set on them, beside their own', async () => {
    const input = await inputFor(make.taggedReport())
    const typeset = await make.changed(input.typeset, (document) => {
      const dest = document.context.obj([document.getPage(0).ref, 'Fit'])
      const back = document.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], Dest: dest })
      document
        .getPage(1)
        .node.set(PDFName.of('Annots'), document.context.obj([document.context.register(back)]))
    })
    const read = await readPdf((await assemble({ ...input, typeset })).bytes)
    expect(read.pages[1]?.links.map(({ page }) => page)).toEqual([1, 4, null, null])
  })

  test('keep the labels that the typesetter gave them', async () => {
    const { read } = await packetOf(make.taggedReport())
    expect(read.labels).toEqual(['1', '2', '3', '4', '5'])
  })

  test('with unbalanced operators do not shift what comes after them', async () => {
    const broken = await make.changed(make.taggedReport(), (document) => {
      const { node } = document.getPage(1)
      const old = node.get(PDFName.of('Contents'))
      if (old === undefined) throw new Error('no content')
      const stray = document.context.register(document.context.stream('Q Q 0.5 0 0 0.5 0 0 cm '))
      node.set(PDFName.of('Contents'), document.context.obj([stray, old]))
    })
    const { read } = await packetOf(broken)
    const whole = await packetOf(make.taggedReport())
    const stamp = (page: ReadPdf['pages'][number] | undefined) =>
      page?.placed.filter((text) => /stempel/.test(text))
    expect(stamp(read.pages[2])).toHaveLength(1)
    expect(stamp(read.pages[2])).toEqual(stamp(whole.read.pages[2]))
    expect(spoken(read.pages[2])).toContain('H3 Utfordringar')
  })

  test('that stand twice in a packet cost their streams once', async () => {
    const report = make.taggedReport()
    const once = (await packetOf(report)).packet.bytes.length
    const twice = (await packetOf(report, report)).packet.bytes.length
    expect(twice - once).toBeLessThan(report.length / 2)
  })
})

describe('the packet', () => {
  test('says the same of itself in Info and in XMP', async () => {
    const { read } = await packetOf(make.taggedReport())
    expect(read.info).toMatchObject({
      PDFFormatVersion: '1.7',
      Language: 'nb-NO',
      Title: metadata.title,
      Author: 'Solvik kommune',
      Subject: expect.stringMatching(/^Møte 24\.11\.2020\. Ikke erklært som PDF\/UA-1/),
      Keywords: 'PS 112/20, temaplan',
      Producer: 'Saksklar',
      CreationDate: 'D:20201117120000Z',
      ModDate: 'D:20201117120000Z',
    })
    for (const part of [
      '<rdf:li xml:lang="x-default">Møteinnkalling formannskapet &amp; «utvalg»</rdf:li>',
      '<rdf:li>Solvik kommune</rdf:li>',
      '<pdf:Keywords>PS 112/20, temaplan</pdf:Keywords>',
      '<xmp:CreateDate>2020-11-17T12:00:00Z</xmp:CreateDate>',
      '<pdf:Producer>Saksklar</pdf:Producer>',
      `<rdf:li xml:lang="x-default">${read.info['Subject'] as string}</rdf:li>`,
    ]) {
      expect(read.xmp).toContain(part)
    }
  })

  test('opens with bookmarks shown and its title in the window', async () => {
    const { packet } = await packetOf(make.taggedReport())
    const { catalog } = await PDFDocument.load(packet.bytes, { updateMetadata: false })
    expect(named(catalog, 'PageMode')).toBe('/UseOutlines')
    const preferences = catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict)
    expect(preferences.lookup(PDFName.of('DisplayDocTitle'))?.toString()).toBe('true')
  })

  test('has the same bytes for the same input', async () => {
    const input = await inputFor(make.taggedReport(), await make.turnedPdf('plain'))
    const [first, second] = [await assemble(input), await assemble(input)]
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
  })

  test('holds nothing that its catalog does not lead to', async () => {
    const { packet } = await packetOf(make.taggedReport(), await make.activePdf())
    const { context } = await PDFDocument.load(packet.bytes, { updateMetadata: false })
    const reached = new Set<PDFObject>()
    const pending: (PDFObject | undefined)[] = [context.trailerInfo.Root, context.trailerInfo.Info]
    while (pending.length > 0) {
      const value = pending.pop()
      if (value === undefined || reached.has(value)) continue
      reached.add(value)
      if (value instanceof PDFRef) pending.push(context.lookup(value))
      else if (value instanceof PDFArray) pending.push(...value.asArray())
      else if (value instanceof PDFStream) pending.push(...value.dict.values())
      else if (value instanceof PDFDict) pending.push(...value.values())
    }
    const packing = (object: PDFObject) =>
      object instanceof PDFStream && ['/ObjStm', '/XRef'].includes(named(object.dict, 'Type') ?? '')
    const lost = context
      .enumerateIndirectObjects()
      .filter(([ref, object]) => !reached.has(ref) && !packing(object))
    expect(lost.map(([ref]) => ref.toString())).toEqual([])
  })
})

describe('assembly', () => {
  test('throws when a page is not of its placeholder’s size', async () => {
    const input = await inputFor(await make.plainPdf(['A4']))
    const other = await make.plainPdf(['A3'], (document) => document.getPage(0).setSize(842, 1191))
    const [placement] = input.placements
    if (placement === undefined) throw new Error('no placement')
    await expect(assemble({ ...input, placements: [{ ...placement, bytes: other }] })).rejects.toThrow(
      /measures/,
    )
  })

  test('throws when an attachment has more pages than placeholders', async () => {
    const input = await inputFor(await make.plainPdf(['en']))
    const longer = await make.plainPdf(['en', 'to', 'tre'])
    const [placement] = input.placements
    if (placement === undefined) throw new Error('no placement')
    await expect(assemble({ ...input, placements: [{ ...placement, bytes: longer }] })).rejects.toThrow(
      /placeholder|measures/,
    )
  })

  test('throws when an attachment has fewer pages than placeholders', async () => {
    const input = await inputFor(await make.plainPdf(['en', 'to', 'tre']))
    const shorter = await make.plainPdf(['en'])
    const [placement] = input.placements
    if (placement === undefined) throw new Error('no placement')
    await expect(assemble({ ...input, placements: [{ ...placement, bytes: shorter }] })).rejects.toThrow(
      /1 pages for 3 placeholders/,
    )
  })

  test('throws when two attachments claim the same page', async () => {
    const input = await inputFor(await make.plainPdf(['en', 'to']), await make.plainPdf(['tre']))
    const placements = input.placements.map((placement) => ({ ...placement, firstPage: 1 }))
    await expect(assemble({ ...input, placements })).rejects.toThrow(/overlap/)
  })

  test('tells how far it has come, and stops when told to', async () => {
    const input = await inputFor(await make.plainPdf(['en']), await make.plainPdf(['to']))
    const steps: string[] = []
    await assemble({ ...input, progress: (done, total) => steps.push(`${done}/${total}`) })
    expect(steps).toEqual(['1/2', '2/2'])
    const stopping = new AbortController()
    const stopped = assemble({
      ...input,
      signal: stopping.signal,
      progress: () => stopping.abort(new Error('nok')),
    })
    await expect(stopped).rejects.toThrow('nok')
  })
})
