import { rmSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import { decisionsOfItem } from '#main/store/decisions.ts'
import { findReading } from '#main/store/cases.ts'
import { findAgendaItem } from '#main/store/agenda.ts'
import { sessionDesk } from '#support/session-desk.ts'
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

const noMotion = { author: null, party: 'Bygdalista', togetherWith: '', changesPoint: null } as const

describe('an item', () => {
  test('is decided by a tie that the chair settles, between the proposal and a motion with an amendment carried', async () => {
    const { app, who, items, item, open, vote, view, meeting } = await meet()
    await open('Odd')
    const [id] = items
    if (id === undefined) throw new Error('no item')
    await app.granted('item.open', { item: id, at: null })
    const { texts } = await item(id)
    const alternative = await app.granted('motion.add', {
      ...noMotion,
      item: id,
      kind: 'alternative',
      author: who('Sigve'),
      text: '1. Planen utsettes et år.\n2. Det settes av 100 000 kroner.',
    })
    const amendment = await app.granted('motion.add', {
      ...noMotion,
      item: id,
      kind: 'addition',
      party: 'Grønn Solvik',
      author: who('Elin'),
      text: 'Klimaregnskap legges ved.',
    })
    expect((await item(id)).due.map(({ form }) => form)).toEqual(['between', 'forAgainst'])
    const against = ['Sigve', 'Berit', 'Torgeir', 'Ingunn']
    const between = [
      { label: '', text: { of: 'proposal' as const }, candidates: [], votes: 0 },
      { label: '', text: { of: 'motion' as const, motion: alternative.id }, candidates: [], votes: 0 },
    ]
    await vote(id, { form: 'between', options: between, against })
    const added = [
      { label: '', text: { of: 'motion' as const, motion: amendment.id }, candidates: [], votes: 0 },
      { label: '', text: null, candidates: [], votes: 0 },
    ]
    await vote(id, { options: added, against: ['Berit'] })
    const { votes, decision, motions, outcomes } = await item(id)
    expect(votes[0]?.result).toEqual({ kind: 'won', winner: 1, by: 'chair' })
    expect(votes[0]?.summary).toContain('møtelederens stemme avgjorde')
    expect(votes[1]?.summary).toBe(
      'Vedtatt med 7 mot 1 stemmer. For: Fellesskapslista (3), Bygdalista (Sigve), Næring og nærmiljø (2), Grønn Solvik (1). Mot: Bygdalista (Berit).',
    )
    expect(decision.composed).toEqual([...texts.proposal, 'Klimaregnskap legges ved.'])
    expect(motions.map(({ carried }) => carried)).toEqual([false, true])
    expect((await app.refused('motion.change', { motion: alternative.id, change: { text: 'x' } })).code).toBe(
      'motion.votedOn',
    )
    expect(outcomes.filter(({ refusal }) => refusal === null).map(({ outcome }) => outcome)).toContain(
      'adopted',
    )
    expect((await app.refused('session.close', { meeting, at: null })).code).toBe('session.notReady')
    await app.granted('item.close', { item: id, at: null, outcome: 'adopted' })
    expect((await view()).missing).toEqual([])
    expect(await app.granted('session.close', { meeting, at: null })).toEqual({ decisions: 1 })
    const [made] = decisionsOfItem(app.program.workspaces.session.db(), id)
    expect(made?.points).toEqual(decision.composed)
    expect(made?.voteSummary).toBe(decision.summary)
    const [first] = (await item(id)).votes
    if (first === undefined) throw new Error('no vote')
    expect((await app.refused('vote.remove', { vote: first.id })).code).toBe('session.changesDecision')
    await app.granted('statement.add', { item: id, person: who('Berit'), text: 'Bygdalista beklager.' })
  })

  test('is postponed only by a vote, and closed only with an outcome', async () => {
    const { app, items, open, vote } = await meet()
    await open()
    const [id] = items
    if (id === undefined) throw new Error('no item')
    await app.granted('item.open', { item: id, at: null })
    const closing = { item: id, at: null } as const
    expect((await app.refused('item.close', { ...closing, outcome: null })).code).toBe('session.noOutcome')
    expect((await app.refused('item.close', { ...closing, outcome: 'postponed' })).code).toBe(
      'session.notVoted',
    )
    expect((await app.refused('item.close', { ...closing, outcome: 'adopted' })).code).toBe(
      'session.notVoted',
    )
    await vote(id, { subject: 'postponement', question: 'Saken utsettes' })
    await app.granted('item.close', { ...closing, outcome: 'postponed' })
  })

  test('that was ended keeps what its decision rests on until it is taken up again, and is decided in the meeting alone', async () => {
    const { app, items, item, open, vote } = await meet()
    await open()
    const [id] = items
    if (id === undefined) throw new Error('no item')
    const { reading } = await app.granted('item.open', { item: id, at: null }).then(() => item(id))
    const held = await vote(id)
    await app.granted('item.close', { item: id, at: null, outcome: 'adopted' })
    const removed = await app.refused('vote.remove', { vote: held })
    expect([removed.code, removed.ground]).toEqual(['session.reopenFirst', 'koml. § 11-9 andre ledd'])
    expect((await item(id)).votes).toHaveLength(1)
    const beside = { reading, outcome: 'rejected', points: [], voteSummary: '' } as const
    expect((await app.refused('reading.decide', { ...beside, points: [] })).code).toBe('course.inSession')
    await app.granted('item.reopen', { item: id })
    await app.granted('vote.remove', { vote: held })
  })

  test('behind closed doors has its ground and a vote in open meeting, in that order', async () => {
    const { app, items, item, open, vote } = await meet([{ closedOn: 'koml-11-5-2-2' }])
    await open()
    const [id] = items
    if (id === undefined) throw new Error('no item')
    await app.granted('item.open', { item: id, at: null })
    await vote(id)
    const end = { item: id, at: null, outcome: 'adopted' } as const
    const refused = await app.refused('item.close', end)
    expect([refused.code, refused.ground]).toEqual(['session.doorsNotClosed', 'koml. § 11-5 andre ledd'])
    const closing = {
      item: id,
      exemption: null,
      debateClosed: false,
      at: null,
      ground: 'koml-11-5-2-2',
    } as const
    const lost = await vote(id, {
      subject: 'closing',
      against: ['Ragnhild', 'Sigve', 'Amina', 'Torgeir', 'Jon'],
    })
    expect((await app.refused('doors.close', { ...closing, vote: lost })).code).toBe('session.closingLost')
    const on = await vote(id, { subject: 'closing' })
    const b = { ...closing, ground: 'koml-11-5-3-b', vote: on }
    expect((await app.refused('doors.close', b)).code).toBe('meeting.closingNeedsExemption')
    const before = { ...closing, vote: on, at: '2021-06-09T17:00:01' }
    expect((await app.refused('doors.close', before)).code).toBe('session.closingVotedBehindDoors')
    await app.granted('doors.close', { ...closing, vote: on })
    const again = await vote(id, { subject: 'closing' }).catch(String)
    expect(again).toContain('session.closingVotedBehindDoors')
    expect((await item(id)).item.behindDoors).toBe(true)
    await app.granted('item.close', end)
    expect((await item(id)).closing?.openedAt).not.toBeNull()
  })

  test('that came late is not taken up when a third objects, and its case waits for another meeting', async () => {
    const { app, who, items, item, open, vote, view, meeting, db } = await meet([{ late: true }])
    await open()
    const [id] = items
    if (id === undefined) throw new Error('no item')
    await app.granted('item.open', { item: id, at: null })
    expect(String(await vote(id).catch(String))).toContain('session.lateNotAsked')
    const objectors = ['Sigve', 'Berit'].map(who)
    await app.granted('late.ask', { item: id, objectors, at: null })
    expect((await item(id)).late?.refusal).toBeNull()
    await app.granted('late.ask', { item: id, objectors: [...objectors, who('Elin')], at: null })
    expect((await item(id)).late?.refusal?.code).toBe('notice.aThirdObjects')
    expect(String(await vote(id).catch(String))).toContain('notice.aThirdObjects')
    await app.granted('item.close', { item: id, at: null, outcome: null })
    expect((await view()).items[0]?.state).toBe('refused')
    expect(await app.granted('session.close', { meeting, at: null })).toEqual({ decisions: 0 })
    const stands = findAgendaItem(db(), id)
    expect([stands?.withdrawn, stands?.withdrawnReason]).toEqual([
      true,
      'Ikke tatt opp til behandling, jf. koml. § 11-3 femte ledd',
    ])
    expect(stands === null ? undefined : findReading(db(), stands.reading)?.outcome).toBeNull()
    expect((await view()).items[0]?.state).toBe('refused')
  })
})

describe('an election', () => {
  const list = (label: string, ...names: readonly string[]) => ({
    label,
    text: null,
    candidates: names.map((name, at) => ({
      name,
      sex: at % 2 === 0 ? ('female' as const) : ('male' as const),
    })),
    votes: 0,
  })

  test('by lists may be in writing, with sums alone; a majority election may not', async () => {
    const { app, items, item, open, vote } = await meet()
    await open()
    const [id] = items
    if (id === undefined) throw new Error('no item')
    await app.granted('item.open', { item: id, at: null })
    const lists = [
      { ...list('Felleslista', 'Anne', 'Bjørn', 'Cecilie'), votes: 5 },
      { ...list('Bygdalista', 'Dagny', 'Erik'), votes: 3 },
    ]
    const written = { subject: 'election' as const, method: 'written' as const, options: lists, ballots: [] }
    expect(
      String(await vote(id, { ...written, form: 'majorityElection', blank: 1 }).catch(String)),
    ).toContain('vote.written')
    const election = { ...written, form: 'proportionalElection' as const, seats: 3 }
    expect(String(await vote(id, { ...election, blank: 2 }).catch(String))).toContain('vote.moreThanVoters')
    await vote(id, { ...election, blank: 1 })
    const { votes, decision } = await item(id)
    expect(votes[0]?.result).toEqual({ kind: 'seats', seats: [2, 1], by: 'most' })
    expect(votes[0]?.ballots).toEqual([])
    expect(decision.composed).toEqual([
      'Felleslista: Anne, Bjørn. Vara: Cecilie.',
      'Bygdalista: Dagny. Vara: Erik.',
    ])
  })
})
