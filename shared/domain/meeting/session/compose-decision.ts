import type { MotionId } from '../../../ids.ts'
import { refuse } from '../../../refusal.ts'
import type { Refusal } from '../../../refusal.ts'
import type { Motion, TextReference, Vote } from './session.ts'
import { resultOf } from './vote-result.ts'

/** The texts that a body had before it, each point by point. A recommendation is null where no body has given one. */
export type BaseTexts = {
  readonly proposal: readonly string[]
  readonly recommendation: readonly string[] | null
}

/** What the votes in the matter made: the text that carries the decision, and the motions that were taken into it. */
export type Adopted = {
  /** null: nothing was adopted. */
  readonly base: TextReference | null
  readonly motions: readonly MotionId[]
  /** Amendments that were carried into another text than the one that was adopted in the end. */
  readonly astray?: readonly MotionId[]
}

const months = 'Januar|Februar|Mars|April|Mai|Juni|Juli|August|September|Oktober|November|Desember'
/** A number of a list: `2)`, or `2.` before what begins a sentence. «1. mai» and «2. ledd» begin with a word of the text. */
const listNumber = new RegExp(`^\\d{1,2}(?:[)]|[.](?!\\s*(?:\\p{Ll}|(?:${months})\\b)))\\s+`, 'u')

/** Points of a motion's text: a paragraph each, without numbers that were typed before them. */
export function pointsOf(text: string): readonly string[] {
  return text
    .split(/\n+/u)
    .map((line) => line.trim().replace(listNumber, ''))
    .filter((line) => line !== '')
}

/** A motion that was carried: into which text, null for the one before the body, and the whole that took it down. */
type Carried = { readonly on: TextReference | null; readonly fellWith: TextReference | null }

/**
 * What was adopted by the votes in the matter, in the order in which they were held: the last text that won as a whole, and
 * each amendment and addition that has won since or before (koml. § 11-9 annet ledd). A whole that is voted down takes what was
 * carried into it along, and brings it back if it is adopted after all; a motion that was voted on again counts by its last vote.
 */
export function adoptedBy(votes: readonly Vote[], motions: readonly Motion[]): Adopted {
  let base: TextReference | null = null
  const taken = new Map<MotionId, Carried>()
  for (const vote of votes.toSorted((a, b) => a.sequence - b.sequence)) {
    if (vote.subject !== 'matter') continue
    const result = resultOf(vote)
    if (result.kind !== 'won') continue
    const won = vote.options[result.winner - 1]?.text ?? null
    for (const [index, { text }] of vote.options.entries()) {
      const motion = text?.of === 'motion' ? partOf(text.motion, motions) : null
      if (motion === null) continue
      taken.delete(motion.id)
      if (index + 1 === result.winner) taken.set(motion.id, { on: base, fellWith: null })
    }
    const fallen = won === null ? fallenIn(vote, base, motions) : null
    if (won !== null && !isPart(won, motions)) base = won
    if (fallen === null) continue
    base = null
    for (const [id, { on, fellWith }] of taken) taken.set(id, { on, fellWith: fellWith ?? fallen })
  }
  return withParts(base, taken, motions)
}

/** Of what was carried, what goes into the text that was adopted. */
function withParts(
  base: TextReference | null,
  taken: ReadonlyMap<MotionId, Carried>,
  motions: readonly Motion[],
): Adopted {
  const isBase = (text: TextReference): boolean => base !== null && sameText(text, base)
  const standing = [...taken].filter(([, { fellWith }]) => fellWith === null || isBase(fellWith))
  const changes = ([id]: readonly [MotionId, Carried]): boolean =>
    (partOf(id, motions)?.changesPoint ?? null) !== null
  const fits = ([, { on }]: readonly [MotionId, Carried]): boolean =>
    on === null ? base !== null && base.of !== 'motion' : isBase(on)
  const ids = (parts: typeof standing): readonly MotionId[] => parts.map(([id]) => id)
  const astray = base === null ? [] : standing.filter((part) => changes(part) && !fits(part))
  return { base, motions: ids(standing.filter((part) => !changes(part) || fits(part))), astray: ids(astray) }
}

/** An amendment or addition changes a text; it is none of its own. */
const partOf = (id: MotionId, motions: readonly Motion[]): Motion | null =>
  motions.find((motion) => motion.id === id && (motion.kind === 'amendment' || motion.kind === 'addition')) ??
  null

const isPart = (text: TextReference, motions: readonly Motion[]): boolean =>
  text.of === 'motion' && partOf(text.motion, motions) !== null

/** The whole text that a vote for or against it took down: the one that stood, or the one before the body where none did. */
function fallenIn(vote: Vote, base: TextReference | null, motions: readonly Motion[]): TextReference | null {
  const text = vote.options[0]?.text ?? null
  if (vote.form !== 'forAgainst' || text === null || isPart(text, motions)) return null
  return (base === null ? text.of !== 'motion' : sameText(text, base)) ? text : null
}

/** Whether two references name the same text. */
export function sameText(a: TextReference, b: TextReference): boolean {
  return a.of === b.of && (a.of !== 'motion' || b.of !== 'motion' || a.motion === b.motion)
}

/** Points of the text that a reference names; null for a motion that is not there, or a recommendation that nobody gave. */
export function textOf(
  reference: TextReference,
  texts: BaseTexts,
  motions: readonly Motion[],
): readonly string[] | null {
  if (reference.of === 'proposal') return texts.proposal
  if (reference.of === 'recommendation') return texts.recommendation
  const motion = motions.find(({ id }) => id === reference.motion)
  return motion === undefined ? null : pointsOf(motion.text)
}

/**
 * The decision as the votes made it: the adopted text with each amendment in the place of its point and additions after the
 * last. Nothing that was put forward is changed by it. An amendment with an empty text strikes its point. Refuses with
 * `decision.samePoint` where two that were adopted change one point, `decision.noSuchPoint`, and `decision.otherText` where an
 * amendment was carried into a text that lost to another.
 */
export function composeDecision(
  adopted: Adopted,
  texts: BaseTexts,
  motions: readonly Motion[],
): readonly string[] | Refusal {
  const astray = motions.find(({ id }) => adopted.astray?.includes(id))
  if (astray !== undefined) return refuse('decision.otherText', { motion: astray.number })
  const base = adopted.base === null ? null : textOf(adopted.base, texts, motions)
  const points: (readonly string[])[] = (base ?? []).map((point) => [point])
  const changed = new Map<number, number>()
  const added: string[] = []
  for (const id of adopted.motions) {
    const motion = motions.find((each) => each.id === id)
    if (motion === undefined) continue
    const at = motion.changesPoint
    if (at === null) {
      added.push(...pointsOf(motion.text))
      continue
    }
    if (points[at - 1] === undefined)
      return refuse('decision.noSuchPoint', { motion: motion.number, point: at })
    const before = changed.get(at)
    if (before !== undefined)
      return refuse('decision.samePoint', { point: at, first: before, second: motion.number })
    changed.set(at, motion.number)
    points[at - 1] = pointsOf(motion.text)
  }
  return [...points.flat(), ...added]
}
