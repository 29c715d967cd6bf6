import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { refusalText } from '#shared/text/refusal-words.ts'
import { exportWeb } from '#main/actions/export-web.ts'
import type { ExportedWeb } from '#main/actions/export-web.ts'
import { webScan } from '#main/actions/web/scan-web-file.ts'
import { checkWebFolder, writeWebFolder } from '#main/actions/web/web-folder.ts'
import { everythingIn } from '#support/everything-in-pdf.ts'
import { saksklar } from '#support/demo.ts'
import { webDemo } from '#support/web-demo.ts'
import type { WebDemo } from '#support/web-demo.ts'

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted()

describe('saksklar web', () => {
  let demo: WebDemo
  let made: ExportedWeb
  let folder = ''

  async function april(into: string, signal?: AbortSignal): Promise<ExportedWeb | Refusal> {
    const [, meeting] = demo.meetings
    if (meeting === undefined) throw new Error('no April meeting')
    return exportWeb(demo.store, meeting, into, {
      engine: demo.engine,
      ...(signal === undefined ? {} : { signal }),
    })
  }

  beforeAll(async () => {
    demo = await webDemo()
    folder = join(demo.folder, 'nett')
    const first = await april(folder)
    if (isRefusal(first)) throw new Error(JSON.stringify(first))
    made = first
  })
  afterAll(() => {
    if (demo.store.db.open) demo.store.close()
    rmSync(demo.folder, { recursive: true, force: true })
  })

  it('leaves a whole folder, with a list of its files by hash, and nothing beside it', () => {
    expect(filesBelow(folder)).toEqual([...made.files.map((file) => file.path), 'innhold.json'].toSorted())
    const list = JSON.parse(readFileSync(join(folder, 'innhold.json'), 'utf8')) as {
      files: readonly { path: string; sha256: string }[]
    }
    for (const { path, sha256 } of list.files)
      expect(
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex'),
      ).toBe(sha256)
    expect(readdirSync(demo.folder).filter((name) => name.startsWith('.nett'))).toEqual([])
  })

  it('holds the proven packet and a file for each open attachment, and none for an exempt one', () => {
    const pdfs = made.files.map((file) => file.path).filter((path) => path.endsWith('.pdf'))
    expect(pdfs).toContain('innkalling.pdf')
    expect(pdfs).toContain('vedlegg/ps-39-21-1.pdf')
    expect(pdfs).not.toContain('vedlegg/ps-39-21-2.pdf') // offl. § 23
    expect(pdfs.some((path) => path.includes('ps-38-21'))).toBe(false)
  })

  it('keeps what an attachment says, under a stamp that tells where it belongs', async () => {
    const everything = await everythingIn(readFileSync(join(folder, 'vedlegg/ps-35-21-1.pdf')))
    expect(everything).toContain('PS 35/21 · Vedlegg 1')
    expect(everything).toContain('Satsingsområder')
  })

  it('made again says the same, byte for byte, and takes the place of the earlier one', async () => {
    const before = filesBelow(folder).map((path) => readFileSync(join(folder, path)))
    const again = await april(folder)
    expect(isRefusal(again)).toBe(false)
    expect(filesBelow(folder).map((path) => readFileSync(join(folder, path)))).toEqual(before)
    expect(readdirSync(demo.folder).filter((name) => name.startsWith('.nett'))).toEqual([])
  })

  it('does not touch a folder that holds anything else, nor a file', () => {
    const other = join(demo.folder, 'annet')
    mkdirSync(join(other, 'under'), { recursive: true })
    expect(checkWebFolder(other)).toBeNull()
    writeFileSync(join(other, 'under', 'brev.txt'), 'kjær')
    expect(checkWebFolder(other)).toMatchObject({
      code: 'web.folderNotEmpty',
      facts: { found: 'under/brev.txt' },
    })
    expect(checkWebFolder(join(other, 'under', 'brev.txt'))).toMatchObject({ code: 'web.notAFolder' })
    writeFileSync(join(other, 'innhold.json'), '{"kind":"noe annet","files":[{"path":"under/brev.txt"}]}')
    expect(checkWebFolder(other)).toMatchObject({ code: 'web.folderNotEmpty' })
  })

  it('stopped on the way leaves the earlier edition as it was, and nothing beside it', async () => {
    const before = readFileSync(join(folder, 'innhold.json'))
    const stop = new AbortController()
    const [, meeting] = demo.meetings
    if (meeting === undefined) throw new Error('no April meeting')
    const work = exportWeb(demo.store, meeting, folder, {
      engine: demo.engine,
      signal: stop.signal,
      progress: (step, done) => {
        if (step === 'scan' && done === 3) stop.abort()
      },
    })
    await expect(work).rejects.toThrow()
    expect(readFileSync(join(folder, 'innhold.json'))).toEqual(before)
    expect(readdirSync(demo.folder).filter((name) => name.startsWith('.nett'))).toEqual([])
  })

  it('refuses on one line in the terminal, and tells what it made', async () => {
    demo.store.close() // one program at a time
    const workspace = ['--workspace', demo.folder]
    const foreign = await saksklar('web', 'formannskapet/2021-04-21', '--out', demo.folder, ...workspace)
    expect(foreign.code).toBe(1)
    expect(foreign.err).toMatch(/^Avvist: Mappen .* er ikke rørt/m)
    const unknown = await saksklar(
      'web',
      'formannskapet/1999-01-01',
      '--out',
      join(demo.folder, 'x'),
      ...workspace,
    )
    expect(unknown.err).toMatch(/^Avvist: Det finnes ikke noe møte/m)
    expect(existsSync(join(demo.folder, 'x'))).toBe(false)
  })
})

