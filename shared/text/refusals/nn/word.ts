import type { wordRefusals as nb } from '../word.ts'
import type { Worded } from '../worded.ts'

export const wordRefusals: Worded<typeof nb> = {
  'word.notWord': (f) => `${f['file']} er ikkje eit Word-dokument (DOCX). Lagre det som DOCX og prøv igjen.`,
  'word.empty': (f) =>
    `${f['file'] ?? 'Dokumentet'} har ingen tekst som kan lesast. Er det eit bilete av tekst, må han skrivast på nytt.`,
  'word.noPaper': (f) =>
    `«${f['word']}» er korkje eit saksframlegg eller ei sak som har eit. Nemn nummeret til saka eller id-en til saksframlegget.`,
}
