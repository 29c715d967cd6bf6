import { describe, expect, test } from 'vitest'
import { findInput, inputsOfHearing, saveContact, saveInput } from '#main/store/hearings.ts'
import { savePoint } from '#main/store/input-points.ts'
import { freezePaper, papersOfCase, savePaper } from '#main/store/papers.ts'
import { hashOfPaper } from '#main/store/paper-hash.ts'
import { saveReading } from '#main/store/cases.ts'
import { auditOf } from '#main/store/audit.ts'
import { listMeetings, saveAgendaItem } from '#main/store/meetings.ts'
import type { Output } from '#shared/contract/index.ts'
import type { HearingInput } from '#shared/domain/hearing/hearing.ts'
import type { BlockId, CaseId, HearingInputId, InputPointId, ThemeId } from '#shared/ids.ts'
import { anInput, anItem, aPaper, aReading, newId } from '#support/builders.ts'
import { demoCases } from '#support/demo-cases.ts'
import { saveLongHearing } from '#support/long-hearing.ts'
import type { LongHearing } from '#support/long-hearing.ts'

const d = demoCases()

async function heard(
  given: Parameters<typeof saveLongHearing>[2] = {},
): Promise<LongHearing & { readonly file: CaseId }> {
  const file = await d.newCase()
  return { file, ...saveLongHearing(d.program.workspaces.session.db(), file, given) }
}
const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index]
  if (found === undefined) throw new Error(`nothing at ${String(index)}`)
  return found
}
const pointId = (inputs: readonly HearingInput[], input: number, point: number): InputPointId =>
  at(at(inputs, input).points, point).id
type Points = Output<'assessment.get'>['inputs'][number]['points']
const pointsOf = async (file: CaseId, input: number): Promise<Points> =>
  at((await d.call('assessment.get', { case: file })).inputs, input).points

describe('the table of points', () => {
  test('tells every point of every hearing of the case with who sent it, and no contact data', async () => {
    const { file, inputs, themes } = await heard({ inputs: 4, points: 2, answered: 2, undivided: true })
    const db = d.program.workspaces.session.db()
    saveContact(db, {
      input: at(inputs, 0).id,
      name: 'Kari Hemmelig',
      address: 'Veien 1',
      email: 'kari@x.no',
      phone: '99887766',
    })
    const view = await d.call('assessment.get', { case: file })
    expect(view.inputs.map(({ number, points }) => [number, points.length])).toEqual([
      [1, 2],
      [2, 2],
      [3, 2],
      [4, 0],
    ])
    expect(view.themes.map(({ name }) => name)).toEqual(themes.map(({ name }) => name))
    expect(view.hearings).toMatchObject([{ closesOn: '2021-03-15', sent: null }])
    expect(JSON.stringify(view)).not.toMatch(/Hemmelig|kari@x|99887766|Veien 1/)
    const whole = await d.call('assessment.input', { id: at(inputs, 0).id })
    expect(whole.text).toBe(at(inputs, 0).text)
    expect((await d.refused('assessment.get', { case: newId() })).code).toBe('case.gone')
    expect((await d.refused('assessment.input', { id: newId<HearingInputId>() })).code).toBe(
      'assessment.inputGone',
    )
  })
  test('shows the paragraphs of the second reading’s paper, else of the first’s', async () => {
    const view = await d.call('assessment.paragraphs', { case: d.id })
    expect(view.paper?.stage).toBe('second')
    expect(view.blocks.length).toBeGreaterThan(20)
    expect(new Set(view.blocks.map(({ section }) => section)).size).toBeGreaterThan(3)
    expect(view.blocks.every(({ excerpt }) => excerpt.trim() !== '' && excerpt.length <= 240)).toBe(true)
    const { file } = await heard()
    expect(await d.call('assessment.paragraphs', { case: file })).toMatchObject({
      paper: { stage: 'first' },
      blocks: [],
    })
  })
})

