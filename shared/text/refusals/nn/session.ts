import type { sessionRefusals as nb } from '../session.ts'
import type { Worded } from '../worded.ts'

/** Refusals met while a meeting is held: its roll, its doors, its items, in nynorsk. */
export const sessionRefusals: Worded<typeof nb> = {
  'session.notOpen': () => 'Møtet er ikkje opna. Opne det med opprop først.',
  'session.tooEarly': (f) => `Møtet er ${f['date']}. Det kan ikkje opnast før den dagen.`,
  'session.chairAbsent': () => 'Den som skal leie, er ikkje til stades. Vel ein av dei som er her.',
  'session.chairAway': (f) =>
    `${f['person']} leier saka, men er ikkje til stades eller kan ikkje ta del. Vel ein annan møteleiar for saka.`,
  'session.closed': () => 'Møtet er heva. Det som vart vedteke, står fast.',
  'session.reopenFirst': () =>
    'Saka er ferdig handsama, og vedtaket kviler på dette. Ta saka opp igjen først.',
  'session.noSuchItem': (f) => `Møtet har inga sak med nummer ${f['number']}.`,
  'session.minutesSigned': () =>
    'Nokon har skrive under møteboka. Ta underskrifta tilbake før noko blir retta.',
  'session.minutesApproved': () =>
    'Møteboka er godkjend og blir ikkje endra. Rettingar blir førte som tillegg.',
  'session.changesDecision': () =>
    'Møtet er heva, og dette ville endre det som vart vedteke. Rett feilen slik at vedtaket står, eller før han som tillegg til møteboka.',
  'session.notReady': (f) => `Møtet kan ikkje hevast enno: ${f['item']} manglar noko.`,
  'session.itemNotEnded': () => 'Saka er ikkje ferdig handsama.',
  'session.itemNotOpen': () => 'Saka er ikkje teken opp til handsaming.',
  'session.itemWithdrawn': () => 'Saka er trekt.',
  'session.timeBefore': (f) => `Klokkeslettet ${f['at']} ligg før det som gjekk føre.`,
  'session.noOutcome': () => 'Vel kva saka enda med.',
  'session.notVoted': () => 'Det manglar ei røysting som gjev dette utfallet.',
  'session.voteUnsettled': () => 'Ei røysting er ikkje avgjord. Røyst på nytt, eller trekk lodd.',
  'session.nothingAdopted': () => 'Det er ikkje vedteke nokon tekst. Røyst, eller skriv ordlyden.',
  'session.impedimentOpen': (f) =>
    `Det er ikkje avgjort om ${f['person']} kan ta del. Avgjer habilitet eller fritak først.`,
  'session.lateNotAsked': () =>
    'Saka kom etter innkallinga. Spør først om nokon set seg imot at ho blir avgjord.',
  'session.notLate': () => 'Saka stod på den utsende sakslista.',
  'session.doorsNotClosed': () =>
    'Saka skal handsamast for lukka dører. Røyst over lukkinga i ope møte først.',
  'session.closingNotVoted': () => 'Lukkinga manglar ei røysting. Ho skal haldast i ope møte.',
  'session.closingVotedBehindDoors': () =>
    'Røystinga over lukkinga skal haldast i ope møte, før dørene blir lukka.',
  'session.closingLost': () => 'Forslaget om å lukke møtet fall. Dørene blir verande opne.',
  'session.votedBehindDoors': () => 'Det er røysta bak lukka dører i saka. Fjern røystingane først.',
  'session.doorsOpen': () => 'Dørene er ikkje lukka.',
  'session.statementGone': () => 'Protokolltilførselen finst ikkje lenger.',
  'roll.gone': () => 'Lina i oppropet finst ikkje lenger.',
  'roll.notMember': (f) => `${f['person']} er ikkje fast medlem av utvalet.`,
  'roll.isMember': (f) => `${f['person']} er fast medlem av utvalet og møter ikkje som vara.`,
  'roll.notHere': (f) => `${f['person']} står ikkje som møtande.`,
  'roll.leftBeforeArrival': (f) => `${f['person']} kan ikkje ha gått før framkomsten.`,
  'roll.twiceAtOnce': (f) => `${f['person']} står alt som til stades i det tidsrommet.`,
  'roll.memberAndDeputy': (f) => `${f['person']} kan ikkje vere både medlem og vara i same møte.`,
  'roll.replacesNoMember': (f) => `${f['person']} må sitje for ein medlem av utvalet.`,
  'roll.seatTaken': (f) => `Ein annan vara sit alt for ${f['replaces']} i det tidsrommet.`,
  'roll.hasVoted': (f) =>
    `Det stemmer ikkje med røysting ${f['vote']} i ${f['item']}: ${f['person']}. Rett eller fjern røystinga først.`,
  'impediment.unknownBasis': (f) => `Grunnlaget finst ikkje i lova: ${f['basis']}.`,
  'impediment.notInForce': () => 'Grunnlaget er ikkje gjeldande rett på møtedagen.',
  'impediment.election': () => 'Ingen er inhabil når det blir valt personar til offentlege tillitsverv.',
  'impediment.planOrBudget': () =>
    'Å ha førebudd saka som tilsett gjer ingen inhabil i budsjett, økonomiplan og kommuneplan.',
  'impediment.noGround': () => 'Skriv kvifor. Møteboka skal vise grunnlaget.',
  'impediment.gone': () => 'Spørsmålet finst ikkje lenger.',
  'impediment.noVote': (f) => `Utvalet må avgjere det ved røysting, utan at ${f['person']} tek del.`,
  'impediment.hasVoted': (f) =>
    `${f['person']} er rekna med i ei røysting som alt er halden i saka. Fjern ho først.`,
}
