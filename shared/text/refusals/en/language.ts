import type { languageRefusals as nb } from '../language.ts'
import type { Worded } from '../worded.ts'

const languages: Readonly<Record<string, string>> = { nb: 'bokmål', nn: 'nynorsk' }

/** Why a word is not spelled, or not put on a list, in English. */
export const languageRefusals: Worded<typeof nb> = {
  'language.notAWord': (f) =>
    `“${f['word']}” is not one word. Write one word at a time, of letters and hyphens.`,
  'language.listFull': (f) =>
    `The word list is full: it holds ${f['limit']} words. Remove some that are not needed.`,
  'language.fileTooLarge': (f) =>
    `The file was not read: it is larger than ${f['limit']} MB, and hardly a word list. Choose a text file with one word on each line.`,
  'language.unavailable': (f) =>
    `The spelling check for ${languages[f['language'] ?? ''] ?? ''} did not start. Your text is untouched. Start the program again; if that does not help, install it again.`,
}