describe('an answer', () => {
  test('is changed field by field: two who write beside each other lose nothing', async () => {
    const { file, inputs, themes } = await heard()
    const id = pointId(inputs, 0, 0)
    const theme = at(themes, 1).id
    await d.call('assessment.updatePoint', { id, change: { assessment: 'Fra det ene vinduet' } })
    const second = await d.call('assessment.updatePoint', { id, change: { conclusion: 'partly', theme } })
    expect(second.before).toEqual({ conclusion: null, theme: null })
    expect(at(await pointsOf(file, 0), 0)).toMatchObject({
      assessment: 'Fra det ene vinduet',
      conclusion: 'partly',
      theme,
    })
    await d.call('assessment.updatePoint', { id, change: second.before })
    expect(at(await pointsOf(file, 0), 0)).toMatchObject({
      assessment: 'Fra det ene vinduet',
      conclusion: null,
      theme: null,
    })
  })
  test('names paragraphs once each, and touches no other point', async () => {
    const { file, inputs } = await heard()
    const block = newId<BlockId>()
    const others = (await pointsOf(file, 0)).slice(1)
    await d.call('assessment.updatePoint', {
      id: pointId(inputs, 0, 0),
      change: { changedBlocks: [block, block] },
    })
    const points = await pointsOf(file, 0)
    expect(at(points, 0).changedBlocks).toEqual([block])
    expect(points.slice(1)).toEqual(others)
  })
  test.each([
    [{ theme: newId<ThemeId>() }, 'theme.gone'],
    [{ text: ' \n ' }, 'assessment.pointEmpty'],
  ])('refuses %j and leaves what stood', async (change, code) => {
    const { file, inputs } = await heard()
    const stood = await pointsOf(file, 0)
    expect((await d.refused('assessment.updatePoint', { id: pointId(inputs, 0, 0), change })).code).toBe(code)
    expect(await pointsOf(file, 0)).toEqual(stood)
  })
  test('does not take a theme of another case, nor a point that is gone or whose case is in the bin', async () => {
    const { file, inputs } = await heard()
    const other = (await d.call('case.knowledge', { id: d.id })).themes[0]?.id ?? newId<ThemeId>()
    const id = pointId(inputs, 0, 0)
    expect((await d.refused('assessment.updatePoint', { id, change: { theme: other } })).code).toBe(
      'theme.gone',
    )
    const gone = { id: newId<InputPointId>(), change: {} }
    expect((await d.refused('assessment.updatePoint', gone)).code).toBe('assessment.pointGone')
    await d.call('case.remove', { id: file })
    expect((await d.refused('assessment.updatePoint', { id, change: {} })).code).toBe('assessment.pointGone')
  })
  test('keeps hostile text as it was written', async () => {
    const { file, inputs } = await heard()
    const assessment =
      '=HYPERLINK("http://x")\n<script>alert(1)</script> \u202e\u0000 💣 \'); DROP TABLE input_point;--'
    await d.call('assessment.updatePoint', { id: pointId(inputs, 0, 0), change: { assessment } })
    expect(at(await pointsOf(file, 0), 0).assessment).toBe(assessment)
  })
  test('that is typed in pieces is one line in the trail; another field, point or sitting is another', async () => {
    const { file, inputs } = await heard()
    const lines = (): number =>
      auditOf(d.program.workspaces.session.db(), 'case', file).filter(
        ({ action }) => action === 'assessment.answered',
      ).length
    const id = pointId(inputs, 0, 0)
    for (const assessment of ['T', 'Ta', 'Tas', 'Tas inn'])
      await d.call('assessment.updatePoint', { id, change: { assessment } })
    expect(lines()).toBe(1)
    await d.call('assessment.updatePoint', { id, change: { conclusion: 'noted' } })
    await d.call('assessment.updatePoint', { id: pointId(inputs, 0, 1), change: { conclusion: 'noted' } })
    expect(lines()).toBe(3)
  })
})

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

