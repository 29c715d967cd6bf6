import { describe, expect, test } from 'vitest'
import { newHearingStanding } from '#main/actions/new-hearing/standing.ts'
import { findCase } from '#main/store/cases.ts'
import { findPaper, savePaper } from '#main/store/papers.ts'
import type { BlockId, PaperId } from '#shared/ids.ts'
import { aTextBlock, newId } from '#support/builders.ts'
import { demoCases } from '#support/demo-cases.ts'
import { thawSecondReading } from '#support/second-reading.ts'

const d = demoCases(thawSecondReading)
const db = () => d.program.workspaces.session.store().db

async function second(): Promise<PaperId> {
  const papers = await d.call('case.papers', { id: d.id })
  const found = papers.find(({ stage }) => stage === 'second')
  if (found === undefined) throw new Error('the demo has a second reading')
  return found.id
}

/** A paper that is written further, past the editor. */
async function rewrite(section: string, change: (texts: string[]) => string[]): Promise<void> {
  const paper = findPaper(db(), await second())
  if (paper === null) throw new Error('no paper')
  savePaper(db(), {
    ...paper,
    sections: paper.sections.map((each) => {
      if (each.key !== section) return each
      const plain = each.content.map((block) =>
        block.type === 'textBlock'
          ? block.content.map((node) => ('text' in node ? node.text : '')).join('')
          : '',
      )
      const now = change(plain)
      return {
        ...each,
        content: now.map((text, at) => {
          const stood = each.content[plain.indexOf(text)] ?? each.content[at]
          if (plain.includes(text) && stood !== undefined) return stood
          return aTextBlock(text, { id: stood?.attrs.id ?? newId<BlockId>() })
        }),
      }
    }),
  })
}

describe('whether a new hearing is needed', () => {
  const standing = () => {
    const file = findCase(db(), d.id)
    if (file === null) throw new Error('no case')
    return newHearingStanding(db(), file)
  }
  test('is found of the changes as they stand: a word more in the proposal asks for another assessment', async () => {
    expect(standing()).toMatchObject({ upToDate: true, assessment: { needed: false } })
    expect(standing().material).toBeGreaterThan(5)
    await rewrite('proposal', (texts) => [...texts, 'Kommunen bygger en ny kino.'])
    expect(standing()).toMatchObject({ upToDate: false, assessment: { needed: false } })
    await d.call('newHearing.assess', { case: d.id, needed: true, reason: 'Kinoen har ingen uttalt seg om.' })
    expect(standing()).toMatchObject({
      upToDate: true,
      assessment: { needed: true, reason: 'Kinoen har ingen uttalt seg om.' },
    })
    const found = await d.call('newHearing.get', { case: d.id })
    expect(found?.assessments.map(({ needed, upToDate }) => [needed, upToDate])).toEqual([
      [true, true],
      [false, false],
    ])
  })
  test('does not hang on what is no part of the proposal, until the template says so', async () => {
    const before = standing()
    await rewrite('economy', (texts) => [...texts, 'Kinoen koster 90 millioner kroner.'])
    expect(standing()).toEqual(before)
    const template = (await d.call('template.list', {})).find(({ kind }) => kind === 'decision')
    if (template === undefined) throw new Error('no template')
    const { used: _used, ...facts } = template
    await d.call('template.save', {
      ...facts,
      sections: facts.sections.map((section) =>
        section.key === 'economy' ? { ...section, material: true } : section,
      ),
    })
    expect(standing().material).toBeGreaterThan(before.material)
    expect(standing().upToDate).toBe(false)
    const found = await d.call('changes.get', { id: await second() })
    const told = (found?.changes ?? []).filter(({ section }) => section === 'economy')
    expect(told.length).toBeGreaterThan(0)
    expect(told.every(({ material }) => material)).toBe(true)
  })
  test('is not taken away by an editorial cause, which is shown beside it', async () => {
    const before = standing().material
    const found = await d.call('newHearing.get', { case: d.id })
    const [change] = found?.sections[0]?.changes ?? []
    const block = change?.block ?? newId<BlockId>()
    await d.call('changes.setCauses', {
      id: await second(),
      blocks: [{ block, causes: [{ kind: 'editorial', note: 'språkvask' }] }],
    })
    expect(standing().material).toBe(before)
    const again = await d.call('newHearing.get', { case: d.id })
    expect(again?.sections[0]?.changes[0]?.causes).toContainEqual({ kind: 'editorial', note: 'språkvask' })
  })
  test('must be said with a reason, of a case that has something to compare', async () => {
    expect(await d.refused('newHearing.assess', { case: d.id, needed: false, reason: ' \n ' })).toMatchObject(
      {
        code: 'wire.badInput',
      },
    )
    const other = await d.newCase()
    expect(await d.call('newHearing.get', { case: other })).toBeNull()
    expect(await d.refused('newHearing.assess', { case: other, needed: false, reason: 'Ja.' })).toMatchObject(
      {
        code: 'newHearing.nothingProposed',
      },
    )
  })
})
