import type { CaseId, PaperId, PersonId, ReadingId, SectionId, TemplateId } from '../../ids.ts'
import type { Content } from '../../document/model.ts'
import type { Language } from '../municipality/municipality.ts'

/** What a section is for; its wording in nb and nn belongs to the template. */
export type SectionRole = 'proposal' | 'summary' | 'changes' | 'text'

export type TemplateSection = {
  /** Stable key: `proposal`, `summary`, `climate`. */
  readonly key: string
  readonly role: SectionRole
  readonly title: Readonly<Record<Language, string>>
  /** Help for the writer; never printed, never exported. */
  readonly guidance: Readonly<Record<Language, string>>
  readonly required: boolean
  /** Words above which the writer is warned; null for no limit. */
  readonly wordLimit: number | null
  /** Whether a change here may call for a new hearing; the proposal's always may. */
  readonly material: boolean
}

export type PaperTemplate = {
  readonly id: TemplateId
  readonly name: string
  readonly kind: PaperKind
  /** Printed pages, attachments not counted, above which the writer is warned; null for no limit. */
  readonly pageBudget: number | null
  readonly sections: readonly TemplateSection[]
}

/** Kinds of papers that have a template: a case for decision, one for information, a question. */
export type PaperKind = 'decision' | 'information' | 'question'

export type PaperState = 'draft' | 'approved' | 'frozen'

export type PaperSection = { readonly id: SectionId; readonly key: string; readonly content: Content }

export type CasePaper = {
  readonly id: PaperId
  readonly case: CaseId
  readonly reading: ReadingId
  readonly template: TemplateId
  readonly language: Language
  readonly title: string
  readonly state: PaperState
  /** 1, then 2 for a correction (rettelse) made after issue. */
  readonly version: number
  /** Why the version before was corrected, as printed; null for a first version. */
  readonly correctionReason: string | null
  readonly author: PersonId
  readonly approvedBy: PersonId | null
  readonly sections: readonly PaperSection[]
  /** SHA-256 of the canonical JSON, set when the agenda is issued; null before. */
  readonly frozenHash: string | null
}
