import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { createStore } from '../store/open-store.ts'
import { loadEngine } from '../typeset/compile/load-engine.ts'
import { buildDemo } from './build-demo.ts'
import { layDemo } from './lay-demo.ts'

/** What the child tells: how many attachments are made, then how it went. */
export type DemoMessage =
  { readonly done: number; readonly total: number } | { readonly refusal: Refusal | null }

/** Builds the demo municipality without its packets, and leaves the typesetter's memory behind when it ends. */
async function build(beside: string): Promise<null | Refusal> {
  const store = createStore(beside)
  if (isRefusal(store)) return store
  try {
    const made = await buildDemo(store, await loadEngine(), (done, total) => tell({ done, total }))
    return isRefusal(made) ? made : null
  } finally {
    store.close()
  }
}

function tell(message: DemoMessage): void {
  process.send?.(message)
}

const [, , folder] = process.argv
if (import.meta.main && folder !== undefined) {
  process.on('disconnect', () => process.exit(1)) // whoever asked is gone: nobody waits for a demo
  const outcome = await layDemo(folder, build)
  tell({ refusal: isRefusal(outcome) ? outcome : null })
  process.disconnect()
}
