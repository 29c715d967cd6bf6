import { describe, expect, it } from 'vitest'
import { refusalSentences } from '#shared/text/refusal-words.ts'
import { runMutations } from '#support/mutation-runs.ts'
import type { MutationKind } from '#support/mutation-runs.ts'

/**
 * `SAKSKLAR_MUTATIONS=20000` reads as many PDFs, and a fifth of that of the other kinds (of Word documents for
 * papers at least 5,000), from seeds that the short run does not use. A seed makes its file again: node test/support/mutation-child.ts pdf SEED SEED+1
 */
const asked = Number(process.env['SAKSKLAR_MUTATIONS'] ?? 0)
const runs: readonly (readonly [MutationKind, number])[] = [
  ['pdf', asked > 0 ? asked : 1000],
  ['docx', asked > 0 ? Math.max(1000, asked / 5) : 300],
  ['word', asked > 0 ? Math.max(5000, asked / 4) : 300],
  ['png', asked > 0 ? Math.max(1000, asked / 5) : 300],
]
const first = asked > 0 ? 100_000 : 0

describe('a file with faults in it is refused with a code or makes a whole packet, or sound text', () => {
  it.each(runs)(
    '%s, %i times',
    async (kind, count) => {
      const begun = performance.now()
      const { files, ends, faults, slowest } = await runMutations(kind, first, first + count)
      const seconds = ((performance.now() - begun) / 1000).toFixed(1)
      process.stdout.write(
        `${kind}: ${files} in ${seconds} s, slowest ${slowest} ms: ${JSON.stringify(ends)}\n`,
      )
      expect(faults).toEqual([])
      expect(files).toBe(count)
      const whole = kind === 'word' ? 'in a paper' : 'in a packet'
      const codes = Object.keys(ends).filter((end) => end !== whole)
      expect(codes.filter((code) => refusalSentences[code] === undefined)).toEqual([])
      // Faults that never reach a parser would prove nothing.
      expect(ends[whole]).toBeGreaterThan(count / 20)
      expect(codes.length).toBeGreaterThan(1)
    },
    asked > 0 ? 3_600_000 : 300_000,
  )
})
