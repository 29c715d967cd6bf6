import { calls } from '#shared/contract/index.ts'
import type { CallName, Input } from '#shared/contract/index.ts'
import type { Program } from '#main/app/program.ts'
import type { Database } from '#main/store/rows.ts'
import type { Drawn } from '#support/scale/drawn.ts'
import { readInputs } from '#support/scale/read-inputs.ts'
import type { Ask } from '#support/scale/read-inputs.ts'
import { watchStatements } from '#support/scale/watched-statements.ts'
import type { Watched } from '#support/scale/watched-statements.ts'
import { best, quantile } from './measured.ts'
import type { Measured } from './measured.ts'

const tries = 3
/** What takes longer than this is asked about fewer things. */
const slow = 100

/** A call's answer, checked once more as the window does. */
export async function answered<N extends CallName>(
  program: Program,
  name: N,
  input: Input<N>,
): Promise<unknown> {
  const reply = await program.call(name, input)
  if (!reply.ok) throw new Error(`${name}: ${reply.failure.code} ${JSON.stringify(reply.failure.facts)}`)
  return calls[name].out.parse(reply.value)
}

/**
 * Every call with which a screen reads, over `rounds` things each. The peer is SQLite by itself: the very statements that the
 * call ran, with the values that it ran them with, on a connection that does nothing else.
 */
export async function measureReads(
  program: Program,
  drawn: Drawn,
  bare: Database,
  rounds: number,
): Promise<{ readonly measured: readonly Measured[]; readonly missed: readonly string[] }> {
  const measured: Measured[] = []
  const missed: string[] = []
  for (const [name, ways] of Object.entries(readInputs)) {
    for (const [way, input] of Object.entries(ways)) {
      const what = way === '' ? name : `${name}, ${way}`
      try {
        measured.push(
          await measureWay(program, name as CallName, input as Ask<CallName>, { what, drawn, bare, rounds }),
        )
      } catch (error) {
        missed.push(`${what}: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
  }
  return { measured, missed }
}

async function measureWay(
  program: Program,
  name: CallName,
  input: Ask<CallName>,
  {
    what,
    drawn,
    bare,
    rounds,
  }: { readonly what: string; readonly drawn: Drawn; readonly bare: Database; readonly rounds: number },
): Promise<Measured> {
  const ask = (round: number): Promise<unknown> => answered(program, name, input(drawn, round))
  for (let round = 0; round < 3; round++) await ask(round)
  const first = await best(1, () => ask(0))
  const count = first > slow ? Math.ceil(rounds / 4) : rounds
  const times: number[] = []
  const bareTimes: number[] = []
  for (let round = 0; round < count; round++) {
    const statements = await statementsOf(() => ask(round))
    times.push(await best(tries, () => ask(round)))
    bareTimes.push(await best(tries, () => replay(bare, statements)))
  }
  return {
    group: 'read',
    what,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    bare: quantile(bareTimes, 0.5),
    isInstant: true,
  }
}

async function statementsOf(work: () => Promise<unknown>): Promise<readonly Watched[]> {
  const seen: Watched[] = []
  const stop = watchStatements((statement) => {
    if (statement.how !== 'run') seen.push(statement)
  })
  try {
    await work()
  } finally {
    stop()
  }
  return seen
}

const compiled = new Map<string, ReturnType<Database['prepare']>>()

function replay(db: Database, statements: readonly Watched[]): void {
  for (const { sql, values, how } of statements) {
    if (sql.includes('record_touched')) continue // a table of the writing connection alone
    const statement = compiled.get(sql) ?? db.prepare(sql)
    compiled.set(sql, statement)
    if (how === 'get') statement.get(...values)
    else statement.all(...values)
  }
}
