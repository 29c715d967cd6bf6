import { isChange } from './stretches.ts'
import type { Stretch } from './stretches.ts'
import type { Token } from './tokens.ts'

/**
 * A lone insertion or deletion can often stand in several places: «A. [B. ]C.» and «A[. B]. C.» say the same.
 * Each is moved to the left, to where a sentence or else a word begins.
 */
export function slid(stretches: readonly Stretch[]): readonly Stretch[] {
  const all = [...stretches]
  for (let index = 0; index < all.length; index += 1) {
    const stretch = all[index]
    if (stretch === undefined || !isChange(stretch)) continue
    const steps = stepsLeft(stretch, index === 0)
    if (steps > 0) all.splice(index, 2, ...moved(stretch, all[index + 1], steps))
  }
  return all
}

function stepsLeft({ same, removed, added }: Stretch, isFirst: boolean): number {
  if (removed.length > 0 && added.length > 0) return 0
  const side = removed.length === 0 ? 1 : 0
  const lone = side === 1 ? added : removed
  let best = { steps: 0, score: startScore(same, side) }
  // not so far that it touches the change before it
  const farthest = Math.min(lone.length, same.length - (isFirst ? 0 : 1))
  for (let steps = 1; steps <= farthest; steps += 1) {
    const pulled = same.at(-steps)?.[side]
    if (pulled?.key !== lone.at(-steps)?.key || pulled?.kind === 'node') break
    const score = startScore(same.slice(0, same.length - steps), side)
    if (score > best.score) best = { steps, score }
  }
  return best.steps
}

/** 3 where a sentence begins, 2 where a word does. */
function startScore(same: Stretch['same'], side: 0 | 1): number {
  const last = same.at(-1)?.[side]
  if (last === undefined) return 3
  if (last.kind !== 'space') return 0
  return /[.!?:]$/.test(same.at(-2)?.[side].text ?? '') ? 3 : 2
}

/** The last tokens of what is the same change places with the like tokens at the end of the change. */
function moved(stretch: Stretch, next: Stretch | undefined, steps: number): readonly Stretch[] {
  const { same, removed, added } = stretch
  const pulled = same.slice(same.length - steps)
  const kept = same.slice(0, same.length - steps)
  const follows = (tail: Stretch['same']): Stretch => ({
    same: [...tail, ...(next?.same ?? [])],
    removed: next?.removed ?? [],
    added: next?.added ?? [],
  })
  if (removed.length === 0) {
    const end = added.slice(added.length - steps)
    const turned: readonly Token[] = [...pulled.map(([, is]) => is), ...added.slice(0, added.length - steps)]
    const tail = pulled.map(([was], index) => [was, end[index] ?? was] as const)
    return [{ same: kept, removed: [], added: turned }, follows(tail)]
  }
  const end = removed.slice(removed.length - steps)
  const turned: readonly Token[] = [
    ...pulled.map(([was]) => was),
    ...removed.slice(0, removed.length - steps),
  ]
  const tail = pulled.map(([, is], index) => [end[index] ?? is, is] as const)
  return [{ same: kept, removed: turned, added: [] }, follows(tail)]
}
