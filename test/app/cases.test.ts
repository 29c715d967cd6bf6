import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Input, Output } from '#shared/contract/index.ts'
import type { CaseId, CommitteeId, PersonId, PaperId } from '#shared/ids.ts'
import { freshFolder, makeDemo, spoiledCopy } from '#support/demo.ts'
import { caseProgram } from '#support/case-program.ts'
import type { CaseProgram } from '#support/case-program.ts'
import { newId } from '#support/builders.ts'
import { standardTemplates } from '#shared/domain/paper/standard-template.ts'

let p: CaseProgram
let demo = ''
beforeAll(async () => {
  demo = (await makeDemo()).folder
})
const copy = (): string => spoiledCopy(demo, freshFolder('sak'), 'solvik', () => undefined)
beforeEach(async () => {
  p = await caseProgram(copy())
  return () => p.program.close()
})

const everything: Input<'case.list'> = {
  text: '',
  states: [],
  committee: null,
  officer: null,
  theme: null,
  sort: 'caseNumber',
  descending: false,
  offset: 0,
  limit: 100,
}
const themePlan = async (): Promise<Output<'case.list'>['rows'][number]> => {
  const row = (await p.call('case.list', { ...everything, text: '20/01610' })).rows[0]
  if (row === undefined) throw new Error('the demo has no theme plan')
  return row
}
const people = async (): Promise<{ officer: PersonId; committees: Map<string, CommitteeId> }> => {
  const { officers, committees } = await p.call('case.filters', {})
  const officer = officers[0]?.id
  if (officer === undefined) throw new Error('no officers')
  return { officer, committees: new Map(committees.map(({ name, id }) => [name, id])) }
}
const newCase = async (given: Partial<Input<'case.create'>> = {}): Promise<CaseId> => {
  const { officer, committees } = await people()
  const committee = committees.get('Formannskapet') ?? newId<CommitteeId>()
  const { id } = await p.call('case.create', {
    caseNumber: '21/09999',
    title: 'Ny skole på Åsen',
    archiveCode: '614',
    language: 'nb',
    course: 'hearing',
    officer,
    owner: null,
    committee,
    ...given,
  })
  return id
}

describe('the list', () => {
  test('tells all and how many the filter lets through, with the next meeting', async () => {
    const list = await p.call('case.list', { ...everything, text: 'digitalisering' })
    expect(list.all).toBeGreaterThan(list.total)
    const row = await themePlan()
    expect(row.nextMeeting).toMatchObject({ committee: 'Formannskapet', date: '2021-04-21' })
    expect(row.officer).not.toBe('')
  })
  test('filters by what some case has, and by nothing else', async () => {
    const { states, themes } = await p.call('case.filters', {})
    expect(themes).toContain('Kultur og kompetanse')
    for (const { state, count } of states)
      expect((await p.call('case.list', { ...everything, states: [state] })).total).toBe(count)
  })
})

