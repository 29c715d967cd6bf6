import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Content, Inline } from '#shared/document/model.ts'
import { inlinesOf, plainText, wordCount } from '#shared/document/text.ts'
import type { BlobHash, BlockId, EntryId } from '#shared/ids.ts'

const id = 'b' as BlockId
const text = (words: string): Inline => ({ type: 'text', text: words })
const paragraph = (...content: readonly Inline[]): Content[number] => ({
  type: 'textBlock',
  attrs: { id, style: 'paragraph', level: 0 },
  content,
})
const cited: Inline = { type: 'citation', attrs: { entry: 'k' as EntryId } }
const footnote: Inline = {
  type: 'footnote',
  attrs: { id: 'f' },
  content: [{ type: 'text', text: 'Se vedlegg 2.' }],
}
const cell = (words: string, header = false) =>
  ({
    type: 'tableCell',
    attrs: { header, align: 'left', colspan: 1, rowspan: 1 },
    content: [text(words)],
  }) as const
const table: Content[number] = {
  type: 'table',
  attrs: { id, caption: 'Utgifter' },
  content: [
    { type: 'tableRow', content: [cell('År', true), cell('Kroner', true)] },
    { type: 'tableRow', content: [cell('2021'), cell('1\u00a0250\u00a0000')] },
  ],
}
const image: Content[number] = {
  type: 'image',
  attrs: {
    id,
    blob: 'h' as BlobHash,
    mediaType: 'image/png',
    alt: 'Stolpediagram over svarene',
    caption: 'Svar',
    width: 80,
  },
}

describe('the plain text of a document', () => {
  test('holds everything that is read, footnotes, cells and alternative texts included', () => {
    const content = [paragraph(text('Tallet er 78 prosent'), cited, footnote, text('.')), table, image]
    expect(plainText(content)).toBe(
      'Tallet er 78 prosent.\nSe vedlegg 2.\nUtgifter\nÅr\tKroner\n2021\t1\u00a0250\u00a0000\nStolpediagram over svarene\nSvar',
    )
  })

  test('keeps a forced line break, and drops what is empty', () => {
    expect(plainText([paragraph(text('Én'), { type: 'hardBreak' }, text('to')), paragraph()])).toBe('Én\nto')
    expect(plainText([])).toBe('')
  })

  test('loses no text node, wherever it stands', () => {
    const words = fc
      .string({ unit: fc.constantFrom('a', 'å', '7', ' ', '–'), minLength: 1 })
      .filter((s) => s.trim() !== '')
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (all) => {
        const content = all.map((w, i) =>
          i % 2 === 0
            ? paragraph(text(w))
            : { ...table, content: [{ type: 'tableRow' as const, content: [cell(w)] }] },
        )
        for (const w of all) expect(plainText(content)).toContain(w)
        expect(content.flatMap(inlinesOf)).toHaveLength(all.length)
      }),
    )
  })
})

describe('counting words', () => {
  test.each([
    ['Høringen ga 41 innspill.', 4],
    ['1\u00a0250\u00a0000 kroner', 2],
    ['4,2 mill. kroner – om lag', 5],
    ['K-14 og «førstegangsbehandling»', 3],
    ['20/01610, kl. 17.00', 3],
    ['– … ?', 0],
    ['', 0],
  ])('«%s» has %i words', (words, count) => {
    expect(wordCount([paragraph(text(words))])).toBe(count)
  })

  test('alternative texts are not printed and not counted; captions, cells and footnotes are', () => {
    expect(wordCount([image])).toBe(1)
    expect(wordCount([table])).toBe(5)
    expect(wordCount([paragraph(text('Ett'), footnote)])).toBe(4)
  })

  test('words joined by spaces are counted one by one', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'ø', 'B', 'é'), minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (all) => {
        expect(wordCount([paragraph(text(all.join(' ')))])).toBe(all.length)
      }),
    )
  })
})
