import type { Facts, Sentence } from '../refusal-words.ts'

const subjects: Facts = {
  procedural: 'Prosessledende avgjørelser',
  employment: 'Vedtak om ansettelse, oppsigelse eller avskjed',
  procurement: 'Spørsmål om regelverket for offentlige anskaffelser',
  election: 'Avgjørelser om valget er gyldig',
}

/** Refusals of tasks, links between decisions and legality reviews, and advice on a proposal's points. */
export const followUpRefusals = {
  'followUp.noSuchStep': () =>
    'Oppgaven kan ikke gå fra statusen den har til den. Åpne den på nytt, og se hva som kan velges.',
  'followUp.reasonMissing': () => 'Skriv hvorfor. Begrunnelsen står i loggen.',
  'followUp.evidenceMissing': () =>
    'Oppgi hva som viser at oppgaven er gjort: et saksframlegg, et vedlegg, et vedtak eller et dokument. Finnes det ikke, skriv hvorfor.',
  'followUp.gone': () => 'Oppgaven finnes ikke.',
  'followUp.changedSince': () => 'Statusen er endret siden, og kan ikke angres herfra. Se loggen.',
  'followUp.dueReasonMissing': () => 'Skriv hvorfor fristen endres. Den gamle fristen blir stående i loggen.',
  'followUp.noteEmpty': () => 'Merknaden er tom.',
  'followUp.noSuchPerson': () => 'Personen finnes ikke lenger i listen.',
  'followUp.ownerLeft': (f) => `${f['name']} har sluttet (${f['leftOn']}). Velg en annen.`,
  'followUp.evidenceGone': () =>
    'Det som skulle vise at oppgaven er gjort, finnes ikke, eller er allerede tatt bort.',
  'followUp.evidenceTwice': () => 'Dette er allerede oppgitt for oppgaven.',
  'followUp.placeMissing': () => 'Skriv både hva dokumentet heter og hvor det ligger.',
  'followUp.lastEvidence': () =>
    'Oppgaven er gjort, og dette er det eneste som viser det. Oppgi noe annet først, eller ta oppgaven opp igjen.',
  'followUp.decisionGone': () => 'Vedtaket finnes ikke.',
  'followUp.recommendation': () =>
    'En innstilling er ikke et vedtak, og gir ingen oppgaver før den er vedtatt.',
  'followUp.noSuchPoint': () => 'Vedtaket har ikke dette punktet.',
  'followUp.taskEmpty': () => 'Skriv hva som skal gjøres.',
  'followUp.noSuchCommittee': (f) => `Fant ikke utvalget «${f['word']}».`,
  'followUp.unknown': (f) => `Fant ingen oppgave med id «${f['word']}».`,
  'followUp.badHalf': (f) => `«${f['value']}» er ikke et halvår. Skriv for eksempel 2021-1.`,
  'followUp.leak': (f) =>
    `Rapporten for alle inneholder noe som er unntatt offentlighet (${f['from']}). Den er ikke skrevet.`,
  'decisionLink.self': () => 'Et vedtak kan ikke oppheve eller endre seg selv.',
  'decisionLink.recommendation': () =>
    'En innstilling kan verken oppheve eller bli opphevet. Velg et vedtak.',
  'decisionLink.earlier': (f) =>
    `Vedtaket fra ${f['later']} er eldre enn det fra ${f['earlier']}. Bare et senere vedtak kan oppheve eller endre et tidligere.`,
  'decisionLink.noSuchPoint': (f) => `Vedtaket har ${f['points']} punkter, og ikke noe punkt ${f['point']}.`,
  'decisionLink.cycle': () =>
    'Det andre vedtaket virker allerede på dette. To vedtak kan ikke oppheve eller endre hverandre.',
  'decisionLink.twice': () => 'Dette er allerede registrert.',
  'decisionLink.gone': () => 'Koblingen mellom vedtakene er allerede tatt bort.',
  'legality.notReviewable': (f) =>
    `${subjects[f['subject'] ?? ''] ?? 'Dette'} kan ikke lovlighetskontrolleres.`,
  'legality.notFinal': () => 'Bare endelige vedtak kan lovlighetskontrolleres. Dette er en innstilling.',
  'legality.beforeDecision': (f) =>
    `Vedtaket ble truffet ${f['madeOn']}. Kravet kan ikke være framsatt før det.`,
  'legality.notMembers': (f) =>
    `${f['first']} er ikke medlem av kommunestyret. Bare medlemmer kan kreve lovlighetskontroll.`,
  'legality.tooFew': (f) =>
    `Kravet har ${f['count']} navn. Minst tre medlemmer av kommunestyret må stå sammen om det.`,
  'legality.tooLate': (f) => `Kravet ble framsatt ${f['requestedOn']}. Fristen gikk ut ${f['limit']}.`,
  'legality.noAnswerYet': () =>
    'Organet som traff vedtaket, må ta stilling til kravet først. Oppgi svaret og dagen.',
  'legality.notUpheld': () =>
    'Saken går til departementet bare når organet opprettholder vedtaket, og må være sendt før den avgjøres der.',
  'legality.outOfOrder': () => 'Dagene kommer ikke i rekkefølge: kravet, svaret, oversendelsen, avgjørelsen.',
  'legality.outcomeMissing': () => 'Oppgi både utfallet og dagen det kom.',
  'legality.suspensionHalf': () => 'Oppgi både hvem som utsatte iverksettingen, og hvilken dag.',
  'legality.reasonMissing': () => 'Skriv hva kravet bygger på: kontrollen kan begrenses til det.',
  'legality.gone': () => 'Kravet om lovlighetskontroll finnes ikke.',
  'point.noWho': (f) => `Punkt ${f['point']} sier ikke hvem som skal gjøre det.`,
  'point.nobodyAsked': (f) => `Punkt ${f['point']}: «${f['found']}» ber ingen om noe. Skriv hvem som bes.`,
  'point.noWhat': (f) => `Punkt ${f['point']} sier ikke hva som skal gjøres.`,
  'point.noDeadline': (f) => `Punkt ${f['point']} har ingen frist.`,
  'point.vagueDeadline': (f) =>
    `Punkt ${f['point']}: «${f['found']}» er ingen frist. Skriv en dag eller et møte.`,
  'point.noReport': (f) => `Punkt ${f['point']} sier ikke hvem som får vite hva det ble til.`,
} as const satisfies Record<string, Sentence>
