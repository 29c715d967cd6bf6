import type { PersonWords } from './person-nb.ts'

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

/** What is held on a person, in nynorsk. */
export const nynorsk: PersonWords = {
  lead: 'Finn alt som er lagra om ein person, og lag ein kopi til den som ber om innsyn (personvernforordninga art. 15).',
  asked: 'Namn, e-post eller telefon',
  askedHelp: 'Skriv heile namnet. Er du usikker på skrivemåten, søk fleire gonger.',
  find: 'Finn',
  nothingYet: 'Søk etter personen først',
  nothingYetHelp: 'Søket går gjennom innspel, personregister, møte, revisjonsspor og all tekst.',
  none: 'Ingenting er lagra under dette namnet',
  noneHelp: 'Prøv ein annan skrivemåte, e-postadressa eller telefonnummeret.',
  found: (n) => plural(n, 'opplysning funnen', 'opplysningar funne'),
  chosen: (n: number, all: number) => `${n} av ${all} er med`,
  moreTexts: (n) => `${plural(n, 'tekst', 'tekstar')} til inneheld orda. Søk i all tekst for å sjå dei.`,
  judge: 'Vurder det som ikkje er kryssa av',
  judgeHelp:
    'Det som kan gjelde ein annan med same namn, som også fortel om andre, eller som er unnateke offentlegheit, er ikkje med før du vel det. Retten til kopi skal ikkje krenkje rettane til andre (art. 15 nr. 4), og innsyn kan nektast etter personopplysningslova § 16.',
  sure: 'Sikkert treff',
  unsure: 'Kan vere ein annan',
  others: 'Fortel også om andre',
  exempt: 'Unnateke offentlegheit',
  all: 'Vel alle',
  places: {
    input: 'Innspel til høyring',
    contact: 'Kontaktopplysningar',
    file: 'Originalar og vedlegg',
    register: 'Personregister',
    membership: 'Verv',
    roll: 'Frammøte',
    vote: 'Røysting',
    impediment: 'Habilitet og fritak',
    motion: 'Forslag',
    statement: 'Protokolltilførslar',
    election: 'Kandidat ved val',
    signature: 'Underskrift på protokoll',
    reviewDemand: 'Krav om lovlegkontroll',
    officer: 'Saker som saksbehandlar eller eigar',
    author: 'Saksframlegg',
    comment: 'Kommentarar',
    task: 'Oppgåver',
    trail: 'Revisjonsspor',
    text: 'Nemnt i tekst',
  },
  purposes: {
    hearing: 'Behandla for å vurdere innspelet i saka',
    officeHolder: 'Behandla fordi personen har eit offentleg verv',
    employment: 'Behandla fordi personen arbeider med saker i kommunen',
    record: 'Behandla fordi kommunen må dokumentere kva folkevalde organ gjer',
    trail: 'Behandla for å kunne etterprøve kven som har gjort kva',
  },
  language: 'Språk i kopien',
  languages: { nb: 'Bokmål', nn: 'Nynorsk' },
  make: 'Lag kopi …',
  making: 'Lagar kopien',
  made: (n: number, files: number) =>
    `Kopi med ${plural(n, 'opplysning', 'opplysningar')}${files === 0 ? '' : ` og ${plural(files, 'fil', 'filer')}`} er lagra`,
  saveTitle: 'Lagre kopien av personopplysningar',
  fileName: 'innsyn',
  // in the copy
  pageTitle: (asked) => `Opplysningar om ${asked}`,
  pageLead: (n) =>
    `Dette er ${plural(n, 'opplysning', 'opplysningar')} som kommunen har lagra i Saksklar. For kvar står kor ho er frå, kvifor ho blir behandla, og når ho blir sletta.`,
  pageLeftOut: (n) =>
    `${plural(n, 'treff', 'treff')} er ikkje tekne med fordi dei kan gjelde andre, fortel om andre eller er unnatekne frå innsyn.`,
  goesOn: (day) => `blir sletta ${day}`,
  noDay: 'blir bevart som arkiv',
  rightsTitle: 'Rettane dine',
  rights:
    'Du kan be om at urette opplysningar blir retta (personvernforordninga art. 16), be om sletting når det ikkje er plikt til å bevare dei (art. 17), be om avgrensing (art. 18), protestere (art. 21) og klage til Datatilsynet (art. 77).',
  contactUs: (name: string, contact: string) =>
    `Behandlingsansvarleg er ${name}${contact === '' ? '' : ` (${contact})`}.`,
}
