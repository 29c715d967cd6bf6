import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { v4 } from 'uuid'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { PreviewPages } from '#shared/contract/preview.ts'
import type { Content } from '#shared/document/model.ts'
import type { PaperId } from '#shared/ids.ts'
import { createPreviewDesk } from '#main/actions/preview/preview-desk.ts'
import { openStore } from '#main/store/open-store.ts'
import { aTextBlock, newId } from '#support/builders.ts'
import { saksklar } from '#support/demo.ts'
import { openProgram } from '#support/open-program.ts'
import type { OpenProgram } from '#support/open-program.ts'
import { pageShapes } from '#support/page-shapes.ts'
import { readPdf } from '#support/pdf.ts'
import { aPicture, longText, previewPaper, say } from '#support/preview-paper.ts'
import type { PreviewPaper } from '#support/preview-paper.ts'
import { granted } from '#support/store.ts'

let made: PreviewPaper
let app: OpenProgram

beforeAll(async () => {
  made = previewPaper()
  app = await openProgram(made.folder, { saves: [null] })
})
afterAll(() => {
  app.program.close()
  made.remove()
})

const order = (summary: Content, revision = 1, fresh = true) => ({
  paper: made.paper,
  revision,
  fresh,
  sections: [{ key: 'summary', content: summary }],
})
async function pagesOf(summary: Content, revision = 1): Promise<PreviewPages> {
  const set = await app.granted('preview.compile', order(summary, revision))
  if (set.kind !== 'pages') throw new Error(set.kind)
  return set
}
async function pageOf(page: number, have: string | null = null) {
  const found = await app.granted('preview.page', { paper: made.paper, page, have })
  if (found === null) throw new Error(`no page ${page}`)
  return found
}
describe('the preview of a paper', () => {
  it('shows what is typed before it is stored, and where each block stands', async () => {
    const text = say('Et første avsnitt.', 'Et annet avsnitt.')
    const set = await pagesOf(text)
    expect(set).toMatchObject({ revision: 1, budget: 2, missingPictures: [] })
    expect(set.pages).toHaveLength(1)
    expect(set.pages[0]?.width).toBeCloseTo(595.28, 1)
    const [first, second] = text.map(({ attrs }) => set.blocks.find(({ id }) => id === attrs.id))
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
    const next = await app.granted('preview.compile', {
      paper: made.paper,
      revision: 2,
      fresh: false,
      sections: [other],
    })
    expect(JSON.stringify(next)).toContain(block.attrs.id)
    const fresh = await app.granted('preview.compile', {
      paper: made.paper,
      revision: 3,
      fresh: true,
      sections: [other],
    })
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
    const failure = await app.refused('preview.compile', order([aPicture(made.rotten)], 2))
    expect(failure.code).toBe('preview.notSet')
    expect(await pageOf(1)).toEqual(good)
    await pagesOf(say('Bedre.'), 3)
    expect((await pageOf(1)).hash).not.toBe(good.hash)
  })

  it('shows a frame for a picture that is not to be had, and says which', async () => {
    const set = await pagesOf([aPicture('b'.repeat(64), 'Kart over torget')])
    expect(set.missingPictures).toEqual(['Kart over torget'])
    expect((await pageOf(1)).svg).toContain('image')
  })

  it('prints the note of an entry that was cited a moment ago', async () => {
    await pagesOf(say('Fornøyd'))
    const without = pageShapes((await pageOf(1)).svg ?? '').length
    const cited = [
      { ...aTextBlock(''), content: [{ type: 'citation' as const, attrs: { entry: made.entry } }] },
    ] as Content
    await pagesOf(cited, 2)
    expect(pageShapes((await pageOf(1)).svg ?? '').length).toBeGreaterThan(without + 100)
  })

  it('refuses a text that is none of the model before anything is made of it', async () => {
    const [block] = say('x')
    const bad = { ...block, attrs: { ...block?.attrs, level: '0); panic(' } }
    const failure = await app.refused('preview.compile', order([bad] as never))
    expect(failure).toMatchObject({
      code: 'wire.badInput',
      facts: { field: 'sections.0.content.0.attrs.level' },
    })
    const elsewhere = [aPicture('../../etc/passwd')]
    expect((await app.refused('preview.compile', order(elsewhere))).code).toBe('wire.badInput')
  })

  it('says that a paper is gone', async () => {
    const gone = { ...order([]), paper: newId<PaperId>() }
    expect((await app.refused('preview.compile', gone)).code).toBe('paper.gone')
  })

  it('has no page beyond its last', async () => {
    await pagesOf(longText(3))
    expect((await pageOf(3)).svg).not.toBeNull()
    expect(await app.granted('preview.page', { paper: made.paper, page: 99, have: null })).toBeNull()
  })
})

