import { PDFArray, PDFDict, PDFName, PDFString } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { textAt } from '#main/typeset/intake/objects.ts'
import { packetOf } from '#support/assembled.ts'
import * as make from '#support/pdf-makers.ts'
import { dictsIn, hex, markersIn, named } from '#support/pdf-objects.ts'
import { elementsOf, readPdf, spoken } from '#support/pdf.ts'
import type { ReadPdf } from '#support/pdf.ts'

describe('tags', () => {
  test('of an attachment hang in a part after its heading, one heading level further down', async () => {
    const { read } = await packetOf(make.taggedReport())
    expect(spoken(read.pages[1])[0]).toBe('H2 Vedlegg 1')
    const said = spoken(read.pages[2])
    expect(said).toEqual(expect.arrayContaining(['H3 Utfordringar', 'H4 Tal', 'TH Alder', 'TD 46']))
    const roles = elementsOf(read.pages[1]).map(({ role }) => role)
    expect(roles.slice(0, 5)).toEqual(['Root', 'Document', 'H2', 'Part', 'Part'])
  })

  test('say nothing else than they said in the attachment', async () => {
    const report = make.taggedReport()
    const before = await readPdf(report)
    const { read } = await packetOf(report, report)
    const words = (page: ReadPdf['pages'][number] | undefined) =>
      spoken(page)
        .map((line) => line.replace(/^H\d/, 'H'))
        .filter((line) => !line.startsWith('H Vedlegg'))
    for (const [index, page] of before.pages.entries()) {
      expect(words(page).length).toBeGreaterThan(0)
      expect(words(read.pages[1 + index])).toEqual(words(page))
      expect(words(read.pages[4 + index])).toEqual(words(page))
    }
  })

  test('of the packet itself still say what they said', async () => {
    const { read } = await packetOf(make.taggedReport())
    expect(spoken(read.pages[0])).toContain('H1 Møteinnkalling')
    expect(spoken(read.pages[4])).toEqual(['H1 Etter vedleggene', 'P Slutt.'])
  })

  test('lack in an untagged attachment: each of its pages is one paragraph with all its text', async () => {
    const { packet, read } = await packetOf(
      await make.plainPdf(['Kjære formannskap', 'Hilsen velforeningen']),
    )
    expect(packet.attachments[0]?.tagged).toBe(false)
    expect(spoken(read.pages[1])).toEqual(['H2 Vedlegg 1', 'P Kjære formannskap'])
    expect(spoken(read.pages[2])).toEqual(['P Hilsen velforeningen'])
  })

  test('of a page without text say which page of what it is', async () => {
    const { read } = await packetOf(await make.picturePdf())
    expect(spoken(read.pages[1])).toContain('Figure Vedlegg 1, side 1 av 1: bilde uten tekst')
  })

  test('bear the title and language of their attachment', async () => {
    const { packet } = await packetOf(make.taggedReport())
    const part = (await dictsIn(packet.bytes)).find(
      (dict) => named(dict, 'S') === '/Part' && dict.has(PDFName.of('Lang')),
    )
    expect(part?.lookup(PDFName.of('T'))?.toString()).toBe(hex('Vedlegg 1'))
    expect(part?.lookup(PDFName.of('Lang'))?.toString()).toBe(hex('nn'))
  })

  test('have ids of their own, though both files call their footnote the same', async () => {
    const { packet } = await packetOf(make.taggedReport(), make.taggedReport())
    const ids = (await dictsIn(packet.bytes))
      .filter((dict) => named(dict, 'Type') === '/StructElem')
      .flatMap((dict) => dict.get(PDFName.of('ID'))?.toString() ?? [])
    expect(ids.length).toBeGreaterThan(1)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('of table cells name the headers of their own table', async () => {
    const table = await make.changed(make.taggedReport(), ({ context }) => {
      const cells = context
        .enumerateIndirectObjects()
        .flatMap(([, dict]) => (dict instanceof PDFDict ? dict : []))
      const [head, cell] = ['/TH', '/TD'].map((role) => cells.find((dict) => named(dict, 'S') === role))
      head?.set(PDFName.of('ID'), PDFString.of('alder'))
      cell?.set(PDFName.of('A'), context.obj({ O: 'Table', Headers: [PDFString.of('alder')] }))
    })
    const { packet } = await packetOf(table, table)
    const dicts = await dictsIn(packet.bytes)
    const ids = dicts.flatMap((dict) => (named(dict, 'S') === '/TH' ? (named(dict, 'ID') ?? []) : []))
    const headers = dicts.flatMap((dict) => {
      const attributes = named(dict, 'S') === '/TD' ? dict.lookup(PDFName.of('A')) : undefined
      return attributes instanceof PDFDict
        ? (attributes.lookup(PDFName.of('Headers'), PDFArray).get(0).toString() ?? [])
        : []
    })
    expect(new Set(headers).size).toBe(2)
    expect(ids).toEqual(expect.arrayContaining(headers))
  })

  test('with names of their own keep their meaning, when the packet means something else by the name', async () => {
    const custom = (meaning: string) =>
      make.changed(make.taggedReport(), ({ catalog, context }) => {
        const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
        root.set(PDFName.of('RoleMap'), context.obj({ Overskrift: meaning }))
        for (const [, dict] of context.enumerateIndirectObjects()) {
          const heading = dict instanceof PDFDict && named(dict, 'S') === '/H1'
          if (heading) dict.set(PDFName.of('S'), PDFName.of('Overskrift'))
        }
      })
    const { packet } = await packetOf(await custom('H1'), await custom('P'))
    const root = (await dictsIn(packet.bytes)).find((dict) => named(dict, 'Type') === '/StructTreeRoot')
    const map = root?.lookup(PDFName.of('RoleMap'), PDFDict)
    expect(map && named(map, 'Overskrift')).toBe('/H3')
    expect(map && named(map, 'Overskrift_a2')).toBe('/P')
  })

  test('have a structure key of their own for each page and each link', async () => {
    const { packet } = await packetOf(
      make.taggedReport(),
      await make.turnedPdf('tagged'),
      await make.plainPdf(['x']),
    )
    const keys = (await dictsIn(packet.bytes)).flatMap((dict) =>
      ['StructParents', 'StructParent'].flatMap((key) => dict.get(PDFName.of(key))?.toString() ?? []),
    )
    expect(keys.length).toBeGreaterThan(10)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('links', () => {
  test('within an attachment lead to its pages in the packet', async () => {
    const { read } = await packetOf(await make.plainPdf(['først']), make.taggedReport())
    expect(read.pages[2]?.links[0]).toMatchObject({ page: 5, url: null })
  })

  test('by name lead to the page of their own file, when two files use the same name', async () => {
    const { read } = await packetOf(await make.namedLinkPdf(2), await make.namedLinkPdf(1))
    expect([read.pages[1]?.links[0]?.page, read.pages[4]?.links[0]?.page]).toEqual([4, 6])
  })

  test('to web and mail live on, and say where they lead', async () => {
    const { read } = await packetOf(make.taggedReport())
    const { links } = read.pages[1] ?? { links: [] }
    expect(links.map(({ url }) => url)).toEqual([null, 'https://example.no/plan', 'mailto:post@example.no'])
    expect(links.every(({ says }) => says !== '')).toBe(true)
  })

  test('of the packet lead to the attachment that they name', async () => {
    const { read } = await packetOf(make.taggedReport(), await make.picturePdf())
    expect(read.pages[0]?.links.map(({ page }) => page)).toEqual([2, 5])
  })
})

describe('bookmarks', () => {
  test('of an attachment hang under its bookmark in the packet', async () => {
    const { read } = await packetOf(await make.plainPdf(['uten']), make.taggedReport())
    expect(read.outline).toMatchObject([
      {
        title: 'Møteinnkalling',
        page: 1,
        kids: [
          { title: 'Vedlegg 1', page: 2, kids: [] },
          {
            title: 'Vedlegg 2',
            page: 3,
            kids: [
              { title: 'Innhald', page: 3, kids: [] },
              { title: 'Utfordringar', page: 4, kids: [{ title: 'Tal', page: 4 }] },
              { title: 'Mål', page: 5, kids: [] },
            ],
          },
        ],
      },
      { title: 'Etter vedleggene', page: 6, kids: [] },
    ])
  })
})

describe('bookmarks that came along', () => {
  test('are folded, and counted as such', async () => {
    const { packet } = await packetOf(make.taggedReport())
    const dicts = await dictsIn(packet.bytes)
    const entry = dicts.find((dict) => dict.has(PDFName.of('Dest')) && textAt(dict, 'Title') === 'Vedlegg 1')
    expect(entry?.lookup(PDFName.of('Count'))?.toString()).toBe('-3')
  })
})

describe('what an attachment carries besides its pages', () => {
  test('does not reach the packet: scripts, actions, files, forms, remarks, private data', async () => {
    const file = await make.activePdf()
    expect(await markersIn(file)).toBeGreaterThanOrEqual(make.plantedMarkers)
    const { packet, read } = await packetOf(file)
    expect(await markersIn(packet.bytes)).toBe(0)
    expect(read.hasScripts).toBe(false)
    expect(read.embedded).toEqual([])
    expect(read.hasForm).toBe(false)
    expect(read.pages.flatMap((page) => page.annotationKinds).every((kind) => kind === 'Link')).toBe(true)
    expect(read.pages[2]?.links.map(({ url }) => url)).toEqual(['https://trygg.example/'])
    expect(packet.attachments[0]?.warnings).toEqual([
      'attachment.commentsDropped',
      'attachment.fieldWithoutAppearance',
      'attachment.linkDropped',
    ])
  })

  test('survives as it looks: a filled-in field is text on the page', async () => {
    const form = await make.plainPdf(['Skjema'], (document) => {
      const field = document.getForm().createTextField('navn')
      field.setText('Kari Nordmann')
      field.addToPage(document.getPage(0), { x: 100, y: 500, width: 200, height: 30 })
    })
    const { read } = await packetOf(form)
    expect(read.pages[1]?.text).toContain('Kari Nordmann')
    expect(read.hasForm).toBe(false)
  })

  test('stays hidden when its file hides it: a layer that is off is off in the packet', async () => {
    const { packet } = await packetOf(await make.hiddenLayerPdf())
    expect(packet.attachments[0]?.warnings).toEqual(['attachment.hiddenLayers'])
    const layers = (await dictsIn(packet.bytes)).filter((dict) => named(dict, 'Type') === '/OCG')
    const catalog = (await dictsIn(packet.bytes)).find((dict) => named(dict, 'Type') === '/Catalog')
    const properties = catalog?.lookup(PDFName.of('OCProperties'), PDFDict)
    expect(layers).toHaveLength(1)
    expect(properties?.lookup(PDFName.of('D'), PDFDict).lookup(PDFName.of('OFF'))?.toString()).toMatch(
      /\d+ 0 R/,
    )
  })
})
