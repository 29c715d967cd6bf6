import type { Motion, TextReference, Vote } from '#shared/domain/meeting/session/session.ts'
import { cameTo } from './brute-force-votes.ts'

/**
 * The decision as a secretary makes it with scissors: the texts lie on the table, each cut into its points, and each vote moves a
 * strip. What was carried into a text lies on that text, and goes where it goes.
 */

type Strip = { readonly from: string; readonly words: string }
export type Decided =
  { readonly strips: readonly Strip[] } | { readonly conflict: 'samePoint' | 'noSuchPoint' | 'otherText' }

export type Table = {
  readonly proposal: readonly string[]
  readonly recommendation: readonly string[] | null
  /** How a motion's text falls into paragraphs. */
  readonly cut: (motion: Motion) => readonly string[]
}

const nameOf = (text: TextReference): string => (text.of === 'motion' ? text.motion : text.of)

/** What a carried motion lies on: a text by its name; `before` is what was before the body when no text had won yet. */
type Lies = { readonly motion: Motion; readonly on: string; readonly downWith: string | null }

export function decidedBy(votes: readonly Vote[], motions: readonly Motion[], table: Table): Decided {
  const motionOf = (text: TextReference): Motion | undefined =>
    text.of === 'motion' ? motions.find((motion) => motion.id === text.motion) : undefined
  const isPart = (text: TextReference): boolean =>
    ['amendment', 'addition'].includes(motionOf(text)?.kind ?? '')

  let stands: string | null = null
  let lying: readonly Lies[] = []
  for (const vote of votes) {
    if (vote.subject !== 'matter') continue
    const result = cameTo(vote)
    if (result.kind !== 'won') continue
    const standing: string | null = stands
    const before = standing ?? 'before'
    for (const [at, { text }] of vote.options.entries()) {
      if (text === null) continue
      const wins = result.winner === at + 1
      const motion = motionOf(text)
      if (motion && isPart(text)) {
        lying = lying.filter((each) => each.motion !== motion)
        if (wins) lying = [...lying, { motion, on: before, downWith: null }]
      } else if (wins) stands = nameOf(text)
    }
    // voted down against nothing: the text goes, with all that lies on the table
    const alone = vote.options[0]?.text
    if (vote.form !== 'forAgainst' || result.winner !== 2 || !alone || isPart(alone)) continue
    const name = nameOf(alone)
    const wasBefore = standing === null && alone.of !== 'motion'
    if (standing !== name && !wasBefore) continue
    stands = null
    lying = lying.map((each) => ({ ...each, downWith: each.downWith ?? name }))
  }

  const left = lying.filter((each) => each.downWith === null || each.downWith === stands)
  const changes = left.filter((each) => each.motion.changesPoint !== null)
  const added = left.filter((each) => each.motion.changesPoint === null)
  const cut = (motion: Motion): readonly Strip[] =>
    table.cut(motion).map((words) => ({ from: motion.id, words }))
  const additions = added.flatMap((each) => cut(each.motion))
  if (stands === null) return { strips: additions }

  const whole = motions.find((motion) => motion.id === stands)
  const rests = (each: Lies): boolean => each.on === stands || (each.on === 'before' && whole === undefined)
  if (!changes.every(rests)) return { conflict: 'otherText' }
  const points = whole ? table.cut(whole) : stands === 'proposal' ? table.proposal : table.recommendation
  const name: string = stands
  const sheet = (points ?? []).map((words): readonly Strip[] => [{ from: name, words }])
  const glued = new Set<number>()
  for (const { motion } of changes) {
    const point = motion.changesPoint ?? 0
    if (point > sheet.length) return { conflict: 'noSuchPoint' }
    if (glued.has(point)) return { conflict: 'samePoint' }
    glued.add(point)
    sheet[point - 1] = cut(motion)
  }
  return { strips: [...sheet.flat(), ...additions] }
}
