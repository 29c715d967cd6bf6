import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import BetterSqlite from 'better-sqlite3'
import { putPart } from '../page-part.ts'
import { workspaceOfYears } from '../years.ts'
import type { MeasuredYears } from './measured.ts'
import { instant, judge, scaleReport } from './scale-report.ts'

/**
 * `npm run bench:scale`: every screen's query, the main writes, and packet, opening, start, backup, trail and integrity, over
 * generated workspaces of 1, 5 and 20 years (kept in .cache/bench). `--years 1,20`, `--rounds N`, `--quick` (reads and writes
 * alone), `--write` puts the table into docs/performance.md. Fails where something grows faster than the years.
 */
const root = join(import.meta.dirname, '..', '..', '..')

function measured(folder: string, years: number, rounds: number, isQuick: boolean): Promise<MeasuredYears> {
  const words = [join(import.meta.dirname, 'scale-child.ts'), folder, String(years), String(rounds)]
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, isQuick ? words : [...words, 'whole'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let out = ''
    child.stdout.on('data', (piece) => (out += String(piece)))
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(out) as MeasuredYears)
      else reject(new Error(`measuring ${years} years ended with ${String(code)}`))
    })
  })
}

async function bench(): Promise<number> {
  const { values } = parseArgs({
    options: {
      years: { type: 'string' },
      rounds: { type: 'string' },
      quick: { type: 'boolean' },
      write: { type: 'boolean' },
    },
  })
  const wanted = (values.years ?? '1,5,20').split(',').map(Number)
  const sizes: MeasuredYears[] = []
  for (const years of wanted) {
    const folder = await workspaceOfYears(years, join(root, '.cache', 'bench'))
    sizes.push(await measured(folder, years, Number(values.rounds ?? 12), values.quick === true))
  }
  const sqlite = new BetterSqlite(':memory:').prepare('SELECT sqlite_version()').pluck().get() as string
  const place = {
    day: new Date().toISOString().slice(0, 10),
    versions: `Node ${process.versions.node}, SQLite ${sqlite}`,
  }
  const report = scaleReport(sizes, place)
  console.log(report)
  const { aboveLinear, tooSlow } = judge(sizes)
  const missed = sizes.flatMap(({ years, missed: own }) => own.map((each) => `${years} years: ${each}`))
  for (const each of missed) console.error(`not measured: ${each}`)
  for (const each of tooSlow) console.error(`over ${instant} ms (p95): ${each}`)
  for (const each of aboveLinear) console.error(`grows faster than the years: ${each}`)
  if (values.write === true) putPart('scale', report)
  return aboveLinear.length === 0 && missed.length === 0 ? 0 : 1
}

if (import.meta.main) process.exitCode = await bench()
