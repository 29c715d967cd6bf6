import { copyFileSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isRefusal } from '#shared/refusal.ts'
import { connect, rekeyPages } from '#main/store/connect.ts'
import { inspectPages } from '#main/store/integrity/inspect-pages.ts'
import { setPragmas } from '#main/store/pragmas.ts'
import type { Database } from '#main/store/rows.ts'
import { learnKey, publishedKey, storeKey } from '#main/store/seal/store-key.ts'
import { openStore } from '#main/store/open-store.ts'
import { workspaceOfYears } from './years.ts'

/**
 * `node test/bench/sealing.ts [--years N]`: what seals and encryption cost. The same store plain, sealed with the key
 * that everybody knows, and encrypted, by turns in the same run; each round opens anew, so that SQLite's cache is cold.
 */
const cache = join(import.meta.dirname, '..', '..', '.cache', 'bench')
const rounds = 7
const years = Number(process.argv[process.argv.indexOf('--years') + 1]) || 5

const secret = storeKey(Buffer.alloc(32, 3))
learnKey(secret)
const kinds = { plain: null, sealed: publishedKey, encrypted: secret } as const
type Kind = keyof typeof kinds

const questions: readonly (readonly [string, (db: Database) => unknown])[] = [
  [
    'case list, first page',
    (db) => db.prepare('SELECT * FROM case_file ORDER BY case_number DESC LIMIT 100').all(),
  ],
  [
    'one paper',
    (db) => db.prepare('SELECT json FROM paper_block WHERE paper_id = (SELECT max(id) FROM paper)').all(),
  ],
  ['all text once', (db) => db.prepare('SELECT sum(length(json)) FROM paper_block').get()],
  [
    'search in all text',
    (db) => db.prepare("SELECT count(*) FROM search_text WHERE search_text MATCH 'kommune*'").get(),
  ],
  ['integrity_check', (db) => db.pragma('integrity_check')],
]

function timed(work: () => unknown): number {
  const began = performance.now()
  work()
  return performance.now() - began
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0
}

const source = await workspaceOfYears(years, cache)
const opened = openStore(source)
if (isRefusal(opened)) throw new Error(opened.code)
const folder = join(cache, `sealing-${String(years)}`)
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
opened.db.prepare('VACUUM INTO ?').run(join(folder, 'as-made.db'))
opened.close()
for (const kind of Object.keys(kinds) as Kind[]) {
  copyFileSync(join(folder, 'as-made.db'), join(folder, `${kind}.db`))
  const db = connect(join(folder, `${kind}.db`))
  rekeyPages(db, kinds[kind])
  db.pragma('journal_mode = WAL')
  db.close()
}

const times = new Map<string, number[]>()
const note = (what: string, kind: Kind, took: number): void => {
  const key = `${what}|${kind}`
  times.set(key, [...(times.get(key) ?? []), took])
}
for (let round = 0; round < rounds; round++) {
  for (const kind of Object.keys(kinds) as Kind[]) {
    const file = join(folder, `${kind}.db`)
    for (const [what, ask] of questions) {
      const db = connect(file)
      setPragmas(db, false)
      db.prepare('SELECT count(*) FROM sqlite_schema').get()
      note(
        what,
        kind,
        timed(() => ask(db)),
      )
      db.close()
    }
    let db: Database | null = null
    note(
      'open',
      kind,
      timed(() => {
        db = connect(file)
        setPragmas(db, false)
        db.prepare('SELECT count(*) FROM person').get()
      }),
    )
    const writing = db as Database | null
    writing?.exec('CREATE TABLE IF NOT EXISTS bench (id INTEGER PRIMARY KEY, text TEXT) STRICT')
    const put = writing?.prepare('INSERT INTO bench (text) VALUES (?)')
    const commits = Array.from({ length: 200 }, () => timed(() => put?.run('en setning om saken')))
    note('commit', kind, middle(commits))
    writing?.close()
  }
}
const sweep = timed(() => undefined)
const began = performance.now()
const found = await inspectPages(join(folder, 'sealed.db'), publishedKey)
const took = performance.now() - began + sweep
if (found.length > 0 || !existsSync(folder)) throw new Error('the sealed copy is damaged')

const names = [...new Set([...times.keys()].map((key) => key.split('|')[0] ?? ''))]
const size = (kind: Kind): number => statSync(join(folder, `${kind}.db`)).size / 1e6
console.log(
  `${String(years)} years, ${size('plain').toFixed(0)} MB, middle of ${String(rounds)} rounds by turns\n`,
)
console.log(
  '| what | plain ms | sealed ms | encrypted ms | sealed : plain |\n| --- | --- | --- | --- | --- |',
)
for (const what of names) {
  const of = (kind: Kind): number => middle(times.get(`${what}|${kind}`) ?? [])
  const [plain, sealed, encrypted] = [of('plain'), of('sealed'), of('encrypted')]
  console.log(
    `| ${what} | ${plain.toFixed(2)} | ${sealed.toFixed(2)} | ${encrypted.toFixed(2)} | ${(sealed / plain).toFixed(2)}× |`,
  )
}
console.log(
  `| size, MB | ${size('plain').toFixed(1)} | ${size('sealed').toFixed(1)} | ${size('encrypted').toFixed(1)} | ${(size('sealed') / size('plain')).toFixed(3)}× |`,
)
console.log(
  `\nEvery page proved past SQLite: ${(took / 1000).toFixed(1)} s, ${((size('sealed') * 1000) / took).toFixed(0)} MB/s`,
)
rmSync(folder, { recursive: true, force: true })
