import { PDFDict, PDFName, PDFStream } from '@cantoo/pdf-lib'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Block, TextStyle } from '#shared/document/model.ts'
import { templateFolder } from '#main/resources.ts'
import { assemble } from '#main/typeset/assemble/assemble.ts'
import type { TypesetEngine, TypesetJob } from '#main/typeset/compile/engine.ts'
import { loadEngine } from '#main/typeset/compile/load-engine.ts'
import { readFonts } from '#main/typeset/compile/fonts.ts'
import { loadNativeEngine } from '#main/typeset/compile/native.ts'
import { loadWasmEngine } from '#main/typeset/compile/wasm.ts'
import { contentCode } from '#main/typeset/markup/blocks.ts'
import { call, num, str } from '#main/typeset/markup/code.ts'
import { pageMarkLabel } from '#main/typeset/markup/packet.ts'
import { metadata } from '#support/assembled.ts'
import { newId } from '#support/builders.ts'
import { contentOf, elementsNamed, openedPdf, xmpOf } from '#support/pdf-structure.ts'
import { heldTo, standards } from '#support/standards.ts'

/** Two by two pixels in print colours (CMYK), as a photographer's file may be. */
const printColouredJpeg = Buffer.from(
  '/9j/7gAOQWRvYmUAZAAAAAAA/9sAQwD//////////////////////////////////////////////////////////////////////////////////////8AAFAgAAgACBEMRAE0RAFkRAEsRAP/EABUAAQEAAAAAAAAAAAAAAAAAAAID/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAA4EQwBNAFkASwAAPwBiKj//2Q==',
  'base64',
)

const block = (style: TextStyle, text: string): Block => ({
  type: 'textBlock',
  attrs: { id: newId(), style, level: 0 },
  content: [{ type: 'text', text }],
})
const table: Block = {
  type: 'table',
  attrs: { id: newId(), caption: 'Tall' },
  content: [
    ['Alder', 'Andel'],
    ['Alle', '78'],
  ].map((row, index) => ({
    type: 'tableRow',
    content: row.map((text) => ({
      type: 'tableCell',
      attrs: { header: index === 0, align: 'left', colspan: 1, rowspan: 1 },
      content: [{ type: 'text', text }],
    })),
  })),
}

describe('pages of a paper', () => {
  let engine: TypesetEngine
  let template: Uint8Array
  beforeAll(async () => {
    engine = await loadEngine()
    template = await readFile(join(templateFolder, 'packet.typ'))
  })

  function jobOf(...content: readonly Block[]): TypesetJob {
    const body = contentCode(content, { entry: () => undefined, input: () => undefined })
    const main = `#import "/packet.typ": *
#show: packet.with(title: "Møte", author: "Solvik", lang: "nb", footer-text: "", terms: ("page-word": "side", of: "av", table: "Tabell", figure: "Figur"))
#heading(level: 1)[Møte]
#item-start(id: "a", number: "PS 1/20", kind: "Sak", stage: "", title: "Tittel")
#section(title: "Vurdering", body: (${body.join(', ')},))
#item-end("a", true)
`
    return { main, files: new Map([['/packet.typ', template]]) }
  }
  const finished = async (job: TypesetJob, by: TypesetEngine = engine) =>
    (await assemble({ typeset: (await by.typeset(job, pageMarkLabel)).pdf, placements: [], metadata })).bytes

  it('skip no level of heading, whatever an officer begins with', async () => {
    const text = block('paragraph', 'Tekst.')
    const starts = [
      [block('subheading', 'Først'), text, block('heading', 'Så'), block('subheading', 'Under')],
      [text, block('subheading', 'Først'), block('subheading', 'Så')],
      [block('heading', 'Først'), block('subheading', 'Under')],
    ]
    for (const content of starts)
      for (const standard of standards) {
        const held = await heldTo(jobOf(...content), standard)
        expect(typeof held === 'string' ? held : 'holds').toBe('holds')
      }
  })

  it('say of each glyph which character it shows, marks without a letter of their own too', async () => {
    const name = 'Ẹ́niọlá m̃ x̌'
    const { document } = await openedPdf(await finished(jobOf(block('paragraph', name))))
    const shown = document.context
      .enumerateIndirectObjects()
      .map(([, object]) => object)
      .filter((object) => object instanceof PDFDict && object.has(PDFName.of('ToUnicode')))
      .map((font) =>
        contentOf((font as PDFDict).lookup(PDFName.of('ToUnicode'), PDFStream)).toString('latin1'),
      )
      .join('\n')
    for (const mark of ['0301', '0303', '030C'])
      expect(shown).toMatch(new RegExp(`^<[0-9A-F]{4}> <${mark}>$`, 'm'))
  })

  it('say where a table stands, in points from the foot of the page', async () => {
    const { document } = await openedPdf(await finished(jobOf(block('paragraph', 'Over.'), table)))
    const [element] = elementsNamed(document, 'Table')
    const box = /\/O \/Layout\n\/BBox \[ ([\d. ]+) \]/.exec(
      element?.lookup(PDFName.of('A'))?.toString() ?? '',
    )?.[1]
    const [left = 0, bottom = 0, right = 0, top = 0] = (box ?? '').split(' ').map(Number)
    const { width, height } = document.getPage(document.getPageCount() - 1).getSize()
    expect(left).toBeGreaterThan(70)
    expect(right).toBeLessThan(width - 70)
    expect(right - left).toBeGreaterThan(100)
    expect(top).toBeLessThan(height - 70)
    expect(top - bottom).toBeGreaterThan(25)
    expect(top - bottom).toBeLessThan(60)
  })

  it('keep the packet from claiming when a picture has colours that mean nothing', async () => {
    const picture = call('picture', [str('/print.jpg'), str('Et bilde'), str(''), num(50)])
    const job = jobOf(block('paragraph', 'Tekst.'))
    const main = job.main.replace('#item-end', `#${picture}\n#item-end`)
    const files = new Map([...job.files, ['/print.jpg', printColouredJpeg] as const])
    const { pdf } = await engine.typeset({ main, files }, pageMarkLabel)
    const { bytes, conformance } = await assemble({ typeset: pdf, placements: [], metadata })
    const ownPages = ['conformance.colourNotDefined']
    expect(conformance).toEqual({ claims: [], hindered: [], ownPages, attachments: 0 })
    const xmp = await xmpOf(bytes)
    expect(xmp).toContain('Ikke erklært som PDF/UA-1 eller PDF/A-2a: et bilde på pakkens egne sider')
    expect(xmp).not.toContain('pdfaid')
  })

  it('are the same whichever engine set them', async () => {
    const job = jobOf(block('paragraph', 'Ẹ́niọlá'), table)
    const fonts = await readFonts()
    const native = await loadNativeEngine(fonts)
    if (native === null) return // this platform has only the WebAssembly engine
    expect(
      Buffer.compare(await finished(job, native), await finished(job, await loadWasmEngine(fonts))),
    ).toBe(0)
  })
})
