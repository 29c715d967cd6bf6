import { describe, expect, test } from 'vitest'
import type { HearingInputId } from '#shared/ids.ts'
import { newId } from '#support/builders.ts'
import { demoCases } from '#support/demo-cases.ts'
import { inState, setState, someInput } from '#support/hearing-case.ts'

const d = demoCases()
const plan = { opensOn: '2021-05-03', closesOn: '2021-06-20', parties: [] }

describe('period and parties', () => {
  test('are planned for a case that has none, and changed, with what stood given back', async () => {
    const id = await d.newCase()
    const made = await d.call('hearing.plan', { case: id, hearing: null, ...plan })
    expect(made).toMatchObject({ warning: null, before: null })
    const parties = [{ name: 'Eldrerådet', group: 'statutoryCouncils' as const }]
    const changed = await d.call('hearing.plan', { case: id, hearing: made.hearing, ...plan, parties })
    expect(changed.before).toEqual(plan)
    const told = await d.call('hearing.get', { case: id })
    expect(told.hearings[0]).toMatchObject({ ...plan, parties, inputs: 0, daysLeft: null })
    expect(told.fixed).toBeNull()
  })
  test('suggest the councils that the law wants heard', async () => {
    const { councils } = await d.call('hearing.get', { case: d.id })
    expect(councils.length).toBeGreaterThan(0)
    expect(new Set(councils.map(({ group }) => group))).toEqual(new Set(['statutoryCouncils']))
  })
  test('warn where only custom asks for more, refuse where the law does', async () => {
    const id = await d.newCase()
    const short = { ...plan, closesOn: '2021-05-10' }
    const made = await d.call('hearing.plan', { case: id, hearing: null, ...short })
    expect(made.warning?.code).toBe('hearing.shorterThanCustom')
    const zoning = await d.newCase({ caseNumber: '21/08888', template: 'zoningPlan' })
    const refusal = await d.refused('hearing.plan', { case: zoning, hearing: null, ...short })
    expect(refusal).toMatchObject({ code: 'hearing.tooShort', ground: 'pbl. § 12-10 første ledd' })
    expect((await d.call('hearing.get', { case: zoning })).hearings).toEqual([])
  })
  test('are taken away while nobody has answered, what lies in the bin counted', async () => {
    const id = await d.newCase()
    const { hearing } = await d.call('hearing.plan', { case: id, hearing: null, ...plan })
    const { id: input } = await d.call('input.add', { hearing, ...someInput })
    expect((await d.refused('hearing.remove', { hearing })).code).toBe('hearing.hasInputs')
    await d.call('input.remove', { id: input })
    expect((await d.refused('hearing.remove', { hearing })).code).toBe('hearing.hasInputs')
    const other = await d.newCase({ caseNumber: '21/08888' })
    const empty = await d.call('hearing.plan', { case: other, hearing: null, ...plan })
    expect(await d.call('hearing.remove', { hearing: empty.hearing })).toEqual({ before: plan })
  })
  test('make what came in late or in time anew when they change', async () => {
    const hearing = inState(d, 'hearing')
    const rows = await d.call('hearing.inputs', { hearing })
    const late = (closesOn: string): readonly number[] =>
      rows.filter(({ receivedOn }) => receivedOn > closesOn).map(({ number }) => number)
    for (const closesOn of ['2021-02-20', '2021-03-15', '2021-04-09']) {
      const { hearings } = await d.call('hearing.get', { case: d.id })
      const { opensOn, parties } = hearings[0] ?? { opensOn: '', parties: [] }
      await d.call('hearing.plan', { case: d.id, hearing, opensOn, closesOn, parties })
      const now = await d.call('hearing.inputs', { hearing })
      expect(now.filter((row) => row.late).map(({ number }) => number)).toEqual(late(closesOn))
    }
  })
  test('stand once the hearing has closed', async () => {
    const hearing = inState(d, 'hearingClosed')
    expect((await d.refused('hearing.plan', { case: d.id, hearing, ...plan })).code).toBe('hearing.past')
    expect((await d.call('hearing.get', { case: d.id })).fixed?.code).toBe('hearing.past')
  })
})

