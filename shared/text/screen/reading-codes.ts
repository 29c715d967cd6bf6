import type { CaseCourse, ReadingOutcome, ReadingStage } from '../../domain/case/case.ts'
import type { CourseTemplateKey } from '../../domain/case/course-template.ts'
import { inAllLanguages } from './words.ts'

/* Words for the codes of readings, as screens show them. */

/** Which reading it is. */
export const stageWords = inAllLanguages<Readonly<Record<ReadingStage, string>>>({
  nb: {
    mandate: 'Mandat og rammer',
    knowledge: 'Kunnskapsgrunnlag',
    first: 'Førstegangsbehandling',
    second: 'Annengangsbehandling',
    council: 'Endelig behandling',
    single: 'Behandling',
    information: 'Orientering',
  },
  nn: {
    mandate: 'Mandat og rammer',
    knowledge: 'Kunnskapsgrunnlag',
    first: 'Første gongs handsaming',
    second: 'Andre gongs handsaming',
    council: 'Endeleg handsaming',
    single: 'Handsaming',
    information: 'Orientering',
  },
  en: {
    mandate: 'Mandate and frame',
    knowledge: 'Knowledge base',
    first: 'First reading',
    second: 'Second reading',
    council: 'Final reading',
    single: 'Reading',
    information: 'Information',
  },
})

/** What a body made of a case. */
export const outcomeWords = inAllLanguages<Readonly<Record<ReadingOutcome, string>>>({
  nb: {
    adopted: 'Vedtatt',
    sentToHearing: 'Sendt på høring',
    recommended: 'Innstilt',
    noted: 'Tatt til orientering',
    postponed: 'Utsatt',
    returned: 'Sendt tilbake',
    rejected: 'Avvist',
    newHearing: 'Ny høring',
  },
  nn: {
    adopted: 'Vedteke',
    sentToHearing: 'Sendt på høyring',
    recommended: 'Innstilt',
    noted: 'Teke til orientering',
    postponed: 'Utsett',
    returned: 'Sendt tilbake',
    rejected: 'Avvist',
    newHearing: 'Ny høyring',
  },
  en: {
    adopted: 'Adopted',
    sentToHearing: 'Sent to hearing',
    recommended: 'Recommended',
    noted: 'Noted',
    postponed: 'Postponed',
    returned: 'Returned',
    rejected: 'Rejected',
    newHearing: 'New hearing',
  },
})

/** How a case is read. */
export const courseWords = inAllLanguages<Readonly<Record<CaseCourse, string>>>({
  nb: {
    hearing: 'To behandlinger med høring',
    simple: 'Én behandling',
  },
  nn: {
    hearing: 'To handsamingar med høyring',
    simple: 'Éi handsaming',
  },
  en: {
    hearing: 'Two readings with a hearing',
    simple: 'One reading',
  },
})

/** What kind of case it is, by the course that it goes. */
export const courseTemplateWords = inAllLanguages<Readonly<Record<CourseTemplateKey, string>>>({
  nb: {
    themePlan: 'Temaplan',
    municipalPlan: 'Kommuneplan og kommunedelplan',
    planProgramme: 'Planprogram',
    zoningPlan: 'Reguleringsplan',
    localRegulation: 'Lokal forskrift',
    planningStrategy: 'Planstrategi',
    budget: 'Budsjett og økonomiplan',
    simple: 'Enkel sak',
  },
  nn: {
    themePlan: 'Temaplan',
    municipalPlan: 'Kommuneplan og kommunedelplan',
    planProgramme: 'Planprogram',
    zoningPlan: 'Reguleringsplan',
    localRegulation: 'Lokal forskrift',
    planningStrategy: 'Planstrategi',
    budget: 'Budsjett og økonomiplan',
    simple: 'Enkel sak',
  },
  en: {
    themePlan: 'Theme plan',
    municipalPlan: 'Municipal plan',
    planProgramme: 'Planning programme',
    zoningPlan: 'Zoning plan',
    localRegulation: 'Local regulation',
    planningStrategy: 'Planning strategy',
    budget: 'Budget and financial plan',
    simple: 'Simple case',
  },
})
