import { join } from 'node:path'
import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { buildDemo } from '#main/demo/build-demo.ts'
import { createStore } from '#main/store/open-store.ts'
import type { Store } from '#main/store/store.ts'
import { storeFileName } from '#main/store/workspace.ts'
import { loadEngine } from '#main/typeset/compile/load-engine.ts'

/** The demo municipality in an empty folder, without its packets; the store is open. */
export async function builtDemo(folder: string): Promise<Store> {
  const store = wanted(createStore(join(folder, storeFileName)))
  wanted(await buildDemo(store, await loadEngine(), () => undefined))
  return store
}

/** What was asked for; a refusal is a broken test. */
export function wanted<T>(value: T | Refusal): T {
  if (isRefusal(value)) throw new Error(`${value.code} ${JSON.stringify(value.facts)}`)
  return value
}
