import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { strictContent } from '#shared/contract/content.ts'
import { ownClipboardAttribute } from '#shared/document/incoming/own-clipboard.ts'
import { isAllowedLink } from '#shared/document/links.ts'
import { inlinesOf } from '#shared/document/text.ts'
import type { Block } from '#shared/document/model.ts'
import { readClipboard } from '#main/exchange/clipboard/read-clipboard.ts'
import type { ClipboardReading } from '#main/exchange/clipboard/read-clipboard.ts'
import { newId } from '#support/builders.ts'
import { withoutIds } from '#support/word-papers.ts'

const read = (html: string, text = ''): ClipboardReading => readClipboard({ html, text }, newId)

/** Scraps of what programs write, in any order: wrong nesting, cut tags, anything. */
const scrap = fc.oneof(
  fc.constantFrom(
    ...'<p> </p> <b> </b> <i style="font-weight:700"> </i> <ul> <ol> <li> </ul> </ol> <table> <tr> <td> <th colspan=3 rowspan=2> </td> </table> <caption> <h1> </h1> <h3> <blockquote> <div> </div> <pre> </pre> <span style="mso-list:Ignore"> </span> <sup> <br> <hr> <del> </del> <ins> <s> <svg> <math> <template> <select> <option> <o:p> </o:p> <a> </a> <img> <!-- --> <![endif]> <style> </style> <script> </script> <textarea> <frameset> <form> <nobr> <font> <button> <iframe> <plaintext> <body> <html>'.split(
      ' ',
    ),
    '<p style="mso-list:l0 level9 lfo1">',
    '<p class=MsoListParagraph style="mso-list:l0 level2 lfo1">',
    '<a href="javascript:alert(1)">',
    '<a href="https://solvik.example/å">',
    '<a href="\tjava\nscript:x">',
    '<a href="#_ftn1" name="_ftnref1" style="mso-footnote-id:ftn1">',
    '<div style="mso-element:footnote" id=ftn1><a href="#_ftnref1" name="_ftn1">',
    '<li aria-level="99">',
    '<td colspan=-1 rowspan=999999>',
    '<img src="data:image/png;base64,iVBORw0KGgo=">',
    '<p data-saksklar-content="[{]">',
    '&nbsp;',
    '&#0;',
    '&#x202e;',
    '• ',
    '<',
    '"',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.lorem({ maxCount: 3 }),
)
const scraps = fc.array(scrap, { maxLength: 60 }).map((parts) => parts.join(''))

describe('whatever lies on the clipboard', () => {
  it('makes text that the model allows, and never throws', () => {
    fc.assert(
      fc.property(scraps, fc.string({ unit: 'binary' }), (html, text) => {
        const { content } = read(html, text)
        expect(strictContent.safeParse(content).error?.issues ?? []).toEqual([])
        expect(content.every(holdsSomething)).toBe(true)
      }),
      { numRuns: 1500 },
    )
  })

  it('leads nowhere but to pages and addresses', () => {
    const scheme = fc.constantFrom(
      'javascript:',
      'JAVASCRIPT:',
      'data:',
      'file:',
      'vbscript:',
      'blob:',
      '//',
      'https:',
      'mailto:',
      '\u0001javascript:',
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(scheme, fc.string({ unit: 'binary' }))), (addresses) => {
        const escaped = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
        const html = addresses.map(([start, rest]) => `<a href="${escaped(start + rest)}">ord</a>`).join('')
        for (const { href } of linksIn(read(`<p>${html}</p>`).content)) expect(isAllowedLink(href)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

/** Text in elements that are kept, with the words that a reader sees, in order. */
const word = fc.stringMatching(/^[a-zæøå]{2,8}$/)
const phrase = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))
const inlineHtml = fc
  .tuple(
    fc.constantFrom('b', 'i', 'em', 'span', 'sup', 'u', 'font', 'a href="https://x.example/"', 'ins', 'o:p'),
    phrase,
  )
  .map(([tag, said]) => `<${tag}>${said}</${tag.split(' ')[0]}> `)
const lineHtml = fc
  .array(
    fc.oneof(
      inlineHtml,
      phrase.map((said) => `${said} `),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(''))
const blockHtml = fc.oneof(
  fc
    .tuple(fc.constantFrom('p', 'div', 'h1', 'h2', 'h5', 'blockquote', 'pre', 'section', 'address'), lineHtml)
    .map(([tag, line]) => `<${tag}>${line}</${tag}>`),
  fc
    .tuple(fc.constantFrom('ul', 'ol'), fc.array(lineHtml, { minLength: 1, maxLength: 3 }))
    .map(
      ([tag, lines]) =>
        `<${tag}>${lines.map((line) => `<li>${line}<ul><li>${line}</li></ul></li>`).join('')}</${tag}>`,
    ),
  fc
    .array(fc.array(lineHtml, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    .map(
      (rows) =>
        `<table border=1>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
    ),
  lineHtml.map(
    (line) =>
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;</span></span>${line}</p>`,
  ),
)
const pageHtml = fc.array(blockHtml, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('\n'))

describe('text that is seen', () => {
  it('comes along whole and in order', () => {
    fc.assert(
      fc.property(pageHtml, (html) => {
        const seen = html.replace(/<[^>]*>/g, ' ').match(/[a-zæøå]{2,}/g) ?? []
        const got = read(html).content.flatMap(saidBy)
        expect(got).toEqual(seen.filter((each) => each !== 'nbsp'))
      }),
      { numRuns: 500 },
    )
  })

  it('comes along whole from plain text too, but for hyphens at the ends of lines', () => {
    const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))
    const start = fc.constantFrom('', '- ', '• ', '1. ', 'a) ', '   ', '\t')
    fc.assert(
      fc.property(fc.array(fc.tuple(start, line)), (lines) => {
        const text = lines.map(([before, said]) => before + said).join('\n')
        const got = read('', text).content.flatMap(saidBy)
        expect(got).toEqual(lines.flatMap(([, said]) => said.split(' ')))
      }),
    )
  })
})

describe('what would cost too much', () => {
  const plain = 'Ren tekst.'
  const nested = (tag: string, times: number): string =>
    `<${tag}>`.repeat(times) + 'x' + `</${tag}>`.repeat(times)
  const manyMarks = Array.from({ length: 300 }, (_, index) => `<b id=${index}>`).join('')
  it.each([
    ['20,000 nested divs', nested('div', 20_000), 'tooDeep'],
    ['20,000 nested spans, never closed', '<span>'.repeat(20_000), 'tooDeep'],
    ['marks that open again in each paragraph', `<div>${manyMarks}</div>${'<p>x'.repeat(20_000)}`, 'tooDeep'],
    ['half a million elements', '<i></i>'.repeat(500_000), 'tooLarge'],
    ['nine million characters', `<p>${'x'.repeat(9_000_000)}</p>`, 'tooLarge'],
    ['nested tables', nested('table><tr><td', 3_000), 'tooDeep'],
  ])('%s: the plain text is taken instead, at once', (_name, html, kind) => {
    const begun = performance.now()
    const { content, dropped } = read(html, plain)
    expect(dropped).toEqual([{ kind, count: 1 }])
    expect(content.flatMap(saidBy)).toEqual(['en', 'tekst'])
    expect(performance.now() - begun).toBeLessThan(1000)
  })
})

function holdsSomething(block: Block): boolean {
  return block.type === 'table' || inlinesOf(block).length > 0
}

const linksIn = (content: readonly Block[]) =>
  content
    .flatMap(inlinesOf)
    .flatMap((node) => (node.type === 'text' ? (node.marks ?? []) : []))
    .flatMap((mark) => (mark.type === 'link' ? [mark.attrs] : []))

const saidBy = (block: Block): string[] =>
  inlinesOf(block)
    .map((node) => (node.type === 'text' ? node.text : ' '))
    .join(' ')
    .match(/[a-zæøå]{2,}/g) ?? []

describe('what our own editor laid there', () => {
  const marked = (json: string): string =>
    `<p ${ownClipboardAttribute}="${json.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">Synlig tekst</p>`

  it('comes back whole, under new ids', () => {
    fc.assert(
      fc.property(scraps, (html) => {
        const { content } = read(html)
        fc.pre(content.length > 0)
        const again = read(marked(JSON.stringify(content)))
        expect(withoutIds(again.content)).toEqual(withoutIds(content))
        expect(again.dropped).toEqual([])
        const ids = new Set(content.map(({ attrs }) => attrs.id))
        expect(again.content.some(({ attrs }) => ids.has(attrs.id))).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  const id = '01900000-0000-7000-8000-000000000001'
  const block = (more: object, content: readonly object[] = [{ type: 'text', text: 'Falsk' }]): string =>
    JSON.stringify([{ type: 'textBlock', attrs: { id, style: 'paragraph', level: 0 }, content, ...more }])
  it.each([
    ['another kind of block', JSON.stringify([{ type: 'script', attrs: { id }, content: [] }])],
    ['an attribute that the model lacks', block({ onclick: 'x' })],
    [
      'a link to a script',
      block({}, [{ type: 'text', text: 'a', marks: [{ type: 'link', attrs: { href: 'javascript:x' } }] }]),
    ],
    ['a level of a paragraph', block({ attrs: { id, style: 'paragraph', level: 3 } })],
    ['an id that is none', block({ attrs: { id: 'x', style: 'paragraph', level: 0 } })],
    ['a prototype', `[{"__proto__":{"type":"textBlock"},"type":"textBlock"}]`],
    ['depth', '['.repeat(5000)],
    ['no JSON', '{'],
  ])('and bears %s is not believed: the text is read as any other', (_what, json) => {
    const { content, dropped } = read(marked(json))
    expect(content.flatMap(saidBy)).toEqual(['ynlig', 'tekst'])
    expect(dropped).toEqual([{ kind: 'ownUnreadable', count: 1 }])
  })
})
