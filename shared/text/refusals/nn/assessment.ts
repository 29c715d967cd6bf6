import { formatDate } from '../../../domain/calendar/dates.ts'
import type { assessmentRefusals as nb } from '../assessment.ts'
import type { Worded } from '../worded.ts'

const day = (text = ''): string => formatDate(text.slice(0, 10), 'long', 'nn')
const notMade = 'Fila er ikkje laga.'

/** Refusals of the answering of inputs, in nynorsk. */
export const assessmentRefusals: Worded<typeof nb> = {
  'assessment.inputGone': () => 'Innspelet finst ikkje lenger. Nokon har fjerna det.',
  'assessment.pointGone': () =>
    'Punktet finst ikkje lenger. Nokon har fjerna det eller slått det saman med eit anna.',
  'assessment.sent': (f) =>
    `Svara på I-${f['input']} vart sende ut til møtet ${day(f['date'])} i ${f['committee']} og kan ikkje endrast. Det som må rettast, blir retta i ein ny versjon av saksframlegget.`,
  'assessment.pointEmpty': () => 'Eit punkt må seie noko. Fjern det om det ikkje skal stå.',
  'assessment.emptyPart': () => 'Punktet kan ikkje delast der: den eine delen ville vorte tom.',
  'assessment.changedSince': () =>
    'Nokon har skrive i punkta i mellomtida, kanskje i eit anna vindauge. Ingenting er endra.',
  'assessment.noNext': () =>
    'Det er siste punktet i innspelet. Det finst ikkje noko neste å slå det saman med.',
  'assessment.answeredAlready': (f) =>
    `I-${f['input']} har punkt som alt er vurderte. Del dei eitt og eitt, så ingen svar går tapt.`,
  'assessment.cellTooLong': (f) =>
    `Ei celle for ${f['input']} er lengre enn eit rekneark tek imot (32 767 teikn). Lagre som CSV i staden.`,
  'assessment.caseExempt': () => `Saka er unnateken offentlegheit. ${notMade}`,
  'assessment.leak': (f) =>
    `I rada for ${f['input']} står noko frå ${f['from']} som ikkje skal ut: namn eller kontaktopplysningar. ${notMade} Skriv om samandraget eller vurderinga.`,
  'assessment.identityNumber': (f) =>
    `I rada for ${f['input']} står eit fødselsnummer. ${notMade} Ta det bort først.`,
}
