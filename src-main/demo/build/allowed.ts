import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'

/** What an action gave; throws where it refused: a demo that breaks the rules does not come to be. */
export function allowed<T>(result: T | Refusal, what: string): T {
  if (isRefusal(result)) throw new Error(`the demo's ${what}: ${result.code} ${JSON.stringify(result.facts)}`)
  return result
}
