import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { v4 } from 'uuid'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { PreviewPages } from '#shared/contract/preview.ts'
import type { Content } from '#shared/document/model.ts'
import type { BlobHash, EntryId, PaperId } from '#shared/ids.ts'
import { createPreviewDesk } from '#main/actions/preview/preview-desk.ts'
import { putBlob } from '#main/store/blobs.ts'
import { saveEntry, saveTheme } from '#main/store/knowledge.ts'
import { saveMunicipality } from '#main/store/municipality.ts'
import { createStore, openStore } from '#main/store/open-store.ts'
import { aMunicipality, anEntry, aTextBlock, aTheme, newId } from '#support/builders.ts'
import { freshFolder } from '#support/demo.ts'
import { openProgram } from '#support/open-program.ts'
import type { OpenProgram } from '#support/open-program.ts'
import { pageShapes, told } from '#support/page-shapes.ts'
import { readPdf } from '#support/pdf.ts'
import { granted, saveSmallMeeting } from '#support/store.ts'

let folder = ''
let paper: PaperId
let entry: EntryId
let rotten: BlobHash
let app: OpenProgram

beforeAll(async () => {
  folder = join(freshFolder('preview'), 'solvik')
  const store = granted(createStore(folder))
  saveMunicipality(store.db, aMunicipality({ pageBudget: 2 }))
  const saved = saveSmallMeeting(store.db)
  paper = saved.paper.id
  const theme = aTheme({ case: saved.file.id })
  saveTheme(store.db, theme)
  const cited = anEntry({ case: saved.file.id, theme: theme.id, enteredBy: saved.officer.id })
  saveEntry(store.db, cited)
  entry = cited.id
  rotten = putBlob(store.db, Buffer.from('\u0089PNG\r\n\u001a\nthis is no picture', 'latin1'), 'image/png')
  store.close()
  app = await openProgram(folder, { saves: [null] })
})
afterAll(() => {
  app.program.close()
  rmSync(join(folder, '..'), { recursive: true, force: true })
})

const say = (...texts: readonly string[]): Content => texts.map((text) => aTextBlock(text))
const order = (summary: Content, revision = 1, fresh = true) => ({
  paper,
  revision,
  fresh,
  sections: [{ key: 'summary', content: summary }],
})
async function pagesOf(summary: Content, revision = 1): Promise<PreviewPages> {
  const made = await app.granted('preview.compile', order(summary, revision))
  if (made.kind !== 'pages') throw new Error(made.kind)
  return made
}
async function pageOf(page: number, have: string | null = null) {
  const found = await app.granted('preview.page', { paper, page, have })
  if (found === null) throw new Error(`no page ${page}`)
  return found
}
const picture = (blob: string, alt = 'Torget') =>
  [
    {
      type: 'image',
      attrs: { id: newId(), blob, mediaType: 'image/png', alt, caption: '', width: 50 },
    },
  ] as unknown as Content
/** As long a text as fills so many pages. */
const long = (pages: number): Content =>
  say(
    ...Array.from({ length: pages * 6 }, (_, index) =>
      `${index} Kommunen tilbyr tjenester til alle. `.repeat(16),
    ),
  )