describe('an input', () => {
  test('is entered under the next number, late by its day, with what was pasted kept', async () => {
    const hearing = inState(d, 'hearing')
    const late = { ...someInput, receivedOn: '2021-03-16', pasted: 'Fra: Solvik vel\n\nVellaget ber …' }
    const { id, number } = await d.call('input.add', { hearing, ...late })
    expect(number).toBe(41)
    const told = await d.call('input.get', { id })
    expect(told).toMatchObject({ number: 41, late: true, points: [] })
    expect(told.files).toMatchObject([{ name: 'innlimt.txt', part: 'original' }])
    await d.call('input.openFile', { id, position: 1 })
    expect(d.opened.at(-1)).toMatch(/innlimt\.txt$/)
  })
  test('says something, from somebody, on a day that has come', async () => {
    const hearing = inState(d, 'hearing')
    const code = async (given: object): Promise<string> =>
      (await d.refused('input.add', { hearing, ...someInput, ...given })).code
    expect(await code({ text: '', summary: '  ' })).toBe('input.nothingSaid')
    expect(await code({ receivedOn: '2021-04-11' })).toBe('input.notYet')
    expect(await code({ receivedOn: '2021-02-30' })).toBe('input.badDay')
    expect(await code({ sender: ' ' })).toBe('wire.badInput')
  })
  test('is changed, and the answer is what takes it back', async () => {
    const hearing = inState(d, 'hearing')
    const { id } = await d.call('input.add', { hearing, ...someInput })
    const { before } = await d.call('input.update', {
      id,
      change: { sender: 'Solvik velforening', receivedOn: '2021-03-20' },
    })
    expect(before).toEqual({ sender: someInput.sender, receivedOn: someInput.receivedOn })
    expect(await d.call('input.get', { id })).toMatchObject({ sender: 'Solvik velforening', late: true })
    await d.call('input.update', { id, change: before })
    expect(await d.call('input.get', { id })).toMatchObject({ ...someInput, late: false })
  })
  test('that is thrown can be taken back, and nobody else gets its number', async () => {
    const hearing = inState(d, 'hearing')
    const first = await d.call('input.add', { hearing, ...someInput })
    await d.call('input.remove', { id: first.id })
    expect((await d.refused('input.get', { id: first.id })).code).toBe('input.gone')
    const second = await d.call('input.add', { hearing, ...someInput, sender: 'Havnelaget' })
    expect([first.number, second.number]).toEqual([41, 42])
    expect((await d.call('case.get', { id: d.id })).counts.inputs).toBe(41)
    const [thrown] = await d.call('bin.list', {})
    expect(thrown).toMatchObject({ kind: 'input', title: 'I-41 Solvik vel' })
    await d.call('bin.restore', { kind: 'input', id: first.id })
    expect((await d.call('input.get', { id: first.id })).number).toBe(41)
  })
  test('keeps its number from others even when it is gone for good', async () => {
    const hearing = inState(d, 'hearing')
    const { id } = await d.call('input.add', { hearing, ...someInput })
    await d.call('input.remove', { id })
    d.program.workspaces.session.db().prepare('DELETE FROM hearing_input WHERE id = ?').run(id)
    expect((await d.call('input.add', { hearing, ...someInput })).number).toBe(42)
  })
  test('stands when it is part of what a body was sent; only its exemption may change', async () => {
    const hearing = inState(d, 'onAgendaSecond')
    const [row] = await d.call('hearing.inputs', { hearing })
    const id = row?.id ?? newId<HearingInputId>()
    for (const refused of [
      d.refused('input.add', { hearing, ...someInput }),
      d.refused('input.update', { id, change: { summary: 'Ny' } }),
      d.refused('input.remove', { id }),
    ])
      expect((await refused).code).toBe('hearing.answered')
    const disclosure = {
      scope: 'whole',
      basis: 'offl-13+fvl-13-1-1',
      publicTitle: 'Innspill om personlige forhold',
      widerAccessAssessed: false,
      reason: 'Helse',
      until: null,
    } as const
    const { before } = await d.call('input.update', { id, change: { disclosure } })
    expect(before).toEqual({ disclosure: null })
    expect((await d.call('hearing.inputs', { hearing }))[0]?.exempt).toBe(true)
  })
  test('cannot be exempt as the municipality’s own document', async () => {
    const hearing = inState(d, 'hearing')
    const disclosure = {
      scope: 'whole',
      basis: 'offl-14-1',
      publicTitle: 'Et innspill',
      widerAccessAssessed: true,
      reason: '',
      until: null,
    } as const
    expect((await d.refused('input.add', { hearing, ...someInput, disclosure })).code).toMatch(
      /^disclosure\./,
    )
  })
})

