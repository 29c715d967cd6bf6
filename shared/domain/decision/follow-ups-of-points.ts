import type { PointTask } from '../../document/model.ts'
import { foldedPoint, pointKind } from './point-kind.ts'
import type { PointKind } from './point-kind.ts'
import type { ProposedPoint } from './proposed-points.ts'
import { statedDeadline } from './stated-deadline.ts'

/** What an adopted point leads to. */
export type PointFollowUp = {
  /** Of the decision, from 1. */
  readonly point: number
  readonly text: string
  readonly kind: PointKind
  /** The point of the proposal that it still is, from 1; null for one that the body changed or added. */
  readonly proposed: number | null
  /** Whether it becomes a task (koml. § 13-1 fjerde ledd). */
  readonly becomesTask: boolean
  /** What the proposal said of who, when and to whom; empty where nothing holds any more. */
  readonly task: PointTask
}

/**
 * Which tasks follow from a decision, point by point (koml. § 13-1 fjerde ledd). A point that stands as it was proposed keeps
 * owner, deadline and report; one that was changed or added has none of them but the date that it states itself, for what was
 * meant for another text is not laid on this one, and it is shown as nobody's. Only what is noted, or done by being said, becomes no task.
 */
export function followUpsOfPoints(
  adopted: readonly string[],
  proposed: readonly ProposedPoint[],
): readonly PointFollowUp[] {
  const left = [...proposed]
  return adopted.map((text, index) => {
    const wanted = comparable(text)
    const at = left.findIndex((point) => [point.text, point.head].some((said) => comparable(said) === wanted))
    const [found] = at === -1 ? [] : left.splice(at, 1)
    const said = found?.task ?? {}
    const kind = pointKind(text, Object.keys(said).length > 0)
    const due = said.due ?? statedDeadline(text)
    const task: PointTask = due === null ? said : { ...said, due }
    return {
      point: index + 1,
      text,
      kind,
      proposed: found?.number ?? null,
      becomesTask: kind === 'demands',
      task,
    }
  })
}

/** Numbers in front, spaces and the last sign make no other text. */
const comparable = (text: string): string =>
  foldedPoint(text)
    .replace(/^(?:pkt\.?|punkt)?\s*\d{1,2}[.)]\s+/u, '')
    .replace(/[.;,:\s]+$/u, '')
