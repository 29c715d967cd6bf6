import BetterSqlite from 'better-sqlite3'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Output } from '#shared/contract/index.ts'
import type { AgendaItemId } from '#shared/ids.ts'
import { createStore } from '#main/store/open-store.ts'
import { longDay, planLongDay, secretaryOf, type Ask, type LongDay } from '#support/long-day.ts'
import { granted } from '#support/store.ts'
import { v7 } from 'uuid'

/**
 * `node test/bench/session.ts`: what a secretary waits for on a day of 60 items, 35 members and 200 votes: the day, an item, and
 * a vote, which is on the disk when it is answered. The same rows go straight into SQLite beside, in transactions as safe, in
 * the same run. Then what grows with what: a day of a quarter, and an item with many votes.
 */
const votesOfDay = 200
const bound = { 'session.get': 50, 'session.item': 50, 'vote.record': 100 } as const

type Times = number[]
const timed = async <T>(times: Times, work: () => Promise<T> | T): Promise<T> => {
  const from = performance.now()
  const result = await work()
  times.push(performance.now() - from)
  return result
}
const quantile = (times: Times, share: number): number => {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** A question of procedure on which the body is divided. */
function divided(view: Output<'session.item'>, item: AgendaItemId) {
  const option = { label: '', text: null, candidates: [], votes: 0 }
  return {
    item,
    subject: 'procedure' as const,
    form: 'forAgainst' as const,
    method: 'shown' as const,
    question: '',
    round: 1,
    seats: null,
    options: [option, option],
    ballots: view.voters.map(({ id }, at) => ({ person: id, option: 1 + (at % 2) })),
    blank: 0,
    lots: null,
    at: null,
  }
}

/** The rows of a vote of 35, in a file of its own with the same pragmas, one transaction for each. */
function plainSqlite(folder: string): () => void {
  const db = new BetterSqlite(join(folder, 'plain.db'))
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.exec(`CREATE TABLE vote (id TEXT PRIMARY KEY, item TEXT, held_at TEXT) STRICT;
    CREATE TABLE vote_option (vote TEXT, position INTEGER, votes INTEGER, PRIMARY KEY (vote, position)) STRICT, WITHOUT ROWID;
    CREATE TABLE ballot (vote TEXT, person TEXT, option INTEGER, PRIMARY KEY (vote, person)) STRICT, WITHOUT ROWID`)
  const vote = db.prepare('INSERT INTO vote VALUES (?, ?, ?)')
  const option = db.prepare('INSERT INTO vote_option VALUES (?, ?, ?)')
  const ballot = db.prepare('INSERT INTO ballot VALUES (?, ?, ?)')
  const people = Array.from({ length: 35 }, () => v7())
  const whole = db.transaction(() => {
    const id = v7()
    vote.run(id, 'item', '2021-06-16T17:00:00')
    for (const position of [1, 2]) option.run(id, position, 17)
    for (const [at, person] of people.entries()) ballot.run(id, person, 1 + (at % 2))
  })
  return () => whole.immediate()
}

type Measured = Record<'session.get' | 'session.item' | 'vote.record' | 'plain SQLite', Times>

/** The whole day: each item is opened and voted on, and looked at as the screen does after each vote. */
async function hold(ask: Ask, day: LongDay, votes: number, plain: () => void): Promise<Measured> {
  const measured: Measured = { 'session.get': [], 'session.item': [], 'vote.record': [], 'plain SQLite': [] }
  const { meeting, members, items } = day
  const [chair] = members
  if (chair === undefined) throw new Error('a council of nobody')
  const opening = { meeting, at: null, chair, secretary: null, constituting: false, present: [...members] }
  await ask('session.open', opening)
  for (let held = 0; held < votes; held += 1) {
    const item = items[Math.floor((held * items.length) / votes)]
    if (item === undefined) throw new Error('no item')
    const view = await ask('session.item', { item })
    if (view.item.state === 'waiting') await ask('item.open', { item, at: null })
    await timed(measured['vote.record'], () => ask('vote.record', divided(view, item)))
    await timed(measured['plain SQLite'], plain)
    await timed(measured['session.item'], () => ask('session.item', { item }))
    await timed(measured['session.get'], () => ask('session.get', { meeting }))
  }
  return measured
}

async function onDay(
  name: string,
  size: { items: number; members: number; votes: number },
): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'saksklar-bench-session-'))
  try {
    const store = granted(createStore(join(folder, 'solvik')))
    const day = planLongDay(store, size)
    const begun = Date.now()
    const now = (): string =>
      new Date(Date.parse(`${longDay}T15:00:00.000Z`) + Date.now() - begun).toISOString()
    const measured = await hold(secretaryOf(store, now), day, size.votes, plainSqlite(folder))
    store.close()
    process.stdout.write(`\n${name}: ${size.items} items, ${size.members} members, ${size.votes} votes\n`)
    for (const [call, times] of Object.entries(measured)) {
      const last = quantile(times.slice(-Math.ceil(times.length / 10)), 0.5)
      const figures = [quantile(times, 0.5), quantile(times, 0.95), last].map((ms) =>
        ms.toFixed(1).padStart(7),
      )
      process.stdout.write(
        `  ${call.padEnd(14)} p50 ${figures[0]} ms  p95 ${figures[1]} ms  in the last tenth ${figures[2]} ms\n`,
      )
    }
    const ratio = quantile(measured['vote.record'], 0.5) / quantile(measured['plain SQLite'], 0.5)
    process.stdout.write(`  vote.record is ${ratio.toFixed(1)} times its bare rows in SQLite\n`)
    return measured
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const whole = await onDay('The whole day', { items: 60, members: 35, votes: votesOfDay })
await onDay('A quarter of it', { items: 15, members: 35, votes: votesOfDay / 4 })
await onDay('One item, many votes', { items: 1, members: 35, votes: 40 })
await onDay('A formannskap', { items: 60, members: 9, votes: votesOfDay })

for (const [call, most] of Object.entries(bound)) {
  const p95 = quantile(whole[call as keyof typeof bound], 0.95)
  if (p95 <= most) continue
  process.stdout.write(`\n${call} is over its bound of ${most} ms: ${p95.toFixed(1)} ms\n`)
  process.exitCode = 1
}
