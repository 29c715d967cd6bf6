import type { MilestoneId, ReadingId } from '#shared/ids.ts'
import type { Case, Reading, ReadingOutcome, ReadingStage } from '#shared/domain/case/case.ts'
import type { CasePaper, PaperKind } from '#shared/domain/paper/paper.ts'
import type { Milestone } from '#shared/domain/progress/milestone.ts'
import { saveMilestones } from '../../store/case-course.ts'
import {
  disabilityCouncilStatement,
  elderCouncilStatement,
  youthCouncilStatement,
} from '../content/hearing-documents.ts'
import { knowledgeSummary, planFinalDraft, planHearingDraft } from '../content/theme-plan-document.ts'
import {
  councilPaper,
  firstReadingPaper,
  knowledgePresentationPaper,
  mandatePaper,
  secondReadingPaper,
} from '../content/theme-plan-papers.ts'
import type { DemoAttachment, DemoPaper } from '../content/types.ts'
import type { Seated } from './agenda.ts'
import { savePresentation } from '../../store/presentations.ts'
import { buildCase, buildPaper, buildReading } from './case.ts'
import { linkChangedBlocks } from './changed-blocks.ts'
import { named } from './context.ts'
import type { CommitteeKey, DemoContext } from './context.ts'
import { buildHearing } from './hearing.ts'
import { buildKnowledge, reviseKnowledge } from './knowledge.ts'
import { walk } from './walk.ts'
import type { Step } from './walk.ts'

/** Attachments of the theme plan's papers, by stage. */
export const themePlanAttachments: Readonly<
  Record<'knowledge' | 'first' | 'second' | 'council', readonly DemoAttachment[]>
> = {
  knowledge: [knowledgeSummary],
  first: [planHearingDraft],
  second: [planFinalDraft, elderCouncilStatement, disabilityCouncilStatement, youthCouncilStatement],
  council: [planFinalDraft],
}

type Stage = Extract<ReadingStage, 'mandate' | 'knowledge' | 'first' | 'second' | 'council'>

type StagePlan = {
  readonly stage: Stage
  readonly committee: CommitteeKey
  readonly outcome: ReadingOutcome
  readonly kind: PaperKind
  readonly source: DemoPaper
  readonly title: string
  readonly attachments: readonly DemoAttachment[]
}

const plan = 'Temaplan for digitalisering og smart teknologi'

const stages: readonly StagePlan[] = [
  {
    stage: 'mandate',
    committee: 'executive',
    outcome: 'adopted',
    kind: 'decision',
    source: mandatePaper,
    title: `${plan} – mandat og rammer`,
    attachments: [],
  },
  {
    stage: 'knowledge',
    committee: 'executive',
    outcome: 'noted',
    kind: 'information',
    source: knowledgePresentationPaper,
    title: `${plan} – kunnskapsgrunnlag`,
    attachments: themePlanAttachments.knowledge,
  },
  {
    stage: 'first',
    committee: 'executive',
    outcome: 'sentToHearing',
    kind: 'decision',
    source: firstReadingPaper,
    title: `${plan} – førstegangsbehandling`,
    attachments: themePlanAttachments.first,
  },
  {
    stage: 'second',
    committee: 'executive',
    outcome: 'recommended',
    kind: 'decision',
    source: secondReadingPaper,
    title: `${plan} – annengangsbehandling`,
    attachments: themePlanAttachments.second,
  },
  {
    stage: 'council',
    committee: 'council',
    outcome: 'adopted',
    kind: 'decision',
    source: councilPaper,
    title: `${plan} – endelig vedtak`,
    attachments: themePlanAttachments.council,
  },
]

/** The theme-plan case with its whole course; its items, by stage, for the agendas. */
export function buildThemePlan(context: DemoContext): ReadonlyMap<Stage, Seated> {
  const source = {
    key: 'theme-plan',
    caseNumber: '20/01610',
    archiveCode: '120',
    title: plan,
    officer: 'strategic-adviser',
  }
  const file = buildCase(context, {
    source,
    course: 'hearing',
    state: 'draft',
    createdAt: '2020-08-17T08:00:00.000Z',
  })
  buildKnowledge(context, file.id)
  const hearing = buildHearing(context, file.id)
  const readings = new Map<Stage, Reading>()
  for (const [index, { stage, committee, outcome }] of stages.entries()) {
    readings.set(stage, buildReading(context, file, { committee, stage, sequence: index + 1, outcome }))
  }
  const papers = buildPapers(context, file, readings)
  savePresentation(context.db, {
    reading: idOf(readings, 'knowledge'),
    themes: [],
    said: 'Medlemmene spurte om fagsystemene uten eier (K-3) og om hvorfor opplæringen er ujevn (K-12). De ba om at tallene holdes ved like fram til annengangsbehandlingen.',
    saidOn: '2020-10-20',
  })
  linkChangedBlocks(context, hearing.id, named(papers, 'second'))
  saveMilestones(
    context.db,
    file.id,
    milestones(context, file, (stage) => idOf(readings, stage)),
  )
  const walked = walk(
    context,
    file,
    course((stage) => idOf(readings, stage)),
  )
  return new Map([...papers].map(([stage, paper]) => [stage, seatedAs(stage, walked, paper)]))
}

