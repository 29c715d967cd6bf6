import type { MeetingState } from '../../domain/meeting/meeting.ts'
import { inAllLanguages } from './words.ts'

/* Words for the codes of meetings and bodies, as screens show them. */

/** Where a meeting stands. */
export const meetingStateWords = inAllLanguages<Readonly<Record<MeetingState, string>>>({
  nb: {
    planned: 'Planlagt',
    agendaDraft: 'Saksliste under arbeid',
    noticeIssued: 'Innkalling laget',
    inSession: 'Møtet er satt',
    held: 'Holdt',
    minutesDraft: 'Møtebok under arbeid',
    minutesApproved: 'Møtebok godkjent',
    published: 'Møtebok offentliggjort',
  },
  nn: {
    planned: 'Planlagt',
    agendaDraft: 'Saksliste under arbeid',
    noticeIssued: 'Innkalling laga',
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
