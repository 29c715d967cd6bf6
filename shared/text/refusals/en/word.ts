import type { wordRefusals as nb } from '../word.ts'
import type { Worded } from '../worded.ts'

export const wordRefusals: Worded<typeof nb> = {
  'word.notWord': (f) => `${f['file']} is not a Word document (DOCX). Save it as DOCX and try again.`,
  'word.locked': (f) =>
    `${f['file']} is locked by a password or by rights. Unlock it in Word, save it and try again.`,
  'word.damaged': (f) =>
    `${f['file']} is damaged and cannot be read. Open it in Word, save it anew and try again.`,
  'word.tooHeavy': (f) =>
    `${f['file']} is too large or too intricate to be read. Divide it, or take out large pictures, and try again.`,
  'word.crashed': (f) =>
    `The part of the program that reads Word documents stopped at ${f['file']}. Nothing was changed. Save it anew in Word and try again.`,
  'word.empty': (f) =>
    `${f['file'] ?? 'The document'} has no text that can be read. If it is a picture of text, that must be written anew.`,
  'word.noPaper': (f) =>
    `“${f['word']}” is neither a case paper nor a case that has one. Name the case by its number, or the paper by its id.`,
}
