import type { HearingId, ReadingId } from '#shared/ids.ts'
import { addDays } from '#shared/domain/calendar/dates.ts'
import type { Case, Reading, ReadingStage } from '#shared/domain/case/case.ts'
import { hashOfPaper } from '../../store/paper-hash.ts'
import { saveHearing } from '../../store/hearings.ts'
import { freezePaper } from '../../store/papers.ts'
import { saveCauses } from '../../store/recorded-causes.ts'
import type { CasePaper } from '#shared/domain/paper/paper.ts'
import { buildCase, buildPaper, buildReading } from '../build/case.ts'
import type { DemoItem, DemoPaper } from '../content/types.ts'
import { walk } from '../build/walk.ts'
import type { Step } from '../build/walk.ts'
import { generateInputs } from './inputs.ts'
import { putToWork } from './put-to-work.ts'
import { afterHearing, citing, planProgress, settleOutcome } from './heard-papers.ts'
import { generateKnowledge } from './knowledge.ts'
import { newAttachments } from './town.ts'
import type { IssuedPlan, PlacedItem, Town } from './town.ts'

type Heard = {
  readonly town: Town
  readonly paper: DemoPaper
  readonly file: Case
  readonly readings: Readonly<Record<'first' | 'second' | 'council', Reading>>
}

const stages = [
  ['first', 'executive'],
  ['second', 'executive'],
  ['council', 'council'],
] as const

/**
 * A case of two readings with a hearing between them: seats the first, and sees to it that the second and the council's come
 * when their time has come. `inputs` is how many are sent in.
 */
export function firstReading(
  town: Town,
  source: DemoItem,
  plan: IssuedPlan,
  held: boolean,
  inputs: number,
): PlacedItem {
  const own = { ...town.context, themes: new Map(), entries: new Map(), inputs: new Map() }
  const begun = addDays(plan.issuedOn, -60)
  const file = buildCase(own, {
    source: source.case,
    course: 'hearing',
    state: 'draft',
    createdAt: `${begun}T08:00:00.000Z`,
  })
  generateKnowledge(own, town.prose, file.id, addDays(begun, 10))
  const reading = (stage: 'first' | 'second' | 'council', at: number, committee: 'executive' | 'council') =>
    buildReading(own, file, { committee, stage, sequence: at + 1, outcome: null })
  const [first, second, council] = stages.map(([stage, committee], at) => reading(stage, at, committee))
  if (first === undefined || second === undefined || council === undefined) throw new Error('three readings')
  const readings = { first, second, council }
  const paper = citing(town.prose, source.paper)
  const heard: Heard = { town: { ...town, context: own }, paper, file, readings }
  planProgress(own, file, readings, plan.date)
  const printed = buildPaper(own, file, first, paperPlan(heard, source, paper))
  const walked = walk(own, file, [
    { on: addDays(plan.issuedOn, -6), event: { type: 'submitForReview' } },
    { on: addDays(plan.issuedOn, -2), event: { type: 'approve' } },
    ...onAgenda('first', first.id, plan, held ? 'sentToHearing' : null),
  ])
  settleOutcome(own.db, first, held ? 'sentToHearing' : null)
  return {
    seated: { kind: 'PS', file: walked, paper: printed, late: false, withdrawn: false },
    decides: 'decision',
    afterwards: () => holdHearing({ ...heard, file: walked }, source, printed, plan.date, inputs),
  }
}

const paperPlan = (heard: Heard, source: DemoItem, paper: DemoPaper) => ({
  source: paper,
  kind: 'decision' as const,
  title: heard.file.title,
  attachments: source.attachments,
})

