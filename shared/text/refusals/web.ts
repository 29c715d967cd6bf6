import type { Sentence } from '../refusal-words.ts'

const stopped = 'Nettutgaven er ikke laget, og en tidligere utgave i mappen er ikke rørt.'

/** Refusals of the web edition. A leak is named by its place, never by what leaked. */
export const webRefusals = {
  'web.folderNotEmpty': (f) =>
    `Mappen ${f['path']} holder noe annet enn en nettutgave (${f['found']}) og er ikke rørt. Velg en tom mappe med --out.`,
  'web.notAFolder': (f) =>
    `${f['path']} er en fil, ikke en mappe, og er ikke rørt. Velg en tom mappe med --out.`,
  'web.leak': (f) =>
    `${f['file']}, ${f['place']}: her står noe fra ${f['from']}, som er holdt utenfor. ${stopped} Skriv om teksten, eller unnta den også.`,
  'web.leakInPdf': (f) => `${f['file']}, ${f['place']}. ${stopped} Bytt ut vedlegget, eller unnta det også.`,
  'web.identityNumber': (f) =>
    `${f['file']}, ${f['place']}: her står et fødselsnummer, som aldri skal på nett. ${stopped} Ta bort nummeret, eller unnta teksten.`,
  'web.activeContent': (f) => `${f['file']}, ${f['place']}. ${stopped} Bytt ut vedlegget.`,
} as const satisfies Readonly<Record<string, Sentence>>
