import type { caseRefusals as nb } from '../case.ts'
import { sectionTitle } from '../section-title.ts'
import type { Worded } from '../worded.ts'

const section = (key: string | undefined): string => sectionTitle(key, 'nn')

/** Refusals of the domain, in nynorsk. */
export const caseRefusals: Worded<typeof nb> = {
  'course.notAllowed': (f) =>
    `Steget «${f['event']}» er ikkje mogleg no: saka står i tilstanden «${f['state']}».`,
  'course.wrongStage': (f) =>
    `Steget «${f['event']}» høyrer ikkje til handsaminga «${f['stage']}» når saka står i «${f['state']}».`,
  'course.stageUnknown': (f) =>
    `Det er ikkje kjent kva handsaming saka kjem frå, så steget «${f['event']}» kan ikkje takast.`,
  'course.outcomeNotPossible': (f) =>
    `Utfallet «${f['outcome']}» er ikkje mogleg i handsaminga «${f['stage']}».`,
  'course.inputsNotAssessed': (f) =>
    `${f['unanswered']} punkt i høyringsinnspela manglar vurdering eller konklusjon. Svar på dei først.`,
  'course.hearingStillOpen': (f) =>
    `Høyringa er open til og med ${f['closesOn']}. Ho kan lukkast dagen etter.`,
  'paper.sectionEmpty': (f) => `Avsnittet «${section(f['section'])}» manglar tekst.`,
  'paper.sectionTooLong': (f) =>
    `Avsnittet «${section(f['section'])}» har ${f['words']} ord. Grensa er ${f['limit']}.`,
  'paper.tableWithoutHeader': (f) => `Ein tabell i «${section(f['section'])}» manglar overskriftsrad.`,
  'paper.tableWithoutCaption': (f) => `Ein tabell i «${section(f['section'])}» manglar tittel.`,
  'paper.imageWithoutAlt': (f) => `Eit bilete i «${section(f['section'])}» manglar alternativ tekst.`,
  'paper.pointNotNumbered': () => 'Framlegget til vedtak har eit punkt utan nummer.',
  'paper.citationBroken': (f) =>
    `«${section(f['section'])}» viser til ei oppføring i kunnskapsgrunnlaget som ikkje finst.`,
  'paper.inputReferenceBroken': (f) =>
    `«${section(f['section'])}» viser til eit høyringsinnspel som ikkje finst.`,
  'paper.attachmentWithoutTitle': (f) => `Vedlegg ${f['number']} manglar tittel.`,
  'paper.attachmentNumberTwice': (f) => `To vedlegg har nummer ${f['number']}.`,
  'paper.templateWithoutChanges': () =>
    'Malen manglar avsnittet om kva som er endra sidan førstegongshandsaminga.',
  'paper.notApproved': (f) => `Saksframlegget «${f['title']}» er ikkje godkjent av kommunedirektøren.`,
  'meeting.notAllowed': (f) =>
    `Steget «${f['event']}» er ikkje mogleg no: møtet står i tilstanden «${f['state']}».`,
  'meeting.emptyAgenda': () => 'Sakslista er tom. Set saker på ho før innkallinga blir send.',
  'meeting.noticeNotIssued': () => 'Innkallinga er ikkje send.',
  'meeting.unknownClosingGround': (f) => `Heimelen «${f['code']}» for lukka dør finst ikkje.`,
  'meeting.closedRemotely': () =>
    'Ei sak som skal handsamast for lukka dør på grunn av teieplikt, kan ikkje handsamast i fjernmøte.',
  'meeting.closingNeedsExemption': () =>
    'Lukka dør med denne heimelen krev at opplysningane òg er unnatekne etter offentleglova.',
  'meeting.unknown': (f) => `Det finst ikkje noko møte «${f['word']}». «saksklar list» viser møta.`,
  'meeting.ambiguous': (f) => `«${f['word']}» kan vere fleire møte: ${f['candidates']}. Skriv eitt av dei.`,
  'case.unknown': (f) => `Det finst inga sak «${f['word']}». «saksklar list» viser sakene.`,
  'case.ambiguous': (f) => `«${f['word']}» kan vere fleire saker: ${f['candidates']}. Skriv éi av dei.`,
  'case.gone': () => 'Saka finst ikkje lenger. Ho kan liggje i papirkorga.',
  'case.ownAncestor': (f) =>
    `Saka kan ikkje erstatte ${f['number']}: den saka er denne sjølv, eller erstattar henne. Vel ei tidlegare sak.`,
  'case.predecessorGone': () =>
    'Saka som skulle erstattast, finst ikkje lenger. Ho ligg kanskje i papirkorga.',
  'case.numberTaken': (f) => `Saksnummeret ${f['number']} er alt brukt av ei anna sak. Vel eit anna nummer.`,
  'case.personUnknown': () => 'Personen som er vald, finst ikkje lenger. Vel ein annan.',
  'case.notEmployee': (f) =>
    `${f['name']} er ikkje tilsett i kommunen og kan ikkje ha ansvar for ei sak. Vel ein tilsett.`,
  'case.committeeUnknown': () => 'Utvalet som er valt, finst ikkje lenger. Vel eit anna.',
  'case.councilReadsLast': (f) =>
    `${f['committee']} handsamar saka til slutt. Vel utvalet som handsamar ho før og etter høyringa.`,
  'case.noCouncil': () =>
    'Kommunestyret er ikkje registrert, og ei sak med høyring skal dit til slutt. Legg det inn i innstillingane.',
  'case.noTemplate': () => 'Det finst ingen mal for saksframlegg. Legg inn ein i innstillingane.',
  'case.onAgenda': (f) =>
    `Saka står på sakslista til ${f['committee']} ${f['date']} og kan ikkje slettast. Ta ho av sakslista først.`,
  'case.issued': () => 'Eit saksframlegg i saka er sendt ut. Då kan ikkje saka slettast.',
  'paper.gone': () => 'Saksframlegget finst ikkje lenger.',
  'attachment.gone': () => 'Vedlegget finst ikkje lenger. Det kan liggje i papirkorga.',
  'attachment.sent': (f) =>
    `Vedlegg ${f['number']} «${f['title']}» er sendt ut og kan verken endrast eller slettast. Berre unntaket frå offentlegheit kan endrast.`,
  'milestone.gone': () => 'Milepelen finst ikkje lenger. Han kan liggje i papirkorga.',
  'milestone.datesReversed': () => 'Milepelen sluttar før han byrjar. Rett datoane.',
  'milestone.doneInFuture': () => 'Ein milepel kan ikkje vere fullført på ein dag som ikkje har vore.',
  'milestone.derived': (f) =>
    f['from'] === 'hearing'
      ? 'Milepelen følgjer høyringa og blir fullført når høyringa er over. Han kan ikkje kryssast av for hand.'
      : 'Milepelen følgjer handsaminga i utvalet og blir fullført når utvalet har handsama saka. Han kan ikkje kryssast av for hand.',
  'progress.exempt': () =>
    'Saka er unnateken offentlegheit og kan ikkje få ei offentleg side. Ingenting er skrive.',
  'notice.tooShort': (f) =>
    `Innkallinga blir send ${f['given']} dagar før møtet. Kommunen sin eigen regel er ${f['required']} dagar.`,
  'notice.afterMeeting': (f) => `Innkallinga (${f['issuedOn']}) er seinare enn møtet (${f['meetingDate']}).`,
  'notice.nobodyPresent': () => 'Ingen er til stades, så saka kan ikkje handsamast.',
  'notice.chairObjects': () => 'Møteleiaren set seg imot at den ettersende saka blir avgjord.',
  'notice.aThirdObjects': (f) =>
    `${f['objecting']} av ${f['present']} set seg imot at den ettersende saka blir avgjord. Ein tredel er nok.`,
  'numbering.patternWithoutNumber': (f) => `Nummermønsteret «${f['pattern']}» manglar {n}.`,
  'numbering.patternWithoutYear': (f) =>
    `Nummermønsteret «${f['pattern']}» manglar år ({yy}, {yyyy} eller {y}).`,
  'numbering.patternWithTwoNumbers': (f) => `Nummermønsteret «${f['pattern']}» har fleire enn eitt {n}.`,
  'numbering.patternWithTwoYears': (f) => `Nummermønsteret «${f['pattern']}» har fleire enn eitt år.`,
  'numbering.patternRunsTogether': (f) =>
    `Nummermønsteret «${f['pattern']}» manglar skiljeteikn mellom nummer og år.`,
  'numbering.patternTooLong': (f) => `Nummermønsteret «${f['pattern']}» er lengre enn ${f['longest']} teikn.`,
  'numbering.unknownToken': (f) => `Nummermønsteret «${f['pattern']}» har ein ukjend del: ${f['token']}.`,
  'numbering.counterBehind': (f) =>
    `Nummeret ${f['printed']} er alt brukt, men teljaren står på ${f['counter']}. Teljaren må rettast før nye nummer blir gjevne.`,
  'numbering.givenTwice': (f) => `Nummeret ${f['printed']} er gjeve to gonger.`,
  'date.unreadable': (f) => `«${f['typed']}» er ikkje ein dato. Skriv han som 26.3.2026.`,
  'date.notInCalendar': (f) => `«${f['typed']}» finst ikkje i kalenderen.`,
}