describe('the scan of a finished file', () => {
  const scan = webScan([
    { text: 'Varsling mot enhetsleder i hjemmetjenesten', from: 'PS 38/21' },
    { text: 'Torbjørg Kvasshaug', from: 'PS 38/21' },
  ])
  const page = async (html: string): Promise<Refusal | null> => scan('side.html', Buffer.from(html, 'utf8'))

  it.each([
    ['in the text', '<p>Om Varsling mot enhetsleder i hjemmetjenesten.</p>'],
    ['split by emphasis', '<p>Varsling mot <strong>enhets</strong>leder i hjemmetjenesten</p>'],
    ['split by lines', '<p>Varsling mot enhetsleder</p>\n<p>i hjemmetjenesten</p>'],
    ['with soft hyphens and other case', '<p>VARSLING mot enhets\u00adleder i hjemme\u00adtjenesten</p>'],
    ['in an alternative text', '<img alt="Torbjørg Kvasshaug" src="a.png">'],
    ['in the title', '<title>Torbjørg  Kvasshaug</title>'],
    ['in an address', '<a href="https://example.no/?q=Torbjørg Kvasshaug">her</a>'],
    ['in a comment', '<!-- Torbjørg Kvasshaug -->'],
    ['in hidden text', '<p hidden>Torbjørg Kvasshaug</p>'],
  ])('finds what is withheld %s', async (_, html) => {
    const refused = await page(html)
    expect(refused).toMatchObject({ code: 'web.leak', facts: { file: 'side.html', from: 'PS 38/21' } })
    const said = refused === null ? '' : refusalText(refused, 'nb')
    expect(said).toMatch(/side\.html, .*PS 38\/21/)
    expect(said).not.toMatch(/Kvasshaug|enhetsleder/)
  })

  it('names the line', async () => {
    expect(await page('<p>a</p>\n<p>b</p>\n<p>Torbjørg Kvasshaug</p>')).toMatchObject({
      facts: { place: 'linje 3' },
    })
  })

  it('finds it in the name of a file, in a picture’s own text and in a style sheet', async () => {
    expect(await scan('torbjørg-kvasshaug.html', Buffer.from(''))).toMatchObject({ code: 'web.leak' })
    const latin = Buffer.from('\u0089PNG tEXt Torbjørg Kvasshaug', 'latin1')
    expect(await scan('bilder/a.png', latin)).toMatchObject({ code: 'web.leak' })
    expect(await scan('style.css', Buffer.from('/* Torbjørg Kvasshaug */'))).toMatchObject({
      code: 'web.leak',
    })
  })

  it('finds a national identity number, also one that emphasis splits, and lets case numbers pass', async () => {
    expect(await page('<p>Født 010190<em>00</em>083</p>')).toMatchObject({ code: 'web.identityNumber' })
    expect(await page('<p>Sak 20/01610, konto 1234.56.78901, 19 000 00012</p>')).toBeNull()
  })

  it('stops the folder before it is there', async () => {
    const folder = join(import.meta.dirname, '..', '..', '.cache', 'web-leak')
    mkdirSync(join(folder, '..'), { recursive: true })
    const files = new Map([['index.html', Buffer.from('<p>Torbjørg Kvasshaug</p>')]])
    expect(await writeWebFolder(folder, files, scan)).toMatchObject({ code: 'web.leak' })
    expect(existsSync(folder)).toBe(false)
    expect(readdirSync(join(folder, '..')).filter((name) => name.includes('web-leak'))).toEqual([])
  })
})
