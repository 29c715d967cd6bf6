import { readSync } from 'node:fs'
import { createStore, openStore } from '#main/store/open-store.ts'
import { Chance } from '../mutate.ts'
import { sayLine } from '../say-line.ts'
import { granted } from '../store.ts'
import { layTown } from './town.ts'
import { startWork } from './work.ts'

/**
 * Started by tests that cut its power or kill it. Says each write before it is done (`> kind id`), and what must be in
 * the store when it was answered (`< kind id facts`). `pages`, `synchronous` and `deeds` (0: without end) are the
 * child's own options: the program has none of them.
 */
export type WorkingOptions = {
  readonly folder: string
  readonly seed: number
  readonly deeds: number
  /** Makes the workspace first. */
  readonly makes?: boolean
  /** After how many pages the log goes into the file. */
  readonly pages?: number
  /** For controls: what the program would be if it did not wait for the disk. */
  readonly synchronous?: 'NORMAL' | 'OFF'
  /** Waits for a line on standard input before it opens: what it needs is loaded by then. */
  readonly waits?: boolean
  /** Opens and closes the workspace so often. */
  readonly rounds?: number
}

const given = process.argv[2]
if (import.meta.main && given !== undefined) {
  const options = JSON.parse(given) as WorkingOptions
  if (options.waits === true) readSync(0, Buffer.alloc(1))
  if (options.makes === true) {
    const store = granted(createStore(options.folder))
    sayLine('MADE')
    granted(store.transaction(layTown))
    sayLine('LAID')
    store.close()
  }
  for (let round = 0; round < (options.rounds ?? 1); round++) work(options, round)
  sayLine('DONE')
}

function work({ folder, seed, deeds, pages, synchronous }: WorkingOptions, round: number): void {
  const store = granted(openStore(folder))
  if (pages !== undefined) store.db.pragma(`wal_autocheckpoint = ${pages}`)
  if (synchronous !== undefined) store.db.pragma(`synchronous = ${synchronous}`)
  const desk = startWork(store, seed + round, new Chance(seed + 1000 * round))
  sayLine('OPEN')
  for (let left = deeds === 0 ? Infinity : deeds; left > 0; left--) {
    const deed = desk.next()
    sayLine(`> ${deed.kind} ${deed.id}`)
    sayLine(`< ${deed.kind} ${deed.id} ${deed.do()}`)
  }
  store.close()
}
