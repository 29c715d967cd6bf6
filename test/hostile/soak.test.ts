import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { calls } from '#shared/contract/index.ts'
import type { CallName } from '#shared/contract/index.ts'
import type { Call } from '#shared/contract/call.ts'
import { leftAlone, soak } from '#support/soak/soak.ts'
import { townAtWork, townInSession } from '#support/soak/towns.ts'

/** How long a random user works in each town; without it some steps are tried. A release shows an hour in all. */
const minutes = Number(process.env['SAKSKLAR_SOAK_MINUTES'] ?? 0) / 2
const seed = Number(process.env['SAKSKLAR_SOAK_SEED'] ?? 1)
const all = Object.keys(calls) as CallName[]
const writes = all.filter((name) => (calls[name] as Call).needs === 'write')
/** Bytes and open files that the process may hold more of at the end than at its first mark. */
const growth = { heap: 60e6, open: 12 }

const granted = new Set<CallName>()
afterAll(() => {
  const never = writes.filter((name) => !granted.has(name))
  process.stdout.write(
    `${writes.length - never.length} of ${writes.length} writes were granted at least once; not: ${never.join(' ')}\n`,
  )
})

test.each([
  ['in a municipality at work', townAtWork],
  ['while a meeting is held', townInSession],
])(
  'whatever a user does %s, in whatever order: nothing fails, and what must hold holds',
  async (_, lay) => {
    const { folder, clock } = await lay()
    const scratch = `${folder}-scratch`
    const until = minutes > 0 ? { until: Date.now() + minutes * 60_000 } : {}
    const { broken, tried, marks, ...account } = await soak({
      folder,
      scratch,
      seed,
      steps: 250,
      clock,
      ...until,
    })
    for (const name of account.granted.keys()) granted.add(name)
    const shown = marks.map(({ step, heap, open }) => `${step}: ${(heap / 1e6).toFixed(0)} MB, ${open} open`)
    process.stdout.write(`${account.steps} steps; ${shown.join('; ')}\n`)
    expect(broken).toEqual([])
    expect(all.filter((name) => !tried.has(name)).toSorted()).toEqual(Object.keys(leftAlone).toSorted())
    const [first, last] = [marks[0], marks.at(-1)]
    if (first !== undefined && last !== undefined) {
      expect(last.heap - first.heap).toBeLessThan(growth.heap)
      expect(last.open - first.open).toBeLessThan(growth.open)
    }
    rmSync(dirname(folder), { recursive: true, force: true })
  },
  600_000 + minutes * 120_000,
)
