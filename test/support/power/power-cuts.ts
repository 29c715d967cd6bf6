import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Chance } from '../mutate.ts'
import { leaveBehind, mercies, type Mercy } from './cut.ts'
import { Drive } from './drive.ts'
import { judge, type Finding } from './judge.ts'
import type { Recording } from './record.ts'
import { readSaid, type Said } from './said.ts'
import type { Step } from './trace.ts'

export type Cut = {
  readonly step: number
  readonly mercy: Mercy
  readonly said: Said
  readonly folder: string
}

const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

/**
 * Cuts the power so often at random moments of a recording, and lets `look` see each time what the disk then holds.
 * The drive goes forward once: cuts are taken in their order.
 */
export function cutPower(
  { folder, before, steps }: Recording,
  { cuts, seed }: { readonly cuts: number; readonly seed: number },
  look: (cut: Cut) => void,
): void {
  const chance = new Chance(seed)
  const moments = Array.from({ length: cuts }, () => momentIn(steps, chance)).toSorted((a, b) => a - b)
  const drive = new Drive(folder, before)
  let [step, text] = [0, '']
  for (const moment of moments) {
    for (; step < moment; step++) {
      const next = steps[step]
      if (next === undefined) throw new Error('beyond the end')
      drive.take(next)
      if (next.kind === 'said') text += next.text
    }
    const mercy = chance.oneOf(mercies)
    const place = mkdtempSync(join(memory, 'saksklar-cut-'))
    try {
      leaveBehind(drive.root, place, mercy, chance)
      look({ step, mercy, said: readSaid(text), folder: place })
    } finally {
      rmSync(place, { recursive: true, force: true })
    }
  }
}

/** Any moment, or one soon after something was flushed, named or answered for: there it turns. */
function momentIn(steps: readonly Step[], chance: Chance): number {
  const moment = chance.below(steps.length)
  if (chance.below(2) === 0) return moment + 1
  const turn = steps.findIndex(({ kind }, at) => at >= moment && kind !== 'write' && kind !== 'seek')
  return Math.min(steps.length, (turn < 0 ? moment : turn) + 1 + chance.below(3))
}

/** All that is wrong after so many cuts, and how much there was to lose. */
export type Toll = {
  readonly cuts: number
  readonly answered: number
  /** Cuts after which something that was answered was gone. */
  readonly losing: number
  readonly lost: number
  /** Cuts after which the workspace was damaged or did not open. */
  readonly damaged: number
  /** Of those, the ones where the program found that the log's end had been lost, and would not go on without it. */
  readonly logRefused: number
  /** The first faults in words. */
  readonly faults: readonly string[]
}

/** Cuts the power while a workspace is worked in, and judges what is left each time. */
export function tollOf(recording: Recording, how: { readonly cuts: number; readonly seed: number }): Toll {
  const faults: string[] = []
  let [answered, losing, lost, damaged, logRefused] = [0, 0, 0, 0, 0]
  cutPower(recording, how, ({ step, mercy, said, folder }) => {
    const found = judge(folder, said.answered)
    answered = Math.max(answered, said.answered.length)
    const isDamaged = found.refused !== null || found.damage.length > 0
    if (isDamaged) damaged += 1
    if (found.refused?.startsWith('store.damagedLog') === true) logRefused += 1
    else if (found.lost.length > 0) [losing, lost] = [losing + 1, lost + found.lost.length]
    if (isDamaged || found.lost.length > 0) faults.push(inWords(found, `step ${step}, ${mercy} lasted`))
  })
  return { cuts: how.cuts, answered, losing, lost, damaged, logRefused, faults: faults.slice(0, 3) }
}

const inWords = ({ refused, damage, lost }: Finding, when: string): string =>
  `${when}: ${refused ?? ''} ${damage.join('; ')} lost ${lost.map(({ kind, id }) => `${kind} ${id}`).join(', ')}`
