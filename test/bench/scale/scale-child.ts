import { constants, copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isRefusal } from '#shared/refusal.ts'
import type { CommitteeId } from '#shared/ids.ts'
import { indexText } from '#main/actions/index-text.ts'
import { connect } from '#main/store/connect.ts'
import { openStore } from '#main/store/open-store.ts'
import { setPragmas } from '#main/store/pragmas.ts'
import { storeFileName } from '#main/store/workspace.ts'
import { at, drawFrom } from '#support/scale/drawn.ts'
import { newId } from '#support/builders.ts'
import { benchToday } from '../years.ts'
import {
  measureBackup,
  measureIntegrity,
  measureOpening,
  measurePacket,
  measureStart,
  measureTrail,
} from './measure-whole.ts'
import { measureReads } from './measure-reads.ts'
import { layDesk, measureWrites, meetingDay } from './measure-writes.ts'
import type { Measured, MeasuredYears } from './measured.ts'
import { benchProgram } from './program.ts'

// Measures one workspace in a process of its own, so that no size is measured by code that another has warmed:
// `scale-child.ts FOLDER YEARS ROUNDS [whole]`. Writes go into a copy. Tells what it found as JSON.
const [, , original = '', years = '', given = '20', part = ''] = process.argv
const rounds = Number(given)
const tell = (text: string): void => void process.stderr.write(`${years} years: ${text}\n`)

/** The first search after so many years would bring the index up to date; it is done once, and kept. */
function indexed(): void {
  const store = openStore(original)
  if (isRefusal(store)) throw new Error(store.code)
  const left = indexText(store, () => true)
  if (isRefusal(left)) throw new Error(left.code)
  store.close()
}

/** A row of a kilobyte, written as safely as the program writes. */
function plainRow(folder: string): () => void {
  const db = connect(join(folder, 'plain.db'))
  setPragmas(db, false)
  db.exec('CREATE TABLE plain (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT')
  const insert = db.prepare('INSERT INTO plain (text) VALUES (?)')
  const one = db.transaction(() => insert.run('x'.repeat(1024)))
  return () => void one.immediate()
}

const counted = [
  'case_file',
  'paper',
  'attachment',
  'paper_block',
  'meeting',
  'decision',
  'hearing_input',
  'entry',
  'ballot',
  'audit_event',
]

async function measure(): Promise<MeasuredYears> {
  tell('search index')
  indexed()
  const work = mkdtempSync(join(dirname(original), 'work-'))
  const folder = join(work, 'workspace')
  mkdirSync(folder)
  try {
    copyFileSync(join(original, storeFileName), join(folder, storeFileName), constants.COPYFILE_FICLONE)
    const file = join(folder, storeFileName)
    const store = openStore(folder)
    if (isRefusal(store)) throw new Error(store.code)
    const body = store.db
      .prepare("SELECT id FROM committee WHERE kind = 'executiveCommittee'")
      .pluck()
      .get() as CommitteeId
    const drawn = drawFrom(store.db)
    const desk = layDesk(store.db, body, 30)
    indexText(store, () => true)
    const rows = Object.fromEntries(
      counted.map((table) => [
        table,
        store.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number,
      ]),
    )
    store.close()
    const bare = connect(file, { readonly: true })
    let day: string = benchToday
    const program = benchProgram(join(work, 'user'), () => day)
    const open = await program.call('workspace.open', { folder })
    if (!open.ok) throw new Error(open.failure.code)
    tell('reads')
    const reads = await measureReads(program, drawn, bare, rounds)
    bare.close()
    const measured: Measured[] = [...reads.measured]
    tell('writes')
    day = meetingDay
    measured.push(...(await measureWrites(program, drawn, desk, { rounds: 30, plain: plainRow(work) })))
    if (part === 'whole') {
      tell('packet')
      measured.push(
        await measurePacket(program, at(drawn.preparing, 1), join(work, 'packets'), () => newId()),
      )
      tell('opening')
      measured.push(await measureOpening(program, folder, 5))
      program.close()
      tell('start')
      measured.push(await measureStart(folder, join(work, 'user'), 5))
      tell('backup, trail, integrity')
      measured.push(await measureBackup(folder, join(work, 'backups')))
      measured.push(await measureTrail(folder, 3))
      measured.push(await measureIntegrity(folder, join(work, 'backups')))
    }
    return { years: Number(years), bytes: statSync(file).size, rows, measured, missed: reads.missed }
  } finally {
    rmSync(work, { recursive: true, force: true, maxRetries: 5 })
  }
}

process.stdout.write(JSON.stringify(await measure()))
process.exit(0)
