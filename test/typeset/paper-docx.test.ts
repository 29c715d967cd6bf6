import { describe, expect, it } from 'vitest'
import { isRefusal } from '#shared/refusal.ts'
import { refusalSentences } from '#shared/text/refusal-words.ts'
import { wordRefusal } from '#main/actions/word/word-refusal.ts'
import { paperDocx } from '#main/typeset/intake/docx/paper-docx.ts'
import type { PaperDocx } from '#main/typeset/intake/docx/paper-docx.ts'
import { intakeLimits } from '#main/typeset/intake/limits.ts'
import { paperDocxInProcess } from '#main/typeset/intake/process/inspect-in-process.ts'
import { processLimits } from '#main/typeset/intake/process/process-limits.ts'
import { contentSaid } from '#support/content-said.ts'
import { docx, item, paragraph, picture, relation, run, table, zip } from '#support/docx-makers.ts'
import { png } from '#support/picture-makers.ts'

async function read(body: string, parts?: Parameters<typeof docx>[1]): Promise<PaperDocx> {
  const found = await paperDocx({ name: 'notat.docx', bytes: docx(body, parts) }, intakeLimits)
  if (isRefusal(found)) throw new Error(`refused: ${found.code}`)
  return found
}
const told = ({ findings }: PaperDocx): string[] => findings.map(({ kind, count }) => `${kind} ${count}`)

describe('a stranger’s Word document as the text of a paper', () => {
  it('keeps its headings’ levels, lists, tables with merged cells, notes and pictures', async () => {
    const merged =
      '<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>' +
      `${paragraph('År')}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${paragraph('A')}</w:tc>` +
      `<w:tc>${paragraph('1 200')}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>${paragraph('b')}</w:tc></w:tr></w:tbl>`
    const found = await read(
      [
        paragraph('Notat', 'Tittel'),
        paragraph('Vurdering', 'Overskrift1'),
        paragraph(`${run('Se')}<w:r><w:footnoteReference w:id="2"/></w:r>`),
        item('en', 'numbered'),
        item('under', 'bullet', 2),
        paragraph('Tabell 3. Utlån', 'Bildetekst'),
        merged,
        picture('rId6', 'Kart'),
        paragraph('Figur 9: Kartet', 'Bildetekst'),
      ].join(''),
      {
        relations: relation('rId6', 'image', 'media/a.png'),
        footnotes: `<w:footnote w:id="2">${paragraph('Note.')}</w:footnote>`,
        more: [{ name: 'word/media/a.png', data: png(20, 10) }],
      },
    )
    expect(found.title).toBe('Notat')
    expect([...found.levels.values()]).toEqual([1])
    expect(contentSaid(found.content).split('\n')).toEqual([
      '# Vurdering',
      'Se[^Note.^]',
      '1. en',
      '    - under',
      '[table: Utlån]',
      '| !{2×1}År |',
      '| {1×2}A | >1 200 |',
      '| b |',
      '[image image/png 100 %: Kart] Kartet',
    ])
    expect(told(found)).toEqual([])
  })

  it('tells what did not come along, kind by kind, and shows none of it', async () => {
    const change = 'w:id="1" w:author="Kari" w:date="2026-11-20T10:00:00Z"'
    const found = await read(
      [
        paragraph(
          `${run('Vi ')}<w:del ${change}><w:r><w:delText>SLETTET</w:delText></w:r></w:del><w:ins ${change}>${run('mener ')}</w:ins>${run('noe.')}<w:r><w:commentReference w:id="1"/></w:r>`,
        ),
        `<w:p><w:pPr><w:rPr><w:del ${change}/></w:rPr></w:pPr><w:moveFrom ${change}>${run('FLYTTET')}</w:moveFrom></w:p>`,
        paragraph(`${run('SKJULT', '<w:vanish/>')}${run('STRØKET ', '<w:strike/>')}${run('Synlig. ')}`),
        '<w:p><m:oMath><m:r><m:t>E</m:t></m:r></m:oMath></w:p>',
        `<w:p><w:hyperlink r:id="rId5">${run('ond lenke')}</w:hyperlink><w:hyperlink w:anchor="x">${run(' intern')}</w:hyperlink></w:p>`,
        picture('rId6', ''),
        picture('rId7', 'emf'),
        paragraph('Innhold', 'INNH1'),
        paragraph(run('1\u202e000')),
        table([['A', 'B']], false),
      ].join(''),
      {
        relations:
          relation('rId5', 'hyperlink', 'javascript:alert(1)', true) +
          relation('rId6', 'image', 'media/a.png') +
          relation('rId7', 'image', 'media/b.emf'),
        more: [
          { name: 'word/media/a.png', data: png(20, 10) },
          { name: 'word/media/b.emf', data: 'x' },
          {
            name: 'word/comments.xml',
            data: '<w:comments xmlns:w="w"><w:comment>HEMMELIG</w:comment></w:comments>',
          },
          { name: 'word/vbaProject.bin', data: 'x' },
          { name: 'word/embeddings/a.xlsx', data: 'x' },
        ],
      },
    )
    expect(told(found)).toEqual([
      'deletions 2',
      'insertions 1',
      'comments 1',
      'struckText 1',
      'hiddenText 1',
      'invisibleCharacters 1',
      'pictures 1',
      'picturesUndescribed 1',
      'equations 1',
      'embedded 1',
      'activeContent 1',
      'contents 1',
      'links 1',
      'internalLinks 1',
      'headerRowAssumed 1',
    ])
    const said = contentSaid(found.content)
    for (const word of ['SLETTET', 'FLYTTET', 'SKJULT', 'STRØKET', 'HEMMELIG', 'javascript', 'Innhold'])
      expect(said).not.toContain(word)
    expect(said).toContain('Vi mener noe.')
    expect(said).toContain('1000')
  })

  it('knows how wide a picture stands on its page', async () => {
    const wide = picture('rId6', 'Kart &quot;A&quot;').replace(
      '<wp:inline>',
      '<wp:inline><wp:extent cx="2880360" cy="100"/>',
    )
    const found = await read(
      `${wide}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="1417" w:right="1417"/></w:sectPr>`,
      {
        relations: relation('rId6', 'image', 'media/a.png'),
        more: [{ name: 'word/media/a.png', data: png(20, 10) }],
      },
    )
    expect(contentSaid(found.content)).toBe('[image image/png 50 %: Kart "A"]')
  })
})

