import type { CaseState, ReadingStage } from '../domain/case/case.ts'
import type { Actor, CaseEventType } from '../domain/case/steps.ts'
import type { MeetingState } from '../domain/meeting/meeting.ts'
import { standardTemplates } from '../domain/paper/standard-template.ts'

/** Words in bokmål for the codes of the domain, as lists and messages show them. */
export const caseStateNames: Readonly<Record<CaseState, string>> = {
  draft: 'utkast',
  professionalReview: 'til faglig gjennomgang',
  approvedByChiefExecutive: 'godkjent av kommunedirektøren',
  onAgendaFirst: 'på sakslisten',
  sentToHearing: 'vedtatt sendt på høring',
  postponed: 'utsatt',
  returned: 'sendt tilbake',
  rejected: 'avvist',
  hearing: 'på høring',
  hearingClosed: 'høringen er lukket',
  inputsAssessed: 'innspillene er vurdert',
  approvedForSecond: 'godkjent til annengangsbehandling',
  onAgendaSecond: 'på sakslisten, annengangsbehandling',
  recommended: 'innstilt til kommunestyret',
  onAgendaCouncil: 'på sakslisten i kommunestyret',
  adopted: 'vedtatt',
  implementing: 'under iverksetting',
  archived: 'arkivert',
}

export const meetingStateNames: Readonly<Record<MeetingState, string>> = {
  planned: 'planlagt',
  agendaDraft: 'saksliste under arbeid',
  noticeIssued: 'innkalling laget',
  inSession: 'møtet er satt',
  held: 'holdt',
  minutesDraft: 'møtebok under arbeid',
  minutesApproved: 'møtebok godkjent',
  published: 'møtebok offentliggjort',
}

export const stageNames: Readonly<Record<ReadingStage, string>> = {
  mandate: 'mandat og rammer',
  knowledge: 'kunnskapsgrunnlag',
  first: 'førstegangsbehandling',
  second: 'annengangsbehandling',
  council: 'endelig behandling',
  single: 'behandling',
  information: 'orientering',
}

export const actorNames: Readonly<Record<Actor, string>> = {
  officer: 'saksbehandler',
  chiefExecutive: 'kommunedirektør',
  secretary: 'politisk sekretær',
  executiveCommittee: 'formannskapet',
  council: 'kommunestyret',
}

export const eventNames: Readonly<Record<CaseEventType, string>> = {
  submitForReview: 'send til faglig gjennomgang',
  sendBack: 'send tilbake',
  approve: 'godkjenn',
  placeOnAgenda: 'sett på saksliste',
  takeOffAgenda: 'ta av sakslisten',
  decide: 'behandle',
  openHearing: 'åpne høringen',
  closeHearing: 'lukk høringen',
  finishAssessment: 'vurder innspillene',
  newHearing: 'send på ny høring',
  rework: 'arbeid om',
  startImplementation: 'iverksett',
  archive: 'arkiver',
}

/** Titles of sections by key, as in the standard templates. */
export const sectionNames: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(standardTemplates).flatMap((template) =>
    template.sections.map((section) => [section.key, section.title.nb]),
  ),
)
