import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Content } from '#shared/document/model.ts'
import type { BlobHash } from '#shared/ids.ts'
import { isRefusal } from '#shared/refusal.ts'
import { writeWord } from '#main/exchange/word/write-word.ts'
import type { WordFile } from '#main/exchange/word/word-paper.ts'
import { paperDocx } from '#main/typeset/intake/docx/paper-docx.ts'
import { unpack } from '#main/typeset/intake/docx/unpack.ts'
import { scanXml } from '#main/typeset/intake/docx/xml-scan.ts'
import { intakeLimits } from '#main/typeset/intake/limits.ts'
import { newId } from '#support/builders.ts'
import { contentSaid } from '#support/content-said.ts'
import { cell, row, text, carried, paperOf, samplePaper, withoutIds } from '#support/word-papers.ts'

const everything = samplePaper()
const paper = paperOf(everything, { exemption: 'Unntatt offentlighet: offl. § 14', title: 'Plan <A> & B' })

let file: WordFile
const parts = new Map<string, string>()
beforeAll(async () => {
  file = await writeWord(paper)
  const unpacked = await unpack(file.bytes, intakeLimits)
  for (const [name, bytes] of unpacked.parts) parts.set(name, Buffer.from(bytes).toString('utf8'))
})

describe('a paper as a Word document', () => {
  it('comes back the same, with merged cells, tasks, width and description of pictures', async () => {
    const read = await paperDocx({ name: 'a.docx', bytes: file.bytes }, intakeLimits)
    if (isRefusal(read)) throw new Error(read.code)
    const [, ...own] = read.content
    const [, ...rest] = contentSaid(withoutIds(own)).split('\n')
    const [, ...wanted] = contentSaid(withSpans(carried(everything, paper))).split('\n')
    expect(rest).toEqual(wanted)
    expect(read.title).toBe('Plan <A> & B')
    expect(read.findings).toEqual([{ kind: 'generated', count: 1 }])
  })

  it('is well-formed, and has heads of tables, languages and descriptions of Word’s own', () => {
    const document = parts.get('word/document.xml') ?? ''
    for (const [name, xml] of parts)
      if (name.endsWith('.xml'))
        scanXml(xml, intakeLimits, { open: () => undefined, close: () => undefined, text: () => undefined })
    expect(document).toContain('<w:tblHeader/>')
    expect(document).toContain('descr="Kart over &quot;Åsen&quot; &amp; Vika"')
    for (const level of [1, 2]) expect(document).toContain(`<w:pStyle w:val="Heading${level}"/>`)
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="nb-NO"/>')
    expect(parts.get('docProps/core.xml')).toContain('<dc:creator>Kari Nordmann</dc:creator>')
  })

  it('says that it is exempt, on each page', () => {
    expect(parts.get('word/header1.xml') ?? '').toContain('offl. § 14')
    expect(parts.get('word/document.xml') ?? '').toContain('Unntatt offentlighet')
  })

  it('tells what it could not carry', async () => {
    const svg: Content = [
      {
        type: 'image',
        attrs: {
          id: newId(),
          blob: 'b'.repeat(64) as BlobHash,
          mediaType: 'image/png',
          alt: 'Borte',
          caption: '',
          width: 50,
        },
      },
      { ...text('paragraph', 'a'), content: [{ type: 'text', text: 'a\u202eb' }] },
      {
        type: 'table',
        attrs: { id: newId(), caption: '' },
        content: [row(cell('A', { header: true })), row(cell('B', { header: true }))],
      },
    ]
    const { findings } = await writeWord({ ...paperOf(svg), entries: [] })
    expect(findings).toEqual([
      { kind: 'invisibleCharacters', count: 1 },
      { kind: 'pictures', count: 1 },
      { kind: 'rowHeadings', count: 1 },
    ])
  })
})

/** LibreOffice, where it is: somebody else’s reading of the same file. */
const office = ['/usr/bin/soffice', '/opt/libreoffice/program/soffice'].find((path) => existsSync(path))

describe.skipIf(office === undefined)('LibreOffice', () => {
  const convert = (from: string, to: string, folder: string): void => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    execFileSync(
      office ?? '',
      [profile, '--headless', '--convert-to', to, '--outdir', join(folder, 'out'), from],
      {
        stdio: 'ignore',
        timeout: 120_000,
      },
    )
  }

  it('opens it, counts its lists and tables, and gives it back as it was', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'saksklar-word-'))
    const path = join(folder, 'sak.docx')
    writeFileSync(path, file.bytes)
    convert(path, 'txt:Text (encoded):UTF8', folder)
    const lines = readFileSync(join(folder, 'out', 'sak.txt'), 'utf8').replaceAll('\ufeff', '')
    for (const said of [
      '1. Planen vedtas.',
      'a. med kart',
      '2. Rammen dekkes.',
      '1. Først dette.',
      'Tabell 1. Kostnader',
      'Figur 1. Kartet',
      'Ansvar: Kommunedirektøren · Frist: 1. mars 2027 · Rapporteres til: Formannskapet',
      'Behovet er stort[K\u20111], jf. innspill 1',
    ])
      expect(lines).toContain(said)
    convert(path, 'docx', folder)
    const again = readFileSync(join(folder, 'out', 'sak.docx'))
    const read = await paperDocx({ name: 'sak.docx', bytes: again }, intakeLimits)
    if (isRefusal(read)) throw new Error(read.code)
    expect(contentSaid(withoutIds(read.content.slice(2)))).toBe(
      contentSaid(withoutIds(withSpans(carried(everything, paper)).slice(1))),
    )
  }, 240_000)
})

/** `carried` knows plain tables only: this one keeps its spans. */
function withSpans(content: Content): Content {
  return content.map((block) =>
    block.type === 'table' ? (everything.find(({ type }) => type === 'table') ?? block) : block,
  )
}
