import type { CommitteeId } from '../../../ids.ts'
import type { IsoDate } from '../../calendar/dates.ts'
import type { CommitteeKind } from '../../municipality/municipality.ts'
import type { CaseState, Reading, ReadingStage } from '../case.ts'
import type { CourseTemplateKey } from '../course-template.ts'

/** A body with the days on which it meets, in their order: planned ones, and those that somebody proposes. */
export type Body = {
  readonly id: CommitteeId
  readonly kind: CommitteeKind
  /** Days before a meeting on which its agenda goes out (koml. § 11-3 første ledd). */
  readonly noticeDays: number
  readonly dates: readonly IsoDate[]
}

/** A reading with the meeting that it stands on the agenda of, if any. */
export type PlacedReading = Pick<Reading, 'stage' | 'sequence' | 'part'> & {
  readonly body: CommitteeId
  readonly decided: boolean
  readonly placed: {
    readonly date: IsoDate
    /** When its agenda went out; null before. */
    readonly issuedOn: IsoDate | null
  } | null
}

/** What the way of a case is reckoned from: what has happened, and when its bodies meet. */
export type DeadlineFacts = {
  readonly template: CourseTemplateKey
  readonly state: CaseState
  /** The stage at which it is read next (`stageAfter`). */
  readonly stage: ReadingStage
  readonly readings: readonly PlacedReading[]
  readonly bodies: readonly Body[]
  /** The latest hearing, planned or held. */
  readonly hearing: { readonly opensOn: IsoDate; readonly closesOn: IsoDate } | null
  /** Statutory councils that have given their opinion, or have none to give. */
  readonly heard: readonly CommitteeId[]
  readonly today: IsoDate
}

const statutory: ReadonlySet<CommitteeKind> = new Set(['elderlyCouncil', 'disabilityCouncil', 'youthCouncil'])

/** Whether a body has the right to give its opinion (koml. § 5-12). */
export function isStatutoryCouncil({ kind }: Pick<Body, 'kind'>): boolean {
  return statutory.has(kind)
}

/**
 * Until when a body's meetings are known: plans of meetings are made for half a year at least, so the half-year of its
 * last one is. null where it has none.
 */
export function plannedUntil({ dates }: Pick<Body, 'dates'>): IsoDate | null {
  const last = dates.at(-1)
  return last === undefined ? null : `${last.slice(0, 4)}-${last.slice(5) <= '06-30' ? '06-30' : '12-31'}`
}
