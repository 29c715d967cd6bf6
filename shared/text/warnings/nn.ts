import type { WarningSentences } from '../warning-words.ts'

/** Warnings in nynorsk. */
export const warningsNynorsk: WarningSentences = {
  'packet.overBudget': (f) => `pakken har ${f['pages']} sider, og grensa til kommunen er ${f['budget']}`,
  'supplement.draftLeftOut': (f) =>
    `ei retting av «${f['title']}» er ikkje godkjend og er ikkje med i denne utgåva`,
  'packet.unprintable': (f) => `skrifta manglar teikna ${f['characters']}; dei står som [U+…] i pakken`,
  'attachment.nestedTooDeep': (f) =>
    `vedlegg ${f['attachment']} har innhald som ligg for djupt; det er utelate`,
  'attachment.structureTooDeep': (f) =>
    `vedlegg ${f['attachment']} har ein strukturdel som ligg for djupt; han er korta av`,
  'attachment.bookmarksDropped': (f) =>
    `nokre av bokmerka i vedlegg ${f['attachment']} peikar ut av fila og er utelatne`,
  'attachment.commentsDropped': (f) => `kommentarane i vedlegg ${f['attachment']} er utelatne`,
  'attachment.fieldWithoutAppearance': (f) =>
    `vedlegg ${f['attachment']} har eit skjemafelt utan utsjånad; verdien blir ikkje vist`,
  'attachment.hiddenLayers': (f) => `vedlegg ${f['attachment']} har skjulte lag`,
  'attachment.linkDropped': (f) =>
    `ei lenkje i vedlegg ${f['attachment']} peikar ut av fila eller til noko utrygt og er teken bort`,
  'attachment.activeContent': (f) =>
    `vedlegg ${f['attachment']} har skript eller handlingar; dei følgjer ikkje med i pakken`,
  'attachment.embeddedFiles': (f) =>
    `vedlegg ${f['attachment']} har filer inni seg; dei følgjer ikkje med i pakken`,
  'attachment.fieldsFlattened': (f) =>
    `vedlegg ${f['attachment']} er eit skjema; verdiane blir prenta slik dei står`,
  'attachment.noLanguage': (f) => `vedlegg ${f['attachment']} seier ikkje kva språk det er på`,
  'attachment.restricted': (f) => `vedlegg ${f['attachment']} er merkt med avgrensa bruk av den som laga det`,
  'attachment.altMissing': (f) =>
    `eit bilete i vedlegg ${f['attachment']} manglar alternativ tekst for skjermlesar`,
  'attachment.changesAccepted': (f) =>
    `vedlegg ${f['attachment']} har spora endringar; tekst som er sletta, er utelaten, og ny tekst er teken med`,
  'attachment.contentsRemade': (f) =>
    `innhaldslista i vedlegg ${f['attachment']} er utelaten, fordi sidetala ikkje lenger stemmer`,
  'attachment.drawingsDropped': (f) =>
    `vedlegg ${f['attachment']} har diagram, teikningar eller formlar som er utelatne; lagre det som PDF for å få dei med`,
  'attachment.headersDropped': (f) => `topptekst og botntekst i vedlegg ${f['attachment']} er utelatne`,
  'attachment.headerRowAssumed': (f) =>
    `ein tabell i vedlegg ${f['attachment']} manglar overskriftsrad; den første rada er brukt`,
  'attachment.hiddenTextDropped': (f) => `vedlegg ${f['attachment']} har skjult tekst; han er utelaten`,
  'attachment.internalLinksDropped': (f) => `lenkjer innan vedlegg ${f['attachment']} er vortne vanleg tekst`,
  'attachment.numbersRemade': (f) =>
    `automatiske nummer i vedlegg ${f['attachment']} kan vere borte eller byrje på nytt; sjå over`,
  'attachment.pictureDropped': (f) =>
    `eit bilete i vedlegg ${f['attachment']} kan ikkje visast og er utelate; PNG og JPEG går bra`,
  'attachment.textBoxes': (f) =>
    `vedlegg ${f['attachment']} har tekstboksar; dei er sette inn i teksten eller utelatne, sjå over`,
  'attachment.textDropped': (f) =>
    `noko av teksten i vedlegg ${f['attachment']} er ikkje kome med; sjå over, eller lagre det som PDF`,
  'attachment.wrongExtension': (f) =>
    `filnamnet på vedlegg ${f['attachment']} seier noko anna enn kva fila er; innhaldet gjeld`,
  'attachment.signed': (f) => `vedlegg ${f['attachment']} er signert; signaturen gjeld ikkje i pakken`,
  'attachment.untagged': (f) => `vedlegg ${f['attachment']} er ikkje lagt til rette for skjermlesar`,
}
