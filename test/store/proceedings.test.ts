import { describe, expect, test } from 'vitest'
import type { MotionId, VoteId } from '#shared/ids.ts'
import {
  decisionsOfCase,
  decisionsOfItem,
  findDecision,
  followUpsOf,
  openFollowUps,
  saveDecision,
  saveFollowUp,
  setDecisionState,
} from '#main/store/decisions.ts'
import { legalityReviewsOf, saveLegalityReview } from '#main/store/legality-reviews.ts'
import {
  impedimentsOf,
  motionsOf,
  saveImpediment,
  saveMotion,
  saveStatements,
  saveVote,
  statementsOf,
  votesOf,
  type Vote,
} from '#main/store/proceedings.ts'
import { aDecision, aFollowUp, newId } from '#support/builders.ts'
import { inStore, saveSmallMeeting } from '#support/store.ts'

describe('what was done in an item', () => {
  test('comes back as saved: impediments, motions, votes, statements', async () => {
    await inStore((db) => {
      const { item, officer } = saveSmallMeeting(db)
      const impediment = {
        item: item.id,
        person: officer.id,
        kind: 'disqualified',
        ground: 'koml. § 11-10',
      } as const
      saveImpediment(db, impediment)
      expect(impedimentsOf(db, item.id)).toEqual([impediment])
      const motion = {
        id: newId<MotionId>(),
        item: item.id,
        number: 1,
        author: officer.id,
        party: 'Grønn Solvik',
        text: 'Nytt punkt',
      }
      saveMotion(db, motion)
      expect(motionsOf(db, item.id)).toEqual([motion])
      const vote: Vote = {
        id: newId<VoteId>(),
        item: item.id,
        sequence: 1,
        motion: motion.id,
        againstMotion: null,
        question: 'Nytt punkt 4',
        sums: { for: 4, against: 4, blank: 0 },
        chairDecided: true,
        carried: false,
        ballots: [{ person: officer.id, choice: 'against' }],
      }
      saveVote(db, { ...vote, ballots: [] })
      saveVote(db, vote)
      expect(votesOf(db, item.id)).toEqual([vote])
      const statements = ['Første', 'Andre'].map((text) => ({ item: item.id, person: officer.id, text }))
      saveStatements(db, item.id, statements)
      expect(statementsOf(db, item.id)).toEqual(statements)
    })
  })

  test('comes back as saved: decision, follow-ups, legality review', async () => {
    await inStore((db) => {
      const { item, file, officer } = saveSmallMeeting(db)
      const decision = aDecision({ item: item.id, case: file.id })
      saveDecision(db, decision)
      expect(findDecision(db, decision.id)).toEqual(decision)
      expect(setDecisionState(db, decision.id, 'implementing')).toBe(true)
      const moved = { ...decision, state: 'implementing' }
      expect([decisionsOfCase(db, file.id), decisionsOfItem(db, item.id)]).toEqual([[moved], [moved]])
      const undated = aFollowUp({ decision: decision.id, point: 2, due: null, owner: officer.id })
      const due = aFollowUp({ decision: decision.id, state: 'inProgress' })
      const done = aFollowUp({ decision: decision.id, point: 2, state: 'done' })
      for (const followUp of [undated, due, done]) saveFollowUp(db, followUp)
      expect(followUpsOf(db, decision.id)).toEqual([due, undated, done])
      expect(openFollowUps(db)).toEqual([due, undated])
      expect(openFollowUps(db, '2021-01-04')).toEqual([])
      expect(openFollowUps(db, '2021-01-05')).toEqual([due])
      const review = {
        id: newId(),
        decision: decision.id,
        requestedOn: '2020-12-01',
        members: [officer.id],
        reason: 'Inhabilitet',
        initiative: 'members',
        subject: 'disqualification',
        bodyAnswer: 'upheld',
        answeredOn: '2020-12-08',
        sentOn: null,
        outcome: null,
        closedOn: null,
        withdrawn: false,
        note: '',
        suspendedBy: 'body',
        suspendedOn: '2020-12-08',
        suspensionEndedOn: null,
      } as const
      saveLegalityReview(db, review)
      expect(legalityReviewsOf(db, decision.id)).toEqual([review])
    })
  })

  test('a follow-up hangs on a point that the decision has', async () => {
    await inStore((db) => {
      const { item, file } = saveSmallMeeting(db)
      const decision = aDecision({ item: item.id, case: file.id })
      saveDecision(db, decision)
      expect(() => saveFollowUp(db, aFollowUp({ decision: decision.id, point: 3 }))).toThrow(/FOREIGN KEY/)
    })
  })
})
