import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { calls } from '#shared/contract/index.ts'
import type { CallName, Input } from '#shared/contract/index.ts'
import { createProgram } from '#main/app/program.ts'
import type { Program } from '#main/app/program.ts'
import { benchToday, workspaceOfYears } from './years.ts'

/** `node test/bench/calls.ts`: every list, search and screen of the program, over one year and over twenty. */
const rounds = 40
const cache = join(import.meta.dirname, '..', '..', '.cache', 'bench')

type Question = { readonly what: string; readonly ask: (program: Program, round: number) => Promise<unknown> }

const everything: Input<'case.list'> = {
  text: '',
  states: [],
  committee: null,
  officer: null,
  theme: null,
  sort: 'caseNumber',
  descending: true,
  offset: 0,
  limit: 100,
}
const words = ['skole', 'vannledning nordvik', 'søknad', '15/00', 'detaljregulering tangen', 'finnes ikke']
const word = (round: number): string => words[round % words.length] ?? ''

async function ask<N extends CallName>(program: Program, name: N, input: Input<N>): Promise<unknown> {
  const reply = await program.call(name, input)
  if (!reply.ok) throw new Error(`${name}: ${reply.failure.code} ${JSON.stringify(reply.failure.facts)}`)
  return calls[name].out.parse(reply.value)
}

type Rows = { readonly rows: readonly { readonly id: string }[] }
async function anId(program: Program, name: 'case.list' | 'meeting.list', round: number): Promise<never> {
  const input = name === 'case.list' ? { ...everything, offset: round * 3 } : { committee: null, year: 2026 }
  const { rows } = (await ask(program, name, input as never)) as Rows
  return rows[round % rows.length]?.id as never
}

const questions: readonly Question[] = [
  { what: 'Saker: first page', ask: (program) => ask(program, 'case.list', everything) },
  {
    what: 'Saker: far down',
    ask: (program, round) => ask(program, 'case.list', { ...everything, offset: round * 140 }),
  },
  { what: 'Saker: by title', ask: (program) => ask(program, 'case.list', { ...everything, sort: 'title' }) },
  {
    what: 'Saker: by officer',
    ask: (program) => ask(program, 'case.list', { ...everything, sort: 'officer' }),
  },
  {
    what: 'Saker: words',
    ask: (program, round) => ask(program, 'case.list', { ...everything, text: word(round) }),
  },
  {
    what: 'Saker: states',
    ask: (program) => ask(program, 'case.list', { ...everything, states: ['implementing', 'draft'] }),
  },
  { what: 'Saker: what to filter by', ask: (program) => ask(program, 'case.filters', {}) },
  {
    what: 'Sak',
    ask: async (program, round) => ask(program, 'case.get', { id: await anId(program, 'case.list', round) }),
  },
  { what: 'Møter', ask: (program) => ask(program, 'meeting.list', { committee: null, year: 2026 }) },
  {
    what: 'Møte',
    ask: async (program, round) =>
      ask(program, 'meeting.get', { id: await anId(program, 'meeting.list', round) }),
  },
  { what: 'Oversikt', ask: (program) => ask(program, 'overview.get', {}) },
  { what: 'Search', ask: (program, round) => ask(program, 'search.find', { text: word(round), limit: 20 }) },
]

type Times = { readonly p50: number; readonly p95: number }

async function measure(years: number): Promise<ReadonlyMap<string, Times>> {
  const userData = await mkdtemp(join(tmpdir(), 'saksklar-bench-'))
  const program = createProgram({
    kind: 'browser',
    userData,
    dialogs: { openFiles: async () => [], openFolder: async () => null, saveTo: async () => null },
    openPath: async () => undefined,
    emit: () => undefined,
    clock: { now: () => `${benchToday}T09:00:00.000Z`, today: () => benchToday },
    log: (line) => process.stderr.write(`${line}\n`),
  })
  await ask(program, 'workspace.open', { folder: await workspaceOfYears(years, cache) })
  const times = new Map<string, Times>()
  for (const question of questions) {
    const taken: number[] = []
    for (let round = 0; round < rounds; round++) {
      const from = performance.now()
      await question.ask(program, round)
      taken.push(performance.now() - from)
    }
    const sorted = taken.toSorted((a, b) => a - b)
    times.set(question.what, { p50: sorted[rounds / 2] ?? 0, p95: sorted[Math.floor(rounds * 0.95)] ?? 0 })
  }
  program.close()
  await rm(userData, { recursive: true, force: true })
  return times
}

/** A table: what one call takes, first to last, and how it grows from one year to twenty. */
export async function benchCalls(): Promise<string> {
  const one = await measure(1)
  const twenty = await measure(20)
  const ms = (value: number | undefined): string => (value ?? 0).toFixed(1)
  const rows = questions.map(({ what }) => {
    const [small, large] = [one.get(what), twenty.get(what)]
    const growth = (large?.p50 ?? 0) / Math.max(small?.p50 ?? 0, 0.01)
    return `| ${what} | ${ms(small?.p50)} | ${ms(small?.p95)} | ${ms(large?.p50)} | ${ms(large?.p95)} | ${growth.toFixed(1)}× |`
  })
  return [
    '| call, answer checked twice | 1 year p50 ms | p95 | 20 years p50 ms | p95 | growth for 20× the cases |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    `Memory of the process after all of it: ${Math.round(process.memoryUsage().rss / 1e6)} MB.`,
  ].join('\n')
}

if (import.meta.main) console.log(await benchCalls())
