import { describe, expect, test } from 'vitest'
import { adoptedBy, composeDecision, pointsOf } from '#shared/domain/meeting/session/compose-decision.ts'
import type { Motion, Vote } from '#shared/domain/meeting/session/session.ts'
import type { AgendaItemId, MotionId } from '#shared/ids.ts'
import type { Refusal } from '#shared/refusal.ts'
import { aMotion, aVote } from '#support/builders-session.ts'

const item = 'item' as AgendaItemId

describe('the decision', () => {
  const texts = { proposal: ['En.', 'To.'], recommendation: null }
  const proposal = { of: 'proposal' } as const
  const motion = (id: string, more: Partial<Motion>): Motion =>
    aMotion({ item, id: id as MotionId, number: Number(id), ...more })
  const of = (each: Motion) => ({ of: 'motion', motion: each.id }) as const
  /** Votes for (true) or against a text, in their order. */
  const voted = (
    ...votes: readonly (readonly [NonNullable<Vote['options'][number]['text']>, boolean])[]
  ): Vote[] =>
    votes.map(([text, carried], place) =>
      aVote({
        item,
        sequence: place + 1,
        options: [
          { label: '', text, candidates: [], votes: carried ? 5 : 0 },
          { label: '', text: null, candidates: [], votes: carried ? 0 : 5 },
        ],
      }),
    )
  const decided = (votes: readonly Vote[], ...motions: readonly Motion[]): readonly string[] | Refusal =>
    composeDecision(adoptedBy(votes, motions), texts, motions)

  const amendment = motion('1', { kind: 'amendment', changesPoint: 2, text: 'To, endret.' })
  const addition = motion('2', { kind: 'addition', text: 'Tre.' })
  const alternative = motion('3', { kind: 'alternative', text: 'Noe annet.\nOg mer.' })

  test('is nothing when the whole is voted down with what was carried into it', () => {
    const votes = voted([of(amendment), true], [of(addition), true], [proposal, false])
    expect(decided(votes, amendment, addition)).toEqual([])
  })

  test('is the whole with its parts when it is voted on again and wins', () => {
    const votes = voted([of(amendment), true], [of(addition), true], [proposal, false], [proposal, true])
    expect(decided(votes, amendment, addition)).toEqual(['En.', 'To, endret.', 'Tre.'])
  })

  test('an addition carried after the whole fell stands by itself', () => {
    expect(decided(voted([proposal, false], [of(addition), true]), addition)).toEqual(['Tre.'])
  })

  test('an amendment of the proposal is not put into an alternative that won instead', () => {
    const votes = voted([of(amendment), true], [of(alternative), true])
    expect(decided(votes, amendment, alternative)).toMatchObject({
      code: 'decision.otherText',
      facts: { motion: 1 },
    })
    const after = voted([of(alternative), true], [of(amendment), true])
    expect(decided(after, amendment, alternative)).toEqual(['Noe annet.', 'To, endret.'])
  })

  test('a point that was struck is not amended', () => {
    const strikes = motion('4', { kind: 'amendment', changesPoint: 2, text: '' })
    expect(decided(voted([proposal, true], [of(strikes), true]), strikes)).toEqual(['En.'])
    const both = voted([proposal, true], [of(strikes), true], [of(amendment), true])
    expect(decided(both, strikes, amendment)).toMatchObject({ code: 'decision.samePoint' })
  })

  test('a motion counts by the last vote on it', () => {
    const votes = voted([proposal, true], [of(addition), true], [of(addition), false])
    expect(decided(votes, addition)).toEqual(['En.', 'To.'])
  })

  test('a date at the beginning of a point is no number of a list', () => {
    expect(pointsOf('17. mai feires ute.\n1. januar trer planen i kraft.')).toEqual([
      '17. mai feires ute.',
      '1. januar trer planen i kraft.',
    ])
    expect(pointsOf('1. Planen vedtas.\n 2) Den følges opp.')).toEqual(['Planen vedtas.', 'Den følges opp.'])
  })
})
