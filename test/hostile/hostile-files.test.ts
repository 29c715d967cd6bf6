import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { refusalSentences } from '#shared/text/refusal-words.ts'
import { assemble } from '#main/typeset/assemble/assemble.ts'
import { openIntake } from '#main/typeset/intake/process/inspect-in-process.ts'
import { processLimits } from '#main/typeset/intake/process/process-limits.ts'
import type { TakenIn } from '#main/typeset/intake/take-in.ts'
import { inputFor } from '#support/assembled.ts'
import { childProcesses, watchChildren } from '#support/child-watch.ts'
import { everythingIn } from '#support/everything-in-pdf.ts'
import { hostileFiles } from '#support/hostile-files.ts'

const before = childProcesses().length
const files = await hostileFiles()
const outcomes = new Map<string, { readonly outcome: TakenIn | Refusal; readonly time: number }>()
let peak = 0

/** Memory may overshoot by what a parser takes between two looks of the watchdog. */
const slack = 200

beforeAll(async () => {
  const intake = openIntake()
  const watch = watchChildren()
  // one tries the heavy files first, the other follows: two at a time, as the program does
  const tries = files.map(async ({ what, name, bytes }) => {
    const begun = performance.now()
    const outcome = await intake.take({ name, bytes })
    outcomes.set(what, { outcome, time: Math.round(performance.now() - begun) })
  })
  await Promise.all(tries)
  peak = watch.stop()
  intake.close()
}, 240_000)

afterAll(() => {
  const told = [...outcomes].map(
    ([what, { outcome }]) =>
      `  ${isRefusal(outcome) ? [outcome.code, outcome.facts['cause']].join(' ').trim() : 'let in'}: ${what}`,
  )
  process.stdout.write(`${told.join('\n')}\n${files.length} hostile files, no process above ${peak} MB\n`)
})

describe('a hostile file is refused with a code or let in harmless', () => {
  it('and there are more than forty of them', () => {
    expect(files.length).toBeGreaterThanOrEqual(40)
    expect(outcomes.size).toBe(files.length)
  })

  it.each(files.map((file) => [file.what, file] as const))('%s', async (what, { name, becomes }) => {
    const outcome = outcomes.get(what)?.outcome
    if (outcome === undefined) throw new Error('no outcome')
    if (isRefusal(outcome)) {
      if (!('refused' in becomes))
        throw new Error(`refused: ${outcome.code} ${JSON.stringify(outcome.facts)}`)
      expect(becomes.refused).toContain(outcome.code)
      expect(refusalSentences[outcome.code]?.({ file: name })).toMatch(/vedlegg/i)
      return
    }
    if ('refused' in becomes) expect(outcome.pageCount).toBe(becomes.unlessPages)
    else expect(outcome.warnings).toEqual(expect.arrayContaining([...becomes.taken]))
    const packet = await assemble(await inputFor(outcome.pdf))
    expect(packet.pages).toBe(outcome.pageCount + 2)
    const everything = 'without' in becomes ? await everythingIn(packet.bytes) : ''
    for (const word of 'without' in becomes ? (becomes.without ?? []) : [])
      expect(everything).not.toContain(word)
  })

  it('within the cap on memory', () => {
    expect(peak).toBeLessThan(processLimits.memory / 1024 / 1024 + slack)
  })

  it('and no process is left behind', async () => {
    await expect.poll(() => childProcesses().length, { timeout: 2000 }).toBeLessThanOrEqual(before)
  })
})
