import type { EntryId, SourceId, ThemeId } from '../../../ids.ts'
import type { Refusal } from '../../../refusal.ts'
import type { EntryFacts, SourceFacts } from '../check-knowledge.ts'

/** What becomes of something that is there already. */
export type IfThere = 'skip' | 'update' | 'add'

/** An entry as a row says it; a theme that is not there yet goes by its name. */
export type PlannedEntry = Omit<EntryFacts, 'theme' | 'links'> & {
  readonly theme: ThemeId | null
  readonly themeName: string
}

/** What the file itself says that a row is; it may not be what is kept, for a source is pinned with a day. */
export type PlannedSource = Omit<SourceFacts, 'accessed' | 'blob' | 'fileName'> & {
  /** null where the file does not say when it was read: then it is today. */
  readonly accessed: string | null
}

/** Why a row adds nothing: it is there already, it stood in the file before, or it would change nothing. */
export type SkipReason = 'exists' | 'twice' | 'same'

export type RowPlan<Facts> =
  | { readonly row: number; readonly outcome: 'add'; readonly facts: Facts }
  | {
      readonly row: number
      readonly outcome: 'update'
      readonly entry: EntryId
      /** K-14. */
      readonly number: number
      readonly facts: Facts
    }
  | {
      readonly row: number
      readonly outcome: 'skip'
      readonly title: string
      readonly why: SkipReason
      /** Number of what is there already, or the row of the file where it stood before. */
      readonly at: number
    }
  | {
      readonly row: number
      readonly outcome: 'refuse'
      readonly title: string
      readonly refusal: Refusal
    }

/** Something that is worth a look, and is no hindrance. */
export type RowNote = { readonly row: number; readonly code: 'ambiguousNumber' | 'referenceOnly' }

export type EntryPlan = {
  readonly kind: 'entries'
  readonly rows: readonly RowPlan<PlannedEntry>[]
  /** Themes that rows name and the case has not, in the order of the file. */
  readonly newThemes: readonly string[]
  readonly notes: readonly RowNote[]
}

export type SourcePlan = {
  readonly kind: 'sources'
  readonly rows: readonly RowPlan<PlannedSource>[]
  readonly notes: readonly RowNote[]
}

/** What an import would do, row by row: looked at first, and then done as it was looked at. */
export type ImportPlan = EntryPlan | SourcePlan

export type PlanCounts = Readonly<Record<RowPlan<unknown>['outcome'], number>>

/** How many rows come to what. */
export function countOutcomes({ rows }: ImportPlan): PlanCounts {
  const counts = { add: 0, update: 0, skip: 0, refuse: 0 }
  for (const { outcome } of rows) counts[outcome] += 1
  return counts
}

/** What is known of the case that rows are held against. */
export type KnownEntries = {
  readonly themes: readonly { readonly id: ThemeId; readonly number: number; readonly name: string }[]
  readonly sources: readonly { readonly id: SourceId; readonly number: number; readonly title: string }[]
  readonly entries: readonly ({
    readonly id: EntryId
    readonly number: number
  } & Omit<EntryFacts, 'links'>)[]
}

export type EntryChoices = {
  readonly ifThere: IfThere
  /** Whether themes that are not there are made; else their rows are refused. */
  readonly makeThemes: boolean
  /** The theme of rows that name none. */
  readonly theme: ThemeId | null
}
