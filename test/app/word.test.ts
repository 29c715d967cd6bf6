import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { strictContent } from '#shared/contract/content.ts'
import { canonicalJson } from '#shared/document/canonical.ts'
import type { PaperId } from '#shared/ids.ts'
import { readClipboardApart } from '#main/app/exchange-work/exchange-work.ts'
import { newId } from '#support/builders.ts'
import { newJob } from '#support/case-program.ts'
import { demoCases } from '#support/demo-cases.ts'
import { freshFolder } from '#support/demo.ts'
import { docx, paragraph, picture, relation } from '#support/docx-makers.ts'
import { png } from '#support/picture-makers.ts'

const d = demoCases()

/** The theme plan's last paper. */
async function aPaper(): Promise<PaperId> {
  const heads = await d.call('case.papers', { id: d.id })
  const last = heads.at(-1)
  if (last === undefined) throw new Error('a demo without papers')
  return last.id
}

/** The same without ids of blocks and notes. */
const unnamed = (content: unknown): unknown =>
  JSON.parse(JSON.stringify(content ?? null, (key, value: unknown) => (key === 'id' ? '' : value)))

describe('a clipboard', () => {
  test('comes back as clean text, small or large', async () => {
    const html = '<p>Se <del>slettet</del><b>planen</b></p>'
    for (const more of ['', '<p>x</p>'.repeat(10_000)]) {
      const read = await d.call('paper.readClipboard', { html: html + more, text: '' })
      expect(strictContent.safeParse(read.content).success).toBe(true)
      expect(JSON.stringify(read.content[0])).toContain('planen')
      expect(read.dropped).toEqual([{ kind: 'deletions', count: 1 }])
    }
  })
  test('that cannot be read in time gives its plain text, and says so', async () => {
    const slow = { html: '<p>x</p>'.repeat(20_000), text: 'Ren tekst' }
    const { content, dropped } = await readClipboardApart(slow, newId, 1)
    expect(JSON.stringify(content)).toContain('Ren tekst')
    expect(dropped).toEqual([{ kind: 'tooSlow', count: 1 }])
  })
})

describe('a paper', () => {
  test('goes out as a Word document that the next call reads back, section by section', async () => {
    const id = await aPaper()
    const path = join(freshFolder('word'), 'sak.docx')
    const made = await d.call('paper.exportWord', { id, path, job: newJob() })
    expect(made).toMatchObject({ path, findings: [] })
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK')
    const read = await d.call('paper.readWord', { id, path, job: newJob() })
    const before = await d.call('paper.get', { id })
    const written = before.sections.filter(({ content }) => content.length > 0)
    const words = (parts: readonly { readonly key: string; readonly words: number }[] = []) =>
      Object.fromEntries(parts.map((part) => [part.key, part.words]))
    expect(words(read?.sections)).toEqual(words(written))
    expect(read?.unplaced).toEqual([])
    // a preview changes nothing
    expect(await d.call('paper.get', { id })).toEqual(before)
  })
  test('comes back as it was, its drawings too, which Word itself cannot hold', async () => {
    const heads = await d.call('case.papers', { id: d.id })
    let drawings = 0
    for (const { id } of heads) {
      const path = join(freshFolder('word'), 'sak.docx')
      await d.call('paper.exportWord', { id, path, job: newJob() })
      const read = await d.call('paper.readWord', { id, path, job: newJob() })
      const { sections } = await d.call('paper.get', { id })
      for (const { key, content } of sections.filter((section) => section.content.length > 0)) {
        const again = read?.sections.find((section) => section.key === key)?.content
        expect(canonicalJson(unnamed(again))).toBe(canonicalJson(unnamed(content)))
        drawings += JSON.stringify(again).split('image/svg+xml').length - 1
      }
      expect(read?.findings).toEqual([{ kind: 'generated', count: 1 }])
      expect(read?.pictures).toEqual([])
    }
    expect(drawings).toBeGreaterThan(0)
  })
  test('does not get a drawing of another paper by a document that names it', async () => {
    const heads = await d.call('case.papers', { id: d.id })
    const shows = new Map<PaperId, boolean>()
    for (const { id } of heads)
      shows.set(id, JSON.stringify(await d.call('paper.get', { id })).includes('image/svg+xml'))
    const one = heads.find(({ id }) => shows.get(id) === true)
    const other = heads.find(({ id }) => shows.get(id) === false)
    const path = join(freshFolder('word'), 'sak.docx')
    await d.call('paper.exportWord', { id: one?.id ?? newId<PaperId>(), path, job: newJob() })
    const read = await d.call('paper.readWord', { id: other?.id ?? newId<PaperId>(), path, job: newJob() })
    expect(JSON.stringify(read?.sections)).not.toContain('"image"')
    expect(read?.findings).toContainEqual({ kind: 'drawings', count: 1 })
  })
  test('does not go out when the user gave up, nor to a folder that is not there', async () => {
    const id = await aPaper()
    expect(await d.call('paper.exportWord', { id, path: null, job: newJob() })).toBeNull()
    const path = join(freshFolder('word'), 'borte', 'sak.docx')
    const refused = await d.refused('paper.exportWord', { id, path, job: newJob() })
    expect(refused.code).toBe('file.noFolder')
    expect(existsSync(path)).toBe(false)
  })
  test('that is gone is refused', async () => {
    const id = newId<PaperId>()
    const refused = await d.refused('paper.exportWord', { id, path: 'x.docx', job: newJob() })
    expect(refused.code).toBe('paper.gone')
  })
})

describe('a Word document', () => {
  const written = (bytes: Uint8Array): string => {
    const path = join(freshFolder('word'), 'notat.docx')
    writeFileSync(path, bytes)
    return path
  }
  test('comes with its pictures, and with what no section bears', async () => {
    const id = await aPaper()
    const bytes = docx(
      [
        paragraph('Vurdering', 'Overskrift1'),
        picture('rId6', 'Kart'),
        paragraph('Ukjent del', 'Overskrift1'),
      ].join(''),
      {
        relations: relation('rId6', 'image', 'media/a.png'),
        more: [{ name: 'word/media/a.png', data: png(20, 10) }],
      },
    )
    d.files.push([written(bytes)])
    const read = await d.call('paper.readWord', { id, path: null, job: newJob() })
    expect(read?.sections.map(({ key }) => key)).toEqual(['assessment'])
    expect(read?.unplaced).toMatchObject([{ heading: 'Ukjent del', proposed: 'assessment', content: [] }])
    expect(read?.sections[0]?.content).toMatchObject([
      { type: 'image', attrs: { blob: read?.pictures[0]?.blob } },
    ])
    expect(Buffer.from(read?.pictures[0]?.base64 ?? '', 'base64').equals(png(20, 10))).toBe(true)
  })
  test('that is none is refused with its name', async () => {
    const id = await aPaper()
    const refused = await d.refused('paper.readWord', {
      id,
      path: written(Buffer.from('tekst')),
      job: newJob(),
    })
    expect(refused).toMatchObject({ code: 'word.notWord', facts: { file: 'notat.docx' } })
    const empty = await d.refused('paper.readWord', { id, path: written(docx('<w:p/>')), job: newJob() })
    expect(empty.code).toBe('word.empty')
  })
})
