import type { Sentence } from '../refusal-words.ts'

/** Refusals met where minutes are finished, approved and published. */
export const minutesRefusals = {
  'minutes.notOpened': () => 'Møtet er ikke åpnet, så det er ingenting å føre i møteboken.',
  'minutes.notClosed': () => 'Møtet er ikke hevet, så møteboken mangler når det sluttet.',
  'minutes.noNotice': () => 'Innkallingen er ikke sendt.',
  'minutes.noPlace': () => 'Møteboken mangler hvor møtet ble holdt. Skriv stedet på møtet.',
  'minutes.nobodyPresent': () => 'Møteboken mangler hvem som møtte.',
  'minutes.notOnRoll': (f) =>
    `Møteboken mangler hvem som var fraværende: ${f['known']} av ${f['seats']} medlemmer står i oppropet.`,
  'minutes.chairNotPresent': (f) =>
    `${f['person']} står som møteleder, men var ikke til stede da møtet ble åpnet.`,
  'minutes.itemUnnamed': (f) => `${f['item']}: saken mangler nummer eller tittel.`,
  'minutes.itemOpen': (f) => `${f['item']}: saken ble tatt opp, men ikke avsluttet.`,
  'minutes.noOutcome': (f) => `${f['item']}: det mangler hva saken endte med.`,
  'minutes.noDecision': (f) => `${f['item']}: teksten som ble vedtatt, mangler.`,
  'minutes.noVote': (f) => `${f['item']}: avstemningsresultatet mangler.`,
  'minutes.voteUntimed': (f) =>
    `${f['item']}: votering ${f['vote']} mangler klokkeslett, så ingen kan si hvem som kunne stemme.`,
  'minutes.voteUnsettled': (f) => `${f['item']}: votering ${f['vote']} er ikke avgjort.`,
  'minutes.lotsNotDrawn': (f) => `${f['item']}: det mangler loddtrekning etter votering ${f['vote']}.`,
  'minutes.closingGround': (f) => `${f['item']}: hjemmelen for å lukke møtet mangler.`,
  'minutes.impedimentOpen': (f) => `${f['item']}: det er ikke avgjort om ${f['person']} kunne delta.`,
  'minutes.impedimentBasis': (f) => `${f['item']}: hjemmelen for at ${f['person']} ikke deltok, mangler.`,
  'minutes.impedimentGround': (f) => `${f['item']}: det mangler hvorfor ${f['person']} ikke deltok.`,
  'minutes.impedimentNotVoted': (f) => `${f['item']}: voteringen om ${f['person']} mangler.`,
  'minutes.signatoryAbsent': (f) =>
    `${f['person']} var ikke til stede med stemmerett, og kan ikke skrive under.`,
  'minutes.signatoryTwice': () => 'Samme person er nevnt to ganger.',
  'minutes.nobodySigns': () => 'Velg hvem som skal skrive under.',
  'minutes.notSigned': (f) => `${f['person']} har ikke skrevet under.`,
  'minutes.hasSigned': (f) => `${f['person']} har skrevet under. Ta underskriften tilbake først.`,
  'minutes.signed': () => 'Noen har skrevet under. Ta underskriften tilbake først.',
  'minutes.notSignatory': (f) => `${f['person']} er ikke valgt til å skrive under.`,
  'minutes.signedOn': (f) =>
    `Underskriften kan ikke være datert ${f['on']}: ikke før møtet ${f['held']}, og ikke fram i tid.`,
  'minutes.otherBody': (f) =>
    `Møtet ${f['date']} er et annet organs møte. Et organ godkjenner sin egen møtebok.`,
  'minutes.earlierMeeting': (f) => `Møtet ${f['date']} er ikke senere enn dette.`,
  'minutes.meetingNotHeld': (f) => `Møtet ${f['date']} er ikke holdt ennå.`,
  'minutes.notFinished': () => 'Møteboken er ikke ført ferdig.',
  'minutes.approved': () => 'Møteboken er godkjent og endres ikke. Før en rettelse som tillegg.',
  'minutes.notApproved': () => 'Møteboken er ikke godkjent ennå.',
  'minutes.noPublicEdition': () => 'Lag den offentlige utgaven først. Det er den som blir publisert.',
  'minutes.recordChanged': () =>
    'Det som er ført fra møtet, er ikke lenger det som ble godkjent. Hent den lagrede utgaven, og finn ut hva som er endret.',
  'minutes.fileDamaged': (f) =>
    `Filen til utgave ${f['edition']} er skadet og gis ikke ut. Hent den fra en sikkerhetskopi.`,
  'minutes.editionGone': () => 'Utgaven finnes ikke lenger.',
  'minutes.addendumEmpty': () => 'Skriv hva som rettes.',
  'minutes.itemOpenToAll': () => 'Saken er åpen for alle, så det er ingenting å gi ut for seg.',
  'minutes.releasedIsOut': () => 'Vedtaket er publisert med møteboken og kan ikke holdes tilbake.',
  'minutes.caseExempt': (f) => `Sak ${f['case']} er unntatt offentlighet og har ingen offentlig særutskrift.`,
} as const satisfies Readonly<Record<string, Sentence>>