describe('contact data', () => {
  const reach = {
    name: 'Kari Nordmann',
    address: 'Fjellvegen 3',
    email: 'kari@example.no',
    phone: '900 11 222',
  }
  test('go in and out by calls of their own, at any stage of the case', async () => {
    const hearing = inState(d, 'hearing')
    const { id } = await d.call('input.add', { hearing, ...someInput })
    expect(await d.call('input.contact', { id })).toBeNull()
    expect(await d.call('input.setContact', { id, ...reach })).toEqual({ before: null })
    setState(d.program.workspaces.session.db(), d.id, 'archived')
    expect(await d.call('input.contact', { id })).toEqual(reach)
    expect(await d.call('input.dropContact', { id })).toEqual({ before: reach })
    expect(await d.call('input.contact', { id })).toBeNull()
  })
  test('are in no other answer, and not in the trail', async () => {
    const hearing = inState(d, 'hearing')
    const { id } = await d.call('input.add', { hearing, ...someInput })
    await d.call('input.setContact', { id, ...reach })
    const answers = [
      await d.call('hearing.get', { case: d.id }),
      await d.call('hearing.inputs', { hearing }),
      await d.call('input.get', { id }),
      await d.call('input.duplicates', { hearing }),
      await d.call('case.hearing', { id: d.id }),
      await d.call('case.history', { id: d.id }),
    ]
    const trail = d.program.workspaces.session.db().prepare('SELECT * FROM audit_event').all()
    for (const said of [...answers, trail])
      for (const secret of Object.values(reach)) expect(JSON.stringify(said)).not.toContain(secret)
  })
})

describe('inputs that look alike', () => {
  test('are shown as pairs; said to be the same, both stay and name each other', async () => {
    const hearing = inState(d, 'hearing')
    const first = await d.call('input.add', { hearing, ...someInput })
    const second = await d.call('input.add', { hearing, ...someInput, sender: 'Solvik velforening' })
    const pairOf = async () =>
      (await d.call('input.duplicates', { hearing })).find(({ second: other }) => other.id === second.id)
    expect(await pairOf()).toMatchObject({ signs: ['sameText'], said: null, first: { number: 41 } })
    const said = { same: true, note: 'Sendt to ganger' }
    const pair = { first: second.id, second: first.id }
    expect(await d.call('input.judgeTwins', { ...pair, said })).toEqual({ before: null })
    expect((await pairOf())?.said).toEqual(said)
    const rows = await d.call('hearing.inputs', { hearing })
    expect(rows.find(({ number }) => number === 41)?.sameAs).toEqual([42])
    expect(rows.find(({ number }) => number === 42)?.sameAs).toEqual([41])
    expect(await d.call('input.judgeTwins', { ...pair, said: null })).toEqual({ before: said })
    expect((await d.refused('input.judgeTwins', { first: first.id, second: first.id, said })).code).toBe(
      'input.notAPair',
    )
  })
})
