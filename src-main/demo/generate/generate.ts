import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { addDays } from '#shared/domain/calendar/dates.ts'
import type { Store } from '../../store/store.ts'
import { buildItem, buildDraftItem, buildMeeting, issueAgenda, placeOnAgenda } from '../build/agenda.ts'
import type { MeetingPlan, Seated } from '../build/agenda.ts'
import { buildDecision } from '../build/decisions.ts'
import { buildMunicipality } from '../build/municipality.ts'
import type { BuiltAttachment, CommitteeKey, DemoContext } from '../build/context.ts'
import { seedDemoTrail, tellDemo } from '../build/told.ts'
import { walk } from '../build/walk.ts'
import type { DemoAttachment } from '../content/types.ts'
import { seededIds } from '../seeded.ts'
import { generatedFiles } from './files.ts'
import { generatedAttachments, generatedItem } from './items.ts'
import { proseFrom } from './prose.ts'
import type { Prose } from './prose.ts'

export type GeneratePlan = {
  readonly years: number
  /** ISO date: meetings after it are still being prepared. */
  readonly today: string
  readonly attachmentsPerCase?: number
}

/** Every other week for the formannskap, ten times a year for the council: 300 cases. */
const rhythm: readonly {
  readonly committee: CommitteeKey
  readonly meetings: number
  readonly items: number
}[] = [
  { committee: 'executive', meetings: 22, items: 10 },
  { committee: 'council', meetings: 10, items: 8 },
]

/**
 * Fills an empty store with so many years of a municipality's cases, meetings and decisions, 300 cases a year and
 * the next meetings' drafts: twenty years are 6,000 cases, 60,000 papers and attachments, half a million paragraphs. The same each time.
 * One transaction a year; throws when `signal` fires.
 */
export async function generateYears(
  store: Store,
  { years, today, attachmentsPerCase = 9 }: GeneratePlan,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<null | Refusal> {
  const last = Number(today.slice(0, 4))
  const attachments = new Map<DemoAttachment, BuiltAttachment>()
  const prose = proseFrom(last)
  const files = await generatedFiles(prose, 48)
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
  const begun = store.transaction(() => {
    seedDemoTrail(store.db)
    buildMunicipality(context)
    tellDemo(store.db, `${last - years + 1}-01-01`)
    return null
  })
  if (isRefusal(begun)) return begun
  for (let year = last - years + 1; year <= last; year++) {
    signal.throwIfAborted()
    const filled = store.transaction(() => {
      fillYear(context, { year, today, prose, files, attachments, attachmentsPerCase })
      tellDemo(store.db, `${year}-12-31` < today ? `${year}-12-31` : today)
      return null
    })
    if (isRefusal(filled)) return filled
    attachments.clear()
    progress(year - (last - years), years)
    await new Promise((resolve) => setImmediate(resolve)) // Ctrl+C is heard between years
  }
  return null
}

type Year = {
  readonly year: number
  readonly today: string
  readonly prose: Prose
  readonly files: readonly BuiltAttachment[]
  readonly attachments: Map<DemoAttachment, BuiltAttachment>
  readonly attachmentsPerCase: number
}

function fillYear(context: DemoContext, given: Year): void {
  let sequence = 0
  for (const { committee, meetings, items } of rhythm) {
    // the last year looks ahead into the next: cases under way, agendas being prepared
    const planned = given.today.startsWith(String(given.year)) ? meetings + Math.ceil(meetings / 4) : meetings
    for (let number = 1; number <= planned; number++) {
      const date = addDays(`${given.year}-01-12`, Math.round(((number - 1) * 345) / meetings))
      const plan = meetingPlan(committee, number, date, given.today)
      const sources = Array.from({ length: items }, () => {
        sequence += 1
        const own = generatedAttachments(given.attachmentsPerCase)
        for (const each of own) given.attachments.set(each, given.prose.pick(given.files))
        return generatedItem(given.prose, { year: given.year, sequence, attachments: own })
      })
      fillMeeting(context, plan, sources, given.today)
    }
  }
}

function meetingPlan(committee: CommitteeKey, number: number, date: string, today: string): MeetingPlan {
  const issuedOn = addDays(date, -8)
  const isIssued = issuedOn <= today
  return {
    committee,
    number,
    date,
    from: '17:00',
    to: '21:00',
    place: 'Rådhuset',
    issuedOn: isIssued ? issuedOn : null,
    state: date <= today ? 'published' : isIssued ? 'noticeIssued' : 'agendaDraft',
  }
}

function fillMeeting(
  context: DemoContext,
  plan: MeetingPlan,
  sources: readonly Parameters<typeof buildItem>[1][],
  today: string,
): void {
  const meeting = buildMeeting(context, plan)
  const { issuedOn } = plan
  if (issuedOn === null) {
    placeOnAgenda(
      context,
      meeting,
      sources.map((source) => buildDraftItem(context, source, plan, addDays(plan.date, -40))),
    )
    return
  }
  const held = plan.date <= today
  const seated = sources.map((source) => buildItem(context, source, { ...plan, issuedOn }, held))
  const items = issueAgenda(context, meeting, seated)
  if (!held) return
  for (const [index, item] of items.entries()) {
    const seat = seated[index]
    if (seat === undefined) continue
    buildDecision(context, meeting, item, seat.paper, {
      kind: 'decision',
      state: 'implementing',
      voteSummary: 'Enstemmig vedtatt.',
    })
    carryOut(context, seat, plan.date, today)
  }
}

/** A decision is put to work the week after, and the case archived a year later. */
function carryOut(context: DemoContext, { file }: Seated, decidedOn: string, today: string): void {
  const started = addDays(decidedOn, 7)
  const archived = addDays(decidedOn, 365)
  const steps = [
    ...(started <= today ? [{ on: started, event: { type: 'startImplementation' } as const }] : []),
    ...(archived <= today ? [{ on: archived, event: { type: 'archive' } as const }] : []),
  ]
  if (steps.length > 0) walk(context, file, steps)
}
