import { addDays } from '#shared/domain/calendar/dates.ts'
import type { Case } from '#shared/domain/case/case.ts'
import { walk } from '../build/walk.ts'
import type { Town } from './town.ts'

/** A decision is put to work the week after, and the case archived a year later. */
export function putToWork({ context, today }: Town, file: Case, decidedOn: string): void {
  const started = addDays(decidedOn, 7)
  const archived = addDays(decidedOn, 365)
  const steps = [
    ...(started <= today ? [{ on: started, event: { type: 'startImplementation' } as const }] : []),
    ...(archived <= today ? [{ on: archived, event: { type: 'archive' } as const }] : []),
  ]
  if (steps.length > 0) walk(context, file, steps)
}
