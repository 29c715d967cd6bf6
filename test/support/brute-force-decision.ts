import type { Motion, TextReference, Vote } from '#shared/domain/meeting/session/session.ts'
import { cameTo } from './brute-force-votes.ts'

/** The decision as a secretary writes it on a sheet of paper: the texts lie on the table, and each vote moves one. */

type Sheet = { readonly from: TextReference | null; readonly carried: readonly string[] }

const named = (text: TextReference | null): string =>
  text === null ? '' : text.of === 'motion' ? text.motion : text.of

/** What lies on the table after all votes, in the order in which they were held. */
export function sheetAfter(votes: readonly Vote[], motions: readonly Motion[]): Sheet {
  const whole = (text: TextReference): boolean =>
    text.of !== 'motion' ||
    motions.some((motion) => motion.id === text.motion && motion.kind === 'alternative')
  const part = (text: TextReference): boolean =>
    text.of === 'motion' &&
    motions.some((motion) => motion.id === text.motion && ['amendment', 'addition'].includes(motion.kind))
  let from: TextReference | null = null
  let carried: readonly string[] = []
  for (const vote of [...votes].toSorted((a, b) => a.sequence - b.sequence)) {
    if (vote.subject !== 'matter') continue
    const result = cameTo(vote)
    if (result.kind !== 'won') continue
    const texts = vote.options.map((option) => option.text)
    for (const [at, text] of texts.entries()) {
      if (text === null) continue
      const won = at + 1 === result.winner
      if (whole(text)) {
        if (won) from = text
        else if (named(from) === named(text)) from = null
      } else if (part(text)) {
        carried = carried.filter((id) => id !== named(text))
        if (won) carried = [...carried, named(text)]
      }
    }
    const winner = texts[result.winner - 1]
    if (winner && whole(winner)) from = winner
  }
  return { from, carried }
}
