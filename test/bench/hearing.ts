import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { calls } from '#shared/contract/index.ts'
import type { CallName, Input, Output } from '#shared/contract/index.ts'
import type { HearingId } from '#shared/ids.ts'
import { createProgram } from '#main/app/program.ts'
import type { Program } from '#main/app/program.ts'
import { hearingsOfCase } from '#main/store/hearings.ts'
import { createStore } from '#main/store/open-store.ts'
import { saveLongHearing } from '#support/long-hearing.ts'
import { granted, saveSmallCase } from '#support/store.ts'

/**
 * `node test/bench/hearing.ts`: what a list of 500 inputs costs, and one of 5,000: the list itself, one input, entering,
 * changing and throwing one, and pairs that look alike. Each answer is checked once more, as a window does.
 */
const sizes = [500, 5_000] as const
const rounds = 60
const bound = 50
const clock = { now: () => '2021-03-10T09:00:00.000Z', today: () => '2021-03-10' }

async function ask<N extends CallName>(program: Program, name: N, input: Input<N>): Promise<Output<N>> {
  const reply = await program.call(name, input)
  if (!reply.ok) throw new Error(`${name}: ${reply.failure.code} ${JSON.stringify(reply.failure.facts)}`)
  return calls[name].out.parse(reply.value) as Output<N>
}

/** p50, p95 and the most, in milliseconds, of `rounds` runs after three that count for nothing. */
async function timed(work: (round: number) => Promise<unknown>): Promise<readonly [number, number, number]> {
  const times: number[] = []
  for (let round = -3; round < rounds; round += 1) {
    const from = performance.now()
    await work(round + 3)
    if (round >= 0) times.push(performance.now() - from)
  }
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return [at(0.5), at(0.95), at(1)]
}

const folder = mkdtempSync(join(tmpdir(), 'saksklar-bench-'))
let worst = 0
try {
  for (const size of sizes) {
    const place = join(folder, String(size))
    const store = granted(createStore(place))
    const { file } = saveSmallCase(store.db)
    saveLongHearing(store.db, file.id, { inputs: size })
    store.db.prepare("UPDATE case_file SET state = 'hearing' WHERE id = ?").run(file.id)
    const hearing = hearingsOfCase(store.db, file.id)[0]?.id ?? ('' as HearingId)
    store.close()
    const program = createProgram({
      kind: 'browser',
      userData: join(folder, `user-${size}`),
      dialogs: { openFiles: async () => [], openFolder: async () => null, saveTo: async () => null },
      openPath: async () => undefined,
      emit: () => undefined,
      clock,
      log: (line) => process.stderr.write(`${line}\n`),
    })
    await ask(program, 'workspace.open', { folder: place })
    const rows = await ask(program, 'hearing.inputs', { hearing })
    const idOf = (round: number) => rows[(round * 7) % rows.length]?.id as never
    const facts = {
      hearing,
      sender: 'Havnelaget',
      senderKind: 'organisation',
      receivedOn: '2021-03-09',
      text: 'Havna må med i planen.',
      summary: '',
      disclosure: null,
    } as const
    const measured: readonly (readonly [string, (round: number) => Promise<unknown>])[] = [
      ['hearing.get', () => ask(program, 'hearing.get', { case: file.id })],
      ['hearing.inputs, the whole list', () => ask(program, 'hearing.inputs', { hearing })],
      ['input.get', (round) => ask(program, 'input.get', { id: idOf(round) })],
      ['input.add', (round) => ask(program, 'input.add', { ...facts, text: `Innspill ${round}` })],
      [
        'input.update',
        (round) => ask(program, 'input.update', { id: idOf(round), change: { summary: `Nytt ${round}` } }),
      ],
      [
        'input.remove and back',
        async (round) => {
          await ask(program, 'input.remove', { id: idOf(round) })
          await ask(program, 'bin.restore', { kind: 'input', id: idOf(round) })
        },
      ],
      ['input.duplicates', () => ask(program, 'input.duplicates', { hearing })],
    ]
    process.stdout.write(`\n${size} innspill, ms: p50, p95, mest\n`)
    for (const [what, work] of measured) {
      const [p50, p95, most] = await timed(work)
      if (size === 500) worst = Math.max(worst, p95)
      const figures = [p50, p95, most].map((each) => each.toFixed(1).padStart(8)).join('')
      process.stdout.write(`${what.padEnd(34)}${figures}\n`)
    }
    program.close()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.stdout.write(`\n500 innspill: p95 høyst ${worst.toFixed(1)} ms (krav ${bound})\n`)
process.exitCode = worst <= bound ? 0 : 1
