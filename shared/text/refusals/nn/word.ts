import type { wordRefusals as nb } from '../word.ts'
import type { Worded } from '../worded.ts'

export const wordRefusals: Worded<typeof nb> = {
  'word.notWord': (f) => `${f['file']} er ikkje eit Word-dokument (DOCX). Lagre det som DOCX og prøv igjen.`,
  'word.locked': (f) =>
    `${f['file']} er låst med passord eller rettar. Fjern låsen i Word, lagre og prøv igjen.`,
  'word.damaged': (f) =>
    `${f['file']} er skadd og kan ikkje lesast. Opne det i Word, lagre det på nytt og prøv igjen.`,
  'word.tooHeavy': (f) =>
    `${f['file']} er for stort eller for innvikla til å lesast. Del det, eller ta ut store bilete, og prøv igjen.`,
  'word.crashed': (f) =>
    `Programdelen som les Word-dokument, stansa på ${f['file']}. Ingenting er endra. Lagre det på nytt i Word og prøv igjen.`,
  'word.empty': (f) =>
    `${f['file'] ?? 'Dokumentet'} har ingen tekst som kan lesast. Er det eit bilete av tekst, må han skrivast på nytt.`,
  'word.noPaper': (f) =>
    `«${f['word']}» er korkje eit saksframlegg eller ei sak som har eit. Nemn nummeret til saka eller id-en til saksframlegget.`,
}
