import type { Sentence } from '../refusal-words.ts'

/** Why a Word document cannot become a paper's text, or a paper not be found. */
export const wordRefusals = {
  'word.notWord': (f) => `${f['file']} er ikke et Word-dokument (DOCX). Lagre det som DOCX og prøv igjen.`,
  'word.empty': (f) =>
    `${f['file'] ?? 'Dokumentet'} har ingen tekst som kan leses. Er det et bilde av tekst, må den skrives på nytt.`,
  'word.noPaper': (f) =>
    `«${f['word']}» er verken et saksframlegg eller en sak som har et. Nevn sakens nummer eller saksframleggets id.`,
} as const satisfies Readonly<Record<string, Sentence>>
