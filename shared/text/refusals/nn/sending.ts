import { meetingStateWords } from '../../screen/meeting-codes.ts'
import type { sendingRefusals as nb } from '../sending.ts'
import type { Worded } from '../worded.ts'

const states: Readonly<Record<string, string>> = meetingStateWords.nn

/** Why a notice cannot be issued, sent or taken back, in nynorsk. */
export const sendingRefusals: Worded<typeof nb> = {
  'issue.changedMeanwhile': () =>
    'Nokon endra møtet eller ei sak medan pakkane blei laga. Ingenting er sendt eller lagra. Prøv igjen.',
  'takeBack.notIssued': () => 'Innkallinga er ikkje laga enno, så det er ingenting å ta tilbake.',
  'takeBack.begun': (f) =>
    `Innkallinga kan ikkje takast tilbake: tilstanden er «${states[f['state'] ?? ''] ?? f['state']}».`,
  'takeBack.sent': (f) =>
    `Innkallinga blei send til medlemmene ${f['sentOn']} og kan ikkje takast tilbake. Trekk saker eller send eit tillegg i staden.`,
  'takeBack.decided': (f) =>
    f['decided'] === '1'
      ? 'Ei sak på sakslista er avgjord, så innkallinga kan ikkje takast tilbake.'
      : `${f['decided']} saker på sakslista er avgjorde, så innkallinga kan ikkje takast tilbake.`,
  'takeBack.corrected': (f) =>
    `«${f['title']}» har ei retting etter innkallinga. Send rettinga som tillegg; innkallinga kan ikkje takast tilbake no.`,
  'sending.notIssued': () => 'Innkallinga er ikkje laga enno. Lag ho først.',
  'sending.alreadySent': (f) => `Utgåva er alt merkt som send (${f['sentOn']}).`,
  'sending.beforeIssue': (f) =>
    `Utgåva kan ikkje vere send ${f['on']}: ho blei laga ${f['issuedOn']}. Vel den dagen eller ein seinare.`,
  'sending.inFuture': (f) => `Utgåva kan ikkje vere send ${f['on']}: dagen har ikkje vore enno.`,
  'sending.noPacket': () =>
    'Møtepakken til medlemmene er ikkje laga. Lag han først: dokumenta til sakene skal følgje innkallinga.',
  'sending.noEdition': (f) =>
    f['editions'] === ''
      ? 'Sakslista har ingen utgåver å samanlikne.'
      : `Sakslista har inga utgåve «${f['word']}» å samanlikne med. Utgåvene er: ${f['editions']}.`,
  'notice.shortened': (f) =>
    `Innkallinga går ut ${f['given'] === '1' ? '1 dag' : `${f['given']} dagar`} før møtet, mot ${f['required']} elles. Grunnen er ført og blir trykt i innkallinga.`,
  'meeting.closingNeeded': () =>
    'Saka har opplysningar under teieplikt, og møtet skal lukkast. Før heimelen på sakslista.',
  'meeting.closingToConsider': () =>
    'Saka er unnateken offentlegheit, og dørene er opne. Vurder om møtet bør lukkast, og før heimelen.',
  'withdraw.told': (f) =>
    `${f['item']} er alt sendt ut som trekt og kan ikkje setjast tilbake. Set saka på sakslista til eit seinare møte.`,
  'withdraw.noReason': (f) => `Skriv kvifor ${f['item']} blir trekt; det blir trykt på sida om endringane.`,
  'agenda.twiceNumbered': (f) =>
    `Saka har hatt to nummer på denne sakslista, og det andre er alt teke av. Lat ${f['number']} stå, eller trekk saka.`,
  'agenda.demanded': (f) =>
    `${f['count']} medlemmer har kravd saka sett på sakslista. Ta kravet ut først, om dei har trekt det.`,
  'yearPlan.noDays': () => 'Planen har ingen møtedagar. Vel ein lengre periode eller ta med fleire dagar.',
}
