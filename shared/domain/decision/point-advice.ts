import type { Content } from '../../document/model.ts'
import { refuse } from '../../refusal.ts'
import type { Refusal } from '../../refusal.ts'
import type { CasePaper, PaperTemplate } from '../paper/paper.ts'
import { foldedPoint, pointKind } from './point-kind.ts'
import {
  actor,
  actorAfter,
  actorIsAsked,
  bodyAsks,
  datedDeadline,
  nobodyAsked,
  reportsBack,
  vagueDeadline,
} from './point-patterns.ts'
import { proposedPoints } from './proposed-points.ts'
import type { ProposedPoint } from './proposed-points.ts'

const ground = 'koml. § 13-1 fjerde ledd'

/**
 * Advice on a proposal, point by point: whoever carries it out must read who does what by when, and who is told
 * (koml. § 13-1 fjerde ledd; domain.md §10 no 12). Never a demand: a body may decide as it likes.
 */
export const pointAdvice = (content: Content, section = 'proposal'): readonly Refusal[] =>
  proposedPoints(content).flatMap((point) => adviceOnPoint(point, section))

/** The same of a whole paper, by the sections that its template proposes in (koml. § 13-1 fjerde ledd). */
export const adviceOnPaper = (
  paper: Pick<CasePaper, 'sections'>,
  template: Pick<PaperTemplate, 'sections'>,
): readonly Refusal[] =>
  template.sections
    .filter(({ role }) => role === 'proposal')
    .flatMap(({ key }) =>
      pointAdvice(paper.sections.find((section) => section.key === key)?.content ?? [], key),
    )

/** What one point leaves open; nothing for what is noted or decided by being said (koml. § 13-1 fjerde ledd). */
export function adviceOnPoint(
  { number, block, text, task }: ProposedPoint,
  section: string,
): readonly Refusal[] {
  const hasTask = task !== undefined
  if (pointKind(text, hasTask) !== 'demands') return []
  const said = foldedPoint(text)
  const facts = { section, block, point: number }
  const advice = (code: string, more: Refusal['facts'] = {}): Refusal =>
    refuse(code, { ...facts, ...more }, ground)
  const vague = vagueDeadline.exec(said)?.[0]
  const passive = nobodyAsked.exec(said)?.[0]
  const isDated = task?.due !== undefined || datedDeadline.test(said)
  return [
    ...(hasActor(said, task?.responsible)
      ? []
      : [passive === undefined ? advice('point.noWho') : advice('point.nobodyAsked', { found: passive })]),
    ...(saysMuch(said) ? [] : [advice('point.noWhat')]),
    ...(isDated
      ? []
      : [vague === undefined ? advice('point.noDeadline') : advice('point.vagueDeadline', { found: vague })]),
    ...(task?.reportTo !== undefined || reportsBack.test(said) ? [] : [advice('point.noReport')]),
  ]
}

function hasActor(said: string, responsible: string | undefined): boolean {
  if (responsible !== undefined) return true
  if (actorIsAsked.test(said) || bodyAsks.test(said)) return true
  // «det bes om at …, ved kommunedirektøren» names one all the same
  return !nobodyAsked.test(said) ? actorAfter.test(said) : actorAfter.test(said) && actor.test(said)
}

/** A point of a word or two says nothing that can be done: «Frist: 1. mars.» */
const saysMuch = (said: string): boolean =>
  said
    .replace(datedDeadline, '')
    .replace(/frist(?:en)?(?: for [\p{L}]+)?|er|:/gu, '')
    .match(/[\p{L}]{2,}/gu)
    ?.some((word) => word.length > 3) === true
