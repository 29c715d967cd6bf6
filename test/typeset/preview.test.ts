import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Content } from '#shared/document/model.ts'
import type { PacketModel, PageMark } from '#shared/packet/model.ts'
import { templateFolder } from '#main/resources.ts'
import type { DrawingEngine } from '#main/typeset/compile/engine.ts'
import { readFonts } from '#main/typeset/compile/fonts.ts'
import { loadEngine } from '#main/typeset/compile/load-engine.ts'
import { loadWasmEngine } from '#main/typeset/compile/wasm.ts'
import { packetMarkup, pageMarkLabel } from '#main/typeset/markup/packet.ts'
import { previewMarkup, spotsLabel } from '#main/typeset/markup/preview.ts'
import { blockPlaces } from '#main/typeset/preview/block-places.ts'
import { loadPageDrawer } from '#main/typeset/preview/page-drawer.ts'
import type { DrawnDocument, PageDrawer } from '#main/typeset/preview/page-drawer.ts'
import { arbitraryContent } from '#support/arbitrary-content.ts'
import { aTextBlock } from '#support/builders.ts'
import { blockOf, longText } from '#support/page-filling.ts'
import { aboveFoot, differences, pageShapes } from '#support/page-shapes.ts'
import type { Shape } from '#support/page-shapes.ts'
import { picture, smallModel } from '#support/small-packet.ts'

let engine: DrawingEngine
let drawer: PageDrawer
let templates: readonly (readonly [string, Uint8Array])[]

beforeAll(async () => {
  engine = await loadEngine()
  drawer = await loadPageDrawer()
  const read = ['packet.typ', 'preview.typ'].map(
    async (name) => [`/${name}`, new Uint8Array(await readFile(join(templateFolder, name)))] as const,
  )
  templates = await Promise.all(read)
})

/** The small packet with another text in its first paper. */
function modelWith(content: Content): PacketModel {
  const model = smallModel()
  const [first, ...rest] = model.items
  if (first === undefined || first.paper === null) throw new Error('no paper')
  const [proposal, text] = first.paper.sections
  if (proposal === undefined || text === undefined) throw new Error('no sections')
  const paper = { ...first.paper, sections: [proposal, { ...text, content }] }
  const images = new Map([...model.images, [`/images/${'a'.repeat(64)}.png`, picture] as const])
  return { ...model, items: [{ ...first, paper }, ...rest], images }
}

const filesOf = ({ images }: PacketModel) => new Map([...templates, ...images])

/** One paper as the preview has it: its attachments are listed, and where they begin is not known. */
function previewOf(model: PacketModel) {
  const items = model.items.slice(0, 1).map((item) => ({
    ...item,
    attachments: item.attachments.map((each) => ({ ...each, elsewhere: '–' })),
  }))
  return previewMarkup({ packet: { ...model, items }, foot: 'Formannskapet', stamp: null })
}

function previewed(model: PacketModel, by = engine) {
  const { vector, marks } = by.draw({ main: previewOf(model), files: filesOf(model) }, spotsLabel)
  return { document: drawer.open(vector), places: blockPlaces(marks) }
}

/** The pages of the first paper, drawn out of the whole packet. */
function packetPages(model: PacketModel): readonly string[] {
  const { vector, marks } = engine.draw({ main: packetMarkup(model), files: filesOf(model) }, pageMarkLabel)
  const pageOf = (kind: PageMark['kind']): number =>
    (marks as readonly PageMark[]).find((mark) => mark.kind === kind)?.page ?? 0
  const document = drawer.open(vector)
  const pages = []
  for (let page = pageOf('item'); page <= pageOf('paperEnd'); page += 1)
    pages.push(document.page(page - 1).svg)
  document.free()
  return pages
}

const svgs = (document: DrawnDocument): readonly string[] =>
  document.sizes.map((_, index) => document.page(index).svg)

/** What a page shows above its foot; the list of attachments, whose pages only the packet knows, is left out. */
const shown = (svg: string): readonly Shape[] => aboveFoot(pageShapes(svg))

