import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  adoptedBy,
  composeDecision,
  pointsOf,
  type BaseTexts,
} from '#shared/domain/meeting/session/compose-decision.ts'
import { orderOfVotes } from '#shared/domain/meeting/session/order-of-votes.ts'
import { withSums } from '#shared/domain/meeting/session/check-vote.ts'
import type { Motion, TextReference, Vote } from '#shared/domain/meeting/session/session.ts'
import type { AgendaItemId, MotionId, PersonId, VoteId } from '#shared/ids.ts'
import { isRefusal } from '#shared/refusal.ts'
import { decidedBy } from '#support/brute-force-decision.ts'
import { aMotion, aVote } from '#support/builders-session.ts'
import { luckOf, placeOf, type Luck } from '#support/random-session.ts'

/** A fifth of the meetings that are tried (meeting-votes-properties.test.ts). */
const runs = { numRuns: Number(process.env['SAKSKLAR_MEETINGS'] ?? 20_000) / 5 }
const item = 'item' as AgendaItemId
const people = Array.from({ length: 5 }, (_person, at) => `member${String(at)}` as PersonId)

/** Words as members write them: capitals, dates, sums, and numbers that only look like those of a list. */
const sentences = [
  'Formannskapet vedtar planen.',
  'Kommunestyret ber om en ny utredning',
  '17. mai-komiteen får 40 000 kroner.',
  '1. januar 2022 trer ordningen i kraft.',
  '2. ledd strykes.',
  '3 mill. kroner settes av',
  '«Digitalt først» gjelder ikke for eldre.',
  'Ærlig talt: nei.',
]

function textsOf(luck: Luck): BaseTexts {
  const points = (body: string): readonly string[] =>
    Array.from(
      { length: 1 + luck.below(4) },
      (_, at) => `${body} ${String(at + 1)}: ${luck.oneOf(sentences)}`,
    )
  return {
    proposal: points('Direktørens punkt'),
    recommendation: luck.once(2) ? points('Rådets punkt') : null,
  }
}

function motionsOf(luck: Luck): readonly Motion[] {
  return Array.from({ length: luck.below(6) }, (_motion, at): Motion => {
    const kind = luck.oneOf<Motion['kind']>([
      'alternative',
      'amendment',
      'amendment',
      'amendment',
      'addition',
      'addition',
      'postponement',
      'return',
      'statement',
    ])
    const lines = Array.from({ length: 1 + luck.below(3) }, (_, line) => {
      const number = luck.oneOf(['', '', `${String(line + 1)}. M${String(at)} `, `${String(line + 4)}) `])
      return number + luck.oneOf(sentences)
    })
    return aMotion({
      item,
      id: `motion${String(at)}` as MotionId,
      number: at + 1,
      kind,
      changesPoint: kind === 'amendment' ? (luck.once(2) ? 1 : 1 + luck.below(4)) : null,
      text: kind === 'amendment' && luck.once(4) ? '' : lines.join(luck.oneOf(['\n', '\n\n'])),
      withdrawn: luck.once(8),
    })
  })
}

/** Some votes in any order, the same text more than once: a body does as it likes. */
function votesOn(luck: Luck, texts: BaseTexts, motions: readonly Motion[]): readonly Vote[] {
  const wholes: TextReference[] = [{ of: 'proposal' }]
  if (texts.recommendation !== null) wholes.push({ of: 'recommendation' })
  const parts: TextReference[] = []
  for (const { id, kind } of motions) {
    if (kind === 'alternative') wholes.push({ of: 'motion', motion: id })
    if (kind === 'amendment' || kind === 'addition') parts.push({ of: 'motion', motion: id })
  }
  return Array.from({ length: luck.below(7) }, (_, at): Vote => {
    const whole = parts.length === 0 || luck.once(2)
    const first = luck.oneOf(whole ? wholes : parts)
    const second = luck.oneOf(whole ? wholes : parts)
    const form = first === second || luck.once(2) ? 'forAgainst' : 'between'
    const option = (text: TextReference | null): Vote['options'][number] => ({
      label: '',
      text,
      candidates: [],
      votes: 0,
    })
    const leaning = 1 + Number(luck.once(3))
    return withSums(
      aVote({
        item,
        id: `vote${String(at)}` as VoteId,
        sequence: at + 1,
        subject: luck.once(10) ? 'procedure' : 'matter',
        form,
        chair: luck.once(4) ? null : placeOf(people, 0),
        options: [option(first), option(form === 'forAgainst' ? null : second)],
        ballots: people
          .slice(luck.below(2))
          .map((person) => ({ person, option: luck.once(3) ? 3 - leaning : leaning })),
      }),
    )
  })
}

