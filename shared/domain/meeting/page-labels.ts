/**
 * The printed number of a page: `57`, or `57b` for a page that came between 57 and 58 in a later edition.
 * Between two labels there is always room for another: what comes between 57a and 57b is 57a-a, and what
 * comes between 57 and 57a is 57-a.
 */
export type PageLabel = string

/** The plain number, then a count for each level of suffix; 0 stands only before other counts. */
type Place = readonly number[]

/** Labels of a first edition: pages as they are counted. */
export function plainLabels(pages: number): readonly PageLabel[] {
  return Array.from({ length: pages }, (_, index) => String(index + 1))
}

/** The plain number that a label begins with. */
export function plainNumber(label: PageLabel): number {
  return placeOf(label)[0] ?? 0
}

/** Reading order: negative when `a` comes before `b`. */
export function compareLabels(a: PageLabel, b: PageLabel): number {
  return comparePlaces(placeOf(a), placeOf(b))
}

function comparePlaces(a: Place, b: Place): number {
  for (let level = 0; level < Math.min(a.length, b.length); level++) {
    const difference = (a[level] ?? 0) - (b[level] ?? 0)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

/**
 * `count` labels in order right after `before` and ahead of `next`, the nearest one that was ever printed
 * (null when none was): 57 gives 57a, 57b …; 57b goes on with 57c.
 */
export function labelsAfter(before: PageLabel, next: PageLabel | null, count: number): readonly PageLabel[] {
  const last = placeOf(before)
  const limit = next === null ? null : placeOf(next)
  const fits = (places: readonly Place[]): boolean =>
    limit === null || places.every((place) => comparePlaces(place, limit) < 0)
  const steps = Array.from({ length: count }, (_, index) => index + 1)
  if (last.length > 1) {
    const siblings = steps.map((step) => sibling(last, step))
    if (fits(siblings)) return siblings.map(printPlace)
  }
  for (let stem = last; ; stem = [...stem, 0]) {
    const below = steps.map((step) => [...stem, step])
    if (fits(below)) return below.map(printPlace)
  }
}

/** Labels as people write them: `57–63, 63a–63c`; empty for none. */
export function labelRanges(labels: readonly PageLabel[]): string {
  const runs: [PageLabel, PageLabel][] = []
  for (const label of labels) {
    const run = runs.at(-1)
    if (run !== undefined && follows(run[1], label)) run[1] = label
    else runs.push([label, label])
  }
  return runs.map(([first, last]) => (first === last ? first : `${first}–${last}`)).join(', ')
}

function follows(before: PageLabel, label: PageLabel): boolean {
  return comparePlaces(sibling(placeOf(before), 1), placeOf(label)) === 0
}

const sibling = (place: Place, step: number): Place => [...place.slice(0, -1), (place.at(-1) ?? 0) + step]

const shape = /^(\d+)([a-z-]*)$/

function placeOf(label: PageLabel): Place {
  const [, plain = '', suffix = ''] = shape.exec(label) ?? []
  if (plain === '') throw new Error(`no page label: ${label}`)
  return suffix === '' ? [Number(plain)] : [Number(plain), ...suffix.split('-').map(countOf)]
}

const printPlace = ([plain = 0, ...counts]: Place): PageLabel => `${plain}${counts.map(lettersOf).join('-')}`

/** a, b … z, aa, ab …; 0 is no letter. */
function lettersOf(count: number): string {
  if (count === 0) return ''
  const rest = (count - 1) % 26
  return lettersOf((count - 1 - rest) / 26) + String.fromCharCode(97 + rest)
}

const countOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 96, 0)
