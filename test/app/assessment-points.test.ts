import { describe, expect, test } from 'vitest'
import { saveInput } from '#main/store/hearings.ts'
import type { Output } from '#shared/contract/index.ts'
import type { CaseId, HearingInputId, InputPointId } from '#shared/ids.ts'
import { newId } from '#support/builders.ts'
import { demoCases } from '#support/demo-cases.ts'
import { at, heardCase, pointId, shownPoints } from '#support/heard-case.ts'
import type { HeardCase, ShownPoints } from '#support/heard-case.ts'

const d = demoCases()

const heard = (given: Parameters<typeof heardCase>[1] = {}): Promise<HeardCase> => heardCase(d, given)
const pointsOf = (file: CaseId, input: number): Promise<ShownPoints> => shownPoints(d, file, input)

describe('several points at once', () => {
  test('get the same answer, all or none, and one undo gives each its own back', async () => {
    const { file, inputs } = await heard({ inputs: 3, answered: 1 })
    const ids = [pointId(inputs, 0, 0), pointId(inputs, 1, 0), pointId(inputs, 2, 1)]
    const stood = (await d.call('assessment.get', { case: file })).inputs
    const change = { assessment: 'Tas til orientering.', conclusion: 'noted' } as const
    const { before } = await d.call('assessment.answerMany', { points: ids.map((id) => ({ id, change })) })
    expect(at(await pointsOf(file, 2), 1)).toMatchObject(change)
    await d.call('assessment.answerMany', { points: before })
    expect((await d.call('assessment.get', { case: file })).inputs).toEqual(stood)
    const broken = [...ids, newId<InputPointId>()].map((id) => ({ id, change }))
    expect((await d.refused('assessment.answerMany', { points: broken })).code).toBe('assessment.pointGone')
    expect((await d.call('assessment.get', { case: file })).inputs).toEqual(stood)
  })
})

describe('points of an input', () => {
  test('are added, cut, merged, moved and removed, and every change is taken back', async () => {
    const { file, inputs } = await heard({ inputs: 1 })
    const input = at(inputs, 0).id
    const stood = await pointsOf(file, 0)
    const back = async (did: Output<'assessment.addPoint'>['did']): Promise<void> => {
      await d.call('assessment.exchange', { changes: [{ input: did.input, out: did.in, in: did.out }] })
      expect(await pointsOf(file, 0)).toEqual(stood)
    }
    await back((await d.call('assessment.addPoint', { input, text: 'Et punkt til' })).did)
    const first = at(stood, 0)
    const cut = await d.call('assessment.splitPoint', { id: first.id, text: first.text, at: 12 })
    expect((await pointsOf(file, 0)).map(({ number }) => number)).toEqual([1, 2, 3, 4])
    await back(cut.did)
    await back((await d.call('assessment.mergePoints', { id: first.id })).did)
    await back((await d.call('assessment.removePoint', { id: at(stood, 1).id })).did)
    expect(await d.call('assessment.movePoint', { id: first.id, to: 3 })).toEqual({ from: 1 })
    expect((await pointsOf(file, 0)).map(({ id }) => id)).toEqual(
      [1, 2, 0].map((index) => at(stood, index).id),
    )
    await d.call('assessment.movePoint', { id: first.id, to: 1 })
    expect(await pointsOf(file, 0)).toEqual(stood)
  })
  test('an undo never takes along what was written since', async () => {
    const { file, inputs } = await heard({ inputs: 1 })
    const { did } = await d.call('assessment.mergePoints', { id: pointId(inputs, 0, 0) })
    await d.call('assessment.updatePoint', {
      id: pointId(inputs, 0, 0),
      change: { assessment: 'Skrevet siden' },
    })
    const stood = await pointsOf(file, 0)
    const changes = [{ input: did.input, out: did.in, in: did.out }]
    expect((await d.refused('assessment.exchange', { changes })).code).toBe('assessment.changedSince')
    expect(await pointsOf(file, 0)).toEqual(stood)
  })
  test('a point of another input cannot be put in, nor a theme of another case, nor an empty one', async () => {
    const { file, inputs } = await heard({ inputs: 2 })
    const [one, other] = [at(inputs, 0), at(inputs, 1)]
    const coming = (change: object) => ({
      changes: [{ input: one.id, out: [], in: [{ ...at(other.points, 0), changedBlocks: [], ...change }] }],
    })
    const id = newId<InputPointId>()
    expect((await d.refused('assessment.exchange', coming({}))).code).toBe('assessment.changedSince')
    expect((await d.refused('assessment.exchange', coming({ id, theme: newId() }))).code).toBe('theme.gone')
    expect((await d.refused('assessment.exchange', coming({ id, text: ' ' }))).code).toBe(
      'assessment.pointEmpty',
    )
    expect(await pointsOf(file, 0)).toHaveLength(3)
  })
  test.each([
    ['cut of a text that was changed', 'assessment.changedSince'],
    ['cut at the end', 'assessment.emptyPart'],
    ['last point merged', 'assessment.noNext'],
    ['empty point', 'assessment.pointEmpty'],
    ['point of no input', 'assessment.inputGone'],
  ])('a %s is refused', async (what, code) => {
    const { file, inputs } = await heard({ inputs: 1 })
    const { id, text } = at(at(inputs, 0).points, 2)
    const done = {
      'cut of a text that was changed': () =>
        d.refused('assessment.splitPoint', { id, text: 'noe annet', at: 3 }),
      'cut at the end': () => d.refused('assessment.splitPoint', { id, text, at: text.length }),
      'last point merged': () => d.refused('assessment.mergePoints', { id }),
      'empty point': () => d.refused('assessment.addPoint', { input: at(inputs, 0).id, text: ' \n' }),
      'point of no input': () => d.refused('assessment.addPoint', { input: newId(), text: 'x' }),
    }[what]
    expect((await done?.())?.code).toBe(code)
    expect(await pointsOf(file, 0)).toHaveLength(3)
  })
})

