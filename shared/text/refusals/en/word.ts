import type { wordRefusals as nb } from '../word.ts'
import type { Worded } from '../worded.ts'

export const wordRefusals: Worded<typeof nb> = {
  'word.notWord': (f) => `${f['file']} is not a Word document (DOCX). Save it as DOCX and try again.`,
  'word.empty': (f) =>
    `${f['file'] ?? 'The document'} has no text that can be read. If it is a picture of text, that must be written anew.`,
  'word.noPaper': (f) =>
    `“${f['word']}” is neither a case paper nor a case that has one. Name the case by its number, or the paper by its id.`,
}
