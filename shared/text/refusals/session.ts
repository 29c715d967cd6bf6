import type { Sentence } from '../refusal-words.ts'

/** Refusals met while a meeting is held: its roll, its doors, its items. */
export const sessionRefusals = {
  'session.notOpen': () => 'Møtet er ikke åpnet. Åpne det med opprop først.',
  'session.tooEarly': (f) => `Møtet er ${f['date']}. Det kan ikke åpnes før den dagen.`,
  'session.chairAbsent': () => 'Den som skal lede, er ikke til stede. Velg en av dem som er her.',
  'session.chairAway': (f) =>
    `${f['person']} leder saken, men er ikke til stede eller kan ikke delta. Velg en annen møteleder for saken.`,
  'session.closed': () => 'Møtet er hevet. Det som ble vedtatt, står fast.',
  'session.reopenFirst': () =>
    'Saken er ferdig behandlet, og vedtaket hviler på dette. Ta saken opp igjen først.',
  'session.noSuchItem': (f) => `Møtet har ingen sak med nummer ${f['number']}.`,
  'session.minutesSigned': () => 'Noen har skrevet under møteboken. Ta underskriften tilbake før noe rettes.',
  'session.minutesApproved': () => 'Møteboken er godkjent og endres ikke. Rettelser føres som tillegg.',
  'session.changesDecision': () =>
    'Møtet er hevet, og dette ville endre det som ble vedtatt. Rett feilen på en måte som lar vedtaket stå, eller før den som tillegg til møteboken.',
  'session.notReady': (f) => `Møtet kan ikke heves ennå: ${f['item']} mangler noe.`,
  'session.itemNotEnded': () => 'Saken er ikke ferdig behandlet.',
  'session.itemNotOpen': () => 'Saken er ikke tatt opp til behandling.',
  'session.itemWithdrawn': () => 'Saken er trukket.',
  'session.timeBefore': (f) => `Klokkeslettet ${f['at']} ligger før det som gikk foran.`,
  'session.noOutcome': () => 'Velg hva saken endte med.',
  'session.notVoted': () => 'Det mangler en votering som gir dette utfallet.',
  'session.voteUnsettled': () => 'En votering er ikke avgjort. Stem på nytt, eller trekk lodd.',
  'session.nothingAdopted': () => 'Det er ikke vedtatt noen tekst. Voter, eller skriv ordlyden.',
  'session.impedimentOpen': (f) =>
    `Det er ikke avgjort om ${f['person']} kan delta. Avgjør habilitet eller fritak først.`,
  'session.lateNotAsked': () =>
    'Saken kom etter innkallingen. Spør først om noen motsetter seg at den avgjøres.',
  'session.notLate': () => 'Saken sto på den utsendte sakslisten.',
  'session.doorsNotClosed': () =>
    'Saken skal behandles for lukkede dører. Voter over lukkingen i åpent møte først.',
  'session.closingNotVoted': () => 'Lukkingen mangler en votering. Den skal holdes i åpent møte.',
  'session.closingVotedBehindDoors': () =>
    'Voteringen over lukkingen skal holdes i åpent møte, før dørene lukkes.',
  'session.closingLost': () => 'Forslaget om å lukke møtet falt. Dørene forblir åpne.',
  'session.votedBehindDoors': () => 'Det er votert bak lukkede dører i saken. Fjern voteringene først.',
  'session.doorsOpen': () => 'Dørene er ikke lukket.',
  'session.statementGone': () => 'Protokolltilførselen finnes ikke lenger.',
  'roll.gone': () => 'Linjen i oppropet finnes ikke lenger.',
  'roll.notMember': (f) => `${f['person']} er ikke fast medlem av utvalget.`,
  'roll.isMember': (f) => `${f['person']} er fast medlem av utvalget og møter ikke som vara.`,
  'roll.notHere': (f) => `${f['person']} står ikke som møtende.`,
  'roll.leftBeforeArrival': (f) => `${f['person']} kan ikke ha gått før ankomsten.`,
  'roll.twiceAtOnce': (f) => `${f['person']} står alt som til stede i det tidsrommet.`,
  'roll.memberAndDeputy': (f) => `${f['person']} kan ikke være både medlem og vara i samme møte.`,
  'roll.replacesNoMember': (f) => `${f['person']} må sitte for et medlem av utvalget.`,
  'roll.seatTaken': (f) => `En annen vara sitter alt for ${f['replaces']} i det tidsrommet.`,
  'roll.hasVoted': (f) =>
    `Det stemmer ikke med votering ${f['vote']} i ${f['item']}: ${f['person']}. Rett eller fjern voteringen først.`,
  'impediment.unknownBasis': (f) => `Grunnlaget finnes ikke i loven: ${f['basis']}.`,
  'impediment.notInForce': () => 'Grunnlaget er ikke gjeldende rett på møtedagen.',
  'impediment.election': () => 'Ingen er inhabil når det velges personer til offentlige tillitsverv.',
  'impediment.planOrBudget': () =>
    'Å ha forberedt saken som ansatt gjør ingen inhabil i budsjett, økonomiplan og kommuneplan.',
  'impediment.noGround': () => 'Skriv hvorfor. Møteboken skal vise grunnlaget.',
  'impediment.gone': () => 'Spørsmålet finnes ikke lenger.',
  'impediment.noVote': (f) => `Utvalget må avgjøre det ved votering, uten at ${f['person']} deltar.`,
  'impediment.hasVoted': (f) =>
    `${f['person']} er regnet med i en votering som alt er holdt i saken. Fjern den først.`,
} as const satisfies Readonly<Record<string, Sentence>>