describe('dividing inputs', () => {
  test('is suggested for all that have no point, carried out together and taken back together', async () => {
    const { file, inputs } = await heard({ inputs: 3, points: 0 })
    const stood = (await d.call('assessment.get', { case: file })).inputs
    const suggested = await d.call('assessment.suggestPoints', { case: file, input: null })
    expect(suggested.map(({ number }) => number)).toEqual([1, 2, 3])
    expect(at(suggested, 0).texts[0]).toMatch(/^Hei,\n/)
    const divided = suggested.map(({ input, texts }) => ({ input, texts }))
    const { did, points } = await d.call('assessment.dividePoints', { inputs: divided })
    expect(points).toBe(9)
    expect((await pointsOf(file, 1)).map(({ text }) => text)).toEqual(at(suggested, 1).texts)
    expect(await d.call('assessment.suggestPoints', { case: file, input: null })).toEqual([])
    const changes = did.map(({ input, out, in: put }) => ({ input, out: put, in: out }))
    await d.call('assessment.exchange', { changes })
    expect((await d.call('assessment.get', { case: file })).inputs).toEqual(stood)
    expect(at(inputs, 0).points).toEqual([])
  })
  test('is suggested from the summary where an input has no text, and does nothing to one without either', async () => {
    const { file, inputs } = await heard({ inputs: 2, points: 0 })
    const db = d.program.workspaces.session.db()
    saveInput(db, { ...at(inputs, 0), text: '  ', summary: 'Vil ha fiber.' })
    saveInput(db, { ...at(inputs, 1), text: '', summary: '' })
    const suggested = await d.call('assessment.suggestPoints', { case: file, input: null })
    expect(suggested.map(({ texts }) => texts)).toEqual([['Vil ha fiber.']])
    expect((await d.refused('assessment.suggestPoints', { case: file, input: newId() })).code).toBe(
      'assessment.inputGone',
    )
  })
  test('lets unanswered points give way, and refuses where a point is worked on', async () => {
    const { file, inputs } = await heard({ inputs: 1 })
    const input = at(inputs, 0).id
    await d.call('assessment.dividePoints', { inputs: [{ input, texts: ['Alt i ett'] }] })
    const [only] = await pointsOf(file, 0)
    await d.call('assessment.updatePoint', {
      id: only?.id ?? newId<InputPointId>(),
      change: { change: 'Nytt tiltak' },
    })
    const again = { inputs: [{ input, texts: ['Noe annet'] }] }
    expect((await d.refused('assessment.dividePoints', again)).code).toBe('assessment.answeredAlready')
    expect(
      (
        await d.refused('assessment.dividePoints', {
          inputs: [{ input: newId<HearingInputId>(), texts: ['x'] }],
        })
      ).code,
    ).toBe('assessment.inputGone')
    expect((await pointsOf(file, 0)).map(({ text }) => text)).toEqual(['Alt i ett'])
  })
})
