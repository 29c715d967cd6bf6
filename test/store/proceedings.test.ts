import { describe, expect, test } from 'vitest'
import {
  decisionsOfCase,
  decisionsOfItem,
  findDecision,
  followUpsOf,
  saveDecision,
  saveFollowUp,
  setDecisionState,
} from '#main/store/decisions.ts'
import { legalityReviewsOf, saveLegalityReview } from '#main/store/legality-reviews.ts'
import { itemRecordOf, restoreItem } from '#main/store/session/item-record.ts'
import {
  saveDoorClosing,
  saveImpediment,
  saveItemSession,
  saveLateQuestion,
  saveStatements,
} from '#main/store/session/item-sessions.ts'
import { saveMotion } from '#main/store/session/motions.ts'
import { rollOf, saveRoll } from '#main/store/session/sessions.ts'
import { appendStep, lastStep, markUndone, stepsOf } from '#main/store/session/steps.ts'
import { saveVote } from '#main/store/session/votes.ts'
import { aMotion, aRollEntry, aStatement, aVote } from '#support/builders-session.ts'
import { aDecision, aFollowUp, newId } from '#support/builders.ts'
import { inStore, saveSmallMeeting } from '#support/store.ts'

describe('what was done in an item', () => {
  test('comes back as saved, and as it was when it is put back', async () => {
    await inStore((db) => {
      const { item, officer } = saveSmallMeeting(db)
      const of = { item: item.id }
      const untouched = itemRecordOf(db, item.id)
      const motion = aMotion({
        ...of,
        author: officer.id,
        kind: 'amendment',
        changesPoint: 2,
        togetherWith: 'Bygdalista',
      })
      saveMotion(db, motion)
      const option = { label: 'For', text: { of: 'motion', motion: motion.id }, votes: 1 } as const
      const list = [
        { name: 'Kari Nordli', sex: 'female' },
        { name: 'Ola Vik', sex: null },
      ] as const
      const vote = aVote({
        ...of,
        subject: 'impediment',
        chair: officer.id,
        options: [
          { ...option, candidates: list },
          { label: 'Mot', text: null, candidates: [], votes: 0 },
        ],
        ballots: [{ person: officer.id, option: 1 }],
        lots: [2, 1],
      })
      saveVote(db, { ...vote, ballots: [] })
      saveVote(db, vote)
      saveImpediment(db, {
        ...of,
        person: officer.id,
        kind: 'disqualified',
        basis: 'fvl-6-2',
        ground: 'Styremedlem',
        state: 'upheld',
        vote: vote.id,
      })
      const time = '2020-11-24T17:10:00'
      saveDoorClosing(db, {
        ...of,
        ground: 'koml-11-5-2-2',
        exemption: null,
        debateClosed: true,
        vote: vote.id,
        closedAt: time,
        openedAt: null,
      })
      saveLateQuestion(db, item.id, { ...of, askedAt: time, objectors: [officer.id] })
      saveStatements(db, item.id, [
        aStatement({ ...of, person: officer.id }),
        aStatement({ ...of, person: officer.id }),
      ])
      saveItemSession(db, {
        ...of,
        openedAt: time,
        closedAt: null,
        chair: officer.id,
        outcome: 'adopted',
        note: 'Gikk greit',
        points: ['Punkt'],
      })
      const full = itemRecordOf(db, item.id)
      expect(full).toMatchObject({
        motions: [motion],
        votes: [vote],
        closing: { debateClosed: true },
        lateQuestion: { askedAt: time },
      })
      restoreItem(db, item.id, untouched)
      expect(itemRecordOf(db, item.id)).toEqual({
        ...untouched,
        dealt: { ...untouched.dealt, note: 'Gikk greit' },
      })
      restoreItem(db, item.id, full)
      expect(itemRecordOf(db, item.id)).toEqual(full)
    })
  })

  test('a written vote is secret: no row says who voted for what', async () => {
    await inStore((db) => {
      const { item, officer } = saveSmallMeeting(db)
      const vote = aVote({ item: item.id, method: 'written', ballots: [{ person: officer.id, option: 1 }] })
      expect(() => saveVote(db, vote)).toThrow(/vote.secret/)
    })
  })

  test('a roll lets somebody come and go twice', async () => {
    await inStore((db) => {
      const { meeting, officer } = saveSmallMeeting(db)
      const roll = [
        aRollEntry({ person: officer.id, leftAt: '2020-11-24T17:30:00' }),
        aRollEntry({ person: officer.id, arrivedAt: '2020-11-24T18:00:00' }),
      ]
      saveRoll(db, meeting.id, roll.slice(1))
      saveRoll(db, meeting.id, roll)
      expect(rollOf(db, meeting.id)).toEqual(roll)
    })
  })

  test('steps are counted on, also after one was taken back', async () => {
    await inStore((db) => {
      const { meeting } = saveSmallMeeting(db)
      const step = {
        meeting: meeting.id,
        item: null,
        about: '',
        at: '2020-11-24T16:00:00.000Z',
        actor: 'Kari',
      }
      appendStep(db, { ...step, what: 'opened', before: null })
      appendStep(db, { ...step, what: 'arrived', before: { roll: [] } })
      const last = lastStep(db, meeting.id)
      expect(last).toMatchObject({ sequence: 2, what: 'arrived', before: { roll: [] } })
      if (last !== null) markUndone(db, last)
      appendStep(db, { ...step, what: 'left', before: null })
      expect(stepsOf(db, meeting.id).map(({ sequence, what }) => [sequence, what])).toEqual([
        [1, 'opened'],
        [3, 'left'],
      ])
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
