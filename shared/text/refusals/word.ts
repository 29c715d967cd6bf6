import type { Sentence } from '../refusal-words.ts'

/** Why a Word document cannot become a paper's text, or a paper not be found. */
export const wordRefusals = {
  'word.notWord': (f) => `${f['file']} er ikke et Word-dokument (DOCX). Lagre det som DOCX og prøv igjen.`,
  'word.locked': (f) =>
    `${f['file']} er låst med passord eller rettigheter. Fjern låsen i Word, lagre og prøv igjen.`,
  'word.damaged': (f) =>
    `${f['file']} er skadet og kan ikke leses. Åpne det i Word, lagre det på nytt og prøv igjen.`,
  'word.tooHeavy': (f) =>
    `${f['file']} er for stort eller for innviklet til å leses. Del det, eller ta ut store bilder, og prøv igjen.`,
  'word.crashed': (f) =>
    `Programdelen som leser Word-dokumenter, stanset på ${f['file']}. Ingenting er endret. Lagre det på nytt i Word og prøv igjen.`,
  'word.empty': (f) =>
    `${f['file'] ?? 'Dokumentet'} har ingen tekst som kan leses. Er det et bilde av tekst, må den skrives på nytt.`,
  'word.noPaper': (f) =>
    `«${f['word']}» er verken et saksframlegg eller en sak som har et. Nevn sakens nummer eller saksframleggets id.`,
} as const satisfies Readonly<Record<string, Sentence>>
