import type { CaseId, CommitteeId, PersonId, ReadingId } from '../../ids.ts'
import type { Disclosure } from '../disclosure/disclosure.ts'
import type { Language } from '../municipality/municipality.ts'
import type { CourseTemplateKey } from './course-template.ts'

/** Where a case stands on its way; the order is the ordinary course (../../../docs: domain.md §3). */
export type CaseState =
  | 'draft'
  | 'professionalReview'
  | 'approvedByChiefExecutive'
  | 'onAgendaFirst'
  | 'sentToHearing'
  | 'postponed'
  | 'returned'
  | 'rejected'
  | 'hearing'
  | 'hearingClosed'
  | 'inputsAssessed'
  | 'approvedForSecond'
  | 'onAgendaSecond'
  | 'recommended'
  | 'onAgendaCouncil'
  | 'adopted'
  | 'implementing'
  | 'archived'

/** `hearing`: two readings with a hearing between; `simple`: one body decides once. */
export type CaseCourse = 'hearing' | 'simple'

export type Case = {
  readonly id: CaseId
  /** As registered: `20/01610`. The pattern is local. */
  readonly caseNumber: string
  readonly title: string
  readonly archiveCode: string
  readonly language: Language
  readonly course: CaseCourse
  /** What kind of course it was made by: its readings, periods and their grounds. */
  readonly template: CourseTemplateKey
  readonly state: CaseState
  readonly officer: PersonId
  readonly owner: PersonId | null
  /** The case that this one revises, four years on. */
  readonly predecessor: CaseId | null
  readonly disclosure: Disclosure | null
  /** ISO instants. */
  readonly createdAt: string
  readonly updatedAt: string
}

/** What the body does with the case in a meeting. */
export type ReadingStage = 'mandate' | 'knowledge' | 'first' | 'second' | 'council' | 'single' | 'information'

export type ReadingOutcome =
  'adopted' | 'sentToHearing' | 'recommended' | 'noted' | 'postponed' | 'returned' | 'rejected' | 'newHearing'

export type Reading = {
  readonly id: ReadingId
  readonly case: CaseId
  readonly committee: CommitteeId
  readonly stage: ReadingStage
  /** Place in the course, from 1. */
  readonly sequence: number
  /** `advises`: gives its opinion before the body that decides at the stage. */
  readonly part: 'advises' | 'decides'
  /** null until the body has decided. */
  readonly outcome: ReadingOutcome | null
}
