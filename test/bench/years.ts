import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { isRefusal } from '#shared/refusal.ts'
import { generateYears } from '#main/demo/generate/generate.ts'
import { createStore } from '#main/store/open-store.ts'
import { knownVersion } from '#main/store/migrations.ts'
import { storeFileName } from '#main/store/workspace.ts'
import { join } from 'node:path'

/** The last day of the generated years, with a meeting that has been called and not held: the same figures next year as this. */
export const benchToday = '2026-12-01'

/** A workspace of so many years, made once for each schema and kept in `cache`. */
export async function workspaceOfYears(years: number, cache: string): Promise<string> {
  const folder = join(cache, `years-${years}-schema-${knownVersion}`)
  if (existsSync(join(folder, storeFileName))) return folder
  const unfinished = `${folder}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(dirname(unfinished), { recursive: true })
  const store = createStore(unfinished)
  if (isRefusal(store)) throw new Error(store.code)
  const made = await generateYears(
    store,
    { years, today: benchToday },
    (done, total) => process.stderr.write(`meeting ${done} of ${total}\n`),
    new AbortController().signal,
  )
  store.close()
  if (isRefusal(made)) throw new Error(made.code)
  await rename(unfinished, folder)
  return folder
}
