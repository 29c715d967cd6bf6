import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export type MutationKind = 'pdf' | 'docx' | 'png' | 'word'

export type MutationRuns = {
  readonly files: number
  /** How many came to each end: a refusal's code, or `in a packet`, `in a paper`. */
  readonly ends: Readonly<Record<string, number>>
  /** What must not happen, with the seed that makes it happen again. */
  readonly faults: readonly string[]
  readonly slowest: number
}

const entry = join(import.meta.dirname, 'mutation-child.ts')

/** Longest that one small file may take, on a machine that is busy with the other tests. */
const patience = 20_000

/** Reads files with the seeds from `from` to `to` in batches, each batch in a process of its own, two at a time. */
export async function runMutations(kind: MutationKind, from: number, to: number): Promise<MutationRuns> {
  const ends: Record<string, number> = {}
  const faults: string[] = []
  let slowest = 0
  let files = 0
  let next = from
  // Two batches for two workers: each process pays for its start. What a parser keeps for ever is bounded so too.
  const size = Math.min(2500, Math.ceil((to - from) / 2))
  const note = (seed: number, time: number, end: string): void => {
    files += 1
    slowest = Math.max(slowest, time)
    if (/^(THREW|WRONG|DIED|HUNG)/.test(end)) faults.push(`${kind} ${seed}: ${end}`)
    else ends[end] = (ends[end] ?? 0) + 1
  }
  const worker = async (): Promise<void> => {
    while (next < to) {
      const start = next
      const end = Math.min(to, start + size)
      next = end
      // A batch that dies goes on after the file that killed it.
      for (let at = start; at < end && faults.length < 20;) at = await runBatch(kind, at, end, note)
    }
  }
  await Promise.all([worker(), worker()])
  return { files, ends, faults, slowest }
}

/** One process; gives the seed to go on from. */
function runBatch(
  kind: MutationKind,
  from: number,
  to: number,
  note: (seed: number, time: number, end: string) => void,
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      ['--max-old-space-size=1024', '--max-semi-space-size=32', entry, kind, String(from), String(to)],
      {
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    )
    let begun = from
    let hung = false
    const giveUp = (): void => {
      hung = true
      child.kill('SIGKILL')
    }
    let timer = setTimeout(giveUp, patience * 2)
    createInterface(child.stdout).on('line', (line) => {
      clearTimeout(timer)
      timer = setTimeout(giveUp, patience)
      const [, seed = '', time, end] = /^(\d+)(?: (\d+) (.*))?$/.exec(line) ?? []
      begun = Number(seed) + (end === undefined ? 0 : 1)
      if (end !== undefined) note(Number(seed), Number(time), end)
    })
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      if (begun < to) note(begun, 0, hung ? 'HUNG' : `DIED with ${code ?? signal}`)
      resolve(begun < to ? begun + 1 : to)
    })
  })
}
