import { learnGivenKeys } from '../../keys/given-keys.ts'
import { learnKey, storeKey } from '../seal/store-key.ts'
import { accountOfDamage, type DamageAccount } from './account-of-damage.ts'
import type { InspectionReport } from './finding.ts'
import { inspectStore } from './inspect-store.ts'

// The entry of a process that reads a store's bytes past SQLite: in the program's own, locks would fall (open-here.ts).

/** Keys come in the message, never as arguments, which others may read. */
export type InspectOrder = { readonly file: string; readonly keys: readonly string[]; readonly rest: number }
export type InspectMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly report: InspectionReport; readonly account: DamageAccount | null }
  | { readonly kind: 'failed'; readonly reason: string }

const say = (message: InspectMessage, then: () => void = () => undefined): void =>
  void process.send?.(message, then)

async function work({ file, keys, rest }: InspectOrder): Promise<InspectMessage> {
  learnGivenKeys()
  for (const key of keys) learnKey(storeKey(Buffer.from(key, 'hex')))
  let told = 0
  const report = await inspectStore(file, {
    rest,
    progress: (done, total) => {
      if (done < total && performance.now() - told < 100) return
      told = performance.now()
      say({ kind: 'progress', done, total })
    },
  })
  return { kind: 'done', report, account: report.findings.length === 0 ? null : accountOfDamage(file) }
}

process.on('disconnect', () => process.exit(1)) // whoever asked is gone
process.once('message', (order: InspectOrder) => {
  const answer = work(order).catch((error: unknown): InspectMessage => ({
    kind: 'failed',
    reason: String(error),
  }))
  void answer.then((message) => say(message, () => process.exit(0)))
})
