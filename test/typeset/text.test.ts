import fc from 'fast-check'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { TypesetEngine } from '#main/typeset/compile/engine.ts'
import { loadEngine } from '#main/typeset/compile/load-engine.ts'
import { printable, quote, uncovered } from '#main/typeset/markup/text.ts'

describe('text becomes Typst source in one place', () => {
  let engine: TypesetEngine
  beforeAll(async () => {
    engine = await loadEngine()
  })

  /** The string as Typst itself reads it back, past all layout. */
  async function readBack(texts: readonly string[]): Promise<readonly unknown[]> {
    const main = texts.map((text) => `#metadata(${quote(text)})<it>\n`).join('')
    return (await engine.typeset({ main, files: new Map() }, 'it')).marks
  }

  it('nothing that an officer types is read as markup', async () => {
    const nasty = [
      '#panic("x")',
      '"; panic("x"); "',
      '\\',
      '\\"',
      '$x$ *a* _b_ <l> @ref [c] {d} // e /* f */',
      '\\u{41}',
      '= Heading',
      '- list',
      '`raw`',
      '\'quote\' "double"',
      'https://example.no',
      '~ -- --- ...',
    ]
    expect(await readBack(nasty)).toEqual(nasty.map(printable))
  })

  it('any Unicode text comes back from the engine as it is printed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { minLength: 1, maxLength: 30 }),
        async (texts) => {
          expect(await readBack(texts)).toEqual(texts.map(printable))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('ordinary letters, which are not looked at one by one, are drawn by the fonts and printed as they are', () => {
    const ascii = Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCodePoint(0x20 + at)).join('')
    const text = `${ascii}æøåÆØÅéÉ«»§–`
    expect(uncovered(text)).toEqual([])
    // beside a character that must be looked at, the same letters come out the same
    expect(printable(`${text}\u200b`)).toBe(printable(text))
  })

  it('text of markup characters only comes back as it is printed', async () => {
    const unit = fc.constantFrom(...'\\"#$*_`<>@[]{}()=+-/~\'; \n\t\r:,.u0e'.split(''))
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit, maxLength: 25 }), { minLength: 1, maxLength: 40 }),
        async (texts) => {
          expect(await readBack(texts)).toEqual(texts.map(printable))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('what is printed can be read out of the page again, word for word', async () => {
    const text = 'Sámi: ŋ đ ŧ č š ž á – «kr 1 250 000», § 11-5, æøå ÆØÅ é ü, ½ ≤ 3 × 4'
    const main = `#set page(width: 900pt)\n#set text(font: "Source Sans 3", fallback: false)\n#${quote(text)}\n#metadata("x")<it>`
    const { pdf } = await engine.typeset({ main, files: new Map() }, 'it')
    const page = await (await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise).getPage(1)
    const { items } = await page.getTextContent()
    expect(items.map((item) => ('str' in item ? item.str : '')).join('')).toContain(
      text.replaceAll('\u00a0', ' '),
    )
  })

  it('a character that the fonts lack is shown by its number and never vanishes', () => {
    expect(printable('Møte 😀 mañana')).toBe('Møte [U+1F600] mañana')
    expect(uncovered('a😀b😀c漢')).toEqual(['😀', '漢'])
  })

  it('a line is not broken between a day and its month, or a section sign and its number', () => {
    expect(printable('6. april, jf. § 11-3, kl. 17.00, s. 4')).toBe(
      '6.\u00a0april, jf. §\u00a011-3, kl.\u00a017.00, s.\u00a04',
    )
    expect(printable('sak 6. Aprilvær')).toBe('sak 6. Aprilvær')
  })

  it('text that was typed decomposed is printed composed', () => {
    expect(printable('a\u030a')).toBe('å')
  })

  it('directional overrides and zero-width characters do not reach the page', () => {
    expect(printable('Van\u202elig\u200b tekst')).toBe('Vanlig tekst')
  })
})
