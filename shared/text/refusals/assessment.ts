import { formatDate } from '../../domain/calendar/dates.ts'
import type { Sentence } from '../refusal-words.ts'

const day = (text = ''): string => formatDate(text.slice(0, 10), 'long', 'nb')
const notMade = 'Filen er ikke laget.'

/** Refusals of the answering of inputs. What leaked is named by its place, never told. */
export const assessmentRefusals = {
  'assessment.inputGone': () => 'Innspillet finnes ikke lenger. Noen har fjernet det.',
  'assessment.pointGone': () =>
    'Punktet finnes ikke lenger. Noen har fjernet det eller slått det sammen med et annet.',
  'assessment.sent': (f) =>
    `Svarene på I-${f['input']} ble sendt ut til møtet ${day(f['date'])} i ${f['committee']} og kan ikke endres. Det som må rettes, rettes i en ny versjon av saksframlegget.`,
  'assessment.pointEmpty': () => 'Et punkt må si noe. Fjern det hvis det ikke skal stå.',
  'assessment.emptyPart': () => 'Punktet kan ikke deles der: den ene delen ville blitt tom.',
  'assessment.changedSince': () =>
    'Noen har skrevet i punktene i mellomtiden, kanskje i et annet vindu. Ingenting er endret.',
  'assessment.noNext': () =>
    'Det er siste punkt i innspillet. Det finnes ikke noe neste å slå det sammen med.',
  'assessment.answeredAlready': (f) =>
    `I-${f['input']} har punkter som alt er vurdert. Del dem ett og ett, så ingen svar går tapt.`,
  'assessment.cellTooLong': (f) =>
    `En celle for ${f['input']} er lengre enn et regneark tar imot (32 767 tegn). Lagre som CSV i stedet.`,
  'assessment.caseExempt': () => `Saken er unntatt offentlighet. ${notMade}`,
  'assessment.leak': (f) =>
    `I raden for ${f['input']} står noe fra ${f['from']} som ikke skal ut: navn eller kontaktopplysninger. ${notMade} Skriv om sammendraget eller vurderingen.`,
  'assessment.identityNumber': (f) =>
    `I raden for ${f['input']} står et fødselsnummer. ${notMade} Ta det bort først.`,
} as const satisfies Readonly<Record<string, Sentence>>
