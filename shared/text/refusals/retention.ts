import type { Sentence } from '../refusal-words.ts'
import { formatDate, isIsoDate } from '../../domain/calendar/dates.ts'

const day = (iso: string | undefined): string =>
  iso !== undefined && isIsoDate(iso) ? formatDate(iso, 'long', 'nb') : (iso ?? '')

/** Why personal data cannot be erased, or not yet, and why what is held on a person is not found. */
export const retentionRefusals = {
  'retention.badMonths': (f) => `Lagringstiden må være et helt antall måneder, fra 0 til ${f['most']}.`,
  'retention.notDue': (f) =>
    f['dueOn'] === ''
      ? `Personopplysningene i høringen til sak ${f['case']} har ingen slettedato ennå: saken er ikke avsluttet.`
      : `Personopplysningene i høringen til sak ${f['case']} skal ikke slettes før ${day(f['dueOn'])}. Sett en tidligere dag med begrunnelse om de skal bort før.`,
  'retention.held': (f) =>
    `Slettingen i sak ${f['case']} er holdt tilbake. Se grunnen i oversikten, og opphev den først.`,
  'retention.changedSince': (f) =>
    `Innspillene i sak ${f['case']} er endret siden du så på dem. Se gjennom på nytt; ingenting er slettet i denne høringen.`,
  'retention.reasonMissing': () => 'Skriv en begrunnelse.',
  'retention.archivedNotYet': (f) =>
    `Arkivdatoen ${day(f['on'])} har ikke vært ennå. Før den når innspillene ligger i arkivet.`,
  'retention.notConfirmed': (f) =>
    `Ingenting er slettet. Personopplysninger i ${f['inputs']} innspill skal bort nå, og det kan ikke gjøres om. Kjør på nytt med --yes for å slette.`,
  'retention.futureDay': (f) =>
    `Det kan ikke slettes etter en dag som ikke har vært (${day(f['on'])}). Bruk --dry-run for å se hva som skal bort da.`,
  'input.erased': (f) =>
    `Personopplysningene i innspill I-${f['number']} ble slettet ${day(f['day'])}. Innspillet kan ikke endres.`,
  'held.tooShort': () => 'Skriv minst tre tegn av navnet, e-postadressen eller telefonnummeret.',
  'held.nothingChosen': () => 'Velg minst én opplysning som skal være med.',
} as const satisfies Readonly<Record<string, Sentence>>
