import { expect, test } from 'vitest'
import type { Content } from '#shared/document/model.ts'
import type { CaseId, PaperId, ReadingId } from '#shared/ids.ts'
import { readingsOfCase, saveReading } from '#main/store/cases.ts'
import { hashOfPaper } from '#main/store/paper-hash.ts'
import { findPaper, freezePaper, savePaper } from '#main/store/papers.ts'
import { recordedCauses } from '#main/store/recorded-causes.ts'
import { aTextBlock, newId } from '#support/builders.ts'
import { demoCases } from '#support/demo-cases.ts'

const d = demoCases()

/** A case whose first reading is held: its paper was sent with two paragraphs in the summary. */
async function readOnce(): Promise<{ readonly id: CaseId; readonly sent: PaperId; readonly text: Content }> {
  const id = await d.newCase()
  const { db } = d.program.workspaces.session.store()
  const sent = (await d.call('case.papers', { id }))[0]?.id as PaperId
  const paper = findPaper(db, sent)
  if (paper === null) throw new Error('no paper')
  const text = [aTextBlock('Først slik.'), aTextBlock('Så slik.')]
  const sections = paper.sections.map((section) =>
    section.key === 'summary' ? { ...section, content: text } : section,
  )
  const approved = { ...paper, sections, state: 'approved' as const }
  savePaper(db, approved)
  freezePaper(db, sent, hashOfPaper(approved))
  const [first] = readingsOfCase(db, id)
  if (first !== undefined) saveReading(db, { ...first, outcome: 'sentToHearing' })
  return { id, sent, text }
}

test('the second reading’s paper begins as a copy of the sent one, under the same ids of blocks', async () => {
  const { id, sent, text } = await readOnce()
  expect(await d.call('paper.startable', { case: id })).toEqual({
    stage: 'second',
    committee: 'Formannskapet',
    copyOf: 'first',
  })
  const begun = await d.call('paper.start', { case: id })
  const { sections, head } = await d.call('paper.get', { id: begun.id })
  expect(sections.find(({ key }) => key === 'summary')?.content).toEqual(text)
  expect(head).toMatchObject({ stage: 'second', state: 'draft', frozenHash: null })
  const before = await d.call('paper.get', { id: sent })
  expect(before.head.state).toBe('frozen')
  expect((await d.call('paper.open', { id: begun.id })).locked).toBeNull()
})
test('a paper is begun once', async () => {
  const { id } = await readOnce()
  await d.call('paper.start', { case: id })
  expect(await d.refused('paper.start', { case: id })).toMatchObject({ code: 'draft.begun' })
  expect(await d.call('paper.startable', { case: id })).toBeNull()
})
test('a case whose first paper is not decided has nothing to begin', async () => {
  const id = await d.newCase()
  expect(await d.call('paper.startable', { case: id })).toBeNull()
})

test('a later paper has the causes of the one that it begins as, held against the same first one', async () => {
  const { db } = d.program.workspaces.session.store()
  const before = (await d.call('case.papers', { id: d.id })).find(({ stage }) => stage === 'council')
  const last = readingsOfCase(db, d.id).at(-1)
  if (before === undefined || last === undefined) throw new Error('the demo has been in the council')
  saveReading(db, { ...last, id: newId<ReadingId>(), sequence: last.sequence + 1, outcome: null })
  const begun = await d.call('paper.start', { case: d.id })
  const causes = recordedCauses(db, begun.id)
  expect(causes.size).toBeGreaterThan(10)
  expect(causes).toEqual(recordedCauses(db, before.id))
})
test('a second reading’s paper begins without causes: nothing is changed yet', async () => {
  const { id } = await readOnce()
  const begun = await d.call('paper.start', { case: id })
  expect(recordedCauses(d.program.workspaces.session.db(), begun.id).size).toBe(0)
})
