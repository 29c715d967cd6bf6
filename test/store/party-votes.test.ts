import { describe, expect, it } from 'vitest'
import { listDecisions } from '#main/store/decision-register.ts'
import type { DecisionFilter } from '#main/store/decision-register.ts'
import { partyVotes } from '#main/store/party-votes.ts'
import { saveRoll } from '#main/store/session/sessions.ts'
import { saveVote } from '#main/store/session/votes.ts'
import type { AgendaItemId } from '#shared/ids.ts'
import { aRollEntry, aVote } from '#support/builders-session.ts'
import { newId } from '#support/builders.ts'
import { decidingTown } from '#support/deciding-town.ts'
import { inStore } from '#support/store.ts'

const today = '2021-06-15'

describe('decisions are found', () => {
  const none: DecisionFilter = {
    text: '',
    committee: null,
    from: null,
    to: null,
    theme: null,
    party: null,
    stance: null,
    state: null,
  }

  it('by how a party voted on the matter, as it sat that day: with what carried, against it, or blank', async () => {
    await inStore((db) => {
      const { items, people, decisions } = decidingTown(db)
      const [first, second] = items
      if (first === undefined || second === undefined) throw new Error('no items')
      const parties = ['Bygdalista', 'Bygdalista', 'Grønn Solvik']
      for (const { meeting } of [first, second])
        saveRoll(
          db,
          meeting,
          people.map(({ id }, at) => aRollEntry({ person: id, party: parties[at] ?? '' })),
        )
      const vote = (item: AgendaItemId, options: readonly (number | null)[], more: object = {}) => {
        const count = (place: number) => options.filter((option) => option === place).length
        const base = aVote({ item })
        saveVote(db, {
          ...base,
          options: base.options.map((option, at) => ({ ...option, votes: count(at + 1) })),
          ballots: options.map((option, at) => ({ person: people[at]?.id ?? newId(), option })),
          blank: options.filter((option) => option === null).length,
          ...more,
        })
      }
      vote(first.id, [1, 1, 2]) // carried against Grønn Solvik
      vote(second.id, [1, 2, 2]) // fell: Bygdalista splits
      vote(second.id, [2, 2, 2], { sequence: 2, subject: 'postponement' }) // not on the matter
      expect(partyVotes(db, { item: first.id })).toEqual([
        { item: first.id, party: 'Bygdalista', votes: { for: 2, against: 0, blank: 0 } },
        { item: first.id, party: 'Grønn Solvik', votes: { for: 0, against: 1, blank: 0 } },
      ])
      expect(partyVotes(db, { item: second.id, party: 'Bygdalista' })).toEqual([
        { item: second.id, party: 'Bygdalista', votes: { for: 1, against: 1, blank: 0 } },
      ])
      const of = (party: string, stance: DecisionFilter['stance']) =>
        listDecisions(db, { ...none, party, stance }, today, { sort: 'madeOn', descending: false }).map(
          ({ id }) => id,
        )
      const [made, fell] = decisions.map(({ id }) => id)
      expect(of('Bygdalista', null)).toEqual([made, fell])
      expect(of('Bygdalista', 'against')).toEqual([fell])
      expect(of('Bygdalista', 'for')).toEqual([made])
      expect(of('Grønn Solvik', 'against')).toEqual([made])
      expect(of('Pensjonistlista', null)).toEqual([])
    })
  })
})
