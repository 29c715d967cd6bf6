import type { Inline } from '../model.ts'
import { longestCommon } from './matches.ts'
import { slid } from './slide.ts'
import { isChange, mergedIntoPhrases, words } from './stretches.ts'
import type { Stretch } from './stretches.ts'
import type { Token } from './tokens.ts'
import { joinText, tokensOf } from './tokens.ts'

/**
 * A piece of text. In one that is the same, `was` is set when it was written otherwise before without saying
 * anything else: bold or italic, or the id of a footnote.
 */
export type Piece = {
  readonly change: 'same' | 'added' | 'removed'
  readonly content: readonly Inline[]
  readonly was?: readonly Inline[]
}

/** Share of the longer text's words below which it is not edited but written anew. */
const rewrittenBelow = 0.3

/** What was changed inside a text, in phrases: removed before added, never half a word. */
export function phrases(before: readonly Inline[], after: readonly Inline[]): readonly Piece[] {
  const [a, b] = [tokensOf(before), tokensOf(after)]
  const stretches = mergedIntoPhrases(stretchesOf(a, b))
  const kept = stretches.reduce((sum, { same }) => sum + words(same.map(([, is]) => is)), 0)
  const isRewritten =
    stretches.filter(isChange).length > 1 && kept < rewrittenBelow * Math.max(words(a), words(b))
  const shown = isRewritten ? [{ same: [], removed: a, added: b }] : slid(stretches)
  return shown.flatMap(piecesOf)
}

function stretchesOf(a: readonly Token[], b: readonly Token[]): readonly Stretch[] {
  const matches = longestCommon(
    a.map((token) => token.key),
    b.map((token) => token.key),
  )
  const all: Stretch[] = []
  let same: (readonly [Token, Token])[] = []
  let [i, j] = [0, 0]
  for (const [toI, toJ] of matches) {
    if (toI > i || toJ > j) {
      all.push({ same, removed: a.slice(i, toI), added: b.slice(j, toJ) })
      same = []
    }
    const [was, is] = [a[toI], b[toJ]]
    if (was !== undefined && is !== undefined) same.push([was, is])
    ;[i, j] = [toI + 1, toJ + 1]
  }
  all.push({ same, removed: a.slice(i), added: b.slice(j) })
  return all
}

function piecesOf({ same, removed, added }: Stretch): readonly Piece[] {
  const [was, content] = [joined(same.map(([token]) => token)), joined(same.map(([, token]) => token))]
  const unlike = JSON.stringify(was) !== JSON.stringify(content)
  const pieces: readonly Piece[] = [
    unlike ? { change: 'same', content, was } : { change: 'same', content },
    { change: 'removed', content: joined(removed) },
    { change: 'added', content: joined(added) },
  ]
  return pieces.filter((piece) => piece.content.length > 0)
}

const joined = (tokens: readonly Token[]): readonly Inline[] =>
  joinText(tokens.flatMap((token) => token.nodes))
