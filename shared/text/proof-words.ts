import type { CheckId } from '../packet/proof.ts'

/** What each check is called, and what it counts, on screen and in the printed account. */
export const proofCheckNames: Readonly<
  Record<CheckId, { readonly name: string; readonly units: readonly [one: string, many: string] }>
> = {
  agendaPages: {
    name: 'Sidetallene på sakslisten stemmer med sidene radene fører til',
    units: ['rad', 'rader'],
  },
  pageStamps: { name: 'Hver side bærer sitt sidetall', units: ['side', 'sider'] },
  pageLabels: {
    name: 'Leserens sideetiketter er de samme som de trykte sidetallene',
    units: ['etikett', 'etiketter'],
  },
  attachmentPages: {
    name: 'Hvert vedlegg har alle sidene sine, i rekkefølge',
    units: ['vedlegg', 'vedlegg'],
  },
  bookmarks: { name: 'Sakene og vedleggene har bokmerker som treffer', units: ['bokmerke', 'bokmerker'] },
  links: { name: 'Lenkene fører fram, og bare til trygge adresser', units: ['lenke', 'lenker'] },
  account: { name: 'Pakken er slik regnskapet sier', units: ['sak eller vedlegg', 'saker og vedlegg'] },
  structureTree: {
    name: 'Innholdet er merket for skjermlesere i ett sammenhengende tre',
    units: ['merke', 'merker'],
  },
  headings: { name: 'Overskriftene følger hverandre uten hopp', units: ['overskrift', 'overskrifter'] },
  tableHeaders: { name: 'Tabellene har overskriftsceller', units: ['tabell', 'tabeller'] },
  alternativeTexts: { name: 'Bildene har alternativ tekst', units: ['bilde', 'bilder'] },
  language: { name: 'Språket er oppgitt', units: ['språk', 'språk'] },
  title: { name: 'Tittelen er satt og vises', units: ['tittel', 'titler'] },
  metadata: { name: 'Egenskapene er de samme i Info og XMP', units: ['egenskap', 'egenskaper'] },
  fonts: { name: 'Skriftene ligger i filen', units: ['skrift', 'skrifter'] },
  activeContent: {
    name: 'Ingen skript, skjemaer, handlinger eller filer inni',
    units: ['objekt', 'objekter'],
  },
  unreachableObjects: {
    name: 'Ingen objekter ligger igjen uten å være i bruk',
    units: ['objekt', 'objekter'],
  },
  leak: { name: 'Ingenting av det som er holdt utenfor, finnes i filen', units: ['tekst', 'tekster'] },
  identityNumbers: { name: 'Ingen fødselsnumre i den offentlige utgaven', units: ['side', 'sider'] },
}

/** `1 bilde`, `23 tabeller`: how much a check looked at. */
export function proofExtent(id: CheckId, counted: number): string {
  const [one, many] = proofCheckNames[id].units
  const figure = String(counted).replace(/\B(?=(\d{3})+$)/g, '\u00a0')
  return `${figure} ${counted === 1 ? one : many}`
}

/** What is wrong, one sentence each. No sentence about a leak holds what leaked. */
export const proofFaults = {
  noAgenda: () => 'fant ingen saksliste',
  rowWithoutNumber: (row: string) => `raden «${row}» mangler sidetall`,
  rowWithoutLink: (row: string) => `raden «${row}» er ikke lenket til siden`,
  rowWrong: (row: string, printed: string, real: string) =>
    `raden «${row}» sier side ${printed}, men det den fører til, står på side ${real}`,
  itemNotListed: (item: string) => `«${item}» står ikke på sakslisten`,
  stampMissing: () => 'siden mangler sidetall',
  stampWrong: (printed: string) => `siden er stemplet «side ${printed}», som ikke passer mellom naboene`,
  stampTotal: (printed: number, real: number) => `siden sier at siste side er ${printed}, men den er ${real}`,
  labelsMissing: () => 'filen har ikke sideetiketter',
  labelWrong: (label: string, printed: string) => `sideetiketten er «${label}», men på siden står ${printed}`,
  attachmentPage: (head: string, said: string, real: string) =>
    `${head}: stemplet sier ${said}, men det er ${real}`,
  noBookmarks: () => 'filen har ikke bokmerker',
  bookmarkMissing: (heading: string) => `overskriften «${heading}» mangler bokmerke`,
  bookmarkDangling: (title: string) => `bokmerket «${title}» fører ingen steder`,
  bookmarkAstray: (title: string) => `bokmerket «${title}» fører til en annen side enn overskriften`,
  bookmarkOutside: (title: string, head: string) =>
    `bokmerket «${title}» under ${head} fører ut av vedlegget`,
  linkDangling: () => 'en lenke fører ingen steder',
  linkUnsafe: (scheme: string) => `en lenke bruker adresseformen «${scheme}», som ikke er tillatt`,
  accountPages: (said: number, real: number) => `regnskapet sier ${said} sider, filen har ${real}`,
  accountItem: (item: string) => `${item} begynner ikke der regnskapet sier`,
  noStructure: () => 'filen har ikke strukturtre',
  notMarked: () => 'filen sier ikke at den er merket for skjermlesere',
  pageWithoutStructure: () => 'siden har ikke noe som skjermlesere kan lese',
  parentWrong: (role: string) => `et element (${role}) peker ikke tilbake til det som eier det`,
  contentUnowned: (count: number) => `${count} merkede innholdsdeler har ingen eier i strukturtreet`,
  parentTree: (role: string) => `oppslaget fra innhold til element (${role}) stemmer ikke`,
  annotationUnowned: () => 'en lenke står utenfor strukturtreet',
  headingJump: (text: string, from: number, to: number) =>
    `overskriften «${text}» hopper fra nivå ${from} til ${to}`,
  tableWithoutHeader: () => 'en tabell mangler overskriftsceller',
  pictureWithoutText: () => 'et bilde mangler alternativ tekst',
  languageMissing: () => 'filen sier ikke hvilket språk den er på',
  titleMissing: () => 'filen mangler tittel',
  titleHidden: () => 'filen ber ikke leseren vise tittelen',
  metadataMissing: () => 'filen mangler XMP-egenskaper',
  metadataDiffers: (key: string) => `egenskapen ${key} er ikke den samme i Info og XMP`,
  fontMissing: (font: string) => `skriften ${font} ligger ikke i filen`,
  active: (kind: string, object: string) => `filen har aktivt innhold: ${kind} (objekt ${object})`,
  unreachable: (object: string) => `objekt ${object} er ikke i bruk, men ligger i filen`,
  trailing: () => 'filen har flere utgaver av seg selv, eller data etter slutten',
  leak: (place: string, from: string) => `noe fra ${from}, som er holdt utenfor, står ${place}`,
  leakNumber: (place: string, text: number) => `tekst nr. ${text} av dem som er holdt utenfor, står ${place}`,
  identityNumber: (place: string) => `et fødselsnummer står ${place}`,
} as const

