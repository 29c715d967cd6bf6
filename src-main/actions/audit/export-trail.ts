import type { ScreenLanguage } from '#shared/text/screen/words.ts'
import { trailScreen } from '#shared/text/screen/trail/screen.ts'
import { writeCsv } from '../../exchange/table/write-table.ts'
import type { Database } from '../../store/rows.ts'
import { readTrail, type TrailChoice } from './read-trail.ts'

const page = 500

/** The trail as chosen, as CSV for Excel: same store, same bytes. */
export async function exportTrail(
  db: Database,
  choice: TrailChoice,
  language: ScreenLanguage,
  {
    signal,
    progress,
  }: {
    readonly signal?: AbortSignal
    readonly progress?: (step: string, done: number, total: number) => void
  },
): Promise<{ readonly bytes: Uint8Array; readonly events: number }> {
  const words = trailScreen[language]
  const header = [words.number, words.when, words.who, words.what, words.subject, words.reason]
  const rows: string[][] = []
  let before: number | null = null
  for (;;) {
    signal?.throwIfAborted()
    const { events, next } = readTrail(db, choice, { before, limit: page, language })
    for (const { sequence, at, who, what, subject, reason } of events)
      rows.push([String(sequence), at, who, what, subject, reason])
    progress?.('write', rows.length, 0)
    if (next === null) break
    before = next
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { bytes: writeCsv({ name: words.title, header, widths: [], rows }), events: rows.length }
}
