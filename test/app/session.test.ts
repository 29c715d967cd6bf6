import { rmSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import { openProgram } from '#support/open-program.ts'
import { sessionDesk, slowDay } from '#support/session-desk.ts'
import type { SessionDesk } from '#support/session-desk.ts'

let desk: SessionDesk | null = null
afterEach(() => {
  desk?.app.program.close()
  if (desk !== null) rmSync(desk.folder, { recursive: true, force: true })
  desk = null
})

const meet = async (...given: Parameters<typeof sessionDesk>): Promise<SessionDesk> => {
  desk = await sessionDesk(...given)
  return desk
}

describe('a meeting is opened', () => {
  test('by a roll of all its members, the absent ones too, on its day and with a chair who is here', async () => {
    const { app, meeting, who, view, open } = await meet()
    const opening = { meeting, at: null, secretary: null, constituting: false }
    const notHere = { ...opening, chair: who('Ragnhild'), present: [who('Sigve')] }
    expect((await app.refused('session.open', notHere)).code).toBe('session.chairAbsent')
    const deputy = { ...opening, chair: who('Sigve'), present: [who('Sigve'), who('Marit')] }
    expect((await app.refused('session.open', deputy)).code).toBe('roll.notMember')
    await open('Odd')
    const { meeting: facts, roll, voting, body } = await view()
    expect([facts.state, roll.length, voting, body.quorum]).toEqual(['inSession', 9, 8, 5])
    expect(roll.find(({ person }) => person.name === 'Odd')?.arrivedAt).toBeNull()
    expect((await app.refused('session.open', notHere)).code).toBe('meeting.notAllowed')
  })

  test('and not before', async () => {
    const { app, meeting, who } = await meet([{}], slowDay('2021-06-08'))
    const opening = { meeting, at: null, chair: who('Sigve'), secretary: null, constituting: false }
    const refused = await app.refused('session.open', { ...opening, present: [who('Sigve')] })
    expect(refused.code).toBe('session.tooEarly')
  })
})

describe('who votes', () => {
  test('a deputy has the seat of a member who is away, until that member comes', async () => {
    const { app, meeting, who, items, item, open } = await meet()
    await open('Odd')
    const [id] = items
    if (id === undefined) throw new Error('no item')
    await app.granted('item.open', { item: id, at: null })
    const arrival = { meeting, role: 'deputy', replaces: who('Odd'), at: null } as const
    expect((await app.refused('roll.arrive', { ...arrival, person: who('Sigve') })).code).toBe(
      'roll.isMember',
    )
    await app.granted('roll.arrive', { ...arrival, person: who('Marit') })
    const second = await app.refused('roll.arrive', { ...arrival, person: who('Peder') })
    expect([second.code, second.facts]).toMatchObject(['roll.seatTaken', { replaces: 'Odd' }])
    const before = await item(id)
    expect(before.voters.map(({ name, replaces }) => [name, replaces?.name])).toContainEqual(['Marit', 'Odd'])
    expect(before.proof.line).toBe('9 av 9 stemmer, 1 av dem vara. Vedtaksført: 5 kreves (koml. § 11-9).')
    await app.granted('roll.arrive', {
      meeting,
      person: who('Odd'),
      role: 'member',
      replaces: null,
      at: null,
    })
    const after = await item(id)
    expect(after.voters.map(({ name }) => name)).toContain('Odd')
    expect(after.voters.map(({ name }) => name)).not.toContain('Marit')
  })

  test('each who is here must vote, nobody else may, and no one blank', async () => {
    const { app, who, items, item, open, vote } = await meet()
    await open('Odd')
    const [id] = items
    if (id === undefined) throw new Error('no item')
    const early = await vote(id).catch((error: unknown) => String(error))
    expect(early).toContain('session.itemNotOpen')
    await app.granted('item.open', { item: id, at: null })
    const all = (await item(id)).voters.map((voter) => ({ person: voter.id, option: 1 }))
    const tried = (
      ballots: { person: (typeof all)[number]['person']; option: number | null }[],
    ): Promise<string> => vote(id, { ballots }).then(String, (error: unknown) => String(error))
    expect(await tried(all.slice(1))).toContain('vote.notVoted')
    expect(await tried([...all, { person: who('Odd'), option: 1 }])).toContain('vote.notOnRoll')
    expect(await tried(all.map((ballot, at) => (at === 0 ? { ...ballot, option: null } : ballot)))).toContain(
      'vote.blank',
    )
    await vote(id)
    expect((await item(id)).votes[0]?.summary).toBe('Enstemmig vedtatt.')
  })

  test('a stay is not corrected behind a vote that was held', async () => {
    const { app, who, items, item, open, vote, view } = await meet()
    await open()
    const [id] = items
    if (id === undefined) throw new Error('no item')
    await app.granted('item.open', { item: id, at: null })
    await vote(id)
    const held = (await item(id)).votes[0]?.heldAt ?? ''
    const entry = (await view()).roll.find(({ person }) => person.id === who('Elin'))
    if (entry === undefined) throw new Error('Elin is not on the roll')
    const away = await app.refused('roll.change', { entry: entry.id, change: { leftAt: held } })
    expect([away.code, away.facts]).toMatchObject(['roll.hasVoted', { person: 'Elin', vote: 1 }])
    await app.granted('roll.leave', { entry: entry.id, at: null })
    expect((await item(id)).voters).toHaveLength(8)
  })

  test('a member who is disqualified does not, nor on the own question; a deputy comes in for the item', async () => {
    const { app, meeting, who, items, item, open, vote } = await meet([{}, {}])
    await open()
    const [id, next] = items
    if (id === undefined || next === undefined) throw new Error('no item')
    await app.granted('item.open', { item: id, at: null })
    const question = { item: id, person: who('Elin'), kind: 'disqualified', basis: 'fvl-6-2' } as const
    expect((await app.refused('impediment.raise', { ...question, ground: ' ' })).code).toBe(
      'impediment.noGround',
    )
    await app.granted('impediment.raise', { ...question, ground: 'Nær venn av søkeren' })
    expect(String(await vote(id).catch(String))).toContain('session.impedimentOpen')
    expect((await item(id)).votersOnImpediment).not.toContain(who('Elin'))
    const on = await vote(id, { subject: 'impediment', question: 'Er Elin inhabil?' })
    await app.granted('impediment.decide', { item: id, person: who('Elin'), vote: on })
    await app.granted('roll.arrive', {
      meeting,
      person: who('Peder'),
      role: 'deputy',
      replaces: who('Elin'),
      at: null,
    })
    const { voters, away, impediments } = await item(id)
    expect(voters.map(({ name }) => name)).toContain('Peder')
    expect(away.map(({ name, why }) => [name, why])).toEqual([['Elin', 'disqualified']])
    expect(impediments[0]?.printed).toBe('koml. § 11-10 første ledd, jf. fvl. § 6 annet ledd')
    await vote(id)
    expect((await app.refused('vote.remove', { vote: on })).code).toBe('vote.inUse')
    expect((await app.refused('impediment.remove', { item: id, person: who('Elin') })).code).toBe(
      'impediment.hasVoted',
    )
    await app.granted('item.open', { item: next, at: null })
    expect((await item(next)).voters.map(({ name }) => name)).not.toContain('Peder')
  })
})

describe('steps', () => {
  test('are taken back one by one, also after the program was started anew, down to the opening', async () => {
    const { app, who, items, item, open, vote, meeting, folder } = await meet()
    await open()
    const [id] = items
    if (id === undefined) throw new Error('no item')
    await app.granted('item.open', { item: id, at: null })
    await app.granted('impediment.raise', {
      item: id,
      person: who('Elin'),
      kind: 'exempted',
      basis: 'koml-11-11',
      ground: 'Sykdom i familien',
    })
    const on = await vote(id, { subject: 'impediment' })
    await app.granted('impediment.decide', { item: id, person: who('Elin'), vote: on })
    await app.granted('item.note', { item: id, note: 'Ordføreren innledet.' })
    await vote(id)
    expect((await app.granted('session.undo', { meeting }))?.what).toBe('vote.recorded')
    expect((await item(id)).votes.map(({ subject }) => subject)).toEqual(['impediment'])
    app.program.close()
    const again = await openProgram(folder, { clock: slowDay() })
    const undo = async (): Promise<string | undefined> =>
      (await again.granted('session.undo', { meeting }))?.what
    expect(await undo()).toBe('impediment.decided')
    const back = await again.granted('session.item', { item: id })
    expect([back.impediments[0]?.state, back.note]).toEqual(['raised', 'Ordføreren innledet.'])
    expect([await undo(), await undo(), await undo(), await undo()]).toEqual([
      'vote.recorded',
      'impediment.raised',
      'item.opened',
      'session.opened',
    ])
    const closed = await again.granted('session.get', { meeting })
    expect([closed.session, closed.roll, closed.meeting.state]).toEqual([null, [], 'noticeIssued'])
    again.program.close()
  })
})
