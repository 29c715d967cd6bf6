import type {
  BlobHash,
  CaseId,
  DecisionId,
  EntryId,
  HearingInputId,
  PersonId,
  SourceId,
  ThemeId,
} from '../../ids.ts'
import type { IsoDate } from '../calendar/dates.ts'
import type { Disclosure } from '../disclosure/disclosure.ts'

export type Theme = {
  readonly id: ThemeId
  readonly case: CaseId
  readonly number: number
  readonly name: string
}

export type EntryKind = 'fact' | 'figure' | 'challenge' | 'possibility' | 'document' | 'law' | 'decision'

/** The three sustainability dimensions that a theme plan must balance. */
export type Dimension = 'social' | 'economic' | 'environmental'

export type SeriesPoint = { readonly label: string; readonly value: number }

export type SourceUse = { readonly source: SourceId; readonly passage: string }

/** What an entry has to do with something else: it leans on it, speaks against it, follows from it. */
export type LinkRelation = 'supports' | 'contradicts' | 'follows' | 'related' | 'raisedBy' | 'decidedBy'

/** What an entry may be tied to; the link is seen from both ends. */
export type LinkTarget =
  | { readonly kind: 'entry'; readonly id: EntryId }
  | { readonly kind: 'input'; readonly id: HearingInputId }
  | { readonly kind: 'decision'; readonly id: DecisionId }

export type EntryLink = { readonly relation: LinkRelation; readonly to: LinkTarget }

export type KnowledgeEntry = {
  readonly id: EntryId
  readonly case: CaseId
  readonly theme: ThemeId
  /** Printed as K-14; unique within the case, never reused. */
  readonly number: number
  readonly kind: EntryKind
  readonly title: string
  readonly text: string
  readonly value: number | null
  readonly unit: string | null
  /** ISO date, month or year that a figure is true for. */
  readonly asOf: string | null
  readonly series: readonly SeriesPoint[]
  readonly dimensions: readonly Dimension[]
  readonly sources: readonly SourceUse[]
  readonly links: readonly EntryLink[]
  readonly version: number
  readonly enteredBy: PersonId
  readonly enteredAt: string
}

export type SourceKind = 'report' | 'statistic' | 'law' | 'plan' | 'web' | 'survey' | 'decision'

/**
 * Whether a source still holds. What it pins never changes: one that is read again is a new source, which takes the
 * place of the old.
 */
export type SourceStanding =
  | { readonly kind: 'current' }
  | {
      readonly kind: 'superseded'
      readonly by: SourceId
      readonly since: IsoDate
      readonly note: string
    }
  | { readonly kind: 'withdrawn'; readonly since: IsoDate; readonly note: string }

export type Source = {
  readonly id: SourceId
  readonly case: CaseId
  readonly number: number
  readonly kind: SourceKind
  readonly title: string
  readonly author: string
  readonly published: string
  readonly url: string | null
  /** ISO date of the reading that `savedText` or `blob` pins. */
  readonly accessed: string
  readonly savedText: string
  readonly blob: BlobHash | null
  /** Name of the pinned file, null where a web page's text is what is pinned. */
  readonly fileName: string | null
  readonly standing: SourceStanding
  readonly licence: string
  readonly disclosure: Disclosure | null
  readonly enteredBy: PersonId
  readonly enteredAt: string
}
