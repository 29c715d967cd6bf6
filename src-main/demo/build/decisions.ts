import type { DecisionId, FollowUpId } from '#shared/ids.ts'
import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import { plainText } from '#shared/document/text.ts'
import type { TextBlock } from '#shared/document/model.ts'
import type { Decision, DecisionState, FollowUp } from '#shared/domain/decision/decision.ts'
import type { AgendaItem, Meeting } from '#shared/domain/meeting/meeting.ts'
import type { CasePaper } from '#shared/domain/paper/paper.ts'
import { appendAudit } from '../../store/audit.ts'
import { saveDecision, saveFollowUp } from '../../store/decisions.ts'
import { appendLog } from '../../store/follow-up-log.ts'
import { named } from './context.ts'
import type { DemoContext } from './context.ts'

export type DecisionPlan = {
  readonly kind: Decision['kind']
  readonly state: DecisionState
  readonly voteSummary: string
  /** Tasks that fell due before this day have been done: what is late is what somebody should see. */
  readonly doneBefore?: IsoDate
  /** The points as they were carried, where they are not the proposal's. */
  readonly carried?: readonly string[]
}

/** The proposal adopted as it stood, and a follow-up for each point that names who or when. */
export function buildDecision(
  context: DemoContext,
  meeting: Meeting,
  item: AgendaItem,
  paper: CasePaper,
  plan: DecisionPlan,
): DecisionId | null {
  const points = proposalPoints(paper)
  if (points.length === 0) return null
  const madeOn = meeting.startsAt.slice(0, 10)
  const decision: Decision = {
    id: context.newId<DecisionId>(),
    item: item.id,
    case: item.case,
    madeOn,
    points: plan.carried ?? points.map((point) => plainText([point])),
    kind: plan.kind,
    state: plan.state,
    voteSummary: plan.voteSummary,
  }
  saveDecision(context.db, decision)
  for (const [index, point] of points.entries()) {
    const { task } = point.attrs
    if (task === undefined || plan.kind === 'recommendation') continue
    const due = task.due ?? null
    const followUp: FollowUp = {
      id: context.newId<FollowUpId>(),
      decision: decision.id,
      point: index + 1,
      task: plainText([point]),
      owner: named(context.persons, 'chief-executive'),
      due,
      reportTo: task.reportTo ?? '',
      state: due !== null && due < (plan.doneBefore ?? '') ? 'done' : 'open',
      origin: 'proposal',
      responsible: task.responsible ?? '',
    }
    saveFollowUp(context.db, followUp)
    tellFollowUp(context, followUp, madeOn)
  }
  appendAudit(context.db, {
    at: `${madeOn}T20:00:00.000Z`,
    actor: named(context.persons, 'secretary'),
    action: 'decision.made',
    subjectKind: 'decision',
    subjectId: decision.id,
    detail: { item: item.id, points: points.length },
  })
  return decision.id
}

/** What the log of a task would hold, had the program been there: what was done was done on its day. */
function tellFollowUp(context: DemoContext, { id, state, due }: FollowUp, madeOn: IsoDate): void {
  const line = (day: IsoDate) => ({ at: `${day}T12:00:00.000Z`, day, actor: 'politisk sekretær' })
  appendLog(context.db, id, { ...line(madeOn), kind: 'made', to: 'proposal' })
  if (state !== 'done' || due === null) return
  const waiver = 'Meldt muntlig i møtet, før oppfølgingen ble ført her.'
  appendLog(context.db, id, { ...line(due), kind: 'state', from: 'open', to: 'done', waiver })
}

function proposalPoints(paper: CasePaper): readonly TextBlock[] {
  const proposal = paper.sections.find((section) => section.key === 'proposal')
  const texts = (proposal?.content ?? []).filter((block): block is TextBlock => block.type === 'textBlock')
  const numbered = texts.filter((block) => block.attrs.style === 'numbered' && block.attrs.level === 0)
  return numbered.length > 0 ? numbered : texts
}
