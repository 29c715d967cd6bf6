import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CaseState } from '#shared/domain/case/case.ts'
import {
  stepsFrom,
  nextStep,
  possibleOutcomes,
  stageAfter,
  stateOnAgenda,
  transition,
} from '#shared/domain/case/course.ts'
import type { CaseEvent } from '#shared/domain/case/course.ts'
import { caseSteps } from '#shared/domain/case/steps.ts'
import { isRefusal } from '#shared/refusal.ts'
import { legalMoves } from '#support/legal-moves.ts'
import { courses, decide, hearingOnly, outcomes, place, stages, states, walk } from './case-walk.ts'

const eventsFrom = (...from: Parameters<typeof stepsFrom>) => stepsFrom(...from).map(({ event }) => event)

const anyEvent: fc.Arbitrary<CaseEvent> = fc.oneof(
  fc.record({
    type: fc.constantFrom(
      'submitForReview',
      'sendBack',
      'approve',
      'openHearing',
      'rework',
      'startImplementation',
      'archive',
    ),
  }),
  fc.record({ type: fc.constantFrom('placeOnAgenda', 'takeOffAgenda'), stage: fc.constantFrom(...stages) }),
  fc.record({
    type: fc.constant('decide' as const),
    stage: fc.constantFrom(...stages),
    outcome: fc.constantFrom(...outcomes),
  }),
  fc.record({
    type: fc.constant('closeHearing' as const),
    today: fc.constantFrom('2021-03-15', '2021-03-16'),
    closesOn: fc.constant('2021-03-15'),
  }),
  fc.record({ type: fc.constant('finishAssessment' as const), unanswered: fc.nat(2) }),
)

/** Mostly steps that lead somewhere, with attempts at what is not allowed between them. */
const anyWalk = fc.array(
  fc.oneof({ weight: 4, arbitrary: fc.nat(5000) }, { weight: 1, arbitrary: anyEvent }),
  { maxLength: 200, size: 'max' },
)

