const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

/** What is held on a person, in bokmål. */
export const bokmal = {
  lead: 'Finn alt som er lagret om en person, og lag en kopi til den som ber om innsyn (personvernforordningen art. 15).',
  asked: 'Navn, e-post eller telefon',
  askedHelp: 'Skriv hele navnet. Er du usikker på skrivemåten, søk flere ganger.',
  find: 'Finn',
  nothingYet: 'Søk etter personen først',
  nothingYetHelp: 'Søket går gjennom innspill, personregister, møter, revisjonsspor og all tekst.',
  none: 'Ingenting er lagret under dette navnet',
  noneHelp: 'Prøv en annen skrivemåte, e-postadressen eller telefonnummeret.',
  found: (n: number) => plural(n, 'opplysning funnet', 'opplysninger funnet'),
  chosen: (n: number, all: number) => `${n} av ${all} er med`,
  moreTexts: (n: number) =>
    `${plural(n, 'tekst', 'tekster')} til inneholder ordene. Søk i all tekst for å se dem.`,
  judge: 'Vurder det som ikke er krysset av',
  judgeHelp:
    'Det som kan gjelde en annen med samme navn, som også forteller om andre, eller som er unntatt offentlighet, er ikke med før du velger det. Retten til kopi skal ikke krenke andres rettigheter (art. 15 nr. 4), og innsyn kan nektes etter personopplysningsloven § 16.',
  sure: 'Sikkert treff',
  unsure: 'Kan være en annen',
  others: 'Forteller også om andre',
  exempt: 'Unntatt offentlighet',
  all: 'Velg alle',
  places: {
    input: 'Innspill til høring',
    contact: 'Kontaktopplysninger',
    file: 'Originaler og vedlegg',
    register: 'Personregister',
    membership: 'Verv',
    roll: 'Frammøte',
    vote: 'Stemmegivning',
    impediment: 'Habilitet og fritak',
    motion: 'Forslag',
    statement: 'Protokolltilførsler',
    election: 'Kandidat ved valg',
    signature: 'Underskrift på protokoll',
    reviewDemand: 'Krav om lovlighetskontroll',
    officer: 'Saker som saksbehandler eller eier',
    author: 'Saksframlegg',
    comment: 'Kommentarer',
    task: 'Oppgaver',
    trail: 'Revisjonsspor',
    text: 'Nevnt i tekst',
  },
  purposes: {
    hearing: 'Behandlet for å vurdere innspillet i saken',
    officeHolder: 'Behandlet fordi personen har et offentlig verv',
    employment: 'Behandlet fordi personen arbeider med saker i kommunen',
    record: 'Behandlet fordi kommunen må dokumentere hva folkevalgte organer gjør',
    trail: 'Behandlet for å kunne etterprøve hvem som har gjort hva',
  },
  language: 'Språk i kopien',
  languages: { nb: 'Bokmål', nn: 'Nynorsk' },
  make: 'Lag kopi …',
  making: 'Lager kopien',
  made: (n: number, files: number) =>
    `Kopi med ${plural(n, 'opplysning', 'opplysninger')}${files === 0 ? '' : ` og ${plural(files, 'fil', 'filer')}`} er lagret`,
  saveTitle: 'Lagre kopien av personopplysninger',
  fileName: 'innsyn',
  // in the copy
  pageTitle: (asked: string) => `Opplysninger om ${asked}`,
  pageLead: (n: number) =>
    `Dette er ${plural(n, 'opplysning', 'opplysninger')} som kommunen har lagret i Saksklar. For hver står hvor den er fra, hvorfor den behandles, og når den slettes.`,
  pageLeftOut: (n: number) =>
    `${plural(n, 'treff', 'treff')} er ikke tatt med fordi de kan gjelde andre, forteller om andre eller er unntatt fra innsyn.`,
  goesOn: (day: string) => `slettes ${day}`,
  noDay: 'bevares som arkiv',
  rightsTitle: 'Dine rettigheter',
  rights:
    'Du kan be om at uriktige opplysninger rettes (personvernforordningen art. 16), be om sletting når det ikke er plikt til å bevare dem (art. 17), be om begrensning (art. 18), protestere (art. 21) og klage til Datatilsynet (art. 77).',
  contactUs: (name: string, contact: string) =>
    `Behandlingsansvarlig er ${name}${contact === '' ? '' : ` (${contact})`}.`,
}
export type PersonWords = typeof bokmal
