import { describe, expect, test } from 'vitest'
import { newId } from '#support/builders.ts'
import type { CaseId } from '#shared/ids.ts'
import { demoCases } from '#support/demo-cases.ts'

const d = demoCases()

describe('the preparation of a case', () => {
  test('goes from the officer through review to the chief executive’s approval, and its paper with it', async () => {
    const id = await d.newCase()
    const stateOfPaper = async (): Promise<string | undefined> =>
      (await d.call('case.papers', { id })).at(-1)?.state
    expect(await d.call('case.advance', { id, step: 'submitForReview' })).toEqual({
      state: 'professionalReview',
    })
    expect(await stateOfPaper()).toBe('draft')
    expect(await d.call('case.advance', { id, step: 'approve' })).toEqual({
      state: 'approvedByChiefExecutive',
    })
    expect(await stateOfPaper()).toBe('approved')
    expect((await d.call('case.get', { id })).nextStep).toMatchObject({ what: 'placeOnAgenda' })
    const told = (await d.call('case.history', { id })).map(({ what }) => what)
    expect(told.filter((what) => /approve|submit/.test(what))).toEqual(['approve', 'submitForReview'])
  })

  test('comes back to the officer, whose paper is a draft again', async () => {
    const id = await d.newCase()
    await d.call('case.advance', { id, step: 'submitForReview' })
    await d.call('case.advance', { id, step: 'approve' })
    expect(await d.call('case.advance', { id, step: 'sendBack' })).toEqual({ state: 'draft' })
    expect((await d.call('case.papers', { id })).at(-1)?.state).toBe('draft')
  })

  test('takes no step that the course does not have, and leaves all as it stood', async () => {
    const id = await d.newCase()
    for (const step of ['approve', 'sendBack', 'rework'] as const)
      expect((await d.refused('case.advance', { id, step })).code).toBe('course.notAllowed')
    expect((await d.call('case.get', { id })).state).toBe('draft')
    expect((await d.refused('case.advance', { id: newId<CaseId>(), step: 'approve' })).code).toBe('case.gone')
  })

  test('leaves a paper that was sent as it was sent', async () => {
    const { rows } = await d.call('case.list', {
      text: '',
      states: ['professionalReview'],
      committee: null,
      officer: null,
      theme: null,
      sort: 'caseNumber',
      descending: false,
      offset: 0,
      limit: 1,
    })
    const sent = await d.call('case.papers', { id: rows[0]?.id ?? newId<CaseId>() })
    await d.call('case.advance', { id: rows[0]?.id ?? newId<CaseId>(), step: 'approve' })
    const after = await d.call('case.papers', { id: rows[0]?.id ?? newId<CaseId>() })
    expect(after.filter(({ state }) => state === 'frozen')).toEqual(
      sent.filter(({ state }) => state === 'frozen'),
    )
    expect(after.at(-1)?.state).toBe('approved')
  })
})
