import type { Token } from './tokens.ts'

/** Equal tokens, each as it was and as it is, and then a change; the last stretch of a text may have none. */
export type Stretch = {
  readonly same: readonly (readonly [was: Token, is: Token])[]
  readonly removed: readonly Token[]
  readonly added: readonly Token[]
}

const shortWord = 5

export const isChange = ({ removed, added }: Stretch): boolean => removed.length > 0 || added.length > 0

/** Words and inline nodes among tokens. */
export function words(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { kind }) => sum + (kind === 'word' || kind === 'node' ? 1 : 0), 0)
}

/** Joins changes that only a few short words keep apart: «[for] en [gang]» reads worse than one phrase. */
export function mergedIntoPhrases(stretches: readonly Stretch[]): readonly Stretch[] {
  let all = [...stretches]
  for (let size = -1; size !== all.length;) {
    size = all.length
    all = all.reduce<Stretch[]>(joinedWithLast, [])
  }
  return all.map(trimmed).reduce<Stretch[]>(runTogether, [])
}

function joinedWithLast(all: Stretch[], next: Stretch): Stretch[] {
  const last = all.at(-1)
  if (last === undefined || !isChange(last) || !isChange(next) || !holdsLittle(last, next)) {
    all.push(next)
    return all
  }
  all[all.length - 1] = {
    same: last.same,
    removed: [...last.removed, ...next.same.map(([was]) => was), ...next.removed],
    added: [...last.added, ...next.same.map(([, is]) => is), ...next.added],
  }
  return all
}

/** At most two short words between, or few against what is changed on both sides. */
function holdsLittle(last: Stretch, { same, removed, added }: Stretch): boolean {
  const between = same.map(([, is]) => is)
  if (between.some((token) => token.kind === 'node')) return false
  const count = words(between)
  const short = between.every((token) => token.kind !== 'word' || token.text.length <= shortWord)
  if (count <= 2 && short) return true
  const around = Math.min(
    Math.max(words(last.removed), words(last.added)),
    Math.max(words(removed), words(added)),
  )
  return count <= 3 && around >= 3 * count
}

/** Gives what both sides of a change begin or end with back to what is the same. */
function trimmed({ same, removed, added }: Stretch): readonly Stretch[] {
  const shorter = Math.min(removed.length, added.length)
  let lead = 0
  while (lead < shorter && removed[lead]?.key === added[lead]?.key) lead += 1
  let tail = 0
  while (tail < shorter - lead && removed.at(-1 - tail)?.key === added.at(-1 - tail)?.key) tail += 1
  const end = { removed: removed.length - tail, added: added.length - tail }
  const inner: Stretch = {
    same: [...same, ...paired(removed.slice(0, lead), added.slice(0, lead))],
    removed: removed.slice(lead, end.removed),
    added: added.slice(lead, end.added),
  }
  const rest = paired(removed.slice(end.removed), added.slice(end.added))
  return tail === 0 ? [inner] : [inner, { same: rest, removed: [], added: [] }]
}

function paired(was: readonly Token[], is: readonly Token[]): Stretch['same'] {
  return was.flatMap((token, index) => {
    const other = is[index]
    return other === undefined ? [] : [[token, other] as const]
  })
}

/** A stretch without a change runs on into the next. */
function runTogether(all: Stretch[], parts: readonly Stretch[]): Stretch[] {
  for (const part of parts) {
    const last = all.at(-1)
    if (last === undefined || isChange(last)) all.push(part)
    else all[all.length - 1] = { ...part, same: [...last.same, ...part.same] }
  }
  return all
}