describe('a paper in the preview', () => {
  it('stands on its pages as in the packet, mark by mark', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        const model = withoutAttachments(modelWith(content))
        const { document } = previewed(model)
        expect(differences(svgs(document).map(shown), packetPages(model).map(shown))).toEqual([])
        document.free()
      }),
      { numRuns: 25 },
    )
  })

  it('breaks its pages as in the packet', () => {
    const model = modelWith(longText(60))
    const { document } = previewed(model)
    const packet = packetPages(model)
    expect(document.sizes).toHaveLength(packet.length)
    expect(packet.length).toBeGreaterThan(3)
    expect(differences(svgs(document).slice(0, -1).map(shown), packet.slice(0, -1).map(shown))).toEqual([])
    document.free()
  })

  it.each(['paragraph', 'heading', 'bullet', 'quote', 'table', 'picture', 'note'] as const)(
    'breaks a page as in the packet wherever a %s comes to stand at its foot',
    (kind) => {
      for (let lines = 24; lines < 33; lines += 1) {
        const after = (line: number): Content => (line % 2 === 0 ? [] : [aTextBlock('Etter.')])
        const above = Array.from({ length: lines }, (_, index) => aTextBlock(`Linje ${index}`))
        const model = withoutAttachments(modelWith([...above, ...blockOf[kind](), ...after(lines)]))
        const { document } = previewed(model)
        expect(differences(svgs(document).map(shown), packetPages(model).map(shown))).toEqual([])
        document.free()
      }
    },
  )

  it('is drawn alike by both engines', async () => {
    const wasm = await loadWasmEngine(await readFonts())
    const model = modelWith(longText(3))
    const [a, b] = [previewed(model), previewed(model, wasm)]
    expect(differences(svgs(b.document).map(shown), svgs(a.document).map(shown))).toEqual([])
    expect(b.places).toEqual(a.places)
  })

  it('has pages that look the same in whatever order they are asked for', () => {
    const { document } = previewed(modelWith(longText(30)))
    const forth = document.sizes.map((_, index) => document.page(index))
    const back = document.sizes
      .map((_, index) => document.page(document.sizes.length - 1 - index))
      .toReversed()
    expect(back.map(({ hash }) => hash)).toEqual(forth.map(({ hash }) => hash))
    expect(
      differences(
        back.map(({ svg }) => pageShapes(svg)),
        forth.map(({ svg }) => pageShapes(svg)),
      ),
    ).toEqual([])
    document.free()
  })

  it('keeps the hash of a page that a change elsewhere leaves as it was', () => {
    const text = longText(30)
    const changed = text.map((block, index) => (index === 1 ? aTextBlock('Bare noen få ord her.') : block))
    const same = text.map((block, index) =>
      index === 1 && block.type === 'textBlock'
        ? { ...block, content: [{ type: 'text' as const, text: 'Et avsnitt på en linje, men andre ord.' }] }
        : block,
    )
    const [a, b, c] = [text, same, changed].map((content) => {
      const { document } = previewed(modelWith(content))
      const hashes = document.sizes.map((_, index) => document.page(index).hash)
      document.free()
      return hashes
    })
    expect(b?.[0]).not.toBe(a?.[0])
    expect(b?.slice(1)).toEqual(a?.slice(1))
    expect(c?.[0]).not.toBe(b?.[0])
  })

  it('shows every letter', () => {
    const letters = 'Sjøppøl våg ÆØÅ æøå éü čŋšž 0123456789 §%&?!'.replaceAll(' ', '')
    const plain = previewed(modelWith([])).document
    const { document } = previewed(modelWith([aTextBlock(letters)]))
    const more = (pages: DrawnDocument): number => svgs(pages).join('').split('<use ').length
    // the heading of the section, which an empty one lacks
    expect(more(document) - more(plain)).toBe(letters.length)
  })

  it('takes nothing that is typed for its own language', () => {
    const hostile = '#panic("x") ] } ) " \\ $ @a <b> *c* _d_ `e` // f /* g \u0000\u202e\u0007'
    const link = {
      ...aTextBlock(''),
      content: [
        {
          type: 'text' as const,
          text: 'lenke',
          marks: [{ type: 'link' as const, attrs: { href: 'https://x.no/"><script>alert(1)</script>' } }],
        },
      ],
    }
    const { document } = previewed(modelWith([aTextBlock(hostile), aTextBlock('#pagebreak()'), link]))
    expect(document.sizes).toHaveLength(previewed(modelWith([aTextBlock('x')])).document.sizes.length)
    for (const svg of svgs(document)) {
      expect(elementsIn(svg).filter((name) => !drawn.has(name))).toEqual([])
      expect(svg).not.toMatch(/\son\w+=|script|https:\/\/x/)
    }
  })
})

describe('the places of blocks', () => {
  it('tell where each block that prints anything begins and ends, in the order of the text', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        const model = modelWith(content)
        const { document, places } = previewed(model)
        const ids = content.map(({ attrs }) => attrs.id as string)
        const found = places.map(({ id }) => id).filter((id) => ids.includes(id))
        expect(found).toEqual(ids.filter((id) => found.includes(id)))
        expect(found).toEqual(
          expect.arrayContaining(content.filter(saysSomething).map(({ attrs }) => attrs.id)),
        )
        const heights = places.map(({ from }) => from.page * 1000 + from.y)
        expect(heights).toEqual(heights.toSorted((a, b) => a - b))
        for (const { from, to } of places)
          expect(to.page * 1000 + to.y).toBeGreaterThanOrEqual(from.page * 1000 + from.y)
        document.free()
      }),
      { numRuns: 25 },
    )
  })

  it('reach over the page break that goes through a block', () => {
    const content = [...longText(9), aTextBlock('Et langt avsnitt. '.repeat(400))]
    const place = previewed(modelWith(content)).places.find(({ id }) => id === content.at(-1)?.attrs.id)
    expect(place?.to.page).toBe((place?.from.page ?? 0) + 1)
  })
})

/** All that a page is drawn with. */
const drawn = new Set(['svg', 'rect', 'defs', 'path', 'g', 'use', 'image'])
const elementsIn = (svg: string): readonly string[] =>
  [...svg.matchAll(/<(\w+)/g)].map(([, name = '']) => name)

const saysSomething = (block: Content[number]): boolean =>
  block.type !== 'textBlock' || block.content.some((node) => node.type === 'text' && /\p{L}/u.test(node.text))

function withoutAttachments(model: PacketModel): PacketModel {
  return { ...model, items: model.items.map((item) => ({ ...item, attachments: [] })) }
}
