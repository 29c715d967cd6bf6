import type { LegalBasis } from './legal-basis.ts'

/*
 * Data, not constants: offentleglova as of July 2026, in force from 1 January 2009, and the two
 * sections of the coming forvaltningslov that take over from fvl. § 13 on a day that the King sets
 * (lov 20. juni 2025 nr. 81 § 99). A change of law ends one row (`validTo`) and adds another.
 */

const inForce = '2009-01-01'

type Traits = Partial<Omit<LegalBasis, 'code' | 'printed' | 'about'>>

/** A ground that asks for wider access to be weighed, and holds before elected bodies: the ordinary kind. */
function basis(code: string, printed: string, nb: string, nn: string, traits: Traits = {}): LegalBasis {
  return {
    code,
    validFrom: inForce,
    validTo: null,
    // Bokmål and nynorsk cite alike: the abbreviations and the words for ledd are the same.
    printed: { nb: printed, nn: printed },
    about: { nb, nn },
    widerAccess: true,
    needsEndDate: false,
    beforeElectedBody: true,
    exempts: 'information',
    ...traits,
  }
}

const secret: Traits = { widerAccess: false }
/** Offl. § 16 første ledd: never a case paper with attachments, or an agenda, for an elected body. */
const internal: Traits = { beforeElectedBody: false, exempts: 'document' }
const deferred: Traits = { needsEndDate: true, exempts: 'document' }
const wholeDocument: Traits = { exempts: 'document' }

const personal = ['noens personlige forhold', 'personlege forhold'] as const
const business = ['drifts- og forretningsforhold', 'drifts- og forretningsforhold'] as const

/** All grounds that the application knows, by code and span of validity (offl. §§ 5, 13–15, 18, 20–26). */
export const legalBases: readonly LegalBasis[] = [
  basis(
    'offl-5-1',
    'offl. § 5 første ledd',
    'dokumentene gir et misvisende bilde av saken',
    'dokumenta gir eit misvisande bilete av saka',
    deferred,
  ),
  basis(
    'offl-5-2',
    'offl. § 5 andre ledd',
    'revisjonsdokument før kontrollutvalget har fått det',
    'revisjonsdokument før kontrollutvalet har fått det',
    deferred,
  ),
  // Third ledd until a ledd was put in before it, at the latest by lov 20. juni 2025 nr. 51.
  basis(
    'offl-5-4',
    'offl. § 5 fjerde ledd',
    'til dokumentet har nådd den det gjelder',
    'til dokumentet har kome fram til den det gjeld',
    { ...deferred, validFrom: '2025-06-20' },
  ),
  basis('offl-13+fvl-13-1-1', 'offl. § 13 første ledd, jf. fvl. § 13 første ledd nr. 1', ...personal, secret),
  basis('offl-13+fvl-13-1-2', 'offl. § 13 første ledd, jf. fvl. § 13 første ledd nr. 2', ...business, secret),
  basis('offl-13+fvl2025-31-1', 'offl. § 13 første ledd, jf. fvl. § 31 første ledd', ...personal, {
    ...secret,
    validFrom: null,
  }),
  basis(
    'offl-13+fvl2025-32-1',
    'offl. § 13 første ledd, jf. fvl. § 32 første ledd',
    'forretningshemmeligheter',
    'forretningsløyndomar',
    { ...secret, validFrom: null },
  ),
  basis('offl-14-1', 'offl. § 14 første ledd', 'organinternt dokument', 'organinternt dokument', internal),
  basis(
    'offl-15-1',
    'offl. § 15 første ledd',
    'innhentet fra underordnet organ',
    'innhenta frå underordna organ',
    internal,
  ),
  basis(
    'offl-15-2',
    'offl. § 15 andre ledd',
    'råd og vurderinger innhentet utenfra',
    'råd og vurderingar innhenta utanfrå',
    { ...internal, exempts: 'information' },
  ),
  basis('offl-18', 'offl. § 18', 'dokument i rettssak', 'dokument i rettssak', wholeDocument),
  basis('offl-20', 'offl. § 20 første ledd', 'utenrikspolitiske interesser', 'utanrikspolitiske interesser'),
  basis(
    'offl-21',
    'offl. § 21',
    'nasjonale forsvars- og sikkerhetsinteresser',
    'nasjonale forsvars- og tryggingsinteresser',
  ),
  basis(
    'offl-23-1',
    'offl. § 23 første ledd',
    'forhandlingsposisjon, økonomi- og personalforvaltning',
    'forhandlingsposisjon, økonomi- og personalforvaltning',
  ),
  basis(
    'offl-23-2',
    'offl. § 23 andre ledd',
    'forhandlinger om rammeavtaler i primærnæringene',
    'forhandlingar om rammeavtalar i primærnæringane',
  ),
  basis(
    'offl-23-3',
    'offl. § 23 tredje ledd',
    'tilbud og protokoll til leverandør er valgt',
    'tilbod og protokoll til leverandør er vald',
    wholeDocument,
  ),
  basis(
    'offl-23-4',
    'offl. § 23 fjerde ledd',
    'kommunen som eier av selskap',
    'kommunen som eigar av selskap',
    wholeDocument,
  ),
  basis(
    'offl-24-1',
    'offl. § 24 første ledd',
    'kontroll- og reguleringstiltak',
    'kontroll- og reguleringstiltak',
  ),
  basis(
    'offl-24-2',
    'offl. § 24 andre ledd',
    'melding eller tips om lovbrudd',
    'melding eller tips om lovbrot',
    wholeDocument,
  ),
  basis(
    'offl-24-3',
    'offl. § 24 tredje ledd',
    'kan lette straffbare handlinger eller utsette noen for fare',
    'kan lette straffbare handlingar eller utsetje nokon for fare',
  ),
  // The list of applicants stays public (offl. § 25 andre ledd).
  basis(
    'offl-25',
    'offl. § 25 første ledd',
    'sak om tilsetting eller forfremmelse',
    'sak om tilsetjing eller forfremjing',
    wholeDocument,
  ),
  basis(
    'offl-25-3',
    'offl. § 25 tredje ledd',
    'oppgave over utregnet lønn',
    'oppgåve over utrekna lønn',
    wholeDocument,
  ),
  basis(
    'offl-26-1',
    'offl. § 26 første ledd',
    'eksamenssvar, konkurranseutkast, karakterer',
    'eksamenssvar, konkurranseutkast, karakterar',
    wholeDocument,
  ),
  basis(
    'offl-26-2',
    'offl. § 26 andre ledd',
    'hvem som skal få en pris eller et hederstegn',
    'kven som skal få ein pris eller eit heidersteikn',
  ),
  basis(
    'offl-26-3',
    'offl. § 26 tredje ledd',
    'personbilde og personovervåking',
    'personbilete og personovervaking',
  ),
  basis(
    'offl-26-4',
    'offl. § 26 fjerde ledd',
    'forskningsideer og forskningsprosjekter',
    'forskingsidear og forskingsprosjekt',
  ),
  basis('offl-26-5', 'offl. § 26 femte ledd', 'fødselsnummer og lignende', 'fødselsnummer og liknande'),
  basis(
    'offl-26-6',
    'offl. § 26 sjette ledd',
    'samlet oversikt etter innsynskrav fra den registrerte',
    'samla oversikt etter innsynskrav frå den registrerte',
    { ...wholeDocument, validFrom: '2021-07-01' },
  ),
]
