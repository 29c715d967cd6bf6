import { describe, expect, test } from 'vitest'
import { newId } from '#support/builders.ts'
import type { CaseId } from '#shared/ids.ts'
import { demoCases } from '#support/demo-cases.ts'

const d = demoCases()

describe('a plan that is taken up again after four years', () => {
  test('is a new case of the same kind, before the same body, that points to the one it revises', async () => {
    const { id } = await d.call('case.revise', { id: d.id })
    const facts = await d.call('case.get', { id })
    expect(facts).toMatchObject({
      state: 'draft',
      template: 'themePlan',
      predecessor: { caseNumber: '20/01610' },
      caseNumber: expect.stringMatching(/^21\/\d+$/),
    })
    expect(facts.readings.map(({ stage, committee }) => [stage, committee.name])).toEqual([
      ['first', 'Formannskapet'],
      ['second', 'Formannskapet'],
      ['council', 'Kommunestyret'],
    ])
    expect((await d.refused('case.revise', { id: d.id })).code).toBe('case.revisedAlready')
  })
  test('is neither a case that is not adopted, nor one that is never revised, nor one that is gone', async () => {
    expect((await d.refused('case.revise', { id: await d.newCase() })).code).toBe('case.notRevised')
    const simple = await d.numbered('20/00912')
    expect((await d.refused('case.revise', { id: simple })).code).toBe('case.notRevised')
    expect((await d.refused('case.revise', { id: newId<CaseId>() })).code).toBe('case.gone')
  })
})
