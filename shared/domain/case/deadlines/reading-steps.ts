import type { ReadingStage } from '../case.ts'
import { isStatutoryCouncil, plannedUntil } from './deadline-facts.ts'
import type { Body, DeadlineFacts, PlacedReading } from './deadline-facts.ts'
import type { DeadlineRules } from './deadline-rules.ts'
import { afterWork, bond, called, deskStep, local, prepared } from './way.ts'
import type { Stretch } from './way.ts'

/** The step before a reading: what its paper, or the council's agenda, rests on. */
const restsOn: Partial<Record<ReadingStage, readonly string[]>> = {
  second: ['assessed'],
  council: ['second.meeting', 'single.meeting'],
}

/** Agenda and meeting of a body: the one goes out so many days before the other (koml. § 11-3 første ledd). */
export function agendaAndMeeting(
  key: string,
  body: Body,
  stage: ReadingStage | null,
  placed: PlacedReading['placed'],
): Stretch {
  const of = { stage, body: body.id }
  const issuedOn = placed?.issuedOn ?? null
  const notice = { ...of, pin: issuedOn, done: issuedOn !== null, who: 'secretary' } as const
  const days = { kind: 'meetings', dates: body.dates, until: plannedUntil(body) } as const
  return {
    nodes: [
      deskStep(`${key}.notice`, 'notice', notice),
      deskStep(`${key}.meeting`, 'meeting', { ...of, days, pin: placed?.date ?? null, who: 'body' }),
    ],
    bonds: [bond(`${key}.notice`, `${key}.meeting`, body.noticeDays, 'nights', 'law', called)],
  }
}

/** A reading that lies ahead: paper, agenda and meeting, after the opinions of other bodies at the same stage. */
export function readingSteps(facts: DeadlineFacts, rules: DeadlineRules, stage: ReadingStage): Stretch {
  const reading = facts.readings
    .filter((each) => each.stage === stage && each.part === 'decides')
    .toSorted((a, b) => a.sequence - b.sequence)
    .at(-1)
  const body = reading === undefined ? undefined : facts.bodies.find(({ id }) => id === reading.body)
  if (reading === undefined || body === undefined) return { nodes: [], bonds: [] }
  const main = agendaAndMeeting(stage, body, stage, reading.decided ? null : reading.placed)
  const before = restsOn[stage] ?? []
  if (stage === 'council') {
    const ready = before.flatMap((key) =>
      afterWork(key, 'council.notice', rules.recommendationDays, prepared),
    )
    return { nodes: main.nodes, bonds: [...ready, ...main.bonds] }
  }
  const done = facts.stage === stage && paperIsIn(facts)
  const advice = facts.readings
    .filter((each) => each.stage === stage && each.part === 'advises' && !each.decided)
    .flatMap((each) => adviceOf(facts, rules, stage, each))
  return {
    nodes: [
      deskStep(`${stage}.paper`, 'paper', { stage, done }),
      ...advice.flatMap(({ nodes }) => nodes),
      ...main.nodes,
    ],
    bonds: [
      ...before.map((key) => bond(key, `${stage}.paper`, 0, 'nights', 'order', prepared)),
      ...afterWork(`${stage}.paper`, `${stage}.notice`, rules.reviewDays, prepared),
      ...advice.flatMap(({ bonds }) => bonds),
      ...main.bonds,
    ],
  }
}

/** Whether the paper for the reading that comes next has gone to review. */
function paperIsIn({ state, stage }: DeadlineFacts): boolean {
  if (state === 'postponed' || state === 'onAgendaFirst' || state === 'onAgendaSecond') return true
  if (stage === 'second') return state === 'approvedForSecond'
  return state === 'professionalReview' || state === 'approvedByChiefExecutive'
}

/** A body that gives its opinion before the one that decides has met. */
function adviceOf(
  facts: DeadlineFacts,
  rules: DeadlineRules,
  stage: ReadingStage,
  reading: PlacedReading,
): Stretch[] {
  const body = facts.bodies.find(({ id }) => id === reading.body)
  if (body === undefined || isStatutoryCouncil(body)) return []
  const key = `${stage}.advice.${body.id}`
  const { nodes, bonds } = agendaAndMeeting(key, body, stage, reading.placed)
  return [
    {
      nodes,
      bonds: [
        ...afterWork(`${stage}.paper`, `${key}.notice`, rules.reviewDays, prepared),
        ...bonds,
        bond(`${key}.meeting`, `${stage}.meeting`, 1, 'nights', 'order', local),
      ],
    },
  ]
}
