import type { ProofPlaces, ProofSentences } from './sentences.ts'

const one = (count: number | string): boolean => String(count) === '1'

/** What a proof found, in nynorsk. */
export const sentencesNn: ProofSentences = {
  noAgenda: () => 'fann inga saksliste',
  rowWithoutNumber: (row) => `rada «${row}» manglar sidetal`,
  rowWithoutLink: (row) => `rada «${row}» er ikkje lenkja til sida`,
  rowWrong: (row, printed, real) =>
    `rada «${row}» seier side ${printed}, men det ho fører til, står på side ${real}`,
  itemNotListed: (item) => `«${item}» står ikkje på sakslista`,
  stampMissing: () => 'sida manglar sidetal',
  stampWrong: (printed) => `sida er stempla «side ${printed}», som ikkje passar mellom naboane`,
  stampTotal: (printed, real) => `sida seier at siste side er ${printed}, men ho er ${real}`,
  labelsMissing: () => 'fila har ikkje sideetikettar',
  labelWrong: (label, printed) => `sideetiketten er «${label}», men på sida står ${printed}`,
  attachmentPage: (head, said, real) => `${head}: stempelet seier ${said}, men det er ${real}`,
  noBookmarks: () => 'fila har ikkje bokmerke',
  bookmarkMissing: (heading) => `overskrifta «${heading}» manglar bokmerke`,
  bookmarkDangling: (title) => `bokmerket «${title}» fører ingen stad`,
  bookmarkAstray: (title) => `bokmerket «${title}» fører til ei anna side enn overskrifta`,
  bookmarkOutside: (title, head) => `bokmerket «${title}» under ${head} fører ut av vedlegget`,
  linkDangling: () => 'ei lenkje fører ingen stad',
  linkUnsafe: (scheme) => `ei lenkje bruker adresseforma «${scheme}», som ikkje er tillaten`,
  accountPages: (said, real) => `rekneskapen seier ${said} sider, fila har ${real}`,
  accountItem: (item) => `${item} byrjar ikkje der rekneskapen seier`,
  noStructure: () => 'fila har ikkje strukturtre',
  notMarked: () => 'fila seier ikkje at ho er merkt for skjermlesarar',
  pageWithoutStructure: () => 'sida har ikkje noko som skjermlesarar kan lese',
  parentWrong: (role) => `eit element (${role}) peikar ikkje tilbake til det som eig det`,
  contentUnowned: (count) => `${count} merkte innhaldsdelar har ingen eigar i strukturtreet`,
  parentTree: (role) => `oppslaget frå innhald til element (${role}) stemmer ikkje`,
  annotationUnowned: () => 'ei lenkje står utanfor strukturtreet',
  headingJump: (text, from, to) => `overskrifta «${text}» hoppar frå nivå ${from} til ${to}`,
  tableWithoutHeader: () => 'ein tabell manglar overskriftsceller',
  pictureWithoutText: () => 'eit bilete manglar alternativ tekst',
  languageMissing: () => 'fila seier ikkje kva språk ho er på',
  titleMissing: () => 'fila manglar tittel',
  titleHidden: () => 'fila ber ikkje lesaren vise tittelen',
  metadataMissing: () => 'fila manglar XMP-eigenskapar',
  metadataDiffers: (key) => `eigenskapen ${key} er ikkje den same i Info og XMP`,
  fontMissing: (font) => `skrifta ${font} ligg ikkje i fila`,
  active: (kind, object) => `fila har aktivt innhald: ${kind} (objekt ${object})`,
  unreachable: (object) => `objekt ${object} er ikkje i bruk, men ligg i fila`,
  trailing: () => 'fila har fleire utgåver av seg sjølv, eller data etter slutten',
  leak: (place, from) => `noko frå ${from}, som er halde utanfor, står ${place}`,
  leakNumber: (place, text) => `tekst nr. ${text} av dei som er haldne utanfor, står ${place}`,
  identityNumber: (place) => `eit fødselsnummer står ${place}`,
  foreignFont: (head, font) => `${head}: skrifta ${font} ligg ikkje i fila`,
  foreignPictures: (head, count) =>
    `${head}: ${one(count) ? 'eit bilete' : `${count} bilete`} manglar alternativ tekst`,
  foreignTables: (head, count) =>
    `${head}: ${one(count) ? 'ein tabell' : `${count} tabellar`} manglar overskriftsceller`,
  foreignLanguage: (head) => `${head}: vedlegget seier ikkje kva språk det er på`,
  untagged: (head) => `${head}: vedlegget er ikkje lagt til rette for skjermlesarar`,
}

/** Places in a file, in nynorsk. */
export const placesNn: ProofPlaces = {
  page: () => 'i teksten på sida',
  pieces: () => 'spreidd over tekstbitar på sida',
  structure: () => 'i det skjermlesaren seier om sida',
  link: () => 'i ei lenkje på sida',
  bookmark: (count) => `i bokmerke nr. ${count}`,
  label: () => 'i ein sideetikett',
  info: () => 'i eigenskapane til fila',
  xmp: () => 'i XMP-eigenskapane til fila',
  object: (ref) => `i objekt ${ref}`,
  stream: (ref) => `i datastraumen i objekt ${ref}`,
  outside: () => 'mellom objekta i fila',
}
