import type { EventId, ReadingId } from '#shared/ids.ts'
import { isRefusal } from '#shared/refusal.ts'
import { transition } from '#shared/domain/case/course.ts'
import type { CaseEvent } from '#shared/domain/case/course.ts'
import type { Case, CaseState, ReadingStage } from '#shared/domain/case/case.ts'
import { appendCaseEvent } from '../../store/case-course.ts'
import { saveCase } from '../../store/cases.ts'
import { named } from './context.ts'
import type { DemoContext } from './context.ts'

export type Step = { readonly on: string; readonly event: CaseEvent; readonly reading?: ReadingId }

const actors: Partial<Record<CaseEvent['type'], string>> = {
  approve: 'chief-executive',
  placeOnAgenda: 'secretary',
  decide: 'secretary',
}

/**
 * Takes a case along its course by the rules themselves: a demo that breaks them does not come to be.
 * Each step is kept as an event; gives the case in the state it reached.
 */
export function walk(context: DemoContext, file: Case, steps: readonly Step[]): Case {
  let state: CaseState = file.state
  let stage: ReadingStage | null = null
  for (const { on, event, reading } of steps) {
    const next = transition({ state, course: file.course, stage }, event)
    if (isRefusal(next))
      throw new Error(`${file.caseNumber} on ${on}: ${next.code} ${JSON.stringify(next.facts)}`)
    appendCaseEvent(context.db, {
      id: context.newId<EventId>(),
      case: file.id,
      at: `${on}T10:00:00.000Z`,
      actor:
        actors[event.type] === undefined ? file.officer : named(context.persons, actors[event.type] ?? ''),
      event: event.type,
      from: state,
      to: next,
      reading: reading ?? null,
      note: '',
    })
    state = next
    if ('stage' in event) stage = event.stage
  }
  const walked = {
    ...file,
    state,
    updatedAt: `${steps.at(-1)?.on ?? file.createdAt.slice(0, 10)}T10:00:00.000Z`,
  }
  saveCase(context.db, walked)
  return walked
}