describe('the decision against a secretary with scissors', () => {
  it('is made of adopted texts alone, each word as it was put forward, in the order of the text', () => {
    const seen = { words: 0, otherText: 0, samePoint: 0, noSuchPoint: 0, nothing: 0 }
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const luck = luckOf(seed)
        const texts = textsOf(luck)
        const motions = motionsOf(luck)
        const votes = votesOn(luck, texts, motions)
        const before = JSON.stringify({ texts, motions, votes })

        const adopted = adoptedBy(
          votes.toSorted(() => luck.below(3) - 1),
          motions,
        )
        const decision = composeDecision(adopted, texts, motions)

        expect(JSON.stringify({ texts, motions, votes })).toBe(before)
        const expected = decidedBy(votes, motions, { ...texts, cut: ({ text }) => pointsOf(text) })
        if ('conflict' in expected) {
          seen[expected.conflict] += 1
          expect(isRefusal(decision) && decision.code).toBe(`decision.${expected.conflict}`)
          return
        }
        seen[expected.strips.length > 0 ? 'words' : 'nothing'] += 1
        expect(decision).toEqual(expected.strips.map(({ words }) => words))
        // the words stand in the text they were put forward in, whatever cut it into points
        for (const { from, words } of expected.strips) {
          const motion = motions.find(({ id }) => id === from)
          const text =
            motion?.text ?? (from === 'proposal' ? texts.proposal : (texts.recommendation ?? [])).join('\n')
          expect(text).toContain(words)
        }
      }),
      runs,
    )
    for (const times of Object.values(seen)) expect(times).toBeGreaterThan(0)
  })

  it('a motion is cut into paragraphs, and nothing goes but numbers of a list', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        for (const { text } of motionsOf(luckOf(seed))) {
          const letters = (words: string): string => words.replaceAll(/[\s\d.)]/gu, '')
          expect(letters(pointsOf(text).join(''))).toBe(letters(text))
        }
      }),
      { numRuns: 500 },
    )
    expect(pointsOf('1. Planen vedtas.\n2) innbyggerne spørres')).toEqual([
      'Planen vedtas.',
      'innbyggerne spørres',
    ])
    const dates = [
      '17. mai feires ute.',
      '1. januar 2022 trer planen i kraft.',
      '2. ledd strykes.',
      '1. Mai-fondet',
    ]
    expect(pointsOf(dates.join('\n'))).toEqual(dates)
  })

  it('each motion that stands comes up once, in an order in which every part can belong to a text', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const luck = luckOf(seed)
        const texts = textsOf(luck)
        const motions = motionsOf(luck)
        const budget = luck.once(2)
        const due = orderOfVotes(texts, motions, budget)
        const comesUp = due.flatMap((vote) =>
          vote.texts.flatMap((text) => (text.of === 'motion' ? [text.motion] : [])),
        )
        const standing = motions.filter(({ withdrawn, kind }) => !withdrawn && kind !== 'statement')
        expect(comesUp.toSorted()).toEqual(standing.map(({ id }) => id).toSorted())

        const kindsOf = due.map(({ subject, texts: about }) => {
          const last = placeOf(about, about.length - 1)
          const kind =
            last.of === 'motion' ? (motions.find(({ id }) => id === last.motion)?.kind ?? '') : 'whole'
          return subject === 'matter' && kind === 'alternative' ? 'whole' : kind
        })
        const alternatives = standing.filter(({ kind }) => kind === 'alternative').length
        const order =
          budget || alternatives === 0
            ? ['postponement', 'return', 'amendment', 'addition', 'whole']
            : ['postponement', 'return', 'whole', 'amendment', 'addition']
        expect(kindsOf).toEqual(kindsOf.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)))
        expect(kindsOf).toContain('whole')
        // § 11-9 third paragraph: of a budget the last vote is on the whole, all alternatives at once
        if (budget) expect(due.at(-1)?.texts).toHaveLength(1 + alternatives)
      }),
      { numRuns: runs.numRuns / 4 },
    )
  })
})
