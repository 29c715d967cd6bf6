import type { CaseCourse, CaseState, ReadingOutcome, ReadingStage } from '../../domain/case/case.ts'
import type { Actor, CaseEventType } from '../../domain/case/steps.ts'
import type { MeetingState } from '../../domain/meeting/meeting.ts'
import { inAllLanguages } from './words.ts'

/* Words for the codes of the domain, as screens show them; documents and the terminal have \`state-names.ts\`.
   Every screen words a code alike: look here before writing it anew. */

/** Where a case stands. */
export const caseStateWords = inAllLanguages<Readonly<Record<CaseState, string>>>({
  nb: {
    draft: 'Utkast',
    professionalReview: 'Til faglig gjennomgang',
    approvedByChiefExecutive: 'Godkjent av kommunedirektøren',
    onAgendaFirst: 'På sakslisten',
    sentToHearing: 'Skal på høring',
    postponed: 'Utsatt',
    returned: 'Sendt tilbake',
    rejected: 'Avvist',
    hearing: 'På høring',
    hearingClosed: 'Høringen er lukket',
    inputsAssessed: 'Innspillene er vurdert',
    approvedForSecond: 'Godkjent til annengangsbehandling',
    onAgendaSecond: 'På sakslisten, annen gang',
    recommended: 'Innstilt til kommunestyret',
    onAgendaCouncil: 'På kommunestyrets saksliste',
    adopted: 'Vedtatt',
    implementing: 'Under iverksetting',
    archived: 'Arkivert',
  },
  nn: {
    draft: 'Utkast',
    professionalReview: 'Til fagleg gjennomgang',
    approvedByChiefExecutive: 'Godkjend av kommunedirektøren',
    onAgendaFirst: 'På sakslista',
    sentToHearing: 'Skal på høyring',
    postponed: 'Utsett',
    returned: 'Send tilbake',
    rejected: 'Avvist',
    hearing: 'På høyring',
    hearingClosed: 'Høyringa er lukka',
    inputsAssessed: 'Innspela er vurderte',
    approvedForSecond: 'Godkjend til andre gongs handsaming',
    onAgendaSecond: 'På sakslista, andre gong',
    recommended: 'Innstilt til kommunestyret',
    onAgendaCouncil: 'På sakslista til kommunestyret',
    adopted: 'Vedteken',
    implementing: 'Under iverksetjing',
    archived: 'Arkivert',
  },
  en: {
    draft: 'Draft',
    professionalReview: 'In professional review',
    approvedByChiefExecutive: 'Approved by the chief executive',
    onAgendaFirst: 'On the agenda',
    sentToHearing: 'To be heard',
    postponed: 'Postponed',
    returned: 'Returned',
    rejected: 'Rejected',
    hearing: 'In hearing',
    hearingClosed: 'Hearing closed',
    inputsAssessed: 'Inputs assessed',
    approvedForSecond: 'Approved for second reading',
    onAgendaSecond: 'On the agenda, second reading',
    recommended: 'Recommended to the council',
    onAgendaCouncil: 'On the council’s agenda',
    adopted: 'Adopted',
    implementing: 'Being implemented',
    archived: 'Archived',
  },
})

/** Where a meeting stands. */
export const meetingStateWords = inAllLanguages<Readonly<Record<MeetingState, string>>>({
  nb: {
    planned: 'Planlagt',
    agendaDraft: 'Saksliste under arbeid',
    noticeIssued: 'Innkalling sendt',
    inSession: 'Møtet er satt',
    held: 'Holdt',
    minutesDraft: 'Møtebok under arbeid',
    minutesApproved: 'Møtebok godkjent',
    published: 'Møtebok offentliggjort',
  },
  nn: {
    planned: 'Planlagt',
    agendaDraft: 'Saksliste under arbeid',
    noticeIssued: 'Innkalling send',
    inSession: 'Møtet er sett',
    held: 'Halde',
    minutesDraft: 'Møtebok under arbeid',
    minutesApproved: 'Møtebok godkjend',
    published: 'Møtebok offentleggjord',
  },
  en: {
    planned: 'Planned',
    agendaDraft: 'Agenda in preparation',
    noticeIssued: 'Notice issued',
    inSession: 'In session',
    held: 'Held',
    minutesDraft: 'Minutes in preparation',
    minutesApproved: 'Minutes approved',
    published: 'Minutes published',
  },
})

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

