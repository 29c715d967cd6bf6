import { courseTemplate } from '../course-template.ts'
import { isStatutoryCouncil } from './deadline-facts.ts'
import type { DeadlineFacts } from './deadline-facts.ts'
import { agendaAndMeeting } from './reading-steps.ts'
import { afterWork, bond } from './way.ts'
import type { CourseStep, Stretch } from './way.ts'

const early = 'forskrift om medvirkningsordninger § 2 tredje ledd'
const right = 'koml. § 5-12 fjerde ledd'

/**
 * Where in the course the statutory councils meet: after `from`, custom has it within the hearing, and before `to`, so
 * that what they say can still change the outcome.
 */
export type Place = {
  readonly from: string
  readonly within?: string
  readonly to: readonly string[]
  readonly reviewDays: number
}

/**
 * Meetings of the statutory councils that have not been heard yet (koml. § 5-12; forskrift om medvirkningsordninger
 * § 2): one that stands on an agenda is on its day.
 */
export function councilSteps(facts: DeadlineFacts, { from, within, to, reviewDays }: Place): Stretch {
  const nodes: CourseStep[] = []
  const bonds: Stretch['bonds'][number][] = []
  if (!courseTemplate(facts.template).councilsHeard) return { nodes, bonds }
  for (const body of facts.bodies.filter(isStatutoryCouncil)) {
    const own = facts.readings.filter(
      (each) => each.body === body.id && each.stage !== 'mandate' && each.stage !== 'knowledge',
    )
    if (facts.heard.includes(body.id) || own.some(({ decided }) => decided)) continue
    const key = `heard.${body.id}`
    const steps = agendaAndMeeting(key, body, null, own.find(({ placed }) => placed !== null)?.placed ?? null)
    nodes.push(...steps.nodes)
    bonds.push(
      ...afterWork(from, `${key}.notice`, reviewDays, right),
      ...steps.bonds,
      ...(within === undefined ? [] : [bond(`${key}.meeting`, within, 0, 'nights', 'custom', right)]),
      ...to.map((each) => bond(`${key}.meeting`, each, 1, 'nights', 'law', early)),
    )
  }
  return { nodes, bonds }
}
