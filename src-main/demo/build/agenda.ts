import type { AgendaItemId, MeetingId } from '#shared/ids.ts'
import { isRefusal } from '#shared/refusal.ts'
import { addDays } from '#shared/domain/calendar/dates.ts'
import type { Case, ReadingStage } from '#shared/domain/case/case.ts'
import { closingDemandedBy } from '#shared/domain/meeting/closing-ground.ts'
import type { AgendaItem, ItemKind, Meeting, MeetingState } from '#shared/domain/meeting/meeting.ts'
import { allocate } from '#shared/domain/meeting/numbering.ts'
import type { CasePaper, PaperKind } from '#shared/domain/paper/paper.ts'
import { keepEdition, markEditionSent } from '../../store/agenda-editions.ts'
import { appendAudit } from '../../store/audit.ts'
import { advanceCounter, countersOf } from '../../store/counters.ts'
import { giveNumber, saveAgenda } from '../../store/agenda.ts'
import { saveMeeting } from '../../store/meetings.ts'
import type { DemoItem } from '../content/types.ts'
import { buildCase, buildPaper, buildReading } from './case.ts'
import { named } from './context.ts'
import type { CommitteeKey, DemoContext } from './context.ts'
import { walk } from './walk.ts'
import type { Step } from './walk.ts'

export type MeetingPlan = {
  readonly committee: CommitteeKey
  readonly number: number
  readonly date: string
  readonly from: string
  readonly to: string
  readonly place: string
  /** null while the agenda is being prepared. */
  readonly issuedOn: string | null
  readonly state: MeetingState
}

export function buildMeeting(context: DemoContext, plan: MeetingPlan): Meeting {
  const meeting: Meeting = {
    id: context.newId<MeetingId>(),
    committee: named(context.committees, plan.committee),
    number: plan.number,
    startsAt: `${plan.date}T${plan.from}`,
    endsAt: `${plan.date}T${plan.to}`,
    place: plan.place,
    remote: false,
    state: plan.state,
    absenceNote: 'Meldes snarest til politisk sekretær, telefon 400 00 000. Vis til gyldig forfallsgrunn.',
    issuedOn: plan.issuedOn,
    agendaVersion: plan.issuedOn === null ? 0 : 1,
  }
  saveMeeting(context.db, meeting)
  return meeting
}

/** An item as it stands on the agenda, before it has its number. */
export type Seated = {
  readonly kind: ItemKind
  readonly file: Case
  readonly paper: CasePaper
  readonly late: boolean
  readonly withdrawn: boolean
}

const paperKinds: Readonly<Record<DemoItem['kind'], PaperKind>> = {
  PS: 'decision',
  RS: 'information',
  OS: 'information',
  FO: 'question',
}

/** An ordinary item: one body, one reading, one paper, walked as far as the meeting has come. */
export function buildItem(
  context: DemoContext,
  source: DemoItem,
  meeting: MeetingPlan & { readonly issuedOn: string },
  held: boolean,
): Seated {
  const createdAt = `${addDays(meeting.issuedOn, -30)}T08:00:00.000Z`
  const file = buildCase(context, { source: source.case, course: 'simple', state: 'draft', createdAt })
  const stage: ReadingStage = source.kind === 'PS' ? 'single' : 'information'
  const outcome = !held || source.withdrawn === true ? null : source.kind === 'PS' ? 'adopted' : 'noted'
  const reading = buildReading(context, file, { committee: meeting.committee, stage, sequence: 1, outcome })
  const plan = {
    source: source.paper,
    kind: source.template ?? paperKinds[source.kind],
    title: source.case.title,
    attachments: source.attachments,
  }
  const paper = buildPaper(context, file, reading, plan)
  const steps: Step[] = [
    { on: addDays(meeting.issuedOn, -6), event: { type: 'submitForReview' } },
    { on: addDays(meeting.issuedOn, -2), event: { type: 'approve' } },
    { on: meeting.issuedOn, event: { type: 'placeOnAgenda', stage }, reading: reading.id },
  ]
  if (source.withdrawn === true)
    steps.push({ on: meeting.date, event: { type: 'takeOffAgenda', stage }, reading: reading.id })
  if (outcome !== null)
    steps.push({ on: meeting.date, event: { type: 'decide', stage, outcome }, reading: reading.id })
  return {
    kind: source.kind,
    file: walk(context, file, steps),
    paper,
    late: source.late === true,
    withdrawn: source.withdrawn === true,
  }
}

/** A case that is not ready: its paper a draft, the case under professional review. */
export function buildDraftItem(
  context: DemoContext,
  source: DemoItem,
  meeting: MeetingPlan,
  createdOn: string,
): Seated {
  const file = buildCase(context, {
    source: source.case,
    course: 'simple',
    state: 'draft',
    createdAt: `${createdOn}T08:00:00.000Z`,
  })
  const reading = buildReading(context, file, {
    committee: meeting.committee,
    stage: 'single',
    sequence: 1,
    outcome: null,
  })
  const paper = buildPaper(context, file, reading, {
    source: source.paper,
    kind: source.template ?? paperKinds[source.kind],
    title: source.case.title,
    attachments: source.attachments,
    draft: true,
  })
  const steps: readonly Step[] = [{ on: addDays(createdOn, 3), event: { type: 'submitForReview' } }]
  return { kind: source.kind, file: walk(context, file, steps), paper, late: false, withdrawn: false }
}

