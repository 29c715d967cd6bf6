import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { CaseId, PaperId, ReadingId, ThemeId } from '#shared/ids.ts'
import { readBlob } from '#main/store/blobs.ts'
import { findAttachment } from '#main/store/attachments.ts'
import { readingsOfCase, saveReading } from '#main/store/cases.ts'
import { findPaper, savePaper } from '#main/store/papers.ts'
import { newId } from '#support/builders.ts'
import { newJob } from '#support/case-program.ts'
import { demoCases } from '#support/demo-cases.ts'
import { freshFolder } from '#support/demo.ts'
import { readPdf } from '#support/pdf.ts'

const d = demoCases()
const spaced = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ')
const textOf = async (bytes: Uint8Array): Promise<string> =>
  spaced((await readPdf(bytes)).pages.map((page) => page.text).join(' '))

/** A case of its own with two themes, an entry in each, and a paper that is being written. */
async function known(): Promise<{ id: CaseId; paper: PaperId; themes: ThemeId[] }> {
  const id = await d.newCase()
  const themes: ThemeId[] = []
  for (const [index, name] of ['Samarbeid', 'Tillit'].entries()) {
    const theme = await d.call('theme.create', { case: id, name })
    themes.push(theme.id)
    await d.call('entry.create', {
      case: id,
      theme: theme.id,
      kind: 'fact',
      title: `Påstand ${index + 1}`,
      text: '',
      value: null,
      unit: null,
      asOf: null,
      series: [],
      dimensions: ['social'],
      sources: [],
      links: [],
    })
  }
  const [paper] = await d.call('case.papers', { id })
  return { id, paper: paper?.id ?? newId<PaperId>(), themes }
}

const attach = (paper: PaperId, themes: ThemeId[] = [], replace = false) => ({
  paper,
  themes,
  replace,
  job: newJob(),
})

describe('the knowledge base as a PDF', () => {
  test('is saved where the user says, and nowhere when they gave up', async () => {
    const path = join(freshFolder('kunnskap'), 'grunnlag.pdf')
    const asked = { case: d.id, themes: [], audience: 'public' as const, job: newJob() }
    const saved = await d.call('knowledge.exportPdf', { ...asked, path })
    expect(saved).toMatchObject({ path, entries: 44, sources: 26 })
    expect((await readPdf(new Uint8Array(readFileSync(path)))).pages).toHaveLength(saved?.pages ?? 0)
    expect(await d.call('knowledge.exportPdf', { ...asked, job: newJob(), path: null })).toBeNull()
  })

  test('is refused before anybody is asked where to put it, when there is nothing to print', async () => {
    const asked = { case: await d.newCase(), themes: [], audience: 'members' as const, job: newJob() }
    expect((await d.refused('knowledge.exportPdf', { ...asked, path: null })).code).toBe('knowledge.empty')
  })
})

describe('the knowledge base as an attachment', () => {
  test('comes through intake with its title, tagged, and can be of some themes', async () => {
    const { id, paper, themes } = await known()
    const made = await d.call('knowledge.attach', attach(paper, themes.slice(1)))
    expect(made).toMatchObject({ number: 1, title: 'Kunnskapsgrunnlag for Ny skole på Åsen', replaced: 0 })
    const [row] = await d.call('case.attachments', { id })
    expect(row).toMatchObject({ number: 1, title: made.title, frozen: false })
    const { db } = d.program.workspaces.session.store()
    const stored = findAttachment(db, made.attachment)
    expect(stored).toMatchObject({
      tagged: true,
      language: 'nb-NO',
      fileName: 'kunnskapsgrunnlag-21-09999-tema-2-offentlig.pdf',
    })
    const text = await textOf(new Uint8Array(stored === null ? [] : (readBlob(db, stored.blob) ?? [])))
    expect(text).toContain('Påstand 2')
    expect(text).not.toContain('Påstand 1')
  })

  test('is offered to replace an earlier one made so, and never does it unasked', async () => {
    const { id, paper } = await known()
    await d.call('knowledge.attach', attach(paper))
    const refusal = await d.refused('knowledge.attach', attach(paper))
    expect(refusal).toMatchObject({ code: 'knowledge.attachedBefore', facts: { number: 1 } })
    expect(await d.call('case.attachments', { id })).toHaveLength(1)
    const again = await d.call('knowledge.attach', attach(paper, [], true))
    expect(again).toMatchObject({ number: 2, replaced: 1 })
    expect((await d.call('case.attachments', { id })).map(({ number }) => number)).toEqual([2])
  })

  test('is not added to a paper that was sent, nor to one that is not the last', async () => {
    const papers = await d.call('case.papers', { id: d.id })
    const sent = papers.at(-1)?.id ?? newId<PaperId>()
    expect((await d.refused('knowledge.attach', attach(sent))).code).toBe('attachment.paperIssued')
    expect((await d.refused('knowledge.attach', attach(newId<PaperId>()))).code).toBe('paper.gone')
    const { id, paper } = await known()
    const { db } = d.program.workspaces.session.store()
    const stood = findPaper(db, paper)
    if (stood === null) throw new Error('no paper')
    const last = readingsOfCase(db, id).at(-1)
    if (last === undefined) throw new Error('no reading')
    const later = { ...last, id: newId<ReadingId>(), sequence: last.sequence + 1 }
    saveReading(db, later)
    savePaper(db, { ...stood, id: newId<PaperId>(), reading: later.id, sections: [] })
    expect((await d.refused('knowledge.attach', attach(paper))).code).toBe('knowledge.laterPaper')
  })
})