/** Who moves a case on, as the subject of a sentence. */
export const actorWords = inAllLanguages<Readonly<Record<Actor, string>>>({
  nb: {
    officer: 'Saksbehandleren',
    chiefExecutive: 'Kommunedirektøren',
    secretary: 'Politisk sekretær',
    executiveCommittee: 'Formannskapet',
    council: 'Kommunestyret',
  },
  nn: {
    officer: 'Saksbehandlaren',
    chiefExecutive: 'Kommunedirektøren',
    secretary: 'Politisk sekretær',
    executiveCommittee: 'Formannskapet',
    council: 'Kommunestyret',
  },
  en: {
    officer: 'The officer',
    chiefExecutive: 'The chief executive',
    secretary: 'The political secretary',
    executiveCommittee: 'The executive committee',
    council: 'The council',
  },
})

/** What that actor does next, after their name: «Kommunedirektøren går gjennom og godkjenner». */
export const stepWords = inAllLanguages<Readonly<Record<CaseEventType, string>>>({
  nb: {
    submitForReview: 'sender saksframlegget til faglig gjennomgang',
    sendBack: 'sender saken tilbake',
    approve: 'går gjennom og godkjenner',
    placeOnAgenda: 'setter saken på en saksliste',
    takeOffAgenda: 'tar saken av sakslisten',
    decide: 'behandler saken',
    openHearing: 'åpner høringen',
    closeHearing: 'lukker høringen når fristen er ute',
    finishAssessment: 'vurderer innspillene',
    rework: 'arbeider om saksframlegget',
    startImplementation: 'iverksetter vedtaket',
    archive: 'avslutter og arkiverer saken',
  },
  nn: {
    submitForReview: 'sender saksframlegget til fagleg gjennomgang',
    sendBack: 'sender saka tilbake',
    approve: 'går gjennom og godkjenner',
    placeOnAgenda: 'set saka på ei saksliste',
    takeOffAgenda: 'tek saka av sakslista',
    decide: 'handsamar saka',
    openHearing: 'opnar høyringa',
    closeHearing: 'lukkar høyringa når fristen er ute',
    finishAssessment: 'vurderer innspela',
    rework: 'arbeider om saksframlegget',
    startImplementation: 'set vedtaket i verk',
    archive: 'avsluttar og arkiverer saka',
  },
  en: {
    submitForReview: 'sends the paper to professional review',
    sendBack: 'sends the case back',
    approve: 'reviews and approves',
    placeOnAgenda: 'puts the case on an agenda',
    takeOffAgenda: 'takes the case off the agenda',
    decide: 'deals with the case',
    openHearing: 'opens the hearing',
    closeHearing: 'closes the hearing when its time is out',
    finishAssessment: 'assesses the inputs',
    rework: 'reworks the paper',
    startImplementation: 'carries the decision out',
    archive: 'closes and archives the case',
  },
})

/** What an item is on an agenda. */
export const itemKindWords = inAllLanguages({
  nb: {
    PS: 'Politisk sak',
    RS: 'Referatsak',
    OS: 'Orienteringssak',
    FO: 'Forespørsel',
    DS: 'Delegert sak',
  },
  nn: {
    PS: 'Politisk sak',
    RS: 'Referatsak',
    OS: 'Orienteringssak',
    FO: 'Førespurnad',
    DS: 'Delegert sak',
  },
  en: {
    PS: 'Matter for decision',
    RS: 'Matter for reference',
    OS: 'Matter for information',
    FO: 'Question',
    DS: 'Delegated matter',
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

/** Whom a packet is for. */
export const audienceWords = inAllLanguages({
  nb: {
    members: 'Til medlemmene',
    public: 'Offentlig',
  },
  nn: {
    members: 'Til medlemene',
    public: 'Offentleg',
  },
  en: {
    members: 'For members',
    public: 'Public',
  },
})

/** Kinds of bodies. */
export const committeeKindWords = inAllLanguages({
  nb: {
    council: 'Kommunestyre',
    executiveCommittee: 'Formannskap',
    standingCommittee: 'Fast utvalg',
    elderlyCouncil: 'Eldreråd',
    disabilityCouncil: 'Råd for personer med funksjonsnedsettelse',
    youthCouncil: 'Ungdomsråd',
    controlCommittee: 'Kontrollutvalg',
  },
  nn: {
    council: 'Kommunestyre',
    executiveCommittee: 'Formannskap',
    standingCommittee: 'Fast utval',
    elderlyCouncil: 'Eldreråd',
    disabilityCouncil: 'Råd for personar med funksjonsnedsetjing',
    youthCouncil: 'Ungdomsråd',
    controlCommittee: 'Kontrollutval',
  },
  en: {
    council: 'Council',
    executiveCommittee: 'Executive committee',
    standingCommittee: 'Standing committee',
    elderlyCouncil: 'Council for the elderly',
    disabilityCouncil: 'Council for people with disabilities',
    youthCouncil: 'Youth council',
    controlCommittee: 'Control committee',
  },
})

/** Kept from the public. */
export const exemptWords = inAllLanguages({ nb: 'Unntatt', nn: 'Unnateke', en: 'Exempt' })
