import type { Sentence } from '../refusal-words.ts'
import { sectionNames } from '../state-names.ts'

const section = (key: string | undefined): string => sectionNames[key ?? ''] ?? key ?? ''

/** Refusals of the domain: course of a case, papers, meetings, numbering, dates. */
export const caseRefusals = {
  'course.notAllowed': (f) =>
    `Steget «${f['event']}» er ikke mulig nå: saken står i tilstanden «${f['state']}».`,
  'course.wrongStage': (f) =>
    `Steget «${f['event']}» hører ikke til behandlingen «${f['stage']}» når saken står i «${f['state']}».`,
  'course.stageUnknown': (f) =>
    `Det er ikke kjent hvilken behandling saken kommer fra, så steget «${f['event']}» kan ikke tas.`,
  'course.outcomeNotPossible': (f) =>
    `Utfallet «${f['outcome']}» er ikke mulig i behandlingen «${f['stage']}».`,
  'course.inputsNotAssessed': (f) =>
    `${f['unanswered']} ${f['unanswered'] === '1' ? 'punkt' : 'punkter'} i høringsinnspillene mangler vurdering eller konklusjon. Svar på dem først.`,
  'course.hearingStillOpen': (f) =>
    `Høringen er åpen til og med ${f['closesOn']}. Den kan lukkes dagen etter.`,
  'paper.sectionEmpty': (f) => `Avsnittet «${section(f['section'])}» mangler tekst.`,
  'paper.sectionTooLong': (f) =>
    `Avsnittet «${section(f['section'])}» har ${f['words']} ord. Grensen er ${f['limit']}.`,
  'paper.tableWithoutHeader': (f) => `En tabell i «${section(f['section'])}» mangler overskriftsrad.`,
  'paper.tableWithoutCaption': (f) => `En tabell i «${section(f['section'])}» mangler tittel.`,
  'paper.imageWithoutAlt': (f) => `Et bilde i «${section(f['section'])}» mangler alternativ tekst.`,
  'paper.pointNotNumbered': () => 'Forslaget til vedtak har et punkt uten nummer.',
  'paper.citationBroken': (f) =>
    `«${section(f['section'])}» viser til en oppføring i kunnskapsgrunnlaget som ikke finnes.`,
  'paper.inputReferenceBroken': (f) =>
    `«${section(f['section'])}» viser til et høringsinnspill som ikke finnes.`,
  'paper.attachmentWithoutTitle': (f) => `Vedlegg ${f['number']} mangler tittel.`,
  'paper.attachmentNumberTwice': (f) => `To vedlegg har nummer ${f['number']}.`,
  'paper.templateWithoutChanges': () =>
    'Malen mangler avsnittet om hva som er endret siden førstegangsbehandlingen.',
  'paper.notApproved': (f) => `Saksframlegget «${f['title']}» er ikke godkjent av kommunedirektøren.`,
  'meeting.notAllowed': (f) =>
    `Steget «${f['event']}» er ikke mulig nå: møtet står i tilstanden «${f['state']}».`,
  'meeting.emptyAgenda': () => 'Sakslisten er tom. Sett saker på den før innkallingen sendes.',
  'meeting.noticeNotIssued': () => 'Innkallingen er ikke sendt.',
  'meeting.unknownClosingGround': (f) => `Hjemmelen «${f['code']}» for lukket dør finnes ikke.`,
  'meeting.closedRemotely': () =>
    'En sak som skal behandles for lukket dør på grunn av taushetsplikt, kan ikke behandles i fjernmøte.',
  'meeting.closingNeedsExemption': () =>
    'Lukket dør på denne hjemmelen krever at opplysningene også er unntatt etter offentleglova.',
  'meeting.unknown': (f) => `Det finnes ikke noe møte «${f['word']}». «saksklar list» viser møtene.`,
  'meeting.ambiguous': (f) => `«${f['word']}» kan være flere møter: ${f['candidates']}. Skriv ett av dem.`,
  'case.unknown': (f) => `Det finnes ingen sak «${f['word']}». «saksklar list» viser sakene.`,
  'case.ambiguous': (f) => `«${f['word']}» kan være flere saker: ${f['candidates']}. Skriv én av dem.`,
  'case.gone': () => 'Saken finnes ikke lenger. Den kan ligge i papirkurven.',
  'case.ownAncestor': (f) =>
    `Saken kan ikke erstatte ${f['number']}: den saken er denne selv, eller erstatter den. Velg en tidligere sak.`,
  'case.predecessorGone': () =>
    'Saken som skulle erstattes, finnes ikke lenger. Den ligger kanskje i papirkurven.',
  'case.numberTaken': (f) =>
    `Saksnummeret ${f['number']} er alt brukt av en annen sak. Velg et annet nummer.`,
  'case.personUnknown': () => 'Personen som er valgt, finnes ikke lenger. Velg en annen.',
  'case.notEmployee': (f) =>
    `${f['name']} er ikke ansatt i kommunen og kan ikke ha ansvar for en sak. Velg en ansatt.`,
  'case.committeeUnknown': () => 'Utvalget som er valgt, finnes ikke lenger. Velg et annet.',
  'case.councilReadsLast': (f) =>
    `${f['committee']} behandler saken til slutt. Velg utvalget som behandler den før og etter høringen.`,
  'case.noCouncil': () =>
    'Kommunestyret er ikke registrert, og en sak med høring skal dit til slutt. Legg det inn i innstillingene.',
  'case.noTemplate': () => 'Det finnes ingen mal for saksframlegg. Legg inn en i innstillingene.',
  'case.onAgenda': (f) =>
    `Saken står på sakslisten til ${f['committee']} ${f['date']} og kan ikke slettes. Ta den av sakslisten først.`,
  'case.issued': () => 'Et saksframlegg i saken er sendt ut. Da kan ikke saken slettes.',
  'paper.gone': () => 'Saksframlegget finnes ikke lenger.',
  'attachment.gone': () => 'Vedlegget finnes ikke lenger. Det kan ligge i papirkurven.',
  'attachment.sent': (f) =>
    `Vedlegg ${f['number']} «${f['title']}» er sendt ut og kan verken endres eller slettes. Bare unntaket fra offentlighet kan endres.`,
  'milestone.gone': () => 'Milepælen finnes ikke lenger. Den kan ligge i papirkurven.',
  'milestone.datesReversed': () => 'Milepælen slutter før den begynner. Rett datoene.',
  'milestone.doneInFuture': () => 'En milepæl kan ikke være fullført på en dag som ikke har vært.',
  'milestone.derived': (f) =>
    f['from'] === 'hearing'
      ? 'Milepælen følger høringen og blir fullført når høringen er over. Den kan ikke krysses av for hånd.'
      : 'Milepælen følger behandlingen i utvalget og blir fullført når utvalget har behandlet saken. Den kan ikke krysses av for hånd.',
  'progress.exempt': () =>
    'Saken er unntatt offentlighet og kan ikke få en offentlig side. Ingenting er skrevet.',
  'notice.tooShort': (f) =>
    `Innkallingen sendes ${f['given']} dager før møtet. Kommunens egen regel er ${f['required']} dager.`,
  'notice.afterMeeting': (f) => `Innkallingen (${f['issuedOn']}) er senere enn møtet (${f['meetingDate']}).`,
  'notice.nobodyPresent': () => 'Ingen er til stede, så saken kan ikke behandles.',
  'notice.chairObjects': () => 'Møtelederen motsetter seg at den ettersendte saken avgjøres.',
  'notice.aThirdObjects': (f) =>
    `${f['objecting']} av ${f['present']} motsetter seg at den ettersendte saken avgjøres. En tredel er nok.`,
  'numbering.patternWithoutNumber': (f) => `Nummermønsteret «${f['pattern']}» mangler {n}.`,
  'numbering.patternWithoutYear': (f) =>
    `Nummermønsteret «${f['pattern']}» mangler år ({yy}, {yyyy} eller {y}).`,
  'numbering.patternWithTwoNumbers': (f) => `Nummermønsteret «${f['pattern']}» har flere enn ett {n}.`,
  'numbering.patternWithTwoYears': (f) => `Nummermønsteret «${f['pattern']}» har flere enn ett år.`,
  'numbering.patternRunsTogether': (f) =>
    `Nummermønsteret «${f['pattern']}» mangler skilletegn mellom nummer og år.`,
  'numbering.patternTooLong': (f) => `Nummermønsteret «${f['pattern']}» er lengre enn ${f['longest']} tegn.`,
  'numbering.unknownToken': (f) => `Nummermønsteret «${f['pattern']}» har en ukjent del: ${f['token']}.`,
  'numbering.counterBehind': (f) =>
    `Nummeret ${f['printed']} er alt brukt, men telleren står på ${f['counter']}. Telleren må rettes før nye nummer gis.`,
  'numbering.givenTwice': (f) => `Nummeret ${f['printed']} er gitt to ganger.`,
  'date.unreadable': (f) => `«${f['typed']}» er ikke en dato. Skriv den som 26.3.2026.`,
  'date.notInCalendar': (f) => `«${f['typed']}» finnes ikke i kalenderen.`,
} as const satisfies Readonly<Record<string, Sentence>>
