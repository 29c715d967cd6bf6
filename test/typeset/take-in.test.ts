import { describe, expect, test } from 'vitest'
import { isRefusal } from '#shared/refusal.ts'
import { lookalikeAdvice } from '#shared/text/refusals/attachment.ts'
import { hasWrongExtension, lookalikes, recognise } from '#main/typeset/intake/kind.ts'
import type { OfferedFile } from '#main/typeset/intake/offered-file.ts'
import { takeIn } from '#main/typeset/intake/take-in.ts'
import type { TakenIn } from '#main/typeset/intake/take-in.ts'
import {
  docx,
  item,
  paragraph,
  picture,
  relation,
  run,
  table,
  wordReport,
  zip,
} from '#support/docx-makers.ts'
import * as make from '#support/pdf-makers.ts'
import { readPdf } from '#support/pdf.ts'
import { jpeg, png } from '#support/picture-makers.ts'

async function letIn(file: OfferedFile): Promise<TakenIn> {
  const taken = await takeIn(file)
  if (isRefusal(taken)) throw new Error(`refused: ${taken.code}`)
  return taken
}

async function textOf({ pdf }: TakenIn): Promise<string> {
  const read = await readPdf(pdf)
  return read.pages
    .map((page) => page.text)
    .join('\n')
    .replace(/\s+/g, ' ')
}

const word = (body: string, parts?: Parameters<typeof docx>[1]): OfferedFile => ({
  name: 'notat.docx',
  bytes: docx(body, parts),
})

describe('what a file is', () => {
  test('is told by its content', () => {
    expect(recognise(make.taggedReport())).toEqual({ kind: 'pdf' })
    expect(recognise(png(2, 2))).toEqual({ kind: 'png' })
    expect(recognise(jpeg(8, 8))).toEqual({ kind: 'jpeg' })
    expect(recognise(wordReport(png(2, 2)))).toEqual({ kind: 'docx' })
    expect(recognise(zip([{ name: 'a.txt', data: '' }]))).toEqual({ looksLike: 'archive' })
  })

  test('is named, with advice, also where it cannot be taken', () => {
    expect(Object.keys(lookalikeAdvice).toSorted()).toEqual([...lookalikes])
  })

  test('and its name may be wrong: that is told, and nothing more', async () => {
    expect((await letIn({ name: 'plan.docx', bytes: make.taggedReport() })).warnings).toContain(
      'attachment.wrongExtension',
    )
    expect(hasWrongExtension('BILDE.JPG', 'jpeg')).toBe(false)
    expect(hasWrongExtension('uten-endelse', 'pdf')).toBe(false)
  })
})

describe('a picture', () => {
  test('becomes one A4 page, on its side when it is wider than high', async () => {
    const wide = await letIn({ name: 'kart.png', bytes: png(300, 200), alt: 'Kart' })
    const high = await letIn({ name: 'kart.png', bytes: png(200, 300), alt: 'Kart' })
    const sizes = [wide, high].map(({ pages }) =>
      pages.map(({ width, height }) => [Math.round(width), Math.round(height)]),
    )
    expect(sizes).toEqual([[[842, 595]], [[595, 842]]])
    expect([wide.kind, wide.tagged, wide.warnings]).toEqual(['png', true, []])
  })

  test('is turned as its camera says', async () => {
    const { pages } = await letIn({ name: 'a.jpg', bytes: jpeg(320, 160, { orientation: 6 }) })
    expect(Math.round(pages[0]?.width ?? 0)).toBe(595)
  })

  test('says what it shows to who cannot see it; without words for that, its title, and a warning', async () => {
    const told = await letIn({ name: 'a.png', bytes: png(20, 10), alt: 'Torget sett fra nord' })
    expect(JSON.stringify((await readPdf(told.pdf)).pages[0]?.structure)).toContain('Torget sett fra nord')
    const untold = await letIn({ name: 'torget-2020.png', bytes: png(20, 10) })
    expect(JSON.stringify((await readPdf(untold.pdf)).pages[0]?.structure)).toContain('torget-2020')
    expect([untold.title, untold.warnings]).toEqual(['torget-2020', ['attachment.altMissing']])
  })

  test('gives the same bytes every time', async () => {
    const file = { name: 'a.png', bytes: png(20, 10) }
    expect(Buffer.compare((await letIn(file)).pdf, (await letIn(file)).pdf)).toBe(0)
  })
})

