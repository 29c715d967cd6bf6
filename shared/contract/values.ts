import { z } from 'zod'
import type { CommitteeId, DisclosureId, PersonId } from '../ids.ts'
import { id, isoDate, line, lines, someLine } from './call.ts'

// The domain's own types as the boundary checks them. `satisfies` in index.test-like places is not needed: a
// service that hands over a domain object of another shape does not compile.

export const caseState = z.enum([
  'draft',
  'professionalReview',
  'approvedByChiefExecutive',
  'onAgendaFirst',
  'sentToHearing',
  'postponed',
  'returned',
  'rejected',
  'hearing',
  'hearingClosed',
  'inputsAssessed',
  'approvedForSecond',
  'onAgendaSecond',
  'recommended',
  'onAgendaCouncil',
  'adopted',
  'implementing',
  'archived',
])
export const caseCourse = z.enum(['hearing', 'simple'])
export const courseTemplateKey = z.enum([
  'themePlan',
  'municipalPlan',
  'planProgramme',
  'zoningPlan',
  'localRegulation',
  'planningStrategy',
  'budget',
  'simple',
])
/** Steps of a course that officer and chief executive take, without a body. */
export const deskStep = z.enum([
  'submitForReview',
  'sendBack',
  'approve',
  'rework',
  'openHearing',
  'closeHearing',
  'finishAssessment',
  'newHearing',
  'startImplementation',
  'archive',
])
export const readingPart = z.enum(['advises', 'decides'])
export const stage = z.enum(['mandate', 'knowledge', 'first', 'second', 'council', 'single', 'information'])
export const outcome = z.enum([
  'adopted',
  'sentToHearing',
  'recommended',
  'noted',
  'postponed',
  'returned',
  'rejected',
  'newHearing',
])
export const meetingState = z.enum([
  'planned',
  'agendaDraft',
  'noticeIssued',
  'inSession',
  'held',
  'minutesDraft',
  'minutesApproved',
  'published',
])
export const itemKind = z.enum(['PS', 'RS', 'OS', 'FO', 'DS'])
export const audience = z.enum(['members', 'public'])
export const actor = z.enum(['officer', 'chiefExecutive', 'secretary', 'executiveCommittee', 'council'])

export const disclosure = z.strictObject({
  id: id<DisclosureId>(),
  scope: z.enum(['whole', 'part']),
  basis: z.string().max(60),
  publicTitle: line(300),
  widerAccessAssessed: z.boolean(),
  reason: lines(4000),
  until: isoDate.nullable(),
})

/** Whom a view names: as much of a person as it shows. */
export const personName = z.strictObject({ id: id<PersonId>(), name: z.string(), role: z.string() })
export const committeeName = z.strictObject({ id: id<CommitteeId>(), name: z.string() })

/** Who must do what next; codes, for the texts to word. */
export const nextStep = z.strictObject({ who: actor, what: z.string() })

/** A refusal of the rules as part of an answer: what is missing before an issue. */
export const finding = z.strictObject({
  item: z.string(),
  refusal: z.strictObject({
    refused: z.literal(true),
    code: z.string(),
    facts: z.record(z.string(), z.union([z.string(), z.number()])),
    ground: z.string().optional(),
  }),
})

export const title = someLine(300)
