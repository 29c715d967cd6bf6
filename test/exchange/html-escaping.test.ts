import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Content } from '#shared/document/model.ts'
import { attribute, text } from '#main/exchange/html/escape.ts'
import { arbitraryContent } from '#support/arbitrary-content.ts'
import { attributeOf, named, readPage, readPages, textOf } from '#support/html-pages.ts'
import { faultsOf } from '#support/page-faults.ts'
import { aPacketModel, filesOf, someFiles } from '#support/web-models.ts'

const flat = (words: string): string => words.normalize('NFC').replace(/\s+/g, ' ').trim()

/** What people type, or paste to see what happens. */
const typed = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</title><script>',
    '</td></table><h1>',
    '&lt;b&gt; &amp;amp; &#60;script&#62;',
    '<!-- ',
    ']]><![CDATA[',
    '\u202e<b>\u2066',
    'javascript:alert(1)',
    '{{constructor}}',
    '\ud800',
    '\ufdd0\uffff\u{10ffff}',
    '\u0000<\u0000script>',
  ),
)

describe('what an officer types', () => {
  it('is text between tags and in attributes, and never markup', () => {
    fc.assert(
      fc.property(typed, (words) => {
        const page = readPage(
          '',
          `<!doctype html><title>t</title><p title="${attribute(words)}">${text(words)}</p>`,
        )
        const paragraphs = named(page, 'p')
        expect(page.elements.map((each) => each.tagName)).toEqual(['html', 'head', 'title', 'body', 'p'])
        expect(page.errors).toEqual([])
        expect(paragraphs[0]?.attrs).toHaveLength(1)
        expect(flat(attributeOf(paragraphs[0] as never, 'title') ?? '')).toBe(page.text)
      }),
      { numRuns: 1000 },
    )
  })

  it('loses no letter: only control characters and directional overrides go', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const page = readPage('', `<!doctype html><title>t</title><p>${text(words)}</p>`)
        const kept = words
          .normalize('NFC')
          .replace(/[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu, ' ')
        const letters = (each: string): string => each.replace(/\s+/g, '')
        expect(letters(page.text)).toBe(letters(kept))
      }),
    )
  })

  it('makes no stranger of a page, breaks no heading, id or link, whatever stands in any field', () => {
    fc.assert(
      fc.property(arbitraryContent, fc.array(typed, { minLength: 5, maxLength: 12 }), (content, words) => {
        let next = 0
        const say = (field: string): string => `${field} ${words[next++ % words.length] ?? ''}`
        const model = aPacketModel(content, say)
        expect(faultsOf(readPages(model, someFiles(model)), filesOf(model))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('becomes a link only when it leads to the web or to a mailbox', () => {
    const link = (href: string): Content =>
      [
        {
          type: 'textBlock',
          attrs: { id: 'b', style: 'paragraph', level: 0 },
          content: [{ type: 'text', text: 'her', marks: [{ type: 'link', attrs: { href } }] }],
        },
      ] as unknown as Content
    const linked = (href: string): boolean => {
      const model = aPacketModel(link(href), (field) => field)
      const page = readPages(model, someFiles(model)).get('ps-1-20.html')
      return page !== undefined && named(page, 'a').some((each) => textOf(each) === 'her')
    }
    for (const href of ['https://example.no/?a=1&b="2"', 'http://a.no', 'MAILTO:a@b.no'])
      expect(linked(href)).toBe(true)
    for (const href of [
      'javascript:alert(1)',
      'java\nscript:alert(1)',
      ' https://a.no',
      'data:text/html,x',
      'file:///etc',
      '//a.no',
      'vbscript:x',
    ])
      expect(linked(href)).toBe(false)
  })
})