describe('whatever happens to a case', () => {
  test('random walks stay inside the course, and every refusal names code and ground', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...courses),
        fc.constantFrom(...states),
        fc.option(fc.constantFrom(...stages)),
        anyEvent,
        (course, state, stage, event) => {
          const result = transition({ state, course, stage }, event)
          if (isRefusal(result)) {
            expect(result.code).toMatch(/^course\.[a-zA-Z]+$/)
            expect(result.ground ?? '').not.toBe('')
          } else {
            expect(states).toContain(result)
            expect(eventsFrom(state, course)).toContain(event.type)
          }
        },
      ),
      { numRuns: 3000 },
    )
  })

  test('10,000 of them take no arrow that the rules do not have', () => {
    const short = fc.array(
      fc.oneof({ weight: 4, arbitrary: fc.nat(5000) }, { weight: 1, arbitrary: anyEvent }),
      { maxLength: 40, size: 'max' },
    )
    fc.assert(
      fc.property(short, fc.constantFrom(...courses), (events, course) => {
        const visited = walk(course, events)
        for (const [at, state] of visited.entries()) {
          const before = visited[at - 1]
          if (before === undefined || before === state) continue
          const byMandate = state === 'rejected' && legalMoves[before].includes('draft')
          if (
            !legalMoves[before].includes(state) &&
            !byMandate &&
            !(before === 'draft' && state === 'rejected')
          )
            throw new Error(`${course}: from ${before} to ${state}`)
        }
      }),
      { numRuns: 10_000 },
    )
  })

  test('a simple case never enters a hearing, and an archived case never leaves the archive', () => {
    fc.assert(
      fc.property(anyWalk, fc.constantFrom(...courses), (events, course) => {
        const visited = walk(course, events)
        if (course === 'simple') expect(visited.filter((state) => hearingOnly.has(state))).toEqual([])
        const archived = visited.indexOf('archived')
        expect(archived === -1 || archived === visited.length - 1).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('nothing is adopted that the council, or the one deciding body, has not had before it', () => {
    fc.assert(
      fc.property(anyWalk, fc.constantFrom(...courses), (events, course) => {
        const visited = walk(course, events)
        const at = visited.indexOf('adopted')
        if (at > 0)
          expect(visited[at - 1]).toEqual(
            course === 'hearing' ? 'onAgendaCouncil' : expect.stringMatching(/^onAgenda(First|Council)$/),
          )
      }),
      { numRuns: 500 },
    )
  })

  test('a case that has walked anywhere can go on until it is archived', () => {
    for (const course of courses) {
      const reached = new Set<CaseState>(['draft'])
      const toward = new Map<CaseState, Set<CaseState>>()
      for (let grew = true; grew;) {
        grew = false
        for (const step of caseSteps.filter((s) => s.course === undefined || s.course === course)) {
          for (const from of step.from.filter((state) => reached.has(state))) {
            const to = step.to === 'same' ? from : step.to
            toward.set(to, (toward.get(to) ?? new Set()).add(from))
            if (!reached.has(to)) grew = Boolean(reached.add(to))
          }
        }
      }
      const finishing = new Set<CaseState>(['archived'])
      for (const state of finishing) for (const before of toward.get(state) ?? []) finishing.add(before)
      expect(finishing).toEqual(reached)
      const expected = course === 'hearing' ? states : states.filter((state) => !hearingOnly.has(state))
      expect([...reached].toSorted()).toEqual([...expected].toSorted())
    }
  })
})

describe('what comes next', () => {
  test('every state but the archive names who must do what, and the course allows it', () => {
    for (const course of courses) {
      for (const state of states.filter((s) => course === 'hearing' || !hearingOnly.has(s))) {
        const next = nextStep(state, course)
        if (state === 'archived') expect(next).toBeNull()
        else expect(eventsFrom(state, course)).toContain(next?.what)
      }
    }
    expect(nextStep('hearing', 'simple')).toBeNull()
  })

  test('the chief executive carries a decision out; the council decides what is recommended to it', () => {
    expect(nextStep('adopted', 'hearing')).toEqual({ who: 'chiefExecutive', what: 'startImplementation' })
    expect(nextStep('onAgendaCouncil', 'hearing')).toEqual({ who: 'council', what: 'decide' })
    expect(nextStep('onAgendaSecond', 'hearing')).toEqual({ who: 'executiveCommittee', what: 'decide' })
  })

  test('a stage puts a case on the agenda of its own reading; mandate and knowledge leave it where it is', () => {
    expect(stages.map((stage) => stateOnAgenda(stage, 'hearing'))).toEqual([
      null,
      null,
      'onAgendaFirst',
      'onAgendaSecond',
      'onAgendaCouncil',
      null,
      null,
    ])
    expect(stages.map((stage) => stateOnAgenda(stage, 'simple'))).toEqual([
      null,
      null,
      null,
      null,
      'onAgendaCouncil',
      'onAgendaFirst',
      'onAgendaFirst',
    ])
  })

  test('the reading that awaits a case can be put on the agenda as soon as the case is ready', () => {
    for (const course of courses) {
      for (const state of ['approvedByChiefExecutive', 'approvedForSecond', 'recommended'] as const) {
        if (course === 'simple' && state === 'approvedForSecond') continue
        const stage = stageAfter({ state, course, stage: null })
        expect(stage === null ? null : transition({ state, course, stage: null }, place(stage))).toBe(
          stage === null ? null : stateOnAgenda(stage, course),
        )
      }
    }
    expect(stageAfter({ state: 'postponed', course: 'hearing', stage: 'council' })).toBe('council')
    expect(stageAfter({ state: 'returned', course: 'hearing', stage: 'council' })).toBe('second')
    expect(stageAfter({ state: 'adopted', course: 'hearing', stage: 'council' })).toBeNull()
  })

  test('the outcomes offered are the outcomes that the course accepts', () => {
    for (const course of courses) {
      for (const state of states) {
        for (const stage of stages) {
          const accepted = outcomes.filter(
            (outcome) => !isRefusal(transition({ state, course, stage: null }, decide(stage, outcome))),
          )
          expect([...possibleOutcomes(state, course, stage)].toSorted()).toEqual(accepted.toSorted())
        }
      }
    }
  })

  test('every step of the course stands on a ground', () => {
    for (const step of caseSteps) expect(step.ground).toMatch(/koml\. § \d/)
  })
})
