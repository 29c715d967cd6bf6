import type { Inspected } from '#shared/contract/integrity.ts'
import { inspectApart } from './inspect-apart.ts'
import { keepInspection, lastInspection } from './last-inspection.ts'

/** The window comes first, and what the opening itself sets going: milliseconds after it. */
const begin = 120_000
/** Days between two inspections. */
const between = 7

/**
 * Inspects a workspace that was not inspected for a week, in a process of its own and with pauses, a while after it
 * was opened. Tells when it has ended. Goes on until then, or until the returned function is called.
 */
export function inspectInBackground(
  { file, folder }: { readonly file: string; readonly folder: string },
  parts: {
    readonly now: () => string
    readonly log: (line: string) => void
    readonly ended: (found: Inspected) => void
    readonly after?: number
  },
): () => void {
  const controller = new AbortController()
  const last = lastInspection(folder)
  const age = last === null ? Infinity : Date.parse(parts.now()) - Date.parse(last.at)
  if (age < between * 86_400_000) return () => undefined
  const work = async (): Promise<void> => {
    try {
      const watch = { signal: controller.signal, progress: () => undefined, rest: 40 }
      const found = await inspectApart(file, parts.now, watch)
      keepInspection(folder, found)
      if (found.damaged > 0) parts.log(`inspection: ${String(found.damaged)} findings`)
      parts.ended(found)
    } catch (error) {
      if (!controller.signal.aborted) parts.log(`inspection: ${String(error)}`)
    }
  }
  const timer = setTimeout(() => void work(), parts.after ?? begin).unref()
  return () => {
    clearTimeout(timer)
    controller.abort(new Error('the workspace was closed'))
  }
}
