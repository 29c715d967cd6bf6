import { rmSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sessionDay, sessionDesk } from '#support/session-desk.ts'

/** A clock that stands: all deeds fall within one second, as when a terminal sends them. */
const standing = { now: () => `${sessionDay}T15:00:00.000Z`, today: () => sessionDay }
const forOrAgainst = [
  { label: 'For', text: null, candidates: [], votes: 0 },
  { label: 'Mot', text: null, candidates: [], votes: 0 },
]

describe('deeds that fall within one second', () => {
  test('keep their order: who came votes, the doors close after the vote on it and open before the next', async () => {
    const desk = await sessionDesk([{ closedOn: 'koml-11-5-2-1' }], standing)
    const { app, meeting, who, open, vote, item } = desk
    const [id] = desk.items
    if (id === undefined) throw new Error('no item')
    await open('Berit', 'Odd')
    await app.granted('item.open', { item: id, at: null })
    await vote(id, { subject: 'procedure', options: forOrAgainst, question: 'Saken tas opp nå.' })
    // each who comes counts from after the votes that were held
    await app.granted('roll.arrive', {
      meeting,
      person: who('Berit'),
      role: 'member',
      replaces: null,
      at: null,
    })
    await vote(id, { subject: 'procedure', options: forOrAgainst, question: 'Taletid.' })
    await app.granted('roll.arrive', {
      meeting,
      person: who('Odd'),
      role: 'member',
      replaces: null,
      at: null,
    })
    const closing = await vote(id, { subject: 'closing', options: forOrAgainst })
    const doors = { ground: 'koml-11-5-2-1', exemption: null, debateClosed: false, vote: closing, at: null }
    await app.granted('doors.close', { item: id, ...doors })
    await vote(id)
    await app.granted('doors.open', { item: id, at: null })
    const last = await vote(id, { subject: 'procedure', options: forOrAgainst, question: 'Pause.' })
    const { votes } = await item(id)
    expect(votes.map(({ ballots }) => ballots.length)).toEqual([7, 8, 9, 9, 9])
    expect(votes.map(({ behindDoors }) => behindDoors)).toEqual([false, false, false, true, false])
    expect(votes.at(-1)?.id).toBe(last)
    await app.granted('item.close', { item: id, at: null, outcome: 'adopted' })
    // who has just come may lead
    await app.granted('session.change', { meeting, change: { chair: who('Odd') } })
    expect(await app.granted('session.close', { meeting, at: null })).toEqual({ decisions: 1 })
    app.program.close()
    rmSync(desk.folder, { recursive: true, force: true })
  })
})
