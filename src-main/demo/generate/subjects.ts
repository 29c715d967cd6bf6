import type { DemoCase } from '../content/types.ts'
import type { Prose } from './prose.ts'

/** What a formannskap has on its table, with the part of the archive code that goes with it. */
const matters: readonly (readonly [string, string])[] = [
  ['Detaljregulering for {place}, førstegangsbehandling', 'L12'],
  ['Rehabilitering av {place} skole, valg av løsning', 'A20'],
  ['Tertialrapport for {place} omsorgssenter', '151'],
  ['Søknad om tilskudd til {place} idrettslag', 'C30'],
  ['Kjøp av areal ved {place}', 'Q10'],
  ['Ny vannledning til {place}, kostnadsramme', 'M10'],
  ['Skjenkebevilling for {place} gjestegård', 'U63'],
  ['Trafikksikring av fylkesvegen gjennom {place}', 'Q80'],
  ['Forvaltningsplan for friluftsområdet {place}', 'K70'],
  ['Utbygging av fibernett i {place}', 'N60'],
  ['Høringsuttalelse om vindkraft ved {place}', 'S82'],
  ['Barnehageplass i {place}, kapasitet fram mot neste periode', 'A10'],
]
const places = [
  'Nordvik',
  'Sørbygda',
  'Kvernes',
  'Årsund',
  'Østheim',
  'Ælvdal',
  'Havneset',
  'Lyngmo',
  'Fjellgrenda',
  'Bruvoll',
  'Indre Solvik',
  'Mosjøholmen',
  'Tangen',
  'Røssneset',
]
const officers = [
  'strategic-adviser',
  'head-of-development',
  'economy-adviser',
  'data-adviser',
  'case-officer-health',
  'planner',
  'water-engineer',
  'property-manager',
]

/** The `sequence`th case of a year. */
export function subjectOf(prose: Prose, year: number, sequence: number): DemoCase {
  const [matter, archiveCode] = prose.pick(matters)
  const subject: DemoCase = {
    key: `${year}-${sequence}`,
    caseNumber: `${String(year).slice(2)}/${String(sequence).padStart(5, '0')}`,
    archiveCode,
    title: matter.replace('{place}', prose.pick(places)),
    officer: prose.pick(officers),
  }
  if (prose.number(25) > 0) return subject
  return {
    ...subject,
    exempt: {
      basis: 'offl-13+fvl-13-1-1',
      publicTitle: 'Personalsak',
      reason: 'Saken gjelder én ansatts personlige forhold.',
    },
  }
}