describe('the process behind it', () => {
  const desk = (more = {}) => createPreviewDesk({ log: () => undefined, ...more })
  const opened = () => granted(openStore(made.folder, { readonly: true }))

  it('is started again, unseen, when it was killed', async () => {
    const store = opened()
    const previews = desk()
    await previews.compile(store.db, order(say('Før.')), '2021-01-01')
    const killed = previews.pid()
    process.kill(killed ?? 0, 'SIGKILL')
    const set = await previews.compile(store.db, order(say('Etter.'), 2), '2021-01-01')
    expect(set).toMatchObject({ kind: 'pages', revision: 2 })
    expect(previews.pid()).not.toBe(killed)
    expect(await previews.page(made.paper, 1, null)).not.toBeNull()
    previews.close()
    store.close()
  })

  it('is started again while it works, too', async () => {
    const store = opened()
    const previews = desk()
    await previews.compile(store.db, order(say('Før.')), '2021-01-01')
    const set = previews.compile(store.db, order(longText(30), 2), '2021-01-01')
    setTimeout(() => process.kill(previews.pid() ?? 0, 'SIGKILL'), 5)
    expect(await set).toMatchObject({ kind: 'pages', revision: 2 })
    previews.close()
    store.close()
  })

  it('ends some time after the paper was left, unless somebody looks again', async () => {
    const store = opened()
    const previews = desk({ keptAfterLeaving: 60 })
    await previews.compile(store.db, order(say('Her.')), '2021-01-01')
    previews.leave(made.paper)
    await previews.compile(store.db, order(say('Fortsatt her.'), 2), '2021-01-01')
    await new Promise((resolve) => setTimeout(resolve, 120))
    expect(previews.pid()).toBeDefined()
    previews.leave(made.paper)
    await vi.waitFor(() => expect(previews.pid()).toBeUndefined())
    expect(await previews.page(made.paper, 1, null)).toBeNull()
    store.close()
  })
})

describe('a draft on paper', () => {
  it('is a tagged PDF that says on every page that it is a draft', async () => {
    const path = join(made.folder, 'utkast.pdf')
    const sections = [{ key: 'summary', content: longText(2) }]
    const printed = await app.granted('paper.printDraft', { paper: made.paper, sections, path, job: v4() })
    const pdf = await readPdf(readFileSync(path))
    expect(printed).toEqual({ path, pages: pdf.pages.length })
    expect(pdf.pages.length).toBeGreaterThan(1)
    for (const page of pdf.pages) {
      expect(page.text).toContain('UTKAST 25.05.2021')
      expect(page.structure).not.toBeNull()
    }
  })

  it('is saved where the user chooses, and nowhere when nothing is chosen', async () => {
    expect(await app.granted('paper.printDraft', { paper: made.paper, sections: [], job: v4() })).toBeNull()
    expect(app.asked).toMatchObject([{ suggestedName: '20-01610-utkast.pdf' }])
  })
})

describe('saksklar preview', () => {
  it('prints the newest paper of a case, also while a window has the workspace open', async () => {
    const path = join(made.folder, 'fra-terminal.pdf')
    const { code, out } = await saksklar('preview', '20/01610', '--out', path, '--workspace', made.folder)
    expect([code, out]).toEqual([
      0,
      `${path}: «Temaplan for digitalisering – førstegangsbehandling», 1 sider, utkast\n`,
    ])
    expect((await readPdf(readFileSync(path))).pages[0]?.text).toContain('UTKAST')
  })
})
