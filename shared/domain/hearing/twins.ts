import type { HearingInputId } from '../../ids.ts'
import type { HearingInput } from './hearing.ts'

/** Why two inputs may be the same: word for word, nearly so, or from one sender on one day. */
export type TwinSign = 'sameText' | 'nearText' | 'sameSender'

/** Two inputs that may be one; `first` has the lower number. */
export type TwinPair = {
  readonly first: HearingInputId
  readonly second: HearingInputId
  readonly signs: readonly TwinSign[]
  /** Share of runs of words that they have in common, in per cent. */
  readonly likeness: number
}

type Compared = Pick<HearingInput, 'id' | 'number' | 'sender' | 'receivedOn' | 'text' | 'summary'>

/** From this likeness on, texts are nearly the same: campaigns with a greeting of one's own are above it. */
const near = 0.6
/** Words in a run. */
const run = 3
/** Shorter texts («Støttes») say the same without coming from the same. */
const fewest = 6

/** A text without what copying changes: case, accents, signs, line ends. */
export const foldedText = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLocaleLowerCase('nb')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * Pairs that an officer should look at. Each input is held against the first that it resembles, so that a petition of
 * four hundred gives four hundred pairs, not eighty thousand. The same inputs give the same pairs in any order.
 */
export function findTwins(inputs: readonly Compared[]): readonly TwinPair[] {
  const inOrder = inputs.toSorted((a, b) => a.number - b.number)
  const pairs = new Map<string, TwinPair>()
  const add = (first: Compared, second: Compared, sign: TwinSign, likeness: number): void => {
    const key = `${first.id} ${second.id}`
    const held = pairs.get(key)
    const signs = [...(held?.signs ?? []), sign]
    pairs.set(key, {
      first: first.id,
      second: second.id,
      signs,
      likeness: Math.max(held?.likeness ?? 0, likeness),
    })
  }
  const bySender = new Map<string, Compared>()
  const byText = new Map<string, Compared>()
  const leaders = leaderIndex()
  for (const input of inOrder) {
    const folded = foldedText(input.text === '' ? input.summary : input.text)
    const sender = `${input.receivedOn} ${foldedText(input.sender)}`
    const known = bySender.get(sender)
    if (known === undefined) bySender.set(sender, input)
    else if (!isNobody(input.sender)) add(known, input, 'sameSender', 0)
    const same = byText.get(folded)
    const words = folded.split(' ')
    if (words.length < fewest) continue
    if (same !== undefined) {
      add(same, input, 'sameText', 100)
      continue
    }
    byText.set(folded, input)
    const found = leaders.nearest(words, input)
    if (found !== null) add(found.leader, input, 'nearText', Math.round(found.likeness * 100))
  }
  return [...pairs.values()]
}

/** «Privatperson» and the like name nobody. */
const isNobody = (sender: string): boolean => /^(?:privatperson|innbygg[ea]r|anonym)/i.test(sender.trim())

type Leader = { readonly input: Compared; readonly runs: ReadonlySet<number> }

/**
 * Texts that stand for those like them, found by the runs of words that they share. A text that is near no leader
 * becomes one.
 */
function leaderIndex(): {
  nearest(
    words: readonly string[],
    input: Compared,
  ): { readonly leader: Compared; readonly likeness: number } | null
} {
  const all: Leader[] = []
  const holders = new Map<number, number[]>()
  return {
    nearest: (words, input) => {
      const runs = runsOf(words)
      const shared = new Map<number, number>()
      for (const each of runs)
        for (const leader of holders.get(each) ?? []) shared.set(leader, (shared.get(leader) ?? 0) + 1)
      let best: { leader: Compared; likeness: number } | null = null
      for (const [at, common] of shared) {
        const leader = all[at]
        if (leader === undefined) continue
        const likeness = common / (runs.size + leader.runs.size - common)
        if (likeness >= near && likeness > (best?.likeness ?? 0)) best = { leader: leader.input, likeness }
      }
      if (best !== null) return best
      all.push({ input, runs })
      for (const each of runs) {
        const held = holders.get(each)
        if (held === undefined) holders.set(each, [all.length - 1])
        else held.push(all.length - 1)
      }
      return null
    },
  }
}

/** Every run of words as a number (FNV-1a): two in some four thousand million are alike by chance. */
function runsOf(words: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (let at = 0; at + run <= words.length; at += 1) {
    let hash = 0x811c9dc5
    for (const char of words.slice(at, at + run).join(' ')) {
      hash ^= char.codePointAt(0) ?? 0
      hash = Math.imul(hash, 0x01000193)
    }
    found.add(hash >>> 0)
  }
  return found
}
