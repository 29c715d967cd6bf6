import type { Refusal } from '#shared/refusal.ts'
import type { DecisionId } from '#shared/ids.ts'
import type { AgendaItem, Meeting } from '#shared/domain/meeting/meeting.ts'
import type { Store } from '../store/store.ts'
import type { TypesetEngine } from '../typeset/compile/engine.ts'
import { advanceCounter } from '../store/counters.ts'
import { saveOwnDay } from '../store/own-day.ts'
import { buildAttachment } from './attachments/build-attachment.ts'
import { buildDraftItem, buildItem, buildMeeting, issueAgenda, placeOnAgenda } from './build/agenda.ts'
import type { MeetingPlan, Seated } from './build/agenda.ts'
import { named } from './build/context.ts'
import type { BuiltAttachment, DemoContext } from './build/context.ts'
import { buildDecision } from './build/decisions.ts'
import { buildOpenMeeting } from './build/open-meeting.ts'
import { HeldSession } from './build/held-session.ts'
import { minutesAsAmended } from './build/sessions/april-2021.ts'
import { linkDecisions } from './build/knowledge.ts'
import { buildMunicipality } from './build/municipality.ts'
import { readBuilt } from './build/read-built.ts'
import { recordCauses } from './build/recorded-causes.ts'
import { seedDemoTrail, tellDemo } from './build/told.ts'
import { buildThemePlan, themePlanAttachments } from './build/theme-plan.ts'
import { april } from './content/april-2021.ts'
import { june } from './content/june-2021.ts'
import { may } from './content/may-2021.ts'
import { november } from './content/november-2020.ts'
import { municipality } from './content/people.ts'
import { sessions } from './build/sessions/sessions.ts'
import type { DemoAttachment, DemoItem } from './content/types.ts'
import { seededIds } from './seeded.ts'

/** First instant of the demo's ids; any fixed one would do. */
const start = Date.UTC(2020, 7, 17, 6)

/**
 * The day that is today in the demo: everything in it has happened, its late case among it; the next meeting is
 * tomorrow, and the one after wants its notice within a week.
 */
export const demoDay = '2021-05-25'

const hall = 'Formannskapssalen, rådhuset'
const executive = { committee: 'executive', from: '17:00', to: '20:30', place: hall } as const

type Planned = MeetingPlan & {
  readonly issuedOn: string
  /** Where the theme plan stands on the agenda: before the item at this index. */
  readonly at: number
  readonly stage: 'mandate' | 'knowledge' | 'first' | 'second' | 'council'
  readonly items: readonly DemoItem[]
}

const meetings: readonly Planned[] = [
  {
    ...executive,
    number: 9,
    date: '2020-09-15',
    issuedOn: '2020-09-04',
    state: 'published',
    stage: 'mandate',
    at: 0,
    items: [],
  },
  {
    ...executive,
    number: 10,
    date: '2020-10-20',
    issuedOn: '2020-10-09',
    state: 'published',
    stage: 'knowledge',
    at: 0,
    items: [],
  },
  {
    ...executive,
    number: 11,
    date: '2020-11-24',
    issuedOn: '2020-11-13',
    state: 'published',
    stage: 'first',
    at: 4,
    items: november,
  },
  {
    ...executive,
    number: 4,
    date: '2021-04-21',
    issuedOn: '2021-04-09',
    state: 'published',
    stage: 'second',
    at: 1,
    items: april,
  },
  {
    committee: 'council',
    number: 3,
    date: '2021-05-11',
    from: '18:00',
    to: '21:30',
    place: 'Kommunestyresalen, Solvik kulturhus',
    issuedOn: '2021-04-30',
    state: 'held',
    stage: 'council',
    at: 4,
    items: may,
  },
]

/** Numbers given before each meeting, so that the readings bear PS 81/20, PS 112/20, PS 35/21 and PS 29/21. */
const givenBefore: Readonly<Record<string, Partial<Record<'PS' | 'RS' | 'OS' | 'FO', number>>>> = {
  '2020-09-15': { PS: 80 },
  '2020-10-20': { OS: 6 },
  '2020-11-24': { PS: 107, RS: 13, OS: 8, FO: 2 },
  '2021-04-21': { PS: 33, RS: 10, OS: 5, FO: 3 },
  '2021-05-11': { PS: 24, RS: 4, OS: 2, FO: 5 },
}

/**
 * Fills an empty store with the demo municipality: the theme plan's whole course and three full agendas.
 * Every id, date and byte is the same each time. Gives the meetings with full agendas, in order of time.
 * Throws when the prose or the rules do not fit together.
 */
