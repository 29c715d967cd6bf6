import type { BlobHash, CaseId, EntryId, PersonId, SourceId, ThemeId } from '../../ids.ts'
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
  readonly version: number
  readonly enteredBy: PersonId
  readonly enteredAt: string
}

export type SourceKind = 'report' | 'statistic' | 'law' | 'plan' | 'web' | 'survey' | 'decision'

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
  readonly licence: string
  readonly disclosure: Disclosure | null
  readonly enteredBy: PersonId
  readonly enteredAt: string
}