describe('the preview of a paper', () => {
  it('shows what is typed before it is stored, and where each block stands', async () => {
    const text = say('Et første avsnitt.', 'Et annet avsnitt.')
    const made = await pagesOf(text)
    expect(made).toMatchObject({ revision: 1, budget: 2, missingPictures: [] })
    expect(made.pages).toHaveLength(1)
    expect(made.pages[0]?.width).toBeCloseTo(595.28, 1)
    const [first, second] = text.map(({ attrs }) => made.blocks.find(({ id }) => id === attrs.id))
    expect(first?.from.page).toBe(1)
    expect(second?.from.y).toBeGreaterThan(first?.to.y ?? Infinity)
    const before = await pageOf(1)
    expect(before.svg).toMatch(/^<svg xmlns/)
    expect(await pageOf(1, before.hash)).toEqual({ hash: before.hash, svg: null })
    await pagesOf(say('Et første avsnitt til.'), 2)
    expect((await pageOf(1)).hash).not.toBe(before.hash)
  })

  it('keeps sections that were sent before, until it begins afresh', async () => {
    const [block] = say('Det som står i sammendraget.')
    if (block === undefined) throw new Error('no block')
    await pagesOf([block])
    const other = { key: 'proposal', content: say('Et annet forslag.') }
    const next = await app.granted('preview.compile', { paper, revision: 2, fresh: false, sections: [other] })
    expect(JSON.stringify(next)).toContain(block.attrs.id)
    const fresh = await app.granted('preview.compile', { paper, revision: 3, fresh: true, sections: [other] })
    expect(JSON.stringify(fresh)).not.toContain(block.attrs.id)
  })

  it('sets the newest of those that wait, and no other', async () => {
    const [first, second, third, fourth] = await Promise.all(
      [1, 2, 3, 4].map((revision) =>
        app.granted('preview.compile', order(say(`Ord nummer ${revision}`), revision)),
      ),
    )
    expect(first).toMatchObject({ kind: 'pages', revision: 1 })
    expect([second, third]).toEqual([{ kind: 'superseded' }, { kind: 'superseded' }])
    expect(fourth).toMatchObject({ kind: 'pages', revision: 4 })
    const shown = await pageOf(1)
    await pagesOf(say('Ord nummer 4'), 5)
    expect((await pageOf(1)).hash).toBe(shown.hash)
  })

  it('keeps the last good pages while something is wrong', async () => {
    await pagesOf(say('Godt nok.'))
    const good = await pageOf(1)
    const failure = await app.refused('preview.compile', order(picture(rotten), 2))
    expect(failure.code).toBe('preview.notSet')
    expect(await pageOf(1)).toEqual(good)
    await pagesOf(say('Bedre.'), 3)
    expect((await pageOf(1)).hash).not.toBe(good.hash)
  })

  it('shows a frame for a picture that is not to be had, and says which', async () => {
    const made = await pagesOf(picture('b'.repeat(64), 'Kart over torget'))
    expect(made.missingPictures).toEqual(['Kart over torget'])
    expect((await pageOf(1)).svg).toContain('image')
  })

  it('prints the note of an entry that was cited a moment ago', async () => {
    await pagesOf(say('Fornøyd'))
    const without = told(pageShapes((await pageOf(1)).svg ?? '')).length
    const cited = [
      { ...aTextBlock(''), content: [{ type: 'citation' as const, attrs: { entry } }] },
    ] as Content
    await pagesOf(cited, 2)
    expect(told(pageShapes((await pageOf(1)).svg ?? '')).length).toBeGreaterThan(without + 100)
  })

  it('refuses a text that is none of the model before anything is made of it', async () => {
    const [block] = say('x')
    const bad = { ...block, attrs: { ...block?.attrs, level: '0); panic(' } }
    const failure = await app.refused('preview.compile', order([bad] as never))
    expect(failure).toMatchObject({
      code: 'wire.badInput',
      facts: { field: 'sections.0.content.0.attrs.level' },
    })
    const elsewhere = picture('../../etc/passwd')
    expect((await app.refused('preview.compile', order(elsewhere))).code).toBe('wire.badInput')
  })

  it('says that a paper is gone', async () => {
    const gone = { ...order([]), paper: newId<PaperId>() }
    expect((await app.refused('preview.compile', gone)).code).toBe('paper.gone')
  })

  it('has no page beyond its last', async () => {
    await pagesOf(long(3))
    expect((await pageOf(3)).svg).not.toBeNull()
    expect(await app.granted('preview.page', { paper, page: 99, have: null })).toBeNull()
  })
})

describe('the process behind it', () => {
  const desk = (more = {}) => createPreviewDesk({ log: () => undefined, ...more })
  const opened = () => granted(openStore(folder, { readonly: true }))

  it('is started again, unseen, when it was killed', async () => {
    const store = opened()
    const previews = desk()
    await previews.compile(store.db, order(say('Før.')), '2021-01-01')
    const killed = previews.pid()
    process.kill(killed ?? 0, 'SIGKILL')
    const made = await previews.compile(store.db, order(say('Etter.'), 2), '2021-01-01')
    expect(made).toMatchObject({ kind: 'pages', revision: 2 })
    expect(previews.pid()).not.toBe(killed)
    expect(await previews.page(paper, 1, null)).not.toBeNull()
    previews.close()
    store.close()
  })

  it('is started again while it works, too', async () => {
    const store = opened()
    const previews = desk()
    await previews.compile(store.db, order(say('Før.')), '2021-01-01')
    const made = previews.compile(store.db, order(long(30), 2), '2021-01-01')
    setTimeout(() => process.kill(previews.pid() ?? 0, 'SIGKILL'), 5)
    expect(await made).toMatchObject({ kind: 'pages', revision: 2 })
    previews.close()
    store.close()
  })

  it('ends some time after the paper was left, unless somebody looks again', async () => {
    const store = opened()
    const previews = desk({ keptAfterLeaving: 60 })
    await previews.compile(store.db, order(say('Her.')), '2021-01-01')
    previews.leave(paper)
    await previews.compile(store.db, order(say('Fortsatt her.'), 2), '2021-01-01')
    await new Promise((resolve) => setTimeout(resolve, 120))
    expect(previews.pid()).toBeDefined()
    previews.leave(paper)
    await vi.waitFor(() => expect(previews.pid()).toBeUndefined())
    expect(await previews.page(paper, 1, null)).toBeNull()
    store.close()
  })
})

describe('a draft on paper', () => {
  it('is a tagged PDF that says on every page that it is a draft', async () => {
    const path = join(folder, '..', 'utkast.pdf')
    const sections = [{ key: 'summary', content: long(2) }]
    const printed = await app.granted('paper.printDraft', { paper, sections, path, job: v4() })
    const pdf = await readPdf(readFileSync(path))
    expect(printed).toEqual({ path, pages: pdf.pages.length })
    expect(pdf.pages.length).toBeGreaterThan(1)
    for (const page of pdf.pages) {
      expect(page.text).toContain('UTKAST 25.05.2021')
      expect(page.structure).not.toBeNull()
    }
  })

  it('is saved where the user chooses, and nowhere when nothing is chosen', async () => {
    expect(await app.granted('paper.printDraft', { paper, sections: [], job: v4() })).toBeNull()
    expect(app.asked).toMatchObject([{ suggestedName: '20-01610-utkast.pdf' }])
  })
})