/** Places in a file, as a fault about a leak names them. */
export const proofPlaces = {
  page: () => 'i teksten på siden',
  pieces: () => 'spredt over tekstbiter på siden',
  structure: () => 'i det skjermleseren sier om siden',
  link: () => 'i en lenke på siden',
  bookmark: (count: number) => `i bokmerke nr. ${count}`,
  label: () => 'i en sideetikett',
  info: () => 'i filens egenskaper',
  xmp: () => 'i filens XMP-egenskaper',
  object: (ref: string) => `i objekt ${ref}`,
  stream: (ref: string) => `i datastrømmen i objekt ${ref}`,
  outside: () => 'mellom objektene i filen',
} as const

/** What is worth knowing of attachments, and no fault. */
export const proofNotes = {
  foreignFont: (head: string, font: string) => `${head}: skriften ${font} ligger ikke i filen`,
  foreignPictures: (head: string, count: number) =>
    `${head}: ${count === 1 ? 'et bilde' : `${count} bilder`} mangler alternativ tekst`,
  foreignTables: (head: string, count: number) =>
    `${head}: ${count === 1 ? 'en tabell' : `${count} tabeller`} mangler overskriftsceller`,
  foreignLanguage: (head: string) => `${head}: vedlegget sier ikke hvilket språk det er på`,
  untagged: (head: string) => `${head}: vedlegget er ikke tilrettelagt for skjermlesere`,
} as const

/** Wording of the printed account. */
export const proofPageWords = {
  title: 'Etterprøving av møtepakke',
  passed: 'Pakken holder det den lover',
  failed: (count: number) => (count === 1 ? 'Pakken har en feil' : `Pakken har ${count} feil`),
  lead: 'Den ferdige filen er lest på nytt med et annet program enn det som skrev den, side for side og objekt for objekt.',
  partly: 'Filen er prøvd for seg selv: uten arbeidsområdet vet prøven ikke hva som er holdt utenfor.',
  members: 'Dette er utgaven for medlemmene. Den er ikke søkt gjennom etter opplysninger som er unntatt.',
  checks: 'Hva som er prøvd',
  result: 'Resultat',
  check: 'Løfte',
  counted: 'Omfang',
  holds: 'holder',
  breaks: 'feil',
  unused: 'ikke prøvd',
  faults: 'Feil',
  notes: 'Verdt å vite om vedleggene',
  page: (page: number) => `Side ${page}`,
  more: (count: number) => `og ${count} til`,
  file: 'Fil',
  packet: 'Pakke',
  size: 'Størrelse',
  sizeOf: (pages: number, bytes: string) => `${pages} sider, ${bytes} byte`,
  budget: 'Sidegrense',
  budgetOf: (pages: number, budget: number) =>
    pages > budget
      ? `${pages - budget} sider over kommunens grense på ${budget}`
      : `innenfor kommunens grense på ${budget}`,
  fingerprint: 'SHA-256',
  trail: 'Revisjonsspor',
  trailHead: (sequence: number) => `hendelse ${sequence}`,
  noTrail: 'filen er ikke ført i noe arbeidsområde',
  tested: 'Prøvd',
  footer: 'Regnskap over etterprøving',
} as const
