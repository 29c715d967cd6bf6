import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readTrace, traced, type Step } from './trace.ts'

/** Whether this machine can write down what a program asks of the system. */
export const canRecord =
  process.platform === 'linux' && spawnSync('strace', ['-e', 'trace=none', 'true']).status === 0

export const whyNot = 'strace is not installed (or may not trace here): power cuts cannot be simulated'

export type Recording = {
  readonly folder: string
  /** What lay in the folder before. */
  readonly before: ReadonlyMap<string, Uint8Array>
  readonly steps: readonly Step[]
}

/** Runs a program to its end and writes down what it did to `folder`, which is there already. */
export function record(folder: string, child: string, options: object): Recording {
  const before = filesIn(folder)
  const trace = `${folder}.trace`
  const words = ['-xx', '-s', '4000000', '-e', `trace=${traced.join(',')}`, '-e', 'signal=none', '-o', trace]
  try {
    execFileSync('strace', [...words, process.execPath, child, JSON.stringify(options)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    return { folder, before, steps: readTrace(trace, folder) }
  } finally {
    rmSync(trace, { force: true })
  }
}

/** The files right in a folder. */
export function filesIn(folder: string): ReadonlyMap<string, Uint8Array> {
  const names = readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile())
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]))
}
