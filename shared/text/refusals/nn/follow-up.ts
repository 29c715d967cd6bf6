import type { followUpRefusals as nb } from '../follow-up.ts'
import type { Facts } from '../../refusal-words.ts'
import type { Worded } from '../worded.ts'

const subjects: Facts = {
  procedural: 'Prosessleiande avgjerder',
  employment: 'Vedtak om tilsetjing, oppseiing eller avskil',
  procurement: 'Spørsmål om regelverket for offentlege innkjøp',
  election: 'Avgjerder om valet er gyldig',
}

/** The same in nynorsk. */
export const followUpRefusals: Worded<typeof nb> = {
  'followUp.noSuchStep': () =>
    'Oppgåva kan ikkje gå frå statusen ho har til den. Opne henne på nytt, og sjå kva som kan veljast.',
  'followUp.reasonMissing': () => 'Skriv kvifor. Grunngjevinga står i loggen.',
  'followUp.evidenceMissing': () =>
    'Oppgi kva som viser at oppgåva er gjord: eit saksframlegg, eit vedlegg, eit vedtak eller eit dokument. Finst det ikkje, skriv kvifor.',
  'followUp.gone': () => 'Oppgåva finst ikkje.',
  'followUp.changedSince': () => 'Statusen er endra sidan, og kan ikkje angrast herfrå. Sjå loggen.',
  'followUp.dueReasonMissing': () =>
    'Skriv kvifor fristen blir endra. Den gamle fristen blir ståande i loggen.',
  'followUp.noteEmpty': () => 'Merknaden er tom.',
  'followUp.noSuchPerson': () => 'Personen finst ikkje lenger i lista.',
  'followUp.ownerLeft': (f) => `${f['name']} har slutta (${f['leftOn']}). Vel ein annan.`,
  'followUp.evidenceGone': () =>
    'Det som skulle vise at oppgåva er gjord, finst ikkje, eller er alt teke bort.',
  'followUp.evidenceTwice': () => 'Dette er alt oppgitt for oppgåva.',
  'followUp.placeMissing': () => 'Skriv både kva dokumentet heiter og kvar det ligg.',
  'followUp.lastEvidence': () =>
    'Oppgåva er gjord, og dette er det einaste som viser det. Oppgi noko anna først, eller ta oppgåva opp att.',
  'followUp.decisionGone': () => 'Vedtaket finst ikkje.',
  'followUp.recommendation': () =>
    'Ei innstilling er ikkje eit vedtak, og gir ingen oppgåver før ho er vedteken.',
  'followUp.noSuchPoint': () => 'Vedtaket har ikkje dette punktet.',
  'followUp.taskEmpty': () => 'Skriv kva som skal gjerast.',
  'followUp.noSuchCommittee': (f) => `Fann ikkje utvalet «${f['word']}».`,
  'followUp.unknown': (f) => `Fann inga oppgåve med id «${f['word']}».`,
  'followUp.badHalf': (f) => `«${f['value']}» er ikkje eit halvår. Skriv til dømes 2021-1.`,
  'followUp.leak': (f) =>
    `Rapporten for alle inneheld noko som er unnateke offentlegheit (${f['from']}). Han er ikkje skriven.`,
  'decisionLink.self': () => 'Eit vedtak kan ikkje oppheve eller endre seg sjølv.',
  'decisionLink.recommendation': () => 'Ei innstilling kan korkje oppheve eller bli oppheva. Vel eit vedtak.',
  'decisionLink.earlier': (f) =>
    `Vedtaket frå ${f['later']} er eldre enn det frå ${f['earlier']}. Berre eit seinare vedtak kan oppheve eller endre eit tidlegare.`,
  'decisionLink.noSuchPoint': (f) => `Vedtaket har ${f['points']} punkt, og ikkje noko punkt ${f['point']}.`,
  'decisionLink.cycle': () =>
    'Det andre vedtaket verkar alt på dette. To vedtak kan ikkje oppheve eller endre kvarandre.',
  'decisionLink.twice': () => 'Dette er alt registrert.',
  'decisionLink.gone': () => 'Koplinga mellom vedtaka er alt teken bort.',
  'legality.notReviewable': (f) =>
    `${subjects[f['subject'] ?? ''] ?? 'Dette'} kan ikkje lovlegkontrollerast.`,
  'legality.notFinal': () => 'Berre endelege vedtak kan lovlegkontrollerast. Dette er ei innstilling.',
  'legality.beforeDecision': (f) =>
    `Vedtaket vart gjort ${f['madeOn']}. Kravet kan ikkje vere framsett før det.`,
  'legality.notMembers': (f) =>
    `${f['first']} er ikkje medlem av kommunestyret. Berre medlemmer kan krevje lovlegkontroll.`,
  'legality.tooFew': (f) =>
    `Kravet har ${f['count']} namn. Minst tre medlemmer av kommunestyret må stå saman om det.`,
  'legality.tooLate': (f) => `Kravet vart framsett ${f['requestedOn']}. Fristen gjekk ut ${f['limit']}.`,
  'legality.noAnswerYet': () =>
    'Organet som gjorde vedtaket, må ta stilling til kravet først. Oppgi svaret og dagen.',
  'legality.notUpheld': () =>
    'Saka går til departementet berre når organet held fast ved vedtaket, og må vere send før ho blir avgjord der.',
  'legality.outOfOrder': () => 'Dagane kjem ikkje i rekkjefølgje: kravet, svaret, oversendinga, avgjerda.',
  'legality.outcomeMissing': () => 'Oppgi både utfallet og dagen det kom.',
  'legality.suspensionHalf': () => 'Oppgi både kven som utsette iverksetjinga, og kva dag.',
  'legality.reasonMissing': () => 'Skriv kva kravet byggjer på: kontrollen kan avgrensast til det.',
  'legality.gone': () => 'Kravet om lovlegkontroll finst ikkje.',
  'point.noWho': (f) => `Punkt ${f['point']} seier ikkje kven som skal gjere det.`,
  'point.nobodyAsked': (f) =>
    `Punkt ${f['point']}: «${f['found']}» ber ingen om noko. Skriv kven som blir beden.`,
  'point.noWhat': (f) => `Punkt ${f['point']} seier ikkje kva som skal gjerast.`,
  'point.noDeadline': (f) => `Punkt ${f['point']} har ingen frist.`,
  'point.vagueDeadline': (f) =>
    `Punkt ${f['point']}: «${f['found']}» er ingen frist. Skriv ein dag eller eit møte.`,
  'point.noReport': (f) => `Punkt ${f['point']} seier ikkje kven som får vite kva det vart til.`,
}