describe('a new case', () => {
  test('with a hearing is read twice by its body and at last by the council', async () => {
    const facts = await p.call('case.get', { id: await newCase() })
    expect(facts.readings.map(({ stage, committee }) => [stage, committee.name])).toEqual([
      ['first', 'Formannskapet'],
      ['second', 'Formannskapet'],
      ['council', 'Kommunestyret'],
    ])
    expect(facts).toMatchObject({ state: 'draft', nextStep: { who: 'officer', what: 'submitForReview' } })
  })
  test('that is simple is read once', async () => {
    const facts = await p.call('case.get', { id: await newCase({ course: 'simple' }) })
    expect(facts.readings.map(({ stage }) => stage)).toEqual(['single'])
  })
  test('has an empty paper with every section of the template, and what it lacks in codes', async () => {
    const [paper, ...others] = await p.call('case.papers', { id: await newCase() })
    expect(others).toEqual([])
    const { sections, head } = await p.call('paper.get', { id: paper?.id ?? newId<PaperId>() })
    expect(sections.map(({ key }) => key)).toEqual(standardTemplates.decision.sections.map(({ key }) => key))
    expect(
      sections.every(({ content, id, guidance }) => content.length === 0 && id !== null && guidance !== ''),
    ).toBe(true)
    expect(head.missing.map(({ code }) => code)).toContain('paper.sectionEmpty')
    expect(head.words).toBe(0)
  })
  test('stands in the audit trail and in its own history', async () => {
    const id = await newCase()
    const history = await p.call('case.history', { id })
    expect(history.map(({ what, kind }) => [what, kind])).toEqual([['case.created', 'audit']])
    expect(history[0]?.who).not.toBe('')
  })
  test('cannot take a number in use, nor be given to a politician, nor begin in the council', async () => {
    expect(await p.refused('case.create', { ...(await input()), caseNumber: '20/01610' })).toMatchObject({
      code: 'case.numberTaken',
      facts: { number: '20/01610' },
    })
    const member = p.program.workspaces.session
      .db()
      .prepare("SELECT id FROM person WHERE kind = 'member'")
      .pluck()
      .get() as PersonId
    expect((await p.refused('case.create', { ...(await input()), officer: member })).code).toBe(
      'case.notEmployee',
    )
    const council = (await people()).committees.get('Kommunestyret') ?? newId<CommitteeId>()
    expect((await p.refused('case.create', { ...(await input()), committee: council })).code).toBe(
      'case.councilReadsLast',
    )
    expect((await p.refused('case.create', { ...(await input()), committee: newId() })).code).toBe(
      'case.committeeUnknown',
    )
    expect((await p.call('case.list', { ...everything, text: '21/09999' })).total).toBe(0)
  })
  test.each(['__proto__', '<script>alert(1)</script>', 'a'.repeat(300)])(
    'keeps «%s» as the text that it is',
    async (title) => {
      const id = await newCase({ title })
      expect((await p.call('case.get', { id })).title).toBe(title)
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
    const failure = await p.refused('case.create', { ...(await input()), ...wrong } as never)
    expect(failure).toMatchObject({ code: 'wire.badInput', facts: { field } })
  })
  test('is offered the next number of the year', async () => {
    const offered = await p.call('case.nextNumber', {})
    expect(offered).toMatch(/^21\/\d{5}$/)
    await newCase({ caseNumber: offered })
    expect(Number((await p.call('case.nextNumber', {})).slice(3))).toBe(Number(offered.slice(3)) + 1)
  })
  const input = async (): Promise<Input<'case.create'>> => {
    const { officer, committees } = await people()
    return {
      caseNumber: '21/09999',
      title: 'Ny skole',
      archiveCode: '',
      language: 'nb',
      course: 'hearing',
      officer,
      owner: null,
      committee: committees.get('Formannskapet') ?? newId<CommitteeId>(),
    }
  }
})

