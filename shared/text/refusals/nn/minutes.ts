import type { minutesRefusals as nb } from '../minutes.ts'
import type { Worded } from '../worded.ts'

/** The same in nynorsk. */
export const minutesRefusals: Worded<typeof nb> = {
  'minutes.notOpened': () => 'Møtet er ikkje opna, så det er ingenting å føre i møteboka.',
  'minutes.notClosed': () => 'Møtet er ikkje heva, så møteboka manglar når det slutta.',
  'minutes.noNotice': () => 'Innkallinga er ikkje send.',
  'minutes.noPlace': () => 'Møteboka manglar kvar møtet vart halde. Skriv staden på møtet.',
  'minutes.nobodyPresent': () => 'Møteboka manglar kven som møtte.',
  'minutes.notOnRoll': (f) =>
    `Møteboka manglar kven som var fråverande: ${f['known']} av ${f['seats']} medlemmer står i oppropet.`,
  'minutes.chairNotPresent': (f) =>
    `${f['person']} står som møteleiar, men var ikkje til stades då møtet vart opna.`,
  'minutes.itemUnnamed': (f) => `${f['item']}: saka manglar nummer eller tittel.`,
  'minutes.itemOpen': (f) => `${f['item']}: saka vart teken opp, men ikkje avslutta.`,
  'minutes.noOutcome': (f) => `${f['item']}: det manglar kva saka enda med.`,
  'minutes.noDecision': (f) => `${f['item']}: teksten som vart vedteken, manglar.`,
  'minutes.noVote': (f) => `${f['item']}: resultatet av røystinga manglar.`,
  'minutes.voteUntimed': (f) =>
    `${f['item']}: røysting ${f['vote']} manglar klokkeslett, så ingen kan seie kven som kunne røyste.`,
  'minutes.voteUnsettled': (f) => `${f['item']}: røysting ${f['vote']} er ikkje avgjord.`,
  'minutes.lotsNotDrawn': (f) => `${f['item']}: det manglar loddtrekking etter røysting ${f['vote']}.`,
  'minutes.closingGround': (f) => `${f['item']}: heimelen for å lukke møtet manglar.`,
  'minutes.impedimentOpen': (f) => `${f['item']}: det er ikkje avgjort om ${f['person']} kunne delta.`,
  'minutes.impedimentBasis': (f) => `${f['item']}: heimelen for at ${f['person']} ikkje deltok, manglar.`,
  'minutes.impedimentGround': (f) => `${f['item']}: det manglar kvifor ${f['person']} ikkje deltok.`,
  'minutes.impedimentNotVoted': (f) => `${f['item']}: røystinga om ${f['person']} manglar.`,
  'minutes.signatoryAbsent': (f) =>
    `${f['person']} var ikkje til stades med røysterett, og kan ikkje skrive under.`,
  'minutes.signatoryTwice': () => 'Same person er nemnd to gonger.',
  'minutes.nobodySigns': () => 'Vel kven som skal skrive under.',
  'minutes.notSigned': (f) => `${f['person']} har ikkje skrive under.`,
  'minutes.hasSigned': (f) => `${f['person']} har skrive under. Ta underskrifta tilbake først.`,
  'minutes.signed': () => 'Nokon har skrive under. Ta underskrifta tilbake først.',
  'minutes.notSignatory': (f) => `${f['person']} er ikkje vald til å skrive under.`,
  'minutes.signedOn': (f) =>
    `Underskrifta kan ikkje vere datert ${f['on']}: ikkje før møtet ${f['held']}, og ikkje fram i tid.`,
  'minutes.otherBody': (f) =>
    `Møtet ${f['date']} er møtet til eit anna organ. Eit organ godkjenner si eiga møtebok.`,
  'minutes.earlierMeeting': (f) => `Møtet ${f['date']} er ikkje seinare enn dette.`,
  'minutes.meetingNotHeld': (f) => `Møtet ${f['date']} er ikkje halde enno.`,
  'minutes.notFinished': () => 'Møteboka er ikkje ført ferdig.',
  'minutes.approved': () => 'Møteboka er godkjend og blir ikkje endra. Før ei retting som tillegg.',
  'minutes.notApproved': () => 'Møteboka er ikkje godkjend enno.',
  'minutes.noPublicEdition': () => 'Lag den offentlege utgåva først. Det er den som blir publisert.',
  'minutes.recordChanged': () =>
    'Det som er ført frå møtet, er ikkje lenger det som vart godkjent. Hent den lagra utgåva, og finn ut kva som er endra.',
  'minutes.fileDamaged': (f) =>
    `Fila til utgåve ${f['edition']} er skadd og blir ikkje gjeven ut. Hent ho frå ein tryggingskopi.`,
  'minutes.editionGone': () => 'Utgåva finst ikkje lenger.',
  'minutes.addendumEmpty': () => 'Skriv kva som blir retta.',
  'minutes.itemOpenToAll': () => 'Saka er open for alle, så det er ingenting å gje ut for seg.',
  'minutes.releasedIsOut': () => 'Vedtaket er publisert med møteboka og kan ikkje haldast tilbake.',
  'minutes.caseExempt': (f) =>
    `Sak ${f['case']} er unnateken offentlegheit og har inga offentleg særutskrift.`,
}
