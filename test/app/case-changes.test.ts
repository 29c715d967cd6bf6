import { describe, expect, test } from 'vitest'
import type { CaseId, PersonId } from '#shared/ids.ts'
import { lineOf } from '#main/store/cases.ts'
import { newId } from '#support/builders.ts'
import { demoCases, everyCase } from '#support/demo-cases.ts'

const d = demoCases()

describe('changing a case', () => {
  test('gives back what stood there, and that undoes it', async () => {
    const id = await d.newCase()
    const { before } = await d.call('case.update', {
      id,
      change: { title: 'Ny skole i sentrum', archiveCode: '1' },
    })
    expect(before).toEqual({ title: 'Ny skole på Åsen', archiveCode: '614' })
    await d.call('case.update', { id, change: before })
    expect(await d.call('case.get', { id })).toMatchObject(before)
  })
  test('that was removed meanwhile is refused in words, and so are a taken number and an unknown person', async () => {
    const id = await d.newCase()
    expect((await d.refused('case.update', { id, change: { caseNumber: '20/01610' } })).code).toBe(
      'case.numberTaken',
    )
    expect((await d.refused('case.update', { id, change: { owner: newId<PersonId>() } })).code).toBe(
      'case.personUnknown',
    )
    await d.call('case.remove', { id })
    expect((await d.refused('case.update', { id, change: { title: 'x' } })).code).toBe('case.gone')
    expect((await d.refused('case.get', { id })).code).toBe('case.gone')
  })
  test('sets the case that it replaces, takes it away, and never closes a ring, of any length', async () => {
    const db = () => d.program.workspaces.session.db()
    const line = [
      await d.newCase({ caseNumber: '21/09901' }),
      await d.newCase({ caseNumber: '21/09902' }),
      await d.newCase({ caseNumber: '21/09903' }),
    ] as const
    const replace = (id: CaseId, predecessor: CaseId | null) =>
      d.call('case.update', { id, change: { predecessor } })
    const code = async (id: CaseId, predecessor: CaseId) =>
      (await d.refused('case.update', { id, change: { predecessor } })).code
    expect(await replace(line[1], line[0])).toEqual({ before: { predecessor: null } })
    await replace(line[2], line[1])
    expect((await d.call('case.get', { id: line[0] })).successors).toMatchObject([{ id: line[1] }])
    for (const end of line) expect(await code(line[0], end)).toBe('case.ownAncestor')
    await d.call('case.remove', { id: line[1] }) // from the bin it may come back
    expect(await code(line[0], line[2])).toBe('case.ownAncestor')
    expect(await code(line[2], line[1])).toBe('case.predecessorGone')
    expect(await replace(line[2], null)).toEqual({ before: { predecessor: line[1] } })
    expect(await replace(line[0], line[2])).toEqual({ before: { predecessor: null } })
    expect(lineOf(db(), line[0])).toEqual([line[0], line[2]])
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
    const id = await d.newCase()
    const { before } = await d.call('case.update', { id, change: { disclosure: exemption } })
    expect(before).toEqual({ disclosure: null })
    expect((await d.call('case.get', { id })).disclosure).toMatchObject(exemption)
    const undone = await d.call('case.update', { id, change: { disclosure: null } })
    expect(undone.before).toEqual({ disclosure: exemption })
    const left = d.program.workspaces.session
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
    const id = await d.newCase()
    expect(
      (await d.refused('case.update', { id, change: { disclosure: { ...exemption, ...wrong } } })).code,
    ).toBe(code)
  })
  test('refuses a new title that says what the exemption hides', async () => {
    const id = await d.newCase()
    await d.call('case.update', { id, change: { disclosure: exemption } })
    expect((await d.refused('case.update', { id, change: { title: 'Personalsak' } })).code).toBe(
      'disclosure.publicTitleReveals',
    )
  })
})

describe('removing a case', () => {
  test('puts it into the bin, from which it comes back whole', async () => {
    const id = await d.newCase()
    await d.call('case.remove', { id })
    expect((await d.call('case.list', { ...everyCase, text: '21/09999' })).total).toBe(0)
  })
  test('is refused once an agenda has it', async () => {
    const { id } = d
    const failure = await d.refused('case.remove', { id })
    expect(failure.code).toBe('case.onAgenda')
    expect(failure.facts['committee']).toBe('Kommunestyret')
  })
})
