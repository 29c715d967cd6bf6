import { isRefusal } from '#shared/refusal.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import { buildDemo } from '#main/demo/build-demo.ts'
import { createStore } from '#main/store/open-store.ts'
import type { Store } from '#main/store/store.ts'
import { loadEngine } from '#main/typeset/compile/load-engine.ts'
import type { TypesetEngine } from '#main/typeset/compile/engine.ts'
import { freshFolder } from './demo.ts'

export type WebDemo = {
  readonly folder: string
  readonly store: Store
  readonly engine: TypesetEngine
  /** November, April and May. */
  readonly meetings: readonly Meeting[]
}

/** The demo municipality without its packets: a web edition makes its own. */
export async function webDemo(): Promise<WebDemo> {
  const folder = freshFolder('web-demo')
  const engine = await loadEngine()
  const store = createStore(folder)
  if (isRefusal(store)) throw new Error(store.code)
  const meetings = await buildDemo(store, engine, () => {})
  if (isRefusal(meetings)) throw new Error(meetings.code)
  return { folder, store, engine, meetings }
}