export async function buildDemo(
  store: Store,
  engine: TypesetEngine,
  progress: (done: number, total: number) => void,
): Promise<readonly Meeting[] | Refusal> {
  const newId = seededIds('saksklar-demo', start)
  // of their own, so that no other id hangs on what happened in a meeting
  const inSession = seededIds('saksklar-demo-sessions', start)
  const attachments = await buildAttachments(engine, progress)
  return store.transaction((db) => {
    const context: DemoContext = {
      db,
      newId,
      persons: new Map(),
      committees: new Map(),
      templates: new Map(),
      themes: new Map(),
      entries: new Map(),
      inputs: new Map(),
      images: new Map(),
      attachments,
    }
    seedDemoTrail(db)
    saveOwnDay(db, demoDay)
    buildMunicipality(context)
    const themePlan = buildThemePlan(context)
    const decisions = new Map<string, DecisionId>()
    const held = meetings.map((planned) => {
      if (planned.stage === 'second') sendLaterPapers(context, themePlan, named(decisions, 'first'))
      const { meeting, items, decided } = holdMeeting(context, planned, named(themePlan, planned.stage))
      const secretary = named(context.persons, 'secretary')
      sessions[planned.date]?.(new HeldSession(store, meeting, items, { id: secretary, newId: inSession }))
      if (decided !== null) decisions.set(planned.stage, decided)
      return meeting
    })
    linkDecisions(context, decisions)
    buildOpenMeeting(context)
    prepareMeeting(context)
    tellDemo(db, demoDay)
    return held.filter((_, index) => (meetings[index]?.items.length ?? 0) > 0)
  })
}

/** The papers after the hearing, with why they say something else than before it. */
function sendLaterPapers(
  context: DemoContext,
  themePlan: ReadonlyMap<Planned['stage'], Seated>,
  decision: DecisionId,
): void {
  const paperOf = (stage: Planned['stage']) => named(themePlan, stage).paper
  const papers = { first: paperOf('first'), second: paperOf('second'), council: paperOf('council') }
  recordCauses(context, named(themePlan, 'second').file, papers, decision)
}

/** What was carried in another wording than was proposed, by the item's title. */
const carriedOtherwise: Readonly<Record<string, { readonly carried: readonly string[] }>> = {
  'Godkjenning av møtebok 24. mars 2021': { carried: [minutesAsAmended] },
}

/** Gives what was decided on the theme plan, too. */
function holdMeeting(
  context: DemoContext,
  planned: Planned,
  themeItem: Seated,
): {
  readonly meeting: Meeting
  readonly items: readonly AgendaItem[]
  readonly decided: DecisionId | null
} {
  const meeting = buildMeeting(context, planned)
  const ordinary = planned.items.map((item) => buildItem(context, item, planned, true))
  const seated = ordinary.toSpliced(planned.at, 0, themeItem)
  setCounters(context, planned)
  const items = issueAgenda(context, meeting, seated)
  let decided: DecisionId | null = null
  for (const [index, item] of items.entries()) {
    const { kind, paper, withdrawn } = seated[index] ?? themeItem
    if (kind !== 'PS' || withdrawn) continue
    const goesUp = paper === themeItem.paper && planned.stage === 'second'
    const made = buildDecision(context, meeting, item, paper, {
      kind: goesUp ? 'recommendation' : 'decision',
      state: goesUp ? 'made' : 'implementing',
      voteSummary: 'Enstemmig vedtatt.',
      doneBefore: paper === themeItem.paper ? demoDay : '2021-03-01',
      ...carriedOtherwise[item.title],
    })
    if (paper === themeItem.paper) decided = made
  }
  return { meeting, items, decided }
}

/** The next meeting, with an agenda that is not ready to be issued. */
function prepareMeeting(context: DemoContext): void {
  const planned: MeetingPlan = {
    ...executive,
    number: 6,
    date: '2021-06-09',
    issuedOn: null,
    state: 'agendaDraft',
  }
  const meeting = buildMeeting(context, planned)
  placeOnAgenda(
    context,
    meeting,
    june.map((item) => buildDraftItem(context, item, planned, '2021-05-20')),
  )
}

function setCounters(context: DemoContext, planned: Planned): void {
  const year = Number(planned.date.slice(0, 4))
  for (const [series, last] of Object.entries(givenBefore[planned.date] ?? {}) as [
    'PS' | 'RS' | 'OS' | 'FO',
    number,
  ][]) {
    advanceCounter(context.db, {
      committee: named(context.committees, planned.committee),
      series,
      year,
      last,
    })
  }
}

async function buildAttachments(
  engine: TypesetEngine,
  progress: (done: number, total: number) => void,
): Promise<ReadonlyMap<DemoAttachment, BuiltAttachment>> {
  const ordinary = [...november, ...april, ...may].flatMap((item) => item.attachments)
  const wanted = new Set([...ordinary, ...Object.values(themePlanAttachments).flat()])
  const built = new Map<DemoAttachment, BuiltAttachment>()
  const newId = seededIds('saksklar-demo-attachments', start)
  for (const attachment of wanted) {
    const bytes = await buildAttachment(attachment, municipality.name, newId, engine)
    built.set(attachment, await readBuilt(attachment.title, bytes))
    progress(built.size, wanted.size)
  }
  return built
}
