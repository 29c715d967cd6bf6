/** What one thing took, in milliseconds, over things drawn from all years; `bare` is what its peer took for the same. */
export type Measured = {
  readonly group: 'read' | 'write' | 'whole'
  readonly what: string
  readonly p50: number
  readonly p95: number
  readonly bare: number | null
  /** Work that a person waits for before going on: what may take 50 ms at most. */
  readonly isInstant: boolean
}

/** A workspace of so many years, and all that was measured in it. */
export type MeasuredYears = {
  readonly years: number
  readonly bytes: number
  readonly rows: Readonly<Record<string, number>>
  readonly measured: readonly Measured[]
  readonly missed: readonly string[]
}

export function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** The best of `tries`: what the machine does when nobody disturbs it. */
export async function best(tries: number, work: () => Promise<unknown> | void): Promise<number> {
  let least = Infinity
  for (let attempt = 0; attempt < tries; attempt++) {
    const from = performance.now()
    await work()
    least = Math.min(least, performance.now() - from)
  }
  return least
}
