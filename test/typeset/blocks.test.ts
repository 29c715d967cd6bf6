import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { compose } from '#main/exchange/markdown/compose.ts'
import { seededIds } from '#main/demo/seeded.ts'
import { templateFolder } from '#main/resources.ts'
import type { TypesetEngine } from '#main/typeset/compile/engine.ts'
import { loadEngine } from '#main/typeset/compile/load-engine.ts'
import { contentCode, imagePath } from '#main/typeset/markup/blocks.ts'
import type { References } from '#main/typeset/markup/inline.ts'
import type { Content, Image, TextBlock } from '#shared/document/model.ts'
import { chartSvg } from '#shared/chart/chart-svg.ts'
import { seriesChart } from '#shared/chart/series-chart.ts'
import { seriesWording } from '#shared/packet/knowledge/series-wording.ts'
import type { BlobHash, BlockId, EntryId, HearingInputId } from '#shared/ids.ts'
import { readPdf } from '#support/pdf.ts'
import type { ReadElement } from '#support/pdf.ts'

const newId = seededIds('blocks', 0)
const targets = {
  entry: (number: number) => `e${number}` as EntryId,
  input: (number: number) => `i${number}` as HearingInputId,
  newNoteId: () => newId() as string,
  image: () => ({ blob: 'b'.repeat(64) as BlobHash, mediaType: 'image/svg+xml' as const }),
}
/** K-1 and innspill 7 are known; nothing else is. */
const references: References = {
  entry: (id) => (id === 'e1' ? { label: 'K-1', anchor: 'note' } : undefined),
  input: (id) => (id === 'i7' ? { label: 'innspill 7', anchor: null } : undefined),
}

const flat = (element: ReadElement): readonly ReadElement[] => [element, ...element.kids.flatMap(flat)]

describe('a document on the page', () => {
  let engine: TypesetEngine
  let template: Uint8Array
  beforeAll(async () => {
    engine = await loadEngine()
    template = await readFile(join(templateFolder, 'packet.typ'))
  })

  async function printed(content: Content | string) {
    const blocks = typeof content === 'string' ? compose(content, newId, targets) : content
    const svg = Buffer.from(chartSvg(seriesChart([{ label: 'a', value: 1 }], seriesWording(null, 'nb'))))
    const images = blocks
      .filter((block): block is Image => block.type === 'image')
      .map((image) => [imagePath(image), svg] as const)
    const terms = '("page-word": "side", of: "av", table: "Tabell", figure: "Figur")'
    const main = [
      '#import "/packet.typ": *',
      `#show: packet.with(title: "T", author: "S", lang: "nb", footer-text: "", terms: ${terms})`,
      '#heading(level: 1)[T]#heading(level: 2)[Sak]',
      `#section(title: "Saksopplysninger", body: (${contentCode(blocks, references).join(', ')},))`,
      '#[#metadata("k")#label("note")]',
    ].join('\n')
    const { pdf } = await engine.typeset(
      { main, files: new Map([['/packet.typ', template], ...images]) },
      'page-mark',
    )
    const { pages, outline } = await readPdf(pdf)
    const elements = pages.flatMap((page) => (page.structure === null ? [] : flat(page.structure)))
    const roles = (role: string): readonly ReadElement[] =>
      elements.filter((element) => element.role === role)
    return {
      text: pages
        .map((page) => page.text)
        .join('\n')
        .replace(/\s+/g, ' '),
      pages,
      outline,
      roles,
    }
  }

  it('keeps list items in their list, and deeper ones in the item above them', async () => {
    const { roles } = await printed('- a\n- b\n  - b1\n  - b2\n- c\n\n1. x\n2. y')
    expect(roles('L').map((list) => list.kids.filter((kid) => kid.role === 'LI').length)).toEqual([3, 2, 2])
  })

  it('begins to count anew in each numbered list', async () => {
    const { text } = await printed('1. en\n2. to\n\nMellom.\n\n1. ny en')
    expect(text).toMatch(/1\. ?en ?2\. ?to ?Mellom\. ?1\. ?ny en/)
  })

  it('gives a table its caption and header cells', async () => {
    const { roles, text } = await printed('Tabell: Rammen\n| Område | Sum |\n|---|---:|\n| A | 4,2 |')
    expect(roles('TH').map((cell) => cell.text.trim())).toEqual(['Område', 'Sum'])
    expect(roles('TD').map((cell) => cell.text.trim())).toEqual(['A', '4,2'])
    expect(text).toContain('Tabell 1. Rammen')
  })

  it('gives a picture its alternative text and caption', async () => {
    const { roles, text } = await printed('![En stolpe for a.](X "Stolper" 50%)')
    expect(roles('Figure').map((figure) => figure.alt)).toContain('En stolpe for a.')
    expect(text).toContain('Figur 1. Stolper')
  })

  it('puts footnotes at the foot, once each', async () => {
    const { roles, text } = await printed('Tekst[^Noten sier **mer**.^] videre.')
    expect(roles('Note')).toHaveLength(1)
    expect(text.match(/Noten sier mer\./g)).toHaveLength(1)
  })

  it('shows headings below the section’s own, and keeps them out of the bookmarks', async () => {
    const { roles, outline } = await printed('## Mellom\n\n### Under')
    expect([roles('H4')[0]?.text.trim(), roles('H5')[0]?.text.trim()]).toEqual(['Mellom', 'Under'])
    expect(JSON.stringify(outline)).not.toContain('Mellom')
  })

  it('follows only links to the web and to mail', async () => {
    const { pages } = await printed(
      '[a](https://example.no/a) [b](mailto:b@example.no) [c](javascript:alert(1)) [d](file:///etc/passwd)',
    )
    expect(pages.flatMap((page) => page.links.map((link) => link.url))).toEqual([
      'https://example.no/a',
      'mailto:b@example.no',
    ])
  })

  it('says where a citation or a reference leads nowhere', async () => {
    const { text } = await printed('Kjent {K-1} og {I-7}, ukjent {K-99} og {I-99}.')
    expect(text).toContain('Kjent K-1 og innspill 7, ukjent [kilde mangler] og [innspill mangler].')
  })

  it('is not stopped by empty sections, blocks or cells', async () => {
    const empty: TextBlock = {
      type: 'textBlock',
      attrs: { id: 'x' as BlockId, style: 'bullet', level: 2 },
      content: [],
    }
    const { text } = await printed([
      empty,
      { ...empty, attrs: { ...empty.attrs, style: 'paragraph', level: 0 } },
    ])
    expect(text).toContain('Saksopplysninger')
  })
})