function buildPapers(
  context: DemoContext,
  file: Case,
  readings: ReadonlyMap<Stage, Reading>,
): ReadonlyMap<Stage, CasePaper> {
  const papers = new Map<Stage, CasePaper>()
  for (const each of stages) {
    const reading = readings.get(each.stage)
    if (reading === undefined) throw new Error(`no reading for ${each.stage}`)
    // what a paper cites is kept as it is frozen: the first reading's before the knowledge base was changed
    if (each.stage === 'second') reviseKnowledge(context, file.id)
    const earlier = startsFrom[each.stage]
    const first = earlier === undefined ? undefined : papers.get(earlier)
    papers.set(
      each.stage,
      buildPaper(context, file, reading, {
        ...each,
        // sent when the first reading has decided: that is why some paragraphs are others
        ...(first === undefined ? {} : { startsFrom: first, waiting: true }),
      }),
    )
  }
  return papers
}

/** A later paper starts as a copy of the one before it, and keeps its block ids. */
const startsFrom: Partial<Record<Stage, Stage>> = { second: 'first', council: 'second' }

const seatedAs = (stage: Stage, file: Case, paper: CasePaper): Seated => ({
  kind: stage === 'knowledge' ? 'OS' : 'PS',
  file,
  paper,
  late: false,
  withdrawn: false,
})

function idOf(readings: ReadonlyMap<Stage, Reading>, stage: Stage): ReadingId {
  const reading = readings.get(stage)
  if (reading === undefined) throw new Error(`no reading for ${stage}`)
  return reading.id
}

/** The steps as they happened, by date (plan: domain.md §1). */
function course(reading: (stage: Stage) => ReadingId): readonly Step[] {
  return [
    { on: '2020-08-31', event: { type: 'placeOnAgenda', stage: 'mandate' }, reading: reading('mandate') },
    {
      on: '2020-09-15',
      event: { type: 'decide', stage: 'mandate', outcome: 'adopted' },
      reading: reading('mandate'),
    },
    { on: '2020-10-09', event: { type: 'placeOnAgenda', stage: 'knowledge' }, reading: reading('knowledge') },
    {
      on: '2020-10-20',
      event: { type: 'decide', stage: 'knowledge', outcome: 'noted' },
      reading: reading('knowledge'),
    },
    { on: '2020-11-05', event: { type: 'submitForReview' } },
    { on: '2020-11-10', event: { type: 'approve' } },
    { on: '2020-11-13', event: { type: 'placeOnAgenda', stage: 'first' }, reading: reading('first') },
    {
      on: '2020-11-24',
      event: { type: 'decide', stage: 'first', outcome: 'sentToHearing' },
      reading: reading('first'),
    },
    { on: '2021-01-04', event: { type: 'openHearing' } },
    { on: '2021-03-16', event: { type: 'closeHearing', today: '2021-03-16', closesOn: '2021-03-15' } },
    { on: '2021-04-06', event: { type: 'finishAssessment', unanswered: 0 } },
    { on: '2021-04-08', event: { type: 'approve' } },
    { on: '2021-04-09', event: { type: 'placeOnAgenda', stage: 'second' }, reading: reading('second') },
    {
      on: '2021-04-21',
      event: { type: 'decide', stage: 'second', outcome: 'recommended' },
      reading: reading('second'),
    },
    { on: '2021-04-30', event: { type: 'placeOnAgenda', stage: 'council' }, reading: reading('council') },
    {
      on: '2021-05-11',
      event: { type: 'decide', stage: 'council', outcome: 'adopted' },
      reading: reading('council'),
    },
    { on: '2021-05-18', event: { type: 'startImplementation' } },
  ]
}

function milestones(
  context: DemoContext,
  file: Case,
  reading: (stage: Stage) => ReadingId,
): readonly Milestone[] {
  const rows: readonly (readonly [string, string, string, Stage | 'hearing'])[] = [
    ['Mandat og rammer vedtatt i formannskapet', '2020-09-01', '2020-09-30', 'mandate'],
    ['Kunnskapsgrunnlaget presenteres for formannskapet og rådene', '2020-10-01', '2020-10-31', 'knowledge'],
    ['Førstegangsbehandling i formannskapet', '2020-11-01', '2020-11-30', 'first'],
    ['Medvirknings- og høringsprosesser', '2021-01-01', '2021-03-31', 'hearing'],
    ['Annengangsbehandling i formannskapet', '2021-04-01', '2021-04-30', 'second'],
    ['Endelig vedtak i kommunestyret', '2021-05-01', '2021-05-31', 'council'],
  ]
  return rows.map(([name, plannedFrom, plannedTo, source], index) => ({
    id: context.newId<MilestoneId>(),
    case: file.id,
    position: index + 1,
    name,
    plannedFrom,
    plannedTo,
    derivedFrom: source === 'hearing' ? { kind: 'hearing' } : { kind: 'reading', reading: reading(source) },
  }))
}
