import type { ProofPlaces, ProofSentences } from './sentences.ts'

const one = (count: number | string): boolean => String(count) === '1'
/** `side 2 av 14` and `12 sider`, as the bokmål sentence has them. */
const pages = (said: string): string =>
  said.replace(/^side (\S+) av (\S+)$/, 'page $1 of $2').replace(/^(\d+) sider$/, '$1 pages')

/** What a proof found, in English. What is quoted from the packet stays as it is printed there. */
export const sentencesEn: ProofSentences = {
  noAgenda: () => 'found no agenda',
  rowWithoutNumber: (row) => `the row «${row}» has no page number`,
  rowWithoutLink: (row) => `the row «${row}» is not linked to its page`,
  rowWrong: (row, printed, real) =>
    `the row «${row}» says page ${printed}, but what it leads to is on page ${real}`,
  itemNotListed: (item) => `«${item}» is not on the agenda`,
  stampMissing: () => 'the page has no page number',
  stampWrong: (printed) => `the page is stamped «side ${printed}», which does not fit between its neighbours`,
  stampTotal: (printed, real) => `the page says that the last page is ${printed}, but it is ${real}`,
  labelsMissing: () => 'the file has no page labels',
  labelWrong: (label, printed) => `the page label is «${label}», but ${printed} is printed on the page`,
  attachmentPage: (head, said, real) => `${head}: the stamp says ${pages(said)}, but it is ${pages(real)}`,
  noBookmarks: () => 'the file has no bookmarks',
  bookmarkMissing: (heading) => `the heading «${heading}» has no bookmark`,
  bookmarkDangling: (title) => `the bookmark «${title}» leads nowhere`,
  bookmarkAstray: (title) => `the bookmark «${title}» leads to another page than its heading`,
  bookmarkOutside: (title, head) => `the bookmark «${title}» under ${head} leads out of the attachment`,
  linkDangling: () => 'a link leads nowhere',
  linkUnsafe: (scheme) => `a link uses the kind of address «${scheme}», which is not allowed`,
  accountPages: (said, real) => `the account says ${said} pages, the file has ${real}`,
  accountItem: (item) => `${item} does not begin where the account says`,
  noStructure: () => 'the file has no structure tree',
  notMarked: () => 'the file does not say that it is tagged for screen readers',
  pageWithoutStructure: () => 'the page has nothing that screen readers can read',
  parentWrong: (role) => `an element (${role}) does not point back to what owns it`,
  contentUnowned: (count) =>
    one(count)
      ? '1 tagged piece of content has no owner in the structure tree'
      : `${count} tagged pieces of content have no owner in the structure tree`,
  parentTree: (role) => `the look-up from content to an element (${role}) is wrong`,
  annotationUnowned: () => 'a link stands outside the structure tree',
  headingJump: (text, from, to) => `the heading «${text}» jumps from level ${from} to ${to}`,
  tableWithoutHeader: () => 'a table has no header cells',
  pictureWithoutText: () => 'a picture has no alternative text',
  languageMissing: () => 'the file does not say which language it is in',
  titleMissing: () => 'the file has no title',
  titleHidden: () => 'the file does not ask the reader to show its title',
  metadataMissing: () => 'the file has no XMP properties',
  metadataDiffers: (key) => `the property ${key} is not the same in Info and XMP`,
  fontMissing: (font) => `the font ${font} is not in the file`,
  active: (kind, object) => `the file has active content: ${kind} (object ${object})`,
  unreachable: (object) => `object ${object} is not in use, but lies in the file`,
  trailing: () => 'the file holds several versions of itself, or data after its end',
  leak: (place, from) => `something from ${from}, which is withheld, stands ${place}`,
  leakNumber: (place, text) => `text no. ${text} of those that are withheld stands ${place}`,
  identityNumber: (place) => `a national identity number stands ${place}`,
  foreignFont: (head, font) => `${head}: the font ${font} is not in the file`,
  foreignPictures: (head, count) =>
    `${head}: ${one(count) ? 'a picture has' : `${count} pictures have`} no alternative text`,
  foreignTables: (head, count) =>
    `${head}: ${one(count) ? 'a table has' : `${count} tables have`} no header cells`,
  foreignLanguage: (head) => `${head}: the attachment does not say which language it is in`,
  untagged: (head) => `${head}: the attachment is not tagged for screen readers`,
}

/** Places in a file, in English. */
export const placesEn: ProofPlaces = {
  page: () => 'in the text of the page',
  pieces: () => 'spread over pieces of text on the page',
  structure: () => 'in what a screen reader says of the page',
  link: () => 'in a link on the page',
  bookmark: (count) => `in bookmark no. ${count}`,
  label: () => 'in a page label',
  info: () => "in the file's properties",
  xmp: () => "in the file's XMP properties",
  object: (ref) => `in object ${ref}`,
  stream: (ref) => `in the data stream of object ${ref}`,
  outside: () => 'between the objects of the file',
}
