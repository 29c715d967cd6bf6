import type { ScreenLanguage } from './screen/words.ts'
import { warningsEnglish } from './warnings/en.ts'
import { warningsNynorsk } from './warnings/nn.ts'

/** What is worth a second look in a finished packet; nothing was lost in silence. */
export type Warning = {
  readonly code: string
  readonly item?: string
  readonly facts: Readonly<Record<string, string | number>>
}

type WarningSentence = (facts: Warning['facts']) => string

const sentences = {
  'packet.overBudget': (f) => `pakken har ${f['pages']} sider, og kommunens grense er ${f['budget']}`,
  'supplement.draftLeftOut': (f) =>
    `en rettelse av «${f['title']}» er ikke godkjent og er ikke med i denne utgaven`,
  'packet.unprintable': (f) => `skriften mangler tegnene ${f['characters']}; de står som [U+…] i pakken`,
  'attachment.nestedTooDeep': (f) =>
    `vedlegg ${f['attachment']} har innhold som ligger for dypt; det er utelatt`,
  'attachment.structureTooDeep': (f) =>
    `vedlegg ${f['attachment']} har en strukturdel som ligger for dypt; den er kortet av`,
  'attachment.bookmarksDropped': (f) =>
    `noen av bokmerkene i vedlegg ${f['attachment']} peker ut av filen og er utelatt`,
  'attachment.commentsDropped': (f) => `kommentarene i vedlegg ${f['attachment']} er utelatt`,
  'attachment.fieldWithoutAppearance': (f) =>
    `vedlegg ${f['attachment']} har et skjemafelt uten utseende; verdien vises ikke`,
  'attachment.hiddenLayers': (f) => `vedlegg ${f['attachment']} har skjulte lag`,
  'attachment.linkDropped': (f) =>
    `en lenke i vedlegg ${f['attachment']} peker ut av filen eller til noe utrygt og er tatt bort`,
  'attachment.activeContent': (f) =>
    `vedlegg ${f['attachment']} har skript eller handlinger; de følger ikke med i pakken`,
  'attachment.embeddedFiles': (f) =>
    `vedlegg ${f['attachment']} har filer inni seg; de følger ikke med i pakken`,
  'attachment.fieldsFlattened': (f) =>
    `vedlegg ${f['attachment']} er et skjema; verdiene trykkes slik de står`,
  'attachment.noLanguage': (f) => `vedlegg ${f['attachment']} sier ikke hvilket språk det er på`,
  'attachment.restricted': (f) =>
    `vedlegg ${f['attachment']} er merket med begrenset bruk av den som laget det`,
  'attachment.altMissing': (f) =>
    `et bilde i vedlegg ${f['attachment']} mangler alternativ tekst for skjermleser`,
  'attachment.changesAccepted': (f) =>
    `vedlegg ${f['attachment']} har sporede endringer; tekst som er slettet, er utelatt, og ny tekst er tatt med`,
  'attachment.contentsRemade': (f) =>
    `innholdsfortegnelsen i vedlegg ${f['attachment']} er utelatt, fordi sidetallene ikke lenger stemmer`,
  'attachment.drawingsDropped': (f) =>
    `vedlegg ${f['attachment']} har diagrammer, tegninger eller formler som er utelatt; lagre det som PDF for å få dem med`,
  'attachment.headersDropped': (f) => `topptekst og bunntekst i vedlegg ${f['attachment']} er utelatt`,
  'attachment.headerRowAssumed': (f) =>
    `en tabell i vedlegg ${f['attachment']} mangler overskriftsrad; den første raden er brukt`,
  'attachment.hiddenTextDropped': (f) => `vedlegg ${f['attachment']} har skjult tekst; den er utelatt`,
  'attachment.internalLinksDropped': (f) => `lenker innad i vedlegg ${f['attachment']} er blitt vanlig tekst`,
  'attachment.numbersRemade': (f) =>
    `automatiske numre i vedlegg ${f['attachment']} kan være borte eller begynne på nytt; se over`,
  'attachment.pictureDropped': (f) =>
    `et bilde i vedlegg ${f['attachment']} kan ikke vises og er utelatt; PNG og JPEG går bra`,
  'attachment.textBoxes': (f) =>
    `vedlegg ${f['attachment']} har tekstbokser; de er satt inn i teksten eller utelatt, se over`,
  'attachment.textDropped': (f) =>
    `noe av teksten i vedlegg ${f['attachment']} er ikke kommet med; se over, eller lagre det som PDF`,
  'attachment.wrongExtension': (f) =>
    `filnavnet på vedlegg ${f['attachment']} sier noe annet enn hva filen er; innholdet gjelder`,
  'attachment.signed': (f) => `vedlegg ${f['attachment']} er signert; signaturen gjelder ikke i pakken`,
  'attachment.untagged': (f) => `vedlegg ${f['attachment']} er ikke tilrettelagt for skjermleser`,
} as const satisfies Readonly<Record<string, WarningSentence>>

/** The same warnings in another language: one that bokmål has and this lacks does not compile. */
export type WarningSentences = Readonly<Record<keyof typeof sentences, WarningSentence>> &
  Readonly<Record<string, WarningSentence>>

/** Sentences by code, in each language of the screens. */
export const warningsIn: Readonly<Record<ScreenLanguage, Readonly<Record<string, WarningSentence>>>> = {
  nb: sentences,
  nn: warningsNynorsk,
  en: warningsEnglish,
}

/** A warning as a sentence, with the item that it belongs to, if any. */
export function warningText(warning: Warning, language: ScreenLanguage = 'nb'): string {
  const sentence = warningsIn[language][warning.code]?.(warning.facts) ?? warning.code
  return warning.item === undefined || warning.item === '' ? sentence : `${warning.item}: ${sentence}`
}
