import type { ReadingStage } from '../case.ts'
import { courseTemplate, periodOn } from '../course-template.ts'
import { councilSteps } from './council-steps.ts'
import type { DeadlineFacts } from './deadline-facts.ts'
import type { DeadlineRules } from './deadline-rules.ts'
import { hearingSteps } from './hearing-steps.ts'
import { readingSteps } from './reading-steps.ts'
import { bond, deskStep } from './way.ts'
import type { CourseStep, Stretch } from './way.ts'

/** The way of a case, with the meeting that it leads to: the one that decides last. */
export type Course = Stretch & { readonly goal: string }

/**
 * The way of a case from where it stands to its last body, by the template of its course (koml. §§ 5-12, 11-3, 13-1,
 * 14-3; pbl. §§ 10-1, 11-13, 11-14, 12-10). Each step comes after what it rests on.
 */
export function courseSteps(facts: DeadlineFacts, rules: DeadlineRules): Course {
  const { template, stage } = facts
  const { councilsHeard } = courseTemplate(template)
  const stages = stagesOf(facts)
  const left = new Set(stages.slice(Math.max(0, stages.indexOf(stage))))
  const stretches: Stretch[] = stages.map((each) =>
    left.has(each) ? readingSteps(facts, rules, each) : decidedReading(facts, each),
  )
  if (stages.includes('second')) stretches.push(hearingSteps(facts, rules))
  else if (councilsHeard) stretches.push(councilSteps(facts, besideOneReading(rules)))
  if (left.has('council')) stretches.push(published(facts))
  const nodes = stretches.flatMap((each) => each.nodes)
  const bonds = stretches.flatMap((each) => each.bonds)
  return { nodes: inOrder(nodes, bonds), bonds, goal: `${stages.at(-1) ?? 'single'}.meeting` }
}

/** The stages of its template, and the council where a case has come to go there without one. */
export function stagesOf({
  template,
  readings,
}: Pick<DeadlineFacts, 'template' | 'readings'>): ReadingStage[] {
  const stages = courseTemplate(template).readings.map((each) => each.stage)
  const goesOn = !stages.includes('council') && readings.some(({ stage }) => stage === 'council')
  return goesOn ? [...stages, 'council'] : stages
}

/** Where no hearing lies between, the councils are heard before the body that recommends. */
const besideOneReading = ({ reviewDays }: DeadlineRules): Parameters<typeof councilSteps>[1] => ({
  from: 'single.paper',
  to: ['single.meeting', 'council.meeting'],
  reviewDays,
})

/** What the recommending body has said is public so long before the council meets (koml. § 14-3; pbl. § 10-1). */
function published({ template, today }: DeadlineFacts): Stretch {
  const period = periodOn(template, 'publicBeforeCouncil', today)
  if (period === null) return { nodes: [], bonds: [] }
  const { days, force, ground } = period
  const key = 'single.published'
  return {
    nodes: [deskStep(key, 'published', { stage: 'single', who: 'secretary' })],
    bonds: [
      bond('single.meeting', key, 0, 'nights', 'order', ground),
      bond(key, 'council.meeting', days, 'nights', force, ground),
    ],
  }
}

/** A reading that is over is there for what comes after it: on its day, where one is known. */
function decidedReading({ readings }: DeadlineFacts, stage: ReadingStage): Stretch {
  const met = readings
    .filter((each) => each.stage === stage && each.part === 'decides' && each.decided)
    .toSorted((a, b) => a.sequence - b.sequence)
    .at(-1)
  if (met === undefined) return { nodes: [], bonds: [] }
  const at = { pin: met.placed?.date ?? null, done: true }
  return {
    nodes: [deskStep(`${stage}.meeting`, 'meeting', { ...at, stage, body: met.body, who: 'body' })],
    bonds: [],
  }
}

/** Each step after all that it rests on; steps that do not rest on each other keep their order. */
function inOrder(nodes: readonly CourseStep[], bonds: Stretch['bonds']): readonly CourseStep[] {
  const left = [...nodes]
  const ordered: CourseStep[] = []
  while (left.length > 0) {
    const waiting = new Set(left.map(({ key }) => key))
    const at = left.findIndex(({ key }) => bonds.every(({ from, to }) => to !== key || !waiting.has(from)))
    const [next] = at < 0 ? [] : left.splice(at, 1)
    if (next === undefined) throw new Error('steps of a course rest on each other in a ring')
    ordered.push(next)
  }
  return ordered
}
