/** Places of two sequences that hold the same, in rising order on both sides. */
export type Match = readonly [inBefore: number, inAfter: number]

/** Above this many differences a comparison is given up and all between is taken as changed. */
const mostDifferences = 1500

/**
 * A longest common subsequence (Myers, An O(ND) Difference Algorithm, 1986). Where several are as long, the same
 * one is chosen whichever side comes first, so that a redline read backwards shows the same changes.
 */
export function longestCommon(before: readonly string[], after: readonly string[]): readonly Match[] {
  if (comesFirst(before, after)) return oneWay(before, after)
  return oneWay(after, before).map(([a, b]): Match => [b, a])
}

/** Whether `a` sorts before `b` (or is equal): which side leads when the answer must not depend on it. */
export function comesFirst(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return a.length < b.length
  const at = a.findIndex((each, index) => each !== b[index])
  return at < 0 || (a[at] ?? '') < (b[at] ?? '')
}

function oneWay(a: readonly string[], b: readonly string[]): readonly Match[] {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end += 1
  const middle = shortestEdit(numbered(a, b, start, end))
  return [
    ...Array.from({ length: start }, (_, index): Match => [index, index]),
    ...middle.map(([i, j]): Match => [i + start, j + start]),
    ...Array.from({ length: end }, (_, index): Match => [a.length - end + index, b.length - end + index]),
  ]
}

type Sides = { readonly a: Int32Array; readonly b: Int32Array }

/** Numbers compare faster than words. */
function numbered(a: readonly string[], b: readonly string[], start: number, end: number): Sides {
  const numbers = new Map<string, number>()
  const numberOf = (key: string): number => {
    const known = numbers.get(key) ?? numbers.size
    numbers.set(key, known)
    return known
  }
  const cut = (all: readonly string[]): Int32Array =>
    Int32Array.from(all.slice(start, all.length - end), numberOf)
  return { a: cut(a), b: cut(b) }
}

function shortestEdit({ a, b }: Sides): readonly Match[] {
  const most = Math.min(a.length + b.length, mostDifferences)
  const reach = new Int32Array(2 * most + 3)
  const trail: Int32Array[] = []
  for (let edits = 0; edits <= most; edits += 1) {
    trail.push(reach.slice(most + 1 - edits - 1, most + 1 + edits + 2))
    for (let k = -edits; k <= edits; k += 2) {
      const left = reach[most + k] ?? 0
      const right = reach[most + 2 + k] ?? 0
      let x = k === -edits || (k !== edits && left < right) ? right : left + 1
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1
      reach[most + 1 + k] = x
      if (x >= a.length && x - k >= b.length) return retrace(trail, a.length, b.length)
    }
  }
  return []
}

function retrace(trail: readonly Int32Array[], ofA: number, ofB: number): readonly Match[] {
  const found: Match[] = []
  let [x, y] = [ofA, ofB]
  for (let edits = trail.length - 1; edits >= 0; edits -= 1) {
    const reach = trail[edits] ?? new Int32Array()
    const at = (k: number): number => reach[k + edits + 1] ?? 0
    const k = x - y
    const before = k === -edits || (k !== edits && at(k - 1) < at(k + 1)) ? k + 1 : k - 1
    const fromX = edits === 0 ? 0 : at(before)
    const fromY = edits === 0 ? 0 : fromX - before
    while (x > fromX && y > fromY && x > 0 && y > 0) {
      x -= 1
      y -= 1
      found.push([x, y])
    }
    ;[x, y] = [fromX, fromY]
  }
  return found.toReversed()
}