describe('a hostile document', () => {
  const hello = paragraph('Hei')
  const bomb = docx(hello + ' '.repeat(60_000_000))
  it.each([
    ['a part that swells', bomb, 'word.tooHeavy'],
    [
      'entities from outside',
      docx(hello, { prolog: '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>' }),
      'word.damaged',
    ],
    ['nesting without end', docx('<w:sdt><w:sdtContent>'.repeat(4000) + hello), 'word.damaged'],
    ['half a million elements', docx(`<w:p>${'<w:r/>'.repeat(500_000)}</w:p>`), 'word.damaged'],
    ['tags left open', docx(`${hello}<w:p>`), 'word.damaged'],
    ['nothing of Word’s', zip([{ name: 'a.txt', data: 'x' }]), 'word.notWord'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'word.notWord'],
    [
      'an encrypted part',
      zip([
        { name: 'word/document.xml', data: '<w/>', says: { encrypted: true } },
        { name: '[Content_Types].xml', data: '' },
      ]),
      'word.locked',
    ],
  ])('%s is refused with a code and a sentence', async (_what, bytes, code) => {
    const found = await paperDocx({ name: 'a.docx', bytes }, intakeLimits)
    const refused = isRefusal(found) ? wordRefusal(found, 'a.docx') : null
    expect(refused?.code).toBe(code)
    expect(refusalSentences[code]?.({ file: 'a.docx' })).toContain('a.docx')
  })

  it('with a table of a thousand million columns stays within the grid', async () => {
    const found = await read(
      table([['A']]).replace('<w:tc>', '<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>'),
    )
    expect(contentSaid(found.content)).toContain('{63×1}A')
  })

  it('that takes too long is ended with its process', async () => {
    const slow = docx(Array.from({ length: 60_000 }, () => paragraph('a b')).join(''))
    const found = await paperDocxInProcess({ name: 'a.docx', bytes: slow }, undefined, {
      ...processLimits,
      time: 50,
    })
    expect(isRefusal(found) && wordRefusal(found, 'a.docx').code).toBe('word.tooHeavy')
  })
})
