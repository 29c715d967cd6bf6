import { describe, expect, test } from 'vitest'
import { findInput, inputsOfHearing, saveContact, saveInput } from '#main/store/hearings.ts'
import { savePoint } from '#main/store/input-points.ts'
import { freezePaper, papersOfCase, savePaper } from '#main/store/papers.ts'
import { hashOfPaper } from '#main/store/paper-hash.ts'
import { saveReading } from '#main/store/cases.ts'
import { auditOf } from '#main/store/audit.ts'
import { listMeetings, saveAgendaItem } from '#main/store/meetings.ts'
import { input as inputShape } from '#shared/bundle/material-shapes.ts'
import type { BlockId, CaseId, HearingInputId, InputPointId, ThemeId } from '#shared/ids.ts'
import { anInput, anItem, aPaper, aReading, newId } from '#support/builders.ts'
import { demoCases } from '#support/demo-cases.ts'
import { at, heardCase, pointId, shownPoints } from '#support/heard-case.ts'
import type { HeardCase, ShownPoints } from '#support/heard-case.ts'

const d = demoCases()

const heard = (given: Parameters<typeof heardCase>[1] = {}): Promise<HeardCase> => heardCase(d, given)
const pointsOf = (file: CaseId, input: number): Promise<ShownPoints> => shownPoints(d, file, input)

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

describe('what was sent', () => {
  /** A paper for the second reading, sent to a meeting after the hearing. */
  async function sent(state: 'frozen' | 'approved', closesOn = '2021-03-15'): Promise<HeardCase> {
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
  const stands = findInput(db, at(inputs, 0).id)
  expect(stands?.points[0]?.theme).toBeNull()
  // so do the cases that colleagues send each other
  expect(inputShape.safeParse(stands).success).toBe(true)
  saveInput(db, anInput({ hearing: at(inputs, 0).hearing, number: 99, points: [] }))
  expect(inputsOfHearing(db, at(inputs, 0).hearing)).toHaveLength(2)
  expect((await d.call('assessment.get', { case: file })).inputs).toHaveLength(2)
})
