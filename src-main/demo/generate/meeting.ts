import type { DecisionId } from '#shared/ids.ts'
import { addDays } from '#shared/domain/calendar/dates.ts'
import type { AgendaItem, Meeting } from '#shared/domain/meeting/meeting.ts'
import { buildDraftItem, buildItem, buildMeeting, issueAgenda, placeOnAgenda } from '../build/agenda.ts'
import type { MeetingPlan } from '../build/agenda.ts'
import { buildDecision } from '../build/decisions.ts'
import type { DemoItem } from '../content/types.ts'
import type { PlannedMeeting } from './calendar.ts'
import { tellDrafting } from './drafting-trail.ts'
import { followThrough } from './follow-through.ts'
import { firstReading } from './heard-case.ts'
import { generatedItem } from './items.ts'
import { accountForPackets } from './packet-accounts.ts'
import { putToWork } from './put-to-work.ts'
import { holdSession } from './session.ts'
import { newAttachments } from './town.ts'
import type { IssuedPlan, PlacedItem, Town } from './town.ts'

/** Inputs to an ordinary hearing; one a year has many more. */
const heard = { whole: { few: 12, some: 30, many: 250 }, small: { few: 3, some: 5, many: 8 } } as const

/** The newest decisions, which later ones may change. */
export type Remembered = { readonly decisions: DecisionId[]; sequence: number; year: number; nth: number }

/** A meeting with all that belongs to it: its cases from their beginning, its papers, what it decided and what came of that. */
export function fillMeeting(town: Town, { year, items, plan }: PlannedMeeting, kept: Remembered): void {
  if (kept.year !== year) Object.assign(kept, { year, sequence: 0 })
  const { context, prose, today } = town
  const sources = Array.from({ length: items }, (): DemoItem => {
    kept.sequence += 1
    return generatedItem(prose, { year, sequence: kept.sequence, attachments: newAttachments(town) })
  })
  const meeting = buildMeeting(context, plan)
  const { issuedOn } = plan
  if (issuedOn === null) {
    const draft = (source: DemoItem) => buildDraftItem(context, source, plan, addDays(plan.date, -40))
    placeOnAgenda(context, meeting, sources.map(draft))
    return
  }
  const issued: IssuedPlan = { ...plan, issuedOn }
  const held = plan.date <= today
  const placed = placeItems(town, issued, sources, held)
  const agenda = issueAgenda(
    context,
    meeting,
    placed.map(({ seated }) => seated),
  )
  for (const { seated } of placed) tellDrafting(town, seated.paper, issuedOn)
  accountForPackets(town, { ...meeting, issuedOn }, agenda)
  if (!held) return
  const decided = agenda.map((item, at) => decide(town, meeting, item, placed[at]))
  holdSession(town, meeting, agenda)
  for (const decision of decided) {
    if (decision === null) continue
    const earlier = kept.decisions.length === 0 ? null : prose.pick(kept.decisions)
    kept.nth += 1
    followThrough(town, { decision, madeOn: plan.date, earlier, nth: kept.nth })
    kept.decisions.push(decision)
  }
  kept.decisions.splice(0, kept.decisions.length - 500)
}

/** Every other formannskap begins a case that is heard. */
export const isHeardIn = ({ committee, number }: MeetingPlan): boolean =>
  committee === 'executive' && number % 2 === 1

/** What comes back from a hearing stands first. */
function placeItems(
  town: Town,
  plan: IssuedPlan,
  sources: readonly DemoItem[],
  held: boolean,
): readonly PlacedItem[] {
  const ready = town.coming.filter(
    ({ committee, from }) => committee === plan.committee && from <= plan.issuedOn,
  )
  for (const each of ready) town.coming.splice(town.coming.indexOf(each), 1)
  const isHeard = isHeardIn(plan)
  const inputs = town.isSmall ? heard.small : heard.whole
  const count = plan.number === 9 ? inputs.many : plan.number % 4 === 1 ? inputs.some : inputs.few
  return [
    ...ready.map((each) => each.seat(plan, held)),
    ...sources.map((source, at) =>
      isHeard && at === 0
        ? firstReading(town, source, plan, held, count)
        : ordinary(town, source, plan, held),
    ),
  ]
}

function ordinary(town: Town, source: DemoItem, plan: IssuedPlan, held: boolean): PlacedItem {
  const seated = buildItem(town.context, source, plan, held)
  const afterwards = () => putToWork(town, seated.file, plan.date)
  return { seated, decides: 'decision', afterwards }
}

function decide(
  { context }: Town,
  meeting: Meeting,
  item: AgendaItem,
  placed: PlacedItem | undefined,
): DecisionId | null {
  if (placed === undefined) throw new Error('an item that nobody placed')
  const decision = buildDecision(context, meeting, item, placed.seated.paper, {
    kind: placed.decides,
    state: 'made',
    voteSummary: 'Enstemmig vedtatt.',
  })
  placed.afterwards(meeting, item)
  return decision
}
