import { describe, expect, test } from 'vitest'
import { checkPaper } from '#main/actions/check-meeting.ts'
import { councilStandings, missingStatements } from '#main/actions/statements/standing.ts'
import { findCase } from '#main/store/cases.ts'
import { deleteForGood } from '#main/store/purge.ts'
import { findPaper } from '#main/store/papers.ts'
import type { HearingInputId, PaperId } from '#shared/ids.ts'
import { plainText } from '#shared/document/text.ts'
import { statementContent } from '#shared/packet/statement-content.ts'
import { newId } from '#support/builders.ts'
import { demoCases } from '#support/demo-cases.ts'
import { thawSecondReading } from '#support/second-reading.ts'

const d = demoCases(thawSecondReading)
const db = () => d.program.workspaces.session.store().db

async function second(): Promise<PaperId> {
  const papers = await d.call('case.papers', { id: d.id })
  const found = papers.find(({ stage }) => stage === 'second')
  if (found === undefined) throw new Error('the demo has a second reading')
  return found.id
}

describe('what the statutory councils say', () => {
  const missing = () => {
    const file = findCase(db(), d.id)
    return file === null ? [] : missingStatements(db(), file)
  }
  const councils = async () => (await d.call('statement.list', { case: d.id })).councils

  test('is taken from their own inputs to the hearing, by name', async () => {
    expect((await councils()).map(({ name, state, byItself }) => [name, state, byItself])).toEqual([
      ['Eldrerådet', 'given', true],
      ['Rådet for personer med funksjonsnedsettelse', 'given', true],
      ['Ungdomsrådet', 'given', true],
    ])
    expect(missing()).toEqual([])
  })
  test('is missing until it is given, declined, or of no concern; the paper may not be sent before', async () => {
    db().prepare("UPDATE hearing_input SET sender_kind = 'organisation' WHERE sender = 'Ungdomsrådet'").run()
    expect(missing()).toEqual(['Ungdomsrådet'])
    const paper = findPaper(db(), await second())
    if (paper === null) throw new Error('no paper')
    const lacks = () => checkPaper(db(), { ...paper, state: 'approved' }).missing
    expect(lacks()).toContainEqual({
      refused: true,
      code: 'statement.missing',
      facts: { councils: 'Ungdomsrådet' },
      ground: 'forskrift om medvirkningsordninger § 2, jf. koml. § 5-12',
    })
    const youth = (await councils()).find(({ name }) => name === 'Ungdomsrådet')
    const committee = youth?.committee ?? newId()
    const none = { state: 'none', input: null, text: '', receivedOn: '2021-04-01' } as const
    expect(await d.call('statement.set', { case: d.id, committee, statement: none })).toEqual({
      before: null,
    })
    expect(lacks().map(({ code }) => code)).not.toContain('statement.missing')
    expect(await d.call('statement.set', { case: d.id, committee, statement: null })).toEqual({
      before: none,
    })
    expect(missing()).toEqual(['Ungdomsrådet'])
  })
  test('is a text or an input, of a statutory council, and never both nothing', async () => {
    const [first] = await councils()
    const committee = first?.committee ?? newId()
    const given = { state: 'given', input: null, text: ' ', receivedOn: null } as const
    expect(await d.refused('statement.set', { case: d.id, committee, statement: given })).toMatchObject({
      code: 'statement.noText',
    })
    const strange = { ...given, input: newId<HearingInputId>() }
    expect(await d.refused('statement.set', { case: d.id, committee, statement: strange })).toMatchObject({
      code: 'statement.noInput',
    })
    const { committees } = await d.call('case.choices', {})
    const formannskap = committees.find(({ name }) => name === 'Formannskapet')?.id ?? newId()
    expect(
      await d.refused('statement.set', {
        case: d.id,
        committee: formannskap,
        statement: { ...given, text: 'Ja.' },
      }),
    ).toMatchObject({ code: 'statement.noCouncil' })
  })
  test('is not asked for in a simple case, nor of a paper that was sent', async () => {
    const simple = await d.newCase({ template: 'simple' })
    expect(await d.call('statement.list', { case: simple })).toMatchObject({ heard: false, councils: [] })
    db().prepare("UPDATE hearing_input SET sender_kind = 'organisation'").run()
    const paper = findPaper(db(), await second())
    if (paper === null) throw new Error('no paper')
    const codes = (state: 'frozen' | 'approved', version = 1) =>
      checkPaper(db(), { ...paper, state, version }).missing.map(({ code }) => code)
    expect(codes('approved')).toContain('statement.missing')
    expect(codes('frozen')).not.toContain('statement.missing')
    expect(codes('approved', 2)).not.toContain('statement.missing')
  })
  test('goes with a case that is thrown for good', async () => {
    const id = await d.newCase()
    const [first] = await councils()
    const none = { state: 'notConcerned', input: null, text: '', receivedOn: null } as const
    await d.call('statement.set', { case: id, committee: first?.committee ?? newId(), statement: none })
    expect(deleteForGood(db(), { kind: 'case', id })).toBe(true)
    expect(findCase(db(), id)).toBeNull()
  })
  test('that is exempt is never read for the public, and is said to be exempt', async () => {
    db().exec(
      `INSERT INTO disclosure (id, scope, basis, public_title, wider_access_assessed, reason, until)
         VALUES ('01890000-0000-7000-8000-000000000009', 'whole', 'offl-13+fvl-13-1-1', 'Uttalelse', 1, 'Helse', NULL);
       UPDATE hearing_input SET disclosure_id = '01890000-0000-7000-8000-000000000009' WHERE sender = 'Eldrerådet'`,
    )
    const file = findCase(db(), d.id)
    if (file === null) throw new Error('no case')
    const textOf = (audience: 'members' | 'public') =>
      councilStandings(db(), file, audience).find(({ name }) => name === 'Eldrerådet')?.text
    expect(textOf('members')).toContain('regninger på nettbrett')
    expect(textOf('public')).toBeNull()
    const told = councilStandings(db(), file, 'public').flatMap(({ name, state, receivedOn, text }) =>
      state === null ? [] : [{ council: name, state, receivedOn, text }],
    )
    const printed = plainText(statementContent(told, 'nb'))
    expect(printed).toContain(
      'Eldrerådet\nUttalelse, mottatt 22. januar 2021:\nUttalelsen er unntatt offentlighet.',
    )
    expect(printed).not.toContain('regninger på nettbrett')
  })
})
