import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from '#main/app/session.ts'
import { openStore } from '#main/store/open-store.ts'
import { freshFolder, makeDemo } from '../demo.ts'
import { longDay, planLongDay, secretaryOf } from '../long-day.ts'
import { saveLongHearing } from '../long-hearing.ts'
import { mayDay } from '../open-program.ts'
import { granted, newStore, saveSmallCase } from '../store.ts'

/** Where a random user works, and on which day. */
export type Town = { readonly folder: string; readonly clock: Clock }

/** The demo municipality, with a case that is being heard besides: what it has itself was answered long ago. */
export async function townAtWork(): Promise<Town> {
  const { folder: demo } = await makeDemo()
  const folder = join(freshFolder('soak'), 'solvik')
  mkdirSync(folder)
  cpSync(join(demo, 'saksklar.db'), join(folder, 'saksklar.db'))
  const store = granted(openStore(folder))
  granted(
    store.transaction((db) => {
      const { file } = saveSmallCase(db, '21/99001')
      saveLongHearing(db, file.id)
    }),
  )
  store.close()
  return { folder, clock: mayDay }
}

/** A council in the middle of its day, its first item open. */
export async function townInSession(): Promise<Town> {
  const folder = join(freshFolder('soak'), 'solvik')
  const store = newStore(folder)
  const { meeting, items, members } = planLongDay(store, { items: 12, members: 9 })
  // the builder gives numbers without having counted them
  const sql = `INSERT INTO counter (committee_id, series, year, last)
    SELECT committee_id, series, year, max(sequence) FROM printed_number WHERE true GROUP BY 1, 2, 3`
  store.db.exec(sql)
  let minutes = 0
  const now = (): string =>
    new Date(Date.parse(`${longDay}T15:00:00.000Z`) + 20_000 * minutes++).toISOString()
  const ask = secretaryOf(store, now)
  const [chair] = members
  const [item] = items
  if (chair === undefined || item === undefined) throw new Error('nobody, or nothing to decide')
  const present = members.slice(0, 9)
  await ask('session.open', { meeting, at: null, chair, secretary: null, constituting: false, present })
  await ask('item.open', { item, at: null })
  store.close()
  return { folder, clock: { now, today: () => longDay } }
}
