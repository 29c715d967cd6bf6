import type { Decision, FollowUp } from '#shared/domain/decision/decision.ts'
import { followUpsOfPoints } from '#shared/domain/decision/follow-ups-of-points.ts'
import type { PointFollowUp } from '#shared/domain/decision/follow-ups-of-points.ts'
import { proposedPoints } from '#shared/domain/decision/proposed-points.ts'
import type { ProposedPoint } from '#shared/domain/decision/proposed-points.ts'
import type { FollowUpId, PaperId } from '#shared/ids.ts'
import { saveFollowUp } from '../../store/decisions.ts'
import { appendLog } from '../../store/follow-up-log.ts'
import { findPaper } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'
import { findTemplate } from '../../store/templates.ts'
import type { ActedBy } from '../acted-by.ts'
import { responsiblePerson } from './responsible-person.ts'

/** What a point of a decision became. */
export type MadeFollowUp = PointFollowUp & { readonly followUp: FollowUpId | null }

/**
 * Makes the tasks that follow from a decision which was just stored: to be called in the transaction that registers it
 * (koml. § 13-1 fjerde ledd). A recommendation decides nothing, and gives none. Gives every point, with its task or why it
 * has none.
 */
export function followUpsOfDecision(
  db: Database,
  decision: Decision,
  paper: PaperId | null,
  by: Pick<ActedBy, 'at' | 'today' | 'actor' | 'newId'>,
): readonly MadeFollowUp[] {
  if (decision.kind === 'recommendation') return []
  return followUpsOfPoints(decision.points, pointsOfPaper(db, paper)).map((point) => {
    if (!point.becomesTask) return { ...point, followUp: null }
    const { responsible = '', due = null, reportTo = '' } = point.task
    const followUp: FollowUp = {
      id: by.newId<FollowUpId>(),
      decision: decision.id,
      point: point.point,
      task: point.text,
      owner: responsiblePerson(db, responsible, by.today),
      due,
      reportTo,
      state: 'open',
      origin: point.proposed === null ? 'adopted' : 'proposal',
      responsible,
    }
    saveFollowUp(db, followUp)
    appendLog(db, followUp.id, {
      at: by.at,
      day: by.today,
      actor: by.actor,
      kind: 'made',
      to: followUp.origin,
    })
    return { ...point, followUp: followUp.id }
  })
}

/** The points of the proposal that lay before the body. */
export function pointsOfPaper(db: Database, id: PaperId | null): readonly ProposedPoint[] {
  const paper = id === null ? null : findPaper(db, id)
  const template = paper === null ? null : findTemplate(db, paper.template)
  const sections = template?.sections.filter(({ role }) => role === 'proposal') ?? []
  const keys = new Set(sections.map(({ key }) => key))
  return proposedPoints(
    paper?.sections.filter(({ key }) => keys.has(key)).flatMap(({ content }) => content) ?? [],
  )
}
