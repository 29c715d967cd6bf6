import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Input, Output } from '#shared/contract/index.ts'
import { textKind } from '#shared/contract/search.ts'
import type { CaseId } from '#shared/ids.ts'
import { hitPath } from '#shared/text/search-path.ts'
import { countStale } from '#main/store/full-text/update-index.ts'
import { openProgram } from '#support/open-program.ts'
import type { OpenProgram } from '#support/open-program.ts'
import { demoWorkspace } from '#support/ui/demo-workspace.ts'
import { mayClock } from '#support/ui/ready.ts'

type Asked = Partial<Input<'search.text'>>

describe('searching all text of the demo municipality', () => {
  let workspace: string
  let program: OpenProgram
  beforeAll(async () => {
    workspace = await demoWorkspace()
    program = await openProgram(workspace, { clock: mayClock })
  })
  afterAll(() => {
    program.program.close()
    rmSync(workspace, { recursive: true, force: true })
  })

  const search = (text: string, asked: Asked = {}): Promise<Output<'search.text'>> =>
    program.granted('search.text', {
      text,
      kinds: [],
      case: null,
      committee: null,
      from: null,
      to: null,
      offset: 0,
      limit: 100,
      ...asked,
    })
  const caseNumbered = async (number: string): Promise<CaseId> => {
    const { hits } = await search(number, { kinds: ['case'] })
    return hits[0]?.id as CaseId
  }

  it('finds every kind of text, and says where it stands', async () => {
    const { hits, counts, total } = await search('plan')
    expect(new Set(hits.map(({ kind }) => kind))).toEqual(new Set(textKind.options))
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total)
    const paper = hits.find(({ kind, stage }) => kind === 'paper' && stage === 'first')
    expect(paper?.part?.title).not.toBe('')
    expect(paper === undefined ? [] : hitPath(paper, 'nb')).toEqual([
      expect.stringMatching(/^2[01]\/\d+ /),
      expect.stringMatching(/^Saksframlegg, førstegangsbehandling \(Formannskapet\)/),
      paper?.part?.title,
    ])
  })

  it('finds a compound by its first and by its last part, and ranks the word itself first', async () => {
    const whole = await search('kunnskapsgrunnlag')
    const ids = whole.hits.map(({ id }) => id)
    for (const part of ['kunnskap', 'grunnlag']) {
      const { hits } = await search(part)
      expect(hits.map(({ id }) => id)).toEqual(expect.arrayContaining(ids))
    }
    const { hits } = await search('grunnlag')
    const marked = hits.map(({ snippet }) => snippet.marks.map(([from, to]) => snippet.text.slice(from, to)))
    const exact = marked.map((words) => words.includes('grunnlag'))
    expect(exact.lastIndexOf(true)).toBeLessThan(exact.indexOf(false) === -1 ? Infinity : exact.length)
    expect(exact[0]).toBe(true)
  })

  it('keeps to what is filtered by: kind, case, body and period', async () => {
    const file = await caseNumbered('20/01610')
    const ofKind = await search('plan', { kinds: ['entry', 'decision'] })
    expect(new Set(ofKind.hits.map(({ kind }) => kind))).toEqual(new Set(['entry', 'decision']))
    const ofCase = await search('plan', { case: file })
    expect(ofCase.total).toBeGreaterThan(10)
    expect(ofCase.hits.every((hit) => hit.case.id === file)).toBe(true)
    const ofPeriod = await search('plan', { from: '2020-11-01', to: '2020-11-30' })
    expect(ofPeriod.total).toBeGreaterThan(0)
    expect(ofPeriod.hits.every(({ date }) => date >= '2020-11-01' && date <= '2020-11-30')).toBe(true)
    expect((await search('plan', { from: '2021-01-01', to: '2020-01-01' })).total).toBe(0)
    const council = (await program.granted('committee.list', {})).find(({ name }) => name === 'Kommunestyret')
    const ofBody = await search('plan', { kinds: ['paper'], committee: council?.id ?? null })
    expect(new Set(ofBody.hits.map(({ committee }) => committee))).toEqual(new Set(['Kommunestyret']))
  })

  it('goes on where the page before ended', async () => {
    const all = (await search('kommune')).hits.map(({ id }) => id)
    const paged: string[] = []
    for (let offset = 0; offset < all.length; offset += 20)
      paged.push(...(await search('kommune', { offset, limit: 20 })).hits.map(({ id }) => id))
    expect(paged).toEqual(all)
  })

  it('marks what is kept from the public, by its case, paper, item, source or input', async () => {
    const { hits } = await search('fiberanlegg')
    expect(hits.length).toBeGreaterThan(2)
    expect(
      new Set(hits.filter(({ case: file }) => file.caseNumber === '21/00376').map(({ exempt }) => exempt)),
    ).toEqual(new Set([true]))
    const { hits: open } = await search('kunnskapsgrunnlag', {
      case: await caseNumbered('20/01610'),
      kinds: ['paper'],
    })
    expect(open.some(({ exempt }) => exempt)).toBe(false)
  })

  it('finds what was just written, and no longer what was thrown away or taken back', async () => {
    const { employees, committees } = await program.granted('case.choices', {})
    const [officer, committee] = [employees[0]?.id, committees.find(({ council }) => !council)?.id]
    if (officer === undefined || committee === undefined)
      throw new Error('the demo has an officer and a body')
    const [word, template] = ['Zebrastripeplan', 'simple'] as const
    const facts = { title: word, archiveCode: '', language: 'nb', officer, owner: null } as const
    const { id: file } = await program.granted('case.create', {
      ...facts,
      caseNumber: '21/09999',
      template,
      committee,
    })
    const before = (await search('zebrastripe')).total
    expect(before).toBeGreaterThan(0)
    expect(countStale(program.program.workspaces.session.db())).toBe(0)
    await program.granted('case.remove', { id: file })
    const without = await search('zebrastripe')
    expect(without.total).toBe(0)
    await program.granted('bin.restore', { kind: 'case', id: file })
    expect((await search('zebrastripe')).total).toBe(before)
  })

  it('answers with nothing to words that stand nowhere, and to no words', async () => {
    for (const text of ['qxzw', '', '   ', '*', '"', 'NEAR(', '\u0000', '🦊', 'æ'.repeat(300)])
      expect(await search(text)).toMatchObject({ total: 0, hits: [] })
  })

  it('is refused nowhere by what is typed', async () => {
    for (const text of [
      'plan AND',
      'NOT plan',
      'title:plan',
      '"plan',
      'plan*',
      '{a b}: c',
      "pl'an",
      '^plan',
      'a + b',
      '()',
      '\ud800',
    ])
      expect((await search(text)).milliseconds).toBeGreaterThanOrEqual(0)
  })
})
