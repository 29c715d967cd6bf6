import type { courseRefusals as nb } from '../course.ts'
import type { Worded } from '../worded.ts'

/** The same in nynorsk. */
export const courseRefusals: Worded<typeof nb> = {
  'hearing.tooShort': (f) => `Høyringa ligg ute i ${f['days']} dagar. Lova krev minst ${f['least']}.`,
  'hearing.shorterThanCustom': (f) =>
    `Høyringa ligg ute i ${f['days']} dagar. Det vanlege er minst ${f['least']}.`,
  'course.hearingNotPlanned': () =>
    'Det er ikkje planlagt noka høyring. Set periode og høyringspartar først.',
  'course.hearingNobody': () => 'Høyringa har ingen høyringspartar. Legg til dei som skal få uttale seg.',
  'course.councilsNotTold': () =>
    'Eldrerådet, rådet for personar med funksjonsnedsetjing og ungdomsrådet er ikkje blant høyringspartane. Legg dei til, eller oppgi at saka ikkje gjeld dei.',
  'course.hearingOpensLater': (f) => `Høyringa tek til ${f['opensOn']}. Ho kan opnast den dagen.`,
  'course.newHearingNotAssessed': (f) =>
    `Framlegget er endra på ${f['material']} stader av vekt sidan det vart høyrt. Vurder om det trengst ei ny høyring.`,
  'course.newHearingOutdated': (f) =>
    `Framlegget er endra etter at det vart vurdert om ei ny høyring trengst (${f['material']} stader). Vurder det på nytt.`,
  'course.newHearingNeeded': () =>
    'Det er vurdert at framlegget må høyrast på nytt. Send saka på ny høyring.',
  'course.newHearingNotFound': () =>
    'Det er ikkje vurdert at saka treng ei ny høyring. Registrer vurderinga først.',
  'course.notOnAgenda': () => 'Saka står ikkje på noka saksliste for denne handsaminga.',
  'course.noticeNotIssued': (f) => `Innkallinga til møtet ${f['date']} er ikkje send.`,
  'course.meetingNotReached': (f) => `Møtet er ${f['date']}. Utfallet kan registrerast frå den dagen.`,
  'course.advisersLeft': (f) => `Desse skal uttale seg først: ${f['committees']}.`,
  'course.councilAdopts': () => 'Kommunestyret vedtek sjølv i denne saka. Utvalet innstiller.',
  'course.publicTooShort': (f) =>
    `Innstillinga må liggje ope i minst ${f['least']} dagar før kommunestyret møtest ${f['date']}. Ho er offentleg frå ${f['publicFrom']} (${f['days']} dagar). Tidlegast moglege møte er ${f['earliest']}.`,
  'course.reasonMissing': () => 'Skriv kvifor kravet blir sett til side.',
  'course.readingGone': () => 'Handsaminga finst ikkje lenger.',
  'course.inSession': () => 'Møtet blir halde no. Det som blir vedteke, blir ført i møtet.',
  'course.alreadyDecided': () => 'Handsaminga er alt avgjord.',
  'course.noPoints': () => 'Skriv teksten som vart vedteken, eitt punkt på kvar linje.',
  'course.adviserTwice': (f) => `${f['committee']} skal alt uttale seg i denne handsaminga.`,
  'course.readingPlaced': () => 'Handsaminga står på ei saksliste. Ta saka av sakslista først.',
  'course.readingStays': () => 'Handsaminga høyrer til saksgangen og kan ikkje takast bort.',
  'issue.notReady': (f) =>
    `${f['count']} ting manglar før innkallinga kan sendast. Sjå «Manglar før innkallinga».`,
  'course.paperNotBegun': () => 'Saksframlegget til neste handsaming er ikkje påbyrja.',
  'course.paperElsewhere': () => 'Saksframlegget til kommunestyret er ikkje til godkjenning no.',
  'case.notRevised': () =>
    'Saka kan ikkje takast opp til revisjon: ho er ikkje vedteken, eller ho høyrer ikkje til dei som blir reviderte.',
  'case.revisedAlready': (f) => `Saka er alt teken opp til revisjon, som ${f['number']}.`,
  'deadlines.over': () => 'Saka er ferdig handsama. Det er ingen fristar igjen å rekne ut.',
  'deadlines.noBody': () =>
    'Saka har ikkje noko utval som skal handsame henne. Legg til utvala under Innstillingar.',
  'deadlines.unknownStep': (f) => `Steget «${f['step']}» er ikkje igjen på vegen. Vel eit anna.`,
  'deadlineRules.weeksReversed': (f) =>
    `Fellesferien kan ikkje slutte i veke ${f['to']} når han byrjar i veke ${f['from']}.`,
  'passport.exempt': () =>
    'Saka er unnateken offentlegheit, og har ingen offentleg saksgang. Lag utgåva for medlemmene.',
  'course.mandateThere': () => 'Saka har alt ei mandatsak som ikkje er handsama.',
}