/** The hearing opens three days after the first reading and lasts six weeks; its inputs are answered within ten days. */
function holdHearing(
  heard: Heard,
  source: DemoItem,
  first: CasePaper,
  decidedOn: string,
  inputs: number,
): void {
  const { town, file } = heard
  const { context, today } = town
  const opensOn = addDays(decidedOn, 3)
  const closesOn = addDays(opensOn, 42)
  const hearing = context.newId<HearingId>()
  saveHearing(context.db, {
    id: hearing,
    case: file.id,
    opensOn,
    closesOn,
    parties: [
      { name: 'Innbyggerne i Solvik', group: 'inhabitants' },
      { name: 'Solvik næringsforening', group: 'business' },
      { name: 'Fylkeskommunen og statlige etater', group: 'publicBodies' },
    ],
  })
  const isAssessed = addDays(closesOn, 10) <= today
  generateInputs(context, town.prose, inputs, { hearing, opensOn, closesOn, today, isAssessed })
  const steps: readonly Step[] = [
    { on: opensOn, event: { type: 'openHearing' } },
    { on: addDays(closesOn, 1), event: { type: 'closeHearing', today: addDays(closesOn, 1), closesOn } },
    { on: addDays(closesOn, 10), event: { type: 'finishAssessment', unanswered: 0 } },
    { on: addDays(closesOn, 12), event: { type: 'approve' } },
  ]
  const happened = steps.filter(({ on }) => on <= today)
  const walked = happened.length === 0 ? file : walk(context, file, happened)
  if (happened.length < steps.length) return
  town.coming.push({
    committee: 'executive',
    from: addDays(closesOn, 12),
    seat: (plan, held) => secondReading({ ...heard, file: walked }, source, first, plan, held),
  })
}

function secondReading(
  heard: Heard,
  source: DemoItem,
  first: CasePaper,
  plan: IssuedPlan,
  held: boolean,
): PlacedItem {
  const { town, readings } = heard
  const paper = afterHearing(town.prose, heard.paper, town.context.inputs.size)
  const printed = laterPaper(heard, source, { paper, reading: readings.second, from: first })
  const outcome = held ? ('recommended' as const) : null
  const walked = walk(town.context, heard.file, onAgenda('second', readings.second.id, plan, outcome))
  settleOutcome(town.context.db, readings.second, outcome)
  return {
    seated: { kind: 'PS', file: walked, paper: printed, late: false, withdrawn: false },
    decides: 'recommendation',
    afterwards: () =>
      town.coming.push({
        committee: 'council',
        from: addDays(plan.date, 7),
        seat: (later, isHeld) =>
          councilReading({ ...heard, paper, file: walked }, source, printed, later, isHeld),
      }),
  }
}

function councilReading(
  heard: Heard,
  source: DemoItem,
  second: CasePaper,
  plan: IssuedPlan,
  held: boolean,
): PlacedItem {
  const { council } = heard.readings
  const printed = laterPaper(heard, source, { paper: heard.paper, reading: council, from: second })
  const outcome = held ? ('adopted' as const) : null
  const walked = walk(heard.town.context, heard.file, onAgenda('council', council.id, plan, outcome))
  settleOutcome(heard.town.context.db, council, outcome)
  return {
    seated: { kind: 'PS', file: walked, paper: printed, late: false, withdrawn: false },
    decides: 'decision',
    afterwards: () => putToWork(heard.town, walked, plan.date),
  }
}

/** A paper that began as a copy of the one before it, with the reason of each paragraph that is another. */
function laterPaper(
  heard: Heard,
  source: DemoItem,
  {
    paper,
    reading,
    from,
  }: { readonly paper: DemoPaper; readonly reading: Reading; readonly from: CasePaper },
): CasePaper {
  const { context } = heard.town
  const attachments = newAttachments(heard.town)
  const plan = { ...paperPlan(heard, source, paper), attachments, startsFrom: from, waiting: true } as const
  const made = buildPaper(context, heard.file, reading, plan)
  for (const { key, content } of made.sections) {
    const [block] = content
    if (['background', 'assessment'].includes(key) && block !== undefined)
      saveCauses(context.db, made.id, block.attrs.id, [{ kind: 'editorial', note: 'etter høringen' }])
  }
  freezePaper(context.db, made.id, hashOfPaper(made))
  return made
}

function onAgenda(
  stage: Extract<ReadingStage, 'first' | 'second' | 'council'>,
  reading: ReadingId,
  plan: IssuedPlan,
  outcome: 'sentToHearing' | 'recommended' | 'adopted' | null,
): readonly Step[] {
  const placed: Step = { on: plan.issuedOn, event: { type: 'placeOnAgenda', stage }, reading }
  if (outcome === null) return [placed]
  return [placed, { on: plan.date, event: { type: 'decide', stage, outcome }, reading }]
}