/** A case approved for a meeting that has not been held: its paper frozen when the notice was sent, or waiting. */
export function buildApprovedItem(
  context: DemoContext,
  source: DemoItem,
  meeting: MeetingPlan & { readonly issuedOn: string },
  { frozen }: { readonly frozen: boolean },
): Seated {
  const createdAt = `${addDays(meeting.issuedOn, -20)}T08:00:00.000Z`
  const file = buildCase(context, { source: source.case, course: 'simple', state: 'draft', createdAt })
  const plan = { committee: meeting.committee, stage: 'single', sequence: 1, outcome: null } as const
  const reading = buildReading(context, file, plan)
  const paper = buildPaper(context, file, reading, {
    source: source.paper,
    kind: source.template ?? paperKinds[source.kind],
    title: source.case.title,
    attachments: source.attachments,
    ...(frozen ? {} : { waiting: true }),
  })
  const steps: readonly Step[] = [
    { on: addDays(meeting.issuedOn, -6), event: { type: 'submitForReview' } },
    { on: addDays(meeting.issuedOn, -2), event: { type: 'approve' } },
    { on: meeting.issuedOn, event: { type: 'placeOnAgenda', stage: 'single' }, reading: reading.id },
  ]
  const late = source.late === true
  return { kind: source.kind, file: walk(context, file, steps), paper, late, withdrawn: false }
}

/** Puts items on the agenda in order, gives them numbers, and enters the issue in the audit trail. */
export function issueAgenda(
  context: DemoContext,
  meeting: Meeting,
  seated: readonly Seated[],
): readonly AgendaItem[] {
  const items = placeOnAgenda(context, meeting, seated)
  const numbered = numberItems(context, meeting, items)
  keepSent(context, meeting)
  appendAudit(context.db, {
    at: `${meeting.issuedOn ?? ''}T12:00:00.000Z`,
    actor: named(context.persons, 'secretary'),
    action: 'meeting.issued',
    subjectKind: 'meeting',
    subjectId: meeting.id,
    detail: {
      version: meeting.agendaVersion,
      items: numbered.map((item) => ({ item: item.id, printed: item.number?.printed ?? '' })),
    },
  })
  return numbered
}

/** The edition that went out: what the demo's meetings were called by counts as sent. */
function keepSent({ db, persons }: DemoContext, meeting: Meeting): void {
  const actor = named(persons, 'secretary')
  const { issuedOn } = meeting
  // the demo has one issue of each meeting: the meeting's id will do, and takes none from the row of seeded ones
  keepEdition(db, { id: meeting.id, meeting, at: `${issuedOn ?? ''}T12:00:00.000Z`, actor, froze: [] })
  markEditionSent(db, meeting.id, issuedOn ?? '', actor)
}

/** Puts items on the agenda in order, without numbers: those are given at issue. */
export function placeOnAgenda(
  context: DemoContext,
  meeting: Meeting,
  seated: readonly Seated[],
): readonly AgendaItem[] {
  const items = itemsFor(context, meeting, seated)
  saveAgenda(context.db, meeting.id, items)
  return items
}

/** Agenda items without numbers, in order behind the first `after`. */
export function itemsFor(
  context: DemoContext,
  meeting: Meeting,
  seated: readonly Seated[],
  after = 0,
): readonly AgendaItem[] {
  return seated.map(({ kind, file, paper, late, withdrawn }, index): AgendaItem => {
    const closing = file.disclosure === null ? null : closingDemandedBy(file.disclosure.basis)
    return {
      id: context.newId<AgendaItemId>(),
      meeting: meeting.id,
      position: after + index + 1,
      kind,
      case: file.id,
      reading: paper.reading,
      paper: paper.id,
      title: paper.title,
      number: null,
      late,
      withdrawn,
      withdrawnReason: '',
      disclosure: null,
      closedOn: closing?.code ?? null,
    }
  })
}

function numberItems(
  context: DemoContext,
  meeting: Meeting,
  items: readonly AgendaItem[],
): readonly AgendaItem[] {
  const year = Number(meeting.startsAt.slice(0, 4))
  const { committee } = meeting
  const counters = countersOf(context.db, committee, year)
  const pattern = '{kind} {n}/{yy}'
  const allocation = allocate(
    counters,
    items.map((item) => ({ ...item, committee, series: item.kind, pattern, abbreviation: '' })),
    year,
  )
  if (isRefusal(allocation)) throw new Error(`the demo cannot number its items: ${allocation.code}`)
  for (const { item, number } of allocation.given) giveNumber(context.db, item, number)
  for (const counter of allocation.counters)
    advanceCounter(context.db, { ...counter, series: counter.series as ItemKind })
  return items.map((item) => ({
    ...item,
    number: allocation.given.find((each) => each.item === item.id)?.number ?? null,
  }))
}