describe('changing a case', () => {
  test('gives back what stood there, and that undoes it', async () => {
    const id = await newCase()
    const { before } = await p.call('case.update', {
      id,
      change: { title: 'Ny skole i sentrum', archiveCode: '1' },
    })
    expect(before).toEqual({ title: 'Ny skole på Åsen', archiveCode: '614' })
    await p.call('case.update', { id, change: before })
    expect(await p.call('case.get', { id })).toMatchObject(before)
  })
  test('that was removed meanwhile is refused in words, and so are a taken number and an unknown person', async () => {
    const id = await newCase()
    expect((await p.refused('case.update', { id, change: { caseNumber: '20/01610' } })).code).toBe(
      'case.numberTaken',
    )
    expect((await p.refused('case.update', { id, change: { owner: newId() } })).code).toBe(
      'case.personUnknown',
    )
    await p.call('case.remove', { id })
    expect((await p.refused('case.update', { id, change: { title: 'x' } })).code).toBe('case.gone')
    expect((await p.refused('case.get', { id })).code).toBe('case.gone')
  })
  const exemption = {
    scope: 'whole',
    basis: 'offl-13+fvl-13-1-1',
    publicTitle: 'Personalsak',
    widerAccessAssessed: false,
    reason: 'Opplysninger om helse',
    until: null,
  } as const
  test('exempts it by the rules, and makes it public again', async () => {
    const id = await newCase()
    const { before } = await p.call('case.update', { id, change: { disclosure: exemption } })
    expect(before).toEqual({ disclosure: null })
    expect((await p.call('case.get', { id })).disclosure).toMatchObject(exemption)
    const undone = await p.call('case.update', { id, change: { disclosure: null } })
    expect(undone.before).toEqual({ disclosure: exemption })
    const left = p.program.workspaces.session
      .db()
      .prepare('SELECT count(*) FROM disclosure WHERE reason = ?')
      .pluck()
    expect(left.get(exemption.reason)).toBe(0)
  })
  test.each([
    ['a title that tells it all', { publicTitle: 'Ny skole på Åsen' }, 'disclosure.publicTitleReveals'],
    ['no reason', { reason: ' ' }, 'disclosure.reasonMissing'],
    [
      'a ground that cannot hold before elected bodies',
      { basis: 'offl-14-1', widerAccessAssessed: true },
      'disclosure.notBeforeElectedBody',
    ],
    ['an unknown ground', { basis: 'offl-99' }, 'disclosure.unknownBasis'],
    [
      'deferred access without an end',
      { basis: 'offl-5-1', widerAccessAssessed: true },
      'disclosure.endDateMissing',
    ],
  ])('refuses an exemption with %s', async (_, wrong, code) => {
    const id = await newCase()
    expect(
      (await p.refused('case.update', { id, change: { disclosure: { ...exemption, ...wrong } } })).code,
    ).toBe(code)
  })
  test('refuses a new title that says what the exemption hides', async () => {
    const id = await newCase()
    await p.call('case.update', { id, change: { disclosure: exemption } })
    expect((await p.refused('case.update', { id, change: { title: 'Personalsak' } })).code).toBe(
      'disclosure.publicTitleReveals',
    )
  })
})

describe('removing a case', () => {
  test('puts it into the bin, from which it comes back whole', async () => {
    const id = await newCase()
    await p.call('case.remove', { id })
    expect((await p.call('case.list', { ...everything, text: '21/09999' })).total).toBe(0)
  })
  test('is refused once an agenda has it', async () => {
    const { id } = await themePlan()
    const failure = await p.refused('case.remove', { id })
    expect(failure.code).toBe('case.onAgenda')
    expect(failure.facts['committee']).toBe('Kommunestyret')
  })
})

describe('a case that has gone its way', () => {
  test('tells readings with number, date and outcome, and counts what lies in it', async () => {
    const facts = await p.call('case.get', { id: (await themePlan()).id })
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
    const papers = await p.call('case.papers', { id: (await themePlan()).id })
    const second = papers.find(({ stage }) => stage === 'second')
    expect(second).toMatchObject({ state: 'frozen', missing: [] })
    const { references, sections } = await p.call('paper.get', { id: second?.id ?? newId<PaperId>() })
    expect(references.some(({ kind }) => kind === 'entry')).toBe(true)
    expect(sections.find(({ key }) => key === 'summary')).toMatchObject({ wordLimit: 150, required: true })
    const cited = JSON.stringify(sections).match(/"entry":"([^"]+)"/g)?.length ?? 0
    expect(cited).toBeGreaterThan(0)
  })
  test('has a history with who, from where and to where', async () => {
    const history = await p.call('case.history', { id: (await themePlan()).id })
    expect(history[0]).toMatchObject({ what: 'startImplementation', from: 'adopted', to: 'implementing' })
    expect(history.find(({ what }) => what === 'decide')?.reading).toMatchObject({
      committee: 'Kommunestyret',
    })
  })
})
