import { PDFContext, PDFDocument, PDFStream } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { parseQuickly } from '#main/typeset/assemble/quick-parser.ts'
import { loadEngine } from '#main/typeset/compile/load-engine.ts'
import { entriesOf, objectsOf } from '#main/typeset/intake/objects.ts'
import * as make from '#support/pdf-makers.ts'

/** Every object as text with its bytes, and what the trailer says; null when pdf-lib refuses the file. */
async function slowly(bytes: Uint8Array): Promise<readonly string[] | null> {
  try {
    const options = { updateMetadata: false, throwOnInvalidObject: true, ignoreEncryption: true }
    return said((await PDFDocument.load(bytes, options)).context)
  } catch {
    return null
  }
}

function quickly(bytes: Uint8Array): readonly string[] | null {
  const context = parseQuickly(bytes)
  return context === undefined ? null : said(context)
}

function said(context: PDFContext): readonly string[] {
  const { Root, Info } = context.trailerInfo
  return [
    `${String(Root)} ${String(Info)} ${context.largestObjectNumber}`,
    ...context.enumerateIndirectObjects().map(([ref, object]) => {
      if (!(object instanceof PDFStream)) return `${ref.tag} ${object.toString()}`
      return `${ref.tag} ${object.dict.toString()} ${Buffer.from(object.getContents()).toString('latin1')}`
    }),
  ]
}

const files: readonly (readonly [string, () => Promise<Uint8Array> | Uint8Array])[] = [
  ['a tagged report', make.taggedReport],
  ['a packet with placeholders', () => make.placeholderPacket([{ title: 'Kart', pages: a4 }], 22)],
]
const a4 = [{ width: 595.28, height: 841.89 }]

/** Syntax by hand: blanks where they may stand, names and numbers as they may be written. */
const byHand = (length: string, more = '') =>
  `%PDF-1.4
%âãÏÓ
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595.28 -.5e]/Contents 4 0 R/Odd#20Name(a\\(b(c)d) >>endobj
4 0 obj <</Length ${length}>>
stream
0 0 m (x) Tj
endstream
endobj
5 0 obj 12 endobj
${more}xref
0 1
0000000000 65535 f
trailer <</Root 1 0 R/Size 6>>
startxref
9
%%EOF
`.replace('-.5e', '-.5')

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1')

test('the library keeps entries and objects where assembly walks them', () => {
  const context = PDFContext.create()
  const dict = context.obj({ Type: 'Page', Kids: [1, 2], Parent: null })
  const ref = context.register(dict)
  expect([...entriesOf(dict)]).toEqual(dict.entries())
  expect([...objectsOf(context)]).toEqual([context.lookup(ref)])
})

describe('the quick parser', () => {
  test.each(files)('reads the same objects as pdf-lib: %s', async (_, file) => {
    const bytes = await file()
    const found = quickly(bytes)
    expect(found).not.toBeNull()
    expect(found).toEqual(await slowly(bytes))
  })

  test('knows later versions of an object', async () => {
    const bytes = latin1(byHand('12', '1 0 obj <</Type/Catalog/Pages 2 0 R/Lang(nb)>> endobj\n'))
    const found = quickly(bytes)
    expect(found?.join('\n')).toContain('(nb)')
    expect(found).toEqual(await slowly(bytes))
  })

  test.each([
    ['a length that is not so', byHand('3')],
    ['a length that stands elsewhere', byHand('5 0 R')],
    ['rubbish between objects', byHand('12', 'hei\n')],
    ['an object that does not end', byHand('12', '6 0 obj <</A 1>>\n')],
    ['no catalog', byHand('12').replace('/Catalog', '/Katalog')],
    ['rubbish in front', `hei ${byHand('12')}`],
  ])('leaves %s to pdf-lib', (_, text) => {
    expect(parseQuickly(latin1(text))).toBeUndefined()
  })

  test('leaves to pdf-lib what the engine does not write: locked files, objects inside streams', async () => {
    expect(parseQuickly(await make.lockedPdf(''))).toBeUndefined()
    expect(parseQuickly(await make.plainPdf(['En', 'To']))).toBeUndefined()
  })

  test('reads whatever the engine writes today, which keeps it in use', async () => {
    const main =
      '#set text(font: "Source Sans 3")\n= Å\n#table(columns: 2)[a][b] #link("https://example.no")[lenke]'
    const { pdf } = await (await loadEngine()).typeset({ main, files: new Map() }, 'slutt')
    expect(quickly(pdf)).toEqual(await slowly(pdf))
  })

  test('never reads a damaged file otherwise than pdf-lib does', async () => {
    const sources = [latin1(byHand('12')), make.taggedReport(), await make.picturePdf()]
    let [state, read] = [7, 0]
    const below = (limit: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return Math.floor((state / 2 ** 32) * limit)
    }
    for (let round = 0; round < 600; round++) {
      const bytes = Uint8Array.from(sources[round % 3] ?? [])
      for (let edits = below(3); edits >= 0; edits--)
        bytes[below(bytes.length)] = round % 2 === 0 ? below(256) : 32 + below(95)
      // Files that pdf-lib refuses were refused at intake, and never come here.
      const [found, expected] = [quickly(bytes), await slowly(bytes)]
      if (found === null || expected === null) continue
      read++
      expect(found, `round ${round}`).toEqual(expected)
    }
    expect(read).toBeGreaterThan(50)
  })
})
