import type { Sentence } from '../refusal-words.ts'

const languages: Readonly<Record<string, string>> = { nb: 'bokmål', nn: 'nynorsk' }

/** Why a word is not spelled, or not put on a list. */
export const languageRefusals = {
  'language.notAWord': (f) =>
    `«${f['word']}» er ikke ett ord. Skriv ett ord om gangen, med bokstaver og bindestrek.`,
  'language.listFull': (f) => `Ordlisten er full: den kan ha ${f['limit']} ord. Ta ut ord som ikke trengs.`,
  'language.fileTooLarge': (f) =>
    `Filen er ikke lest: den er større enn ${f['limit']} MB, og er neppe en ordliste. Velg en tekstfil med ett ord på hver linje.`,
  'language.unavailable': (f) =>
    `Stavekontrollen for ${languages[f['language'] ?? ''] ?? ''} kom ikke i gang. Teksten er ikke rørt. Start programmet på nytt; hjelper ikke det, må det installeres på nytt.`,
} as const satisfies Readonly<Record<string, Sentence>>
