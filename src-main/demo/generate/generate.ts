import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Store } from '../../store/store.ts'
import { buildMunicipality } from '../build/municipality.ts'
import type { BuiltAttachment, DemoContext } from '../build/context.ts'
import { seedDemoTrail, tellDemo } from '../build/told.ts'
import type { DemoAttachment } from '../content/types.ts'
import { seededIds } from '../seeded.ts'
import { meetingsOf } from './calendar.ts'
import { filesOf, generatedFiles } from './files.ts'
import { fillMeeting, isHeardIn } from './meeting.ts'
import type { Remembered } from './meeting.ts'
import { proseFrom } from './prose.ts'
import type { Town } from './town.ts'

export type GeneratePlan = {
  readonly years: number
  /** ISO date: meetings after it are still being prepared. */
  readonly today: string
  readonly attachmentsPerCase?: number
  /** Some of everything instead of all of it: a tenth of the cases. */
  readonly isSmall?: boolean
  /** What all attachments weigh, each a file of its own; 0: they share some small ones. */
  readonly attachmentBytes?: number
}

/**
 * Fills an empty store with so many years of a municipality: 300 cases a year with papers, versions, attachments, hearings,
 * knowledge, meetings as they were held, decisions and what came of them, and the trail of it all; and the next meetings'
 * drafts. The same each time. One transaction a meeting; throws when `signal` fires.
 */
export async function generateYears(
  store: Store,
  { years, today, attachmentsPerCase = 9, attachmentBytes = 0, isSmall = false }: GeneratePlan,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<null | Refusal> {
  const last = Number(today.slice(0, 4))
  const attachments = new Map<DemoAttachment, BuiltAttachment>()
  const prose = proseFrom(last)
  const meetings = meetingsOf(years, today, isSmall)
  // a case that is heard has papers for two readings more
  const papers = meetings.reduce((sum, { items, plan }) => sum + items + (isHeardIn(plan) ? 2 : 0), 0)
  const count = papers * attachmentsPerCase
  const shared = await generatedFiles(prose, isSmall ? 6 : 48)
  const context: DemoContext = {
    db: store.db,
    newId: seededIds(`saksklar-years-${years}`, Date.UTC(last - years, 0, 1)),
    persons: new Map(),
    committees: new Map(),
    templates: new Map(),
    themes: new Map(),
    entries: new Map(),
    inputs: new Map(),
    images: new Map(),
    attachments,
  }
  const town: Town = {
    store,
    context,
    prose,
    today,
    attachmentsPerCase,
    isSmall,
    file: filesOf(prose, shared, { bytes: attachmentBytes, count }),
    attachments,
    coming: [],
  }
  const begun = store.transaction(() => {
    seedDemoTrail(store.db)
    buildMunicipality(context)
    tellDemo(store.db, `${last - years + 1}-01-01`)
    return null
  })
  if (isRefusal(begun)) return begun
  const kept: Remembered = { decisions: [], sequence: 0, year: 0, nth: 0 }
  for (const [index, planned] of meetings.entries()) {
    signal.throwIfAborted()
    const filled = store.transaction(() => {
      fillMeeting(town, planned, kept)
      tellDemo(store.db, planned.plan.date < today ? planned.plan.date : today)
      return null
    })
    if (isRefusal(filled)) return filled
    attachments.clear()
    progress(index + 1, meetings.length)
    await new Promise((resolve) => setImmediate(resolve)) // Ctrl+C is heard between meetings
  }
  return null
}
