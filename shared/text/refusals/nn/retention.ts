import { formatDate, isIsoDate } from '../../../domain/calendar/dates.ts'
import type { retentionRefusals as nb } from '../retention.ts'
import type { Worded } from '../worded.ts'

const day = (iso: string | undefined): string =>
  iso !== undefined && isIsoDate(iso) ? formatDate(iso, 'long', 'nn') : (iso ?? '')

/** Why personal data cannot be erased, or not yet, in nynorsk. */
export const retentionRefusals: Worded<typeof nb> = {
  'retention.badMonths': (f) => `Lagringstida må vere eit heilt tal månader, frå 0 til ${f['most']}.`,
  'retention.notDue': (f) =>
    f['dueOn'] === ''
      ? `Personopplysningane i høyringa til sak ${f['case']} har ingen slettedato enno: saka er ikkje avslutta.`
      : `Personopplysningane i høyringa til sak ${f['case']} skal ikkje slettast før ${day(f['dueOn'])}. Set ein tidlegare dag med grunngiving om dei skal bort før.`,
  'retention.held': (f) =>
    `Slettinga i sak ${f['case']} er halden tilbake. Sjå grunnen i oversikta, og opphev han først.`,
  'retention.changedSince': (f) =>
    `Innspela i sak ${f['case']} er endra sidan du såg på dei. Sjå gjennom på nytt; ingenting er sletta i denne høyringa.`,
  'retention.reasonMissing': () => 'Skriv ei grunngiving.',
  'retention.archivedNotYet': (f) =>
    `Arkivdatoen ${day(f['on'])} har ikkje vore enno. Før han når innspela ligg i arkivet.`,
  'retention.notConfirmed': (f) =>
    `Ingenting er sletta. Personopplysningar i ${f['inputs']} innspel skal bort no, og det kan ikkje gjerast om. Køyr på nytt med --yes for å slette.`,
  'retention.futureDay': (f) =>
    `Det kan ikkje slettast etter ein dag som ikkje har vore (${day(f['on'])}). Bruk --dry-run for å sjå kva som skal bort då.`,
  'input.erased': (f) =>
    `Personopplysningane i innspel I-${f['number']} blei sletta ${day(f['day'])}. Innspelet kan ikkje endrast.`,
  'held.tooShort': () => 'Skriv minst tre teikn av namnet, e-postadressa eller telefonnummeret.',
  'held.nothingChosen': () => 'Vel minst éi opplysning som skal vere med.',
}