describe('a Word document', () => {
  test('becomes tagged pages with its title, headings, lists, table, note, link and picture', async () => {
    const taken = await letIn({ name: 'a.docx', bytes: wordReport(png(200, 100)) })
    expect(taken).toMatchObject({
      title: 'Årsmelding for biblioteket',
      language: 'nn-NO',
      tagged: true,
      warnings: [],
    })
    const read = await readPdf(taken.pdf)
    const structure = JSON.stringify(read.pages.map((page) => page.structure))
    for (const role of ['H1', 'H2', 'L', 'LI', 'Table', 'TH', 'Note', 'Link', 'Figure'])
      expect(structure).toContain(`"${role}"`)
    expect(structure).toContain('Inngangen til biblioteket')
    const text = await textOf(taken)
    for (const words of [
      '12 prosent',
      'Romanar',
      'Tel alt',
      'Vaksne',
      'Tala er frå 2020.',
      'Biblioteket ved torget',
    ])
      expect(text).toContain(words)
  })

  test('shows no text that was deleted or hidden, and says so', async () => {
    const style = run('STILSKJULT', '<w:rStyle w:val="Skjult"/>')
    const gone = `<w:del w:author="x"><w:r><w:delText>SLETTET</w:delText></w:r></w:del><w:moveFrom>${run('FLYTTET')}</w:moveFrom>`
    const taken = await letIn(
      word(`<w:p>${run('Synlig')}${gone}${run('SKJULT', '<w:vanish/>')}${style}</w:p>`),
    )
    const text = await textOf(taken)
    expect(text).toContain('Synlig')
    for (const words of ['SLETTET', 'FLYTTET', 'SKJULT', 'STILSKJULT']) expect(text).not.toContain(words)
    expect(taken.warnings).toEqual(
      expect.arrayContaining(['attachment.changesAccepted', 'attachment.hiddenTextDropped']),
    )
    expect(taken.warnings).not.toContain('attachment.textDropped')
  })

  test('leaves out its table of contents, whose page numbers would lie', async () => {
    const taken = await letIn(
      word(paragraph('Innledning 7', 'INNH1') + paragraph('Innledning', 'Overskrift1') + paragraph('Hei')),
    )
    expect(await textOf(taken)).not.toContain('Innledning 7')
    expect(taken.warnings).toContain('attachment.contentsRemade')
  })

  test('never skips a step between headings, however it was set', async () => {
    const taken = await letIn(
      word(paragraph('Dypt', 'Overskrift3') + paragraph('Tekst') + paragraph('Høyt', 'Overskrift2')),
    )
    const structure = JSON.stringify((await readPdf(taken.pdf)).pages.map((page) => page.structure))
    expect(structure).toContain('"H1"')
    expect(structure).not.toMatch(/"H[23]"/)
  })

  test('says that text was struck out, in words', async () => {
    expect(await textOf(await letIn(word(paragraph(run('gammelt', '<w:strike/>')))))).toContain(
      '[strøket: gammelt]',
    )
  })

  test('keeps links that lead to the web or to a mailbox, and no others', async () => {
    const link = (id: string, text: string) => `<w:hyperlink r:id="${id}">${run(text)}</w:hyperlink>`
    const targets = [
      'https://example.no/',
      'mailto:post@example.no',
      'file:///c:/hemmelig.txt',
      'javascript:alert(1)',
    ]
    const taken = await letIn(
      word(`<w:p>${targets.map((_, index) => link(`r${index}`, `lenke${index} `)).join('')}</w:p>`, {
        relations: targets.map((target, index) => relation(`r${index}`, 'hyperlink', target, true)).join(''),
      }),
    )
    const { pages } = await readPdf(taken.pdf)
    expect(JSON.stringify(pages)).toMatch(/https:\/\/example\.no/)
    expect(JSON.stringify(pages)).not.toMatch(/hemmelig|javascript/)
    expect(await textOf(taken)).toContain('lenke3')
    expect(taken.warnings).toContain('attachment.linkDropped')
  })

  test('keeps all text of a table whose cells are merged, nested or too many', async () => {
    const merged = '<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>'
    const body = table(
      [['A', 'B'], ['inni', table([['dypt']]) + paragraph('etter')], ['bare én']],
      false,
    ).replace(
      '<w:tc><w:p><w:r><w:t xml:space="preserve">inni',
      `<w:tc>${merged}<w:p><w:r><w:t xml:space="preserve">inni`,
    )
    const taken = await letIn(word(body))
    const text = await textOf(taken)
    for (const words of ['inni', 'dypt', 'etter', 'bare én']) expect(text).toContain(words)
    expect(taken.warnings).toContain('attachment.headerRowAssumed')
  })

  test('tells of text that mammoth lost', async () => {
    const lost = `<w:p>${run('Fast')}<w:ruby><w:rubyBase>${run('forsvunnet')}</w:rubyBase></w:ruby></w:p>`
    expect((await letIn(word(lost))).warnings).toContain('attachment.textDropped')
  })

  test('is told of headers, drawings, comments and numbers that it loses', async () => {
    const numbered = paragraph('Kapittel', 'Overskrift1').replace(
      '<w:pStyle w:val="Overskrift1"/>',
      '<w:pStyle w:val="Overskrift1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>',
    )
    const body = `${numbered}<w:p>${run('x')}<w:r><w:commentReference w:id="1"/></w:r><m:oMath/></w:p>${item('a', 'bullet')}`
    const more = [
      { name: 'word/header1.xml', data: `<w:hdr xmlns:w="w">${paragraph('Solvik kommune')}</w:hdr>` },
    ]
    const { warnings } = await letIn(word(body, { more }))
    expect(warnings).toEqual(
      expect.arrayContaining([
        'attachment.commentsDropped',
        'attachment.drawingsDropped',
        'attachment.headersDropped',
        'attachment.numbersRemade',
      ]),
    )
  })

  test('prints in words where a picture cannot be shown, and keeps the rest', async () => {
    const parts = (bytes: Uint8Array) => ({
      relations: relation('rId9', 'image', 'media/b.png'),
      more: [{ name: 'word/media/b.png', data: bytes }],
    })
    const broken = png(60, 60).subarray(0, 300)
    const taken = await letIn(
      word(paragraph('Før') + picture('rId9', 'Kart over torget') + paragraph('Etter'), parts(broken)),
    )
    expect(await textOf(taken)).toMatch(/Før.*Bilde som ikke kan vises: Kart over torget.*Etter/)
    expect(taken.warnings).toContain('attachment.pictureDropped')
    const untold = await letIn(word(paragraph('Før') + picture('rId9', ''), parts(png(60, 60))))
    expect(untold.warnings).toContain('attachment.altMissing')
  })

  test('is called by what the officer said, else by itself, else by its file', async () => {
    const title = paragraph('Eget navn', 'Tittel') + paragraph('Tekst')
    expect((await letIn(word(title))).title).toBe('Eget navn')
    const renamed = await letIn({ ...word(title), title: 'Gitt navn' })
    expect(renamed.title).toBe('Gitt navn')
    expect(await textOf(renamed)).toMatch(/Gitt navn.*Eget navn.*Tekst/)
    expect((await letIn(word(paragraph('Tekst')))).title).toBe('notat')
  })
})
