import { execFile } from 'node:child_process'
import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { TypesetJob } from '#main/typeset/compile/engine.ts'
import { startAssembler } from '#main/typeset/jobs/assembler.ts'
import type { Assembler } from '#main/typeset/jobs/assembler.ts'
import { startProver } from '#main/typeset/jobs/prover.ts'
import { startTypesetter } from '#main/typeset/jobs/typesetter.ts'
import type { Typesetter } from '#main/typeset/jobs/typesetter.ts'
import { pageMarkLabel } from '#main/typeset/markup/packet.ts'
import type { PageMark } from '#shared/packet/model.ts'
import { benchInput } from './packet.ts'
import type { BenchAttachment } from './packet.ts'

export const run = promisify(execFile)

/** What is exported: the packet's own text, and the attachments as the store holds them. */
export type BenchPacket = { readonly job: TypesetJob; readonly attachments: readonly BenchAttachment[] }

/** One export, in milliseconds: the engine's own work, assembly, and the whole from the first start on. */
export type Export = { readonly typst: number; readonly assembly: number; readonly exported: number }

/** One round; times in milliseconds, sizes and memory in bytes. */
export type Round = {
  readonly pages: number
  /** By processes that are started for it, as a command does. */
  readonly cold: Export
  /** By processes that have made other packets before, as the window's have. */
  readonly warm: Export
  readonly proof: number
  readonly qpdf: number
  readonly typesetMemory: number
  readonly assembleMemory: number
  readonly size: number
  readonly qpdfSize: number
}

/** Whether a program can be started here, with its own word for its version. */
export async function versionOf(program: string): Promise<string | null> {
  try {
    return (await run(program, ['--version'])).stdout.split('\n')[0] ?? ''
  } catch {
    return null
  }
}

export async function timed<T>(work: () => Promise<T>): Promise<readonly [number, T]> {
  const from = performance.now()
  const result = await work()
  return [performance.now() - from, result]
}

type Pair = { readonly typesetter: Typesetter; readonly assembler: Assembler }

const startPair = (): Pair => ({ typesetter: startTypesetter(), assembler: startAssembler() })

async function exportWith({ typesetter, assembler }: Pair, { job, attachments }: BenchPacket, from: number) {
  const set = await typesetter.typeset(job, pageMarkLabel)
  const input = benchInput(set.pdf, set.marks as readonly PageMark[], attachments)
  const [assembly, made] = await timed(() => assembler.assemble(input))
  const times: Export = { typst: set.engineTime, assembly, exported: performance.now() - from }
  return { times, set, made }
}

/** How often the other packet is made before, so that the processes are as after some days of use. */
const packetsBefore = 6

/** Makes a packet cold and warm, proves it, and lets qpdf merge the same attachments under the same load. */
export async function measureRound(
  packet: BenchPacket,
  other: BenchPacket,
  folder: string,
  attempts: { readonly proof: boolean },
): Promise<Round> {
  const from = performance.now()
  const pair = startPair()
  const { times: cold, set, made } = await exportWith(pair, packet, from)
  await Promise.all([pair.typesetter.close(), pair.assembler.close()])
  const files = packet.attachments.map(({ file }) => file)
  const [first] = await timed(() => merge(files, join(folder, 'qpdf.pdf')))
  const kept = startPair()
  for (let before = 0; before < packetsBefore; before++) await exportWith(kept, other, performance.now())
  const { times: warm } = await exportWith(kept, packet, performance.now())
  await Promise.all([kept.typesetter.close(), kept.assembler.close()])
  const [second] = await timed(() => merge(files, join(folder, 'qpdf.pdf')))
  await writeFile(join(folder, 'packet.pdf'), made.bytes)
  return {
    cold,
    warm,
    pages: made.pages,
    proof: attempts.proof ? await proofTime(made.bytes, made.pages) : Infinity,
    qpdf: Math.min(first, second),
    typesetMemory: set.peakMemory,
    assembleMemory: made.peakMemory,
    size: made.bytes.length,
    qpdfSize: (await stat(join(folder, 'qpdf.pdf'))).size,
  }
}

/** Reading the packet again, by processes that were started while it was put together. */
async function proofTime(bytes: Uint8Array, pages: number): Promise<number> {
  const prover = startProver()
  try {
    prover.warm(pages)
    await prover.textOf(bytes.subarray(0, 0)) // answers when it is ready
    const expected = { pages, audience: 'members', items: [] } as const
    return (await timed(() => prover.prove(bytes, { expected })))[0]
  } finally {
    await prover.close()
  }
}

/** The best of several rounds, value by value: what the machine does when nobody disturbs it. */
export function bestOf(rounds: readonly Round[]): Round {
  const [first, ...rest] = rounds
  if (first === undefined) throw new Error('no rounds')
  const least = <T extends object>(a: T, b: T): T =>
    Object.fromEntries(
      Object.entries(a).map(([key, value]: [string, unknown]) => {
        const other = (b as Record<string, unknown>)[key]
        return [
          key,
          typeof value === 'number'
            ? Math.min(value, Number(other))
            : least(value as object, other as object),
        ]
      }),
    ) as T
  return rest.reduce(least, first)
}

export async function merge(files: readonly string[], to: string): Promise<void> {
  await run('qpdf', ['--empty', '--pages', ...files, '--', to])
}
