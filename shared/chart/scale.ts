/** Values brought to a size that can be reckoned with, whatever theirs is: `scaled` × 10^`power`. */
export type Scaled = { readonly scaled: readonly number[]; readonly power: number }

/** Divides by a power of ten: what is left of the greatest is below ten, and no sum of such numbers overflows. */
export function scaleDown(values: readonly number[]): Scaled {
  const most = values.reduce((greatest, value) => Math.max(greatest, Math.abs(value)), 0)
  if (most === 0) return { scaled: values.map(() => 0), power: 0 }
  const [mantissa = '1', power = '0'] = most.toExponential().split('e')
  return { scaled: values.map((value) => (value / most) * Number(mantissa)), power: Number(power) }
}

export type Axis = {
  readonly from: number
  readonly to: number
  readonly ticks: readonly number[]
}

/** Differences below this are noise beside numbers below ten. */
const noise = 1e-9

/**
 * An axis with round ticks that holds the values. It begins at nought unless they all lie far from it: a line is read by its
 * slope, and the ticks say where it begins.
 */
export function axisFor(values: readonly number[]): Axis {
  let [from, to] = [Math.min(...values), Math.max(...values)]
  if (from >= 0 && from <= 0.7 * to) from = 0
  if (to <= 0 && to >= 0.7 * from) to = 0
  if (to - from < noise) {
    from = Math.min(from, from > 0 ? 0 : from - Math.abs(from) / 2)
    to = Math.max(to, to < 0 ? 0 : to + (to === 0 ? 1 : to / 2))
  }
  const step = roundStep((to - from) / 4)
  const [first, last] = [Math.floor(from / step + noise), Math.ceil(to / step - noise)]
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step)
  return { from: first * step + 0, to: last * step + 0, ticks } // −0 is 0
}

/** 1, 2 or 5 with noughts: what people count by. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  const step = [1, 2, 5, 10].find((each) => each * power >= least * (1 - noise)) ?? 10
  return step * power
}

/** The number that a tick stands for; null where it is greater than any number. */
export function tickValue(tick: number, power: number): number | null {
  const value = Number(`${Number(tick.toPrecision(12))}e${power}`)
  return Number.isFinite(value) ? value : null
}
