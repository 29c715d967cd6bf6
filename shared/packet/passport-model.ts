import type { CaseState, ReadingStage } from '../domain/case/case.ts'
import type { Audience } from '../domain/disclosure/projection.ts'
import type { InputConclusion } from '../domain/hearing/hearing.ts'
import type { Language } from '../domain/municipality/municipality.ts'
import type { MilestoneStatus } from '../domain/progress/progress-plan.ts'

/** What came of a case in a meeting, as it was printed there. */
export type PassportDecision = {
  readonly kind: 'recommendation' | 'decision'
  readonly points: readonly string[]
  readonly voteSummary: string
}

/** One meeting that the case was in: body, day, number, paper, vote and text. */
export type PassportReading = {
  readonly stage: ReadingStage
  readonly committee: string
  readonly date: string
  /** As printed: `PS 45/20`; null before the agenda went out. */
  readonly number: string | null
  readonly title: string
  readonly withdrawn: boolean
  /** Met behind closed doors: the public is told that, and no more. */
  readonly closed: boolean
  /** `sha256` of the paper as it was sent; null while it was not. */
  readonly paper: { readonly version: number; readonly sha256: string | null }
  readonly decisions: readonly PassportDecision[]
}

export type PassportHearing = {
  readonly opensOn: string
  readonly closesOn: string
  readonly inputs: number
  readonly points: number
  readonly conclusions: readonly { readonly conclusion: InputConclusion; readonly count: number }[]
  readonly unanswered: number
}

/** A case from its mandate to its decision, derived from what happened and never told by hand. */
export type PassportModel = {
  readonly language: Language
  readonly audience: Audience
  readonly municipality: string
  readonly caseNumber: string
  readonly title: string
  readonly state: CaseState
  readonly day: string
  readonly readings: readonly PassportReading[]
  readonly hearings: readonly PassportHearing[]
  readonly progress: readonly {
    readonly name: string
    readonly plannedFrom: string
    readonly plannedTo: string
    readonly status: MilestoneStatus
  }[]
}
