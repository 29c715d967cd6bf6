import type { FindingKind, ImportFinding } from '../document/incoming/findings.ts'
import { inAllLanguages } from './screen/words.ts'
import type { ScreenLanguage } from './screen/words.ts'

type Told = (n: number) => string
const count =
  (one: string, many: string, said: string, saidOfMany = said): Told =>
  (n) =>
    n === 1 ? `1 ${one} ${said}` : `${n} ${many} ${saidOfMany}`
const always =
  (said: string): Told =>
  () =>
    said

/** What came from outside and did not come along, or changed on the way; one sentence each, without a full stop. */
export const importFindingWords = inAllLanguages<Readonly<Record<FindingKind, Told>>>({
  nb: {
    deletions: count('slettet passasje', 'slettede passasjer', 'utelatt (sporede endringer)'),
    insertions: count('ny passasje', 'nye passasjer', 'tatt med (sporede endringer)'),
    comments: count('kommentar', 'kommentarer', 'utelatt'),
    struckText: count('gjennomstreket passasje', 'gjennomstrekede passasjer', 'utelatt'),
    hiddenText: count('skjult passasje', 'skjulte passasjer', 'utelatt'),
    invisibleCharacters: count('usynlig tegn', 'usynlige tegn', 'fjernet'),
    pictures: count('bilde', 'bilder', 'utelatt'),
    picturesUndescribed: count('bilde', 'bilder', 'mangler alternativ tekst'),
    drawings: count('tegning eller diagram', 'tegninger eller diagrammer', 'utelatt'),
    equations: count('formel', 'formler', 'utelatt'),
    textBoxes: count('tekstboks', 'tekstbokser', 'satt inn i teksten eller utelatt; se over'),
    embedded: count('innlagt objekt', 'innlagte objekter', 'utelatt'),
    activeContent: always('makroer eller skjemafelt utelatt'),
    headersAndFooters: always('topptekst og bunntekst utelatt'),
    contents: always('innholdsfortegnelsen utelatt'),
    navigation: count('meny', 'menyer', 'utelatt'),
    links: count('lenke', 'lenker', 'ble vanlig tekst, fordi adressen ikke er tillatt'),
    internalLinks: count('lenke', 'lenker', 'innad i dokumentet ble vanlig tekst'),
    notesWithoutText: count('fotnotetegn', 'fotnotetegn', 'utelatt, fordi noten ikke var med'),
    nestedTables: count('tabell i en tabell', 'tabeller i tabeller', 'gjort om til linjer'),
    headerRowAssumed: count('tabell', 'tabeller', 'uten overskriftsrad: den første raden er brukt'),
    numbersRemade: always('automatiske numre er borte eller begynner på nytt; se over'),
    deepLists: count('listepunkt', 'listepunkter', 'flyttet opp til fjerde nivå'),
    unknownReferences: count('henvisning', 'henvisninger', 'ble vanlig tekst, fordi saken ikke har nummeret'),
    brokenReferences: count('henvisning', 'henvisninger', 'leder ingen steder'),
    rowHeadings: count('overskrift', 'overskrifter', 'i tabellrader ble vanlige celler'),
    generated: always('faktalinjer og kildeliste utelatt; de lages på nytt'),
    textLost: always('noe av teksten lot seg ikke lese; se over mot dokumentet'),
    tooLarge: always('for mye på utklippstavlen: bare ren tekst er tatt med'),
    tooDeep: always('for innviklet oppsett: bare ren tekst er tatt med'),
    tooSlow: always('det tok for lang tid å lese oppsettet: bare ren tekst er tatt med'),
    ownUnreadable: always('kopien fra Saksklar lot seg ikke lese og er tatt med som vanlig tekst'),
  },
  nn: {
    deletions: count(
      'sletta passasje',
      'sletta passasjar',
      'utelaten (spora endringar)',
      'utelatne (spora endringar)',
    ),
    insertions: count(
      'ny passasje',
      'nye passasjar',
      'teken med (spora endringar)',
      'tekne med (spora endringar)',
    ),
    comments: count('kommentar', 'kommentarar', 'utelaten', 'utelatne'),
    struckText: count('gjennomstreka passasje', 'gjennomstreka passasjar', 'utelaten', 'utelatne'),
    hiddenText: count('skjult passasje', 'skjulte passasjar', 'utelaten', 'utelatne'),
    invisibleCharacters: count('usynleg teikn', 'usynlege teikn', 'fjerna'),
    pictures: count('bilete', 'bilete', 'utelate', 'utelatne'),
    picturesUndescribed: count('bilete', 'bilete', 'manglar alternativ tekst'),
    drawings: count('teikning eller diagram', 'teikningar eller diagram', 'utelaten', 'utelatne'),
    equations: count('formel', 'formlar', 'utelaten', 'utelatne'),
    textBoxes: count(
      'tekstboks',
      'tekstboksar',
      'sett inn i teksten eller utelaten; sjå over',
      'sette inn i teksten eller utelatne; sjå over',
    ),
    embedded: count('innlagt objekt', 'innlagde objekt', 'utelate', 'utelatne'),
    activeContent: always('makroar eller skjemafelt utelatne'),
    headersAndFooters: always('topptekst og botntekst utelaten'),
    contents: always('innhaldslista utelaten'),
    navigation: count('meny', 'menyar', 'utelaten', 'utelatne'),
    links: count('lenkje', 'lenkjer', 'vart vanleg tekst, fordi adressa ikkje er tillaten'),
    internalLinks: count('lenkje', 'lenkjer', 'inne i dokumentet vart vanleg tekst'),
    notesWithoutText: count(
      'fotnoteteikn',
      'fotnoteteikn',
      'utelate, fordi noten ikkje var med',
      'utelatne, fordi notane ikkje var med',
    ),
    nestedTables: count(
      'tabell i ein tabell',
      'tabellar i tabellar',
      'gjord om til linjer',
      'gjorde om til linjer',
    ),
    headerRowAssumed: count('tabell', 'tabellar', 'utan overskriftsrad: den første rada er brukt'),
    numbersRemade: always('automatiske nummer er borte eller tek til på nytt; sjå over'),
    deepLists: count('listepunkt', 'listepunkt', 'flytt opp til fjerde nivå', 'flytte opp til fjerde nivå'),
    unknownReferences: count('tilvising', 'tilvisingar', 'vart vanleg tekst, fordi saka ikkje har nummeret'),
    brokenReferences: count('tilvising', 'tilvisingar', 'leier ingen stader'),
    rowHeadings: count('overskrift', 'overskrifter', 'i tabellrader vart vanlege celler'),
    generated: always('faktalinjer og kjeldeliste utelatne; dei blir laga på nytt'),
    textLost: always('noko av teksten lét seg ikkje lese; sjå over mot dokumentet'),
    tooLarge: always('for mykje på utklippstavla: berre rein tekst er teken med'),
    tooDeep: always('for innvikla oppsett: berre rein tekst er teken med'),
    tooSlow: always('det tok for lang tid å lese oppsettet: berre rein tekst er teken med'),
    ownUnreadable: always('kopien frå Saksklar lét seg ikkje lese og er teken med som vanleg tekst'),
  },
  en: {
    deletions: count('deleted passage', 'deleted passages', 'left out (tracked changes)'),
    insertions: count('new passage', 'new passages', 'kept (tracked changes)'),
    comments: count('comment', 'comments', 'left out'),
    struckText: count('struck-out passage', 'struck-out passages', 'left out'),
    hiddenText: count('hidden passage', 'hidden passages', 'left out'),
    invisibleCharacters: count('invisible character', 'invisible characters', 'removed'),
    pictures: count('picture', 'pictures', 'left out'),
    picturesUndescribed: count('picture', 'pictures', 'without alternative text'),
    drawings: count('drawing or chart', 'drawings or charts', 'left out'),
    equations: count('formula', 'formulas', 'left out'),
    textBoxes: count('text box', 'text boxes', 'put into the text or left out; look it over'),
    embedded: count('embedded object', 'embedded objects', 'left out'),
    activeContent: always('macros or form fields left out'),
    headersAndFooters: always('header and footer left out'),
    contents: always('the table of contents left out'),
    navigation: count('menu', 'menus', 'left out'),
    links: count('link', 'links', 'became plain text, as the address is not allowed'),
    internalLinks: count('link', 'links', 'within the document became plain text'),
    notesWithoutText: count('note mark', 'note marks', 'left out, as the note was not there'),
    nestedTables: count('table within a table', 'tables within tables', 'turned into lines'),
    headerRowAssumed: count('table', 'tables', 'without a header row: the first row is used'),
    numbersRemade: always('automatic numbers are gone or begin anew; look them over'),
    deepLists: count('list item', 'list items', 'moved up to the fourth level'),
    unknownReferences: count('reference', 'references', 'became plain text, as the case has no such number'),
    brokenReferences: count('reference', 'references', 'lead nowhere'),
    rowHeadings: count('heading', 'headings', 'in table rows became plain cells'),
    generated: always('lines of facts and list of sources left out; they are made anew'),
    textLost: always('some of the text could not be read; compare it with the document'),
    tooLarge: always('too much on the clipboard: only the plain text was taken'),
    tooDeep: always('too intricate a layout: only the plain text was taken'),
    tooSlow: always('the layout took too long to read: only the plain text was taken'),
    ownUnreadable: always('the copy from Saksklar could not be read and was taken as plain text'),
  },
})

/** «3 kommentarer utelatt». */
export const importFindingText = ({ kind, count: n }: ImportFinding, language: ScreenLanguage): string =>
  importFindingWords[language][kind](n)
