import type { Sentence } from '../refusal-words.ts'

/** Refusals of the course of a case and of what its steps ask for. */
export const courseRefusals = {
  'hearing.tooShort': (f) => `Høringen ligger ute i ${f['days']} dager. Loven krever minst ${f['least']}.`,
  'hearing.shorterThanCustom': (f) =>
    `Høringen ligger ute i ${f['days']} dager. Det vanlige er minst ${f['least']}.`,
  'course.hearingNotPlanned': () => 'Det er ikke planlagt noen høring. Sett periode og høringsparter først.',
  'course.hearingNobody': () => 'Høringen har ingen høringsparter. Legg til dem som skal få uttale seg.',
  'course.councilsNotTold': () =>
    'Eldrerådet, rådet for personer med funksjonsnedsettelse og ungdomsrådet er ikke blant høringspartene. Legg dem til, eller oppgi at saken ikke gjelder dem.',
  'course.hearingOpensLater': (f) => `Høringen begynner ${f['opensOn']}. Den kan åpnes den dagen.`,
  'course.newHearingNotAssessed': (f) =>
    `Forslaget er endret på ${f['material']} steder av betydning siden det ble hørt. Vurder om det trengs en ny høring.`,
  'course.newHearingOutdated': (f) =>
    `Forslaget er endret etter at det ble vurdert om en ny høring trengs (${f['material']} steder). Vurder det på nytt.`,
  'course.newHearingNeeded': () => 'Det er vurdert at forslaget må høres på nytt. Send saken på ny høring.',
  'course.newHearingNotFound': () =>
    'Det er ikke vurdert at saken trenger en ny høring. Registrer vurderingen først.',
  'course.notOnAgenda': () => 'Saken står ikke på noen saksliste for denne behandlingen.',
  'course.noticeNotIssued': (f) => `Innkallingen til møtet ${f['date']} er ikke sendt.`,
  'course.meetingNotReached': (f) => `Møtet er ${f['date']}. Utfallet kan registreres fra den dagen.`,
  'course.advisersLeft': (f) => `Disse skal uttale seg først: ${f['committees']}.`,
  'course.councilAdopts': () => 'Kommunestyret vedtar selv i denne saken. Utvalget innstiller.',
  'course.publicTooShort': (f) =>
    `Innstillingen må ligge åpent i minst ${f['least']} dager før kommunestyret møtes ${f['date']}. Den er offentlig fra ${f['publicFrom']} (${f['days']} dager). Tidligst mulige møte er ${f['earliest']}.`,
  'course.reasonMissing': () => 'Skriv hvorfor kravet settes til side.',
  'course.readingGone': () => 'Behandlingen finnes ikke lenger.',
  'course.inSession': () => 'Møtet holdes nå. Det som vedtas, føres i møtet.',
  'course.alreadyDecided': () => 'Behandlingen er allerede avgjort.',
  'course.noPoints': () => 'Skriv teksten som ble vedtatt, ett punkt på hver linje.',
  'course.adviserTwice': (f) => `${f['committee']} skal allerede uttale seg i denne behandlingen.`,
  'course.readingPlaced': () => 'Behandlingen står på en saksliste. Ta saken av sakslisten først.',
  'course.readingStays': () => 'Behandlingen hører til saksgangen og kan ikke tas bort.',
  'issue.notReady': (f) =>
    `${f['count']} ting mangler før innkallingen kan sendes. Se «Mangler før innkallingen».`,
  'course.paperNotBegun': () => 'Saksframlegget til neste behandling er ikke begynt.',
  'course.paperElsewhere': () => 'Saksframlegget til kommunestyret er ikke til godkjenning nå.',
  'case.notRevised': () =>
    'Saken kan ikke tas opp til revisjon: den er ikke vedtatt, eller den hører ikke til dem som revideres.',
  'case.revisedAlready': (f) => `Saken er allerede tatt opp til revisjon, som ${f['number']}.`,
  'deadlines.over': () => 'Saken er ferdig behandlet. Det er ingen frister igjen å regne ut.',
  'deadlines.noBody': () =>
    'Saken har ikke noe utvalg som skal behandle den. Legg til utvalgene under Innstillinger.',
  'deadlines.unknownStep': (f) => `Steget «${f['step']}» er ikke igjen på veien. Velg et annet.`,
  'deadlineRules.weeksReversed': (f) =>
    `Fellesferien kan ikke slutte i uke ${f['to']} når den begynner i uke ${f['from']}.`,
  'passport.exempt': () =>
    'Saken er unntatt offentlighet, og har ingen offentlig saksgang. Lag utgaven for medlemmene.',
  'course.mandateThere': () => 'Saken har allerede en mandatsak som ikke er behandlet.',
} as const satisfies Record<string, Sentence>
