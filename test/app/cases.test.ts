import { describe, expect, test } from 'vitest'
import type { Output } from '#shared/contract/index.ts'
import { standardTemplates } from '#shared/domain/paper/standard-template.ts'
import type { CommitteeId, PaperId, PersonId } from '#shared/ids.ts'
import { newId } from '#support/builders.ts'
import { demoCases, everyCase } from '#support/demo-cases.ts'

const d = demoCases()

const themePlan = async (): Promise<Output<'case.list'>['rows'][number]> => {
  const [row] = (await d.call('case.list', { ...everyCase, text: '20/01610' })).rows
  if (row === undefined) throw new Error('the demo has no theme plan')
  return row
}

describe('the list', () => {
  test('tells all and how many the filter lets through, with the next meeting', async () => {
    const list = await d.call('case.list', { ...everyCase, text: 'digitalisering' })
    expect(list.all).toBeGreaterThan(list.total)
    const row = await themePlan()
    expect(row.nextMeeting).toMatchObject({ committee: 'Formannskapet', date: '2021-04-21' })
    expect(row.officer).not.toBe('')
  })
  test('filters by what some case has, and by nothing else', async () => {
    const { states, themes } = await d.call('case.filters', {})
    expect(themes).toContain('Kultur og kompetanse')
    for (const { state, count } of states)
      expect((await d.call('case.list', { ...everyCase, states: [state] })).total).toBe(count)
  })
})

describe('a new case', () => {
  test('with a hearing is read twice by its body and at last by the council', async () => {
    const facts = await d.call('case.get', { id: await d.newCase() })
    expect(facts.readings.map(({ stage, committee }) => [stage, committee.name])).toEqual([
      ['first', 'Formannskapet'],
      ['second', 'Formannskapet'],
      ['council', 'Kommunestyret'],
    ])
    expect(facts).toMatchObject({ state: 'draft', nextStep: { who: 'officer', what: 'submitForReview' } })
  })
  test('that is simple is read once', async () => {
    const facts = await d.call('case.get', { id: await d.newCase({ template: 'simple' }) })
    expect(facts.readings.map(({ stage }) => stage)).toEqual(['single'])
  })
  test('has an empty paper with every section of the template, and what it lacks in codes', async () => {
    const [paper, ...others] = await d.call('case.papers', { id: await d.newCase() })
    expect(others).toEqual([])
    const { sections, head } = await d.call('paper.get', { id: paper?.id ?? newId<PaperId>() })
    expect(sections.map(({ key }) => key)).toEqual(standardTemplates.decision.sections.map(({ key }) => key))
    expect(
      sections.every(({ content, id, guidance }) => content.length === 0 && id !== null && guidance !== ''),
    ).toBe(true)
    expect(head.missing.map(({ code }) => code)).toContain('paper.sectionEmpty')
    expect(head.words).toBe(0)
  })
  test('stands in the audit trail and in its own history', async () => {
    const id = await d.newCase()
    const history = await d.call('case.history', { id })
    expect(history.map(({ what, kind }) => [what, kind])).toEqual([['case.created', 'audit']])
    expect(history[0]?.who).not.toBe('')
  })
  test('cannot take a number in use, nor be given to a politician, nor begin in the council', async () => {
    expect(
      await d.refused('case.create', { ...(await d.whatToGive()), caseNumber: '20/01610' }),
    ).toMatchObject({
      code: 'case.numberTaken',
      facts: { number: '20/01610' },
    })
    const member = d.program.workspaces.session
      .db()
      .prepare("SELECT id FROM person WHERE kind = 'member'")
      .pluck()
      .get() as PersonId
    expect((await d.refused('case.create', { ...(await d.whatToGive()), officer: member })).code).toBe(
      'case.notEmployee',
    )
    const { committees } = await d.call('case.choices', {})
    const council = committees.find((each) => each.council)?.id ?? newId<CommitteeId>()
    expect((await d.refused('case.create', { ...(await d.whatToGive()), committee: council })).code).toBe(
      'case.councilReadsLast',
    )
    expect((await d.refused('case.create', { ...(await d.whatToGive()), committee: newId() })).code).toBe(
      'case.committeeUnknown',
    )
    expect((await d.call('case.list', { ...everyCase, text: '21/09999' })).total).toBe(0)
  })
  test.each(['__proto__', '<script>alert(1)</script>', 'a'.repeat(300)])(
    'keeps «%s» as the text that it is',
    async (title) => {
      const id = await d.newCase({ title })
      expect((await d.call('case.get', { id })).title).toBe(title)
    },
  )
  test.each([
    [{ title: 'a'.repeat(301) }, 'title'],
    [{ title: 'a'.repeat(10_000_000) }, 'title'],
    [{ title: 'linje\nskift' }, 'title'],
    [{ title: '  ' }, 'title'],
    [{ caseNumber: '' }, 'caseNumber'],
    [{ language: 'en' }, 'language'],
  ])('refuses %# by field', async (wrong, field) => {
    const failure = await d.refused('case.create', { ...(await d.whatToGive()), ...wrong } as never)
    expect(failure).toMatchObject({ code: 'wire.badInput', facts: { field } })
  })
  test('is offered the next number of the year', async () => {
    const offered = await d.call('case.nextNumber', {})
    expect(offered).toMatch(/^21\/\d{5}$/)
    await d.newCase({ caseNumber: offered })
    expect(Number((await d.call('case.nextNumber', {})).slice(3))).toBe(Number(offered.slice(3)) + 1)
  })
})

describe('a case that has gone its way', () => {
  test('tells readings with number, date and outcome, and counts what lies in it', async () => {
    const facts = await d.call('case.get', { id: (await themePlan()).id })
    expect(facts.readings.map(({ stage }) => stage)).toEqual([
      'mandate',
      'knowledge',
      'first',
      'second',
      'council',
    ])
    expect(facts.readings[2]).toMatchObject({
      outcome: 'sentToHearing',
      item: { kind: 'PS', date: '2020-11-24', withdrawn: false },
    })
    expect(facts.counts).toMatchObject({ papers: 5, inputs: 40, milestones: 6 })
    expect(facts.counts.knowledge).toBeGreaterThanOrEqual(40)
  })
  test('reads its papers section by section with the numbers of what they cite', async () => {
    const papers = await d.call('case.papers', { id: (await themePlan()).id })
    const second = papers.find(({ stage }) => stage === 'second')
    expect(second).toMatchObject({ state: 'frozen', missing: [] })
    const { references, sections } = await d.call('paper.get', { id: second?.id ?? newId<PaperId>() })
    expect(references.some(({ kind }) => kind === 'entry')).toBe(true)
    expect(sections.find(({ key }) => key === 'summary')).toMatchObject({ wordLimit: 150, required: true })
    const cited = JSON.stringify(sections).match(/"entry":"([^"]+)"/g)?.length ?? 0
    expect(cited).toBeGreaterThan(0)
  })
  test('has a history with who, from where and to where', async () => {
    const history = await d.call('case.history', { id: (await themePlan()).id })
    expect(history[0]).toMatchObject({ what: 'startImplementation', from: 'adopted', to: 'implementing' })
    expect(history.find(({ what }) => what === 'decide')?.reading).toMatchObject({
      committee: 'Kommunestyret',
    })
  })
})
