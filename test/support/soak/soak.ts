import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { calls } from '#shared/contract/index.ts'
import type { CallName } from '#shared/contract/index.ts'
import type { Call } from '#shared/contract/call.ts'
import type { Clock } from '#main/app/session.ts'
import type { TestProgram } from '../program.ts'
import { aProgram } from '../program.ts'
import { Chance } from '../mutate.ts'
import { pdfBytes } from '../builders.ts'
import { brokenIn, countsOf } from './invariants.ts'
import { randomInput, spoilInput } from './random-input.ts'

/** Calls that the random user leaves alone, each with its ground. */
export const leftAlone: Readonly<Partial<Record<CallName, string>>> = {
  'workspace.open': 'another workspace would be tried, not this one',
  'workspace.create': 'likewise',
  'workspace.openDemo': 'likewise',
  'workspace.buildDemo': 'likewise',
  'workspace.close': 'tried by reopening',
}

export type SoakOptions = {
  readonly folder: string
  readonly scratch: string
  readonly seed: number
  readonly steps: number
  readonly clock: Clock
  /** Goes on until then instead of counting steps: milliseconds since 1970. */
  readonly until?: number
}

export type Mark = { readonly step: number; readonly heap: number; readonly open: number }
export type SoakAccount = {
  readonly steps: number
  readonly tried: ReadonlySet<CallName>
  readonly granted: ReadonlyMap<CallName, number>
  readonly refused: ReadonlyMap<string, number>
  /** What broke, in words, with the last steps before it; empty where nothing did. */
  readonly broken: readonly string[]
  readonly marks: readonly Mark[]
}

const lookEvery = 60
const reopenEvery = 600

/** A user who does anything that the program offers, in an order that the seed decides, and what came of it. */
export async function soak({
  folder,
  scratch,
  seed,
  steps,
  clock,
  until,
}: SoakOptions): Promise<SoakAccount> {
  const chance = new Chance(seed)
  const names = (Object.keys(calls) as CallName[]).filter((name) => leftAlone[name] === undefined)
  const account = {
    tried: new Set<CallName>(),
    granted: new Map<CallName, number>(),
    refused: new Map<string, number>(),
  }
  const [broken, last, marks]: [string[], string[], Mark[]] = [[], [], []]
  let queue = shuffled(names, chance)
  let program = start(scratch, clock, chance)
  await program.call('workspace.open', { folder })
  const attempts = new Map<CallName, number>()
  let step = 0
  const goesOn = (): boolean =>
    broken.length === 0 && (until === undefined ? step < steps || queue.length > 0 : Date.now() < until)
  for (; goesOn(); step++) {
    const name = queue.pop() ?? weighted(names, chance)
    const failure = await oneStep(program, name, chance, scratch, last, account)
    // once more, with other things: most of what is refused is refused for where it stands
    const turns = (attempts.get(name) ?? 0) + 1
    attempts.set(name, turns)
    if (!account.granted.has(name) && turns < 5 && !(calls[name] as Call).job)
      queue.splice(chance.below(queue.length + 1), 0, name)
    if (failure !== null) broken.push(failure)
    if (step % lookEvery === lookEvery - 1) broken.push(...brokenIn(program.program.workspaces.session.db()))
    if (step % reopenEvery === reopenEvery - 1) {
      const before = countsOf(program.program.workspaces.session.db())
      program.program.close()
      program = start(scratch, clock, chance)
      await program.call('workspace.open', { folder })
      const after = countsOf(program.program.workspaces.session.db())
      if (JSON.stringify(before) !== JSON.stringify(after))
        broken.push(`reopened, it is another: ${JSON.stringify({ before, after })}`)
      marks.push(markAt(step))
      queue = shuffled(names, chance) // everything again
    }
  }
  broken.push(...brokenIn(program.program.workspaces.session.db()))
  program.program.close()
  if (broken.length > 0) broken.push(`seed ${seed}, step ${step}; the last steps:`, ...last.slice(-12))
  return { steps: step, ...account, broken, marks }
}

async function oneStep(
  { program, logged }: TestProgram,
  name: CallName,
  chance: Chance,
  scratch: string,
  last: string[],
  {
    tried,
    granted,
    refused,
  }: {
    readonly tried: Set<CallName>
    granted: Map<CallName, number>
    refused: Map<string, number>
  },
): Promise<string | null> {
  const db = program.workspaces.session.db()
  const sound = randomInput(db, name, chance, (field) =>
    field === 'folder' ? scratch : join(scratch, `f${chance.below(6)}.pdf`),
  )
  const input = chance.below(15) === 0 ? spoilInput(sound, chance) : sound
  last.push(`${name} ${JSON.stringify(input).slice(0, 1500)}`)
  tried.add(name)
  const reply = await program.call(name, input)
  if (reply.ok) granted.set(name, (granted.get(name) ?? 0) + 1)
  else refused.set(reply.failure.code, (refused.get(reply.failure.code) ?? 0) + 1)
  const told = logged.splice(0).join('; ')
  return !reply.ok && reply.failure.code === 'wire.internal' ? `${name} failed: ${told}` : null
}

/** Long work now and then, writes mostly. */
function weighted(names: readonly CallName[], chance: Chance): CallName {
  for (;;) {
    const name = chance.oneOf(names)
    const { needs, job } = calls[name] as Call
    if (job && chance.below(12) > 0) continue
    if (/remove|throw|retention/.test(name) && chance.below(5) > 0) continue // else nothing is left to work with
    if (needs === 'write' || chance.below(3) === 0) return name
  }
}

function shuffled<T>(list: readonly T[], chance: Chance): T[] {
  return list
    .map((each) => [chance.next(), each] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, each]) => each)
}

function start(scratch: string, clock: Clock, chance: Chance): TestProgram {
  mkdirSync(scratch, { recursive: true })
  for (let file = 0; file < 6; file++) writeFileSync(join(scratch, `f${file}.pdf`), pdfBytes)
  const some = (): string => join(scratch, `f${chance.below(6)}.pdf`)
  return aProgram({
    dialogs: {
      openFiles: async () => (chance.below(4) === 0 ? [] : [some()]),
      openFolder: async () => (chance.below(4) === 0 ? null : scratch),
      saveTo: async () => (chance.below(4) === 0 ? null : join(scratch, `out-${chance.below(9)}`)),
    },
    openPath: async () => undefined,
    clock,
    userData: join(scratch, 'user'),
  })
}

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** What the process holds once all that nobody needs is gone. */
function markAt(step: number): Mark {
  collect()
  const open = process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0
  return { step, heap: process.memoryUsage().heapUsed, open }
}