describe('what was sent', () => {
  /** A paper for the second reading, sent to a meeting after the hearing. */
  async function sent(
    state: 'frozen' | 'approved',
    closesOn = '2021-03-15',
  ): Promise<LongHearing & { readonly file: CaseId }> {
    const made = await heard({ closesOn })
    const db = d.program.workspaces.session.db()
    const known = papersOfCase(db, d.id)[0]
    const meeting = listMeetings(db).find(
      ({ startsAt, issuedOn }) => startsAt > '2021-04' && issuedOn !== null,
    )
    if (known === undefined || meeting === undefined)
      throw new Error('the demo has a paper and such a meeting')
    const reading = aReading({ case: made.file, committee: meeting.committee, stage: 'second', sequence: 9 })
    const paper = aPaper({
      case: made.file,
      reading: reading.id,
      template: known.template,
      author: known.author,
      state: 'approved',
      frozenHash: null,
      sections: [],
    })
    saveReading(db, reading)
    savePaper(db, paper)
    saveAgendaItem(
      db,
      anItem({
        meeting: meeting.id,
        case: made.file,
        reading: reading.id,
        paper: paper.id,
        position: 99,
        number: null,
      }),
    )
    if (state === 'frozen') freezePaper(db, paper.id, hashOfPaper(paper))
    return made
  }
  test('with a paper for the second reading does not change under it, by any call', async () => {
    const { file, inputs } = await sent('frozen')
    const [one] = inputs
    const { id, text } = at(one?.points ?? [], 0)
    const input = one?.id ?? newId<HearingInputId>()
    expect((await d.call('assessment.get', { case: file })).hearings[0]?.sent?.date).toMatch(/^2021-/)
    const stood = await pointsOf(file, 0)
    const refused = await Promise.all([
      d.refused('assessment.updatePoint', { id, change: { assessment: 'x' } }),
      d.refused('assessment.answerMany', { points: [{ id, change: { assessment: 'x' } }] }),
      d.refused('assessment.addPoint', { input, text: 'x' }),
      d.refused('assessment.removePoint', { id }),
      d.refused('assessment.splitPoint', { id, text, at: 12 }),
      d.refused('assessment.mergePoints', { id }),
      d.refused('assessment.movePoint', { id, to: 2 }),
      d.refused('assessment.dividePoints', { inputs: [{ input, texts: ['x'] }] }),
      d.refused('assessment.exchange', { changes: [{ input, out: [], in: [] }] }),
    ])
    expect(refused.map(({ code }) => code)).toEqual(Array.from({ length: 9 }, () => 'assessment.sent'))
    expect(await pointsOf(file, 0)).toEqual(stood)
    expect(await d.call('assessment.suggestPoints', { case: file, input: null })).toEqual([])
  })
  test('is nothing while the paper is only approved', async () => {
    const { inputs } = await sent('approved')
    await d.call('assessment.updatePoint', { id: pointId(inputs, 0, 0), change: { assessment: 'x' } })
  })
  test('leaves the inputs of a hearing that came later to be answered', async () => {
    const { inputs } = await sent('frozen', '2021-12-01')
    await d.call('assessment.updatePoint', { id: pointId(inputs, 0, 0), change: { assessment: 'x' } })
  })
})

test('a point may lack its theme, and a case without themes is answered all the same', async () => {
  const { file, inputs } = await heard({ inputs: 1 })
  const db = d.program.workspaces.session.db()
  const [point] = at(inputs, 0).points
  if (point === undefined) throw new Error('no point')
  savePoint(db, at(inputs, 0).id, { ...point, theme: null })
  expect(findInput(db, at(inputs, 0).id)?.points[0]?.theme).toBeNull()
  saveInput(db, anInput({ hearing: at(inputs, 0).hearing, number: 99, points: [] }))
  expect(inputsOfHearing(db, at(inputs, 0).hearing)).toHaveLength(2)
  expect((await d.call('assessment.get', { case: file })).inputs).toHaveLength(2)
})
