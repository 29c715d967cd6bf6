import type { MeetingState } from '../../domain/meeting/meeting.ts'
import type { Sentence } from '../refusal-words.ts'
import { meetingStateNames } from '../state-names.ts'

/** Why a notice cannot be issued, sent or taken back, or an item not put back; and plans of many meetings. */
export const sendingRefusals = {
  'issue.changedMeanwhile': () =>
    'Noen endret møtet eller en sak mens pakkene ble laget. Ingenting er sendt eller lagret. Prøv igjen.',
  'takeBack.notIssued': () => 'Innkallingen er ikke laget ennå, så det er ingenting å ta tilbake.',
  'takeBack.begun': (f) =>
    `Innkallingen kan ikke tas tilbake: tilstanden er «${meetingStateNames[(f['state'] ?? '') as MeetingState] ?? f['state']}».`,
  'takeBack.sent': (f) =>
    `Innkallingen ble sendt medlemmene ${f['sentOn']} og kan ikke tas tilbake. Trekk saker eller send et tillegg i stedet.`,
  'takeBack.decided': (f) =>
    f['decided'] === '1'
      ? 'En sak på sakslisten er avgjort, så innkallingen kan ikke tas tilbake.'
      : `${f['decided']} saker på sakslisten er avgjort, så innkallingen kan ikke tas tilbake.`,
  'takeBack.corrected': (f) =>
    `«${f['title']}» har en rettelse etter innkallingen. Send rettelsen som tillegg; innkallingen kan ikke tas tilbake nå.`,
  'sending.notIssued': () => 'Innkallingen er ikke laget ennå. Lag den først.',
  'sending.alreadySent': (f) => `Utgaven er alt merket som sendt (${f['sentOn']}).`,
  'sending.beforeIssue': (f) =>
    `Utgaven kan ikke være sendt ${f['on']}: den ble laget ${f['issuedOn']}. Velg den dagen eller en senere.`,
  'sending.inFuture': (f) => `Utgaven kan ikke være sendt ${f['on']}: dagen har ikke vært ennå.`,
  'sending.noPacket': () =>
    'Møtepakken til medlemmene er ikke laget. Lag den først: sakens dokumenter skal følge innkallingen.',
  'sending.noEdition': (f) =>
    f['editions'] === ''
      ? 'Sakslisten har ingen utgaver å sammenligne.'
      : `Sakslisten har ingen utgave «${f['word']}» å sammenligne med. Utgavene er: ${f['editions']}.`,
  'notice.shortened': (f) =>
    `Innkallingen går ut ${f['given'] === '1' ? '1 dag' : `${f['given']} dager`} før møtet, mot ${f['required']} ellers. Grunnen er ført og trykkes i innkallingen.`,
  'meeting.closingNeeded': () =>
    'Saken har opplysninger under taushetsplikt, og møtet skal lukkes. Før hjemmelen på sakslisten.',
  'meeting.closingToConsider': () =>
    'Saken er unntatt offentlighet, og dørene er åpne. Vurder om møtet bør lukkes, og før hjemmelen.',
  'withdraw.told': (f) =>
    `${f['item']} er alt sendt ut som trukket og kan ikke settes tilbake. Sett saken på sakslisten til et senere møte.`,
  'withdraw.noReason': (f) => `Skriv hvorfor ${f['item']} trekkes; det trykkes på siden om endringene.`,
  'agenda.twiceNumbered': (f) =>
    `Saken har hatt to numre på denne sakslisten, og det andre er alt tatt av. La ${f['number']} stå, eller trekk saken.`,
  'agenda.demanded': (f) =>
    `${f['count']} medlemmer har krevd saken satt på sakslisten. Ta kravet ut først, om de har trukket det.`,
  'yearPlan.noDays': () => 'Planen har ingen møtedager. Velg en lengre periode eller ta med flere dager.',
} as const satisfies Readonly<Record<string, Sentence>>
