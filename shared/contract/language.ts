import { z } from 'zod'
import { hintKinds } from '../domain/language/hints/hint.ts'
import { longestListed, mostListed } from '../domain/language/listable-word.ts'
import { asks, language, line, reads } from './call.ts'

/** A word as it stands in a text. Longer runs are no words; the window does not send them. */
const word = z.string().min(1).max(100)
/** Whose list: that of the municipality lies in the workspace, one's own on this machine. */
const where = z.enum(['own', 'municipality'])
const path = z.string().min(1).max(4000)

/** What one user wants to be advised about. */
export const hintChoices = z.strictObject({
  /** Kinds that are never shown. */
  off: z.array(z.enum(hintKinds)).max(hintKinds.length),
  /** Sentences with more words are long. */
  longSentence: z.number().int().min(15).max(60),
})
export type HintChoices = z.infer<typeof hintChoices>

export const languageCalls = {
  /** Those of the words that are not spelled right in the language. Refused where its dictionary is not there. */
  'language.check': reads(['words', 'municipality', 'committee', 'person'], {
    in: { language, words: z.array(word).max(2000) },
    out: z.array(z.string()),
  }),
  /** What a word may have been meant as, likeliest first. */
  'language.suggest': reads(['words', 'municipality', 'committee', 'person'], {
    in: { language, word },
    out: z.array(z.string()).max(8),
  }),
  /** The municipality's list and the user's own, in the order of the alphabet. */
  'language.words': reads(['words'], {
    in: { language },
    out: z.strictObject({
      municipality: z.array(z.strictObject({ word: z.string(), addedBy: z.string(), addedOn: z.string() })),
      own: z.array(z.string()),
    }),
  }),
  /**
   * Puts a word on a list; `added` is false where it stood there. Needs a workspace that may be written to for the
   * municipality's list alone, and refuses that itself.
   */
  'language.addWord': { ...changesWords({ word: line(200), where }, z.strictObject({ added: z.boolean() })) },
  /** Takes words off a list, and says which stood there. */
  'language.removeWords': {
    ...changesWords(
      { words: z.array(z.string().min(1).max(longestListed)).min(1).max(mostListed), where },
      z.strictObject({ removed: z.array(z.string()) }),
    ),
  },
  /** Puts a file's words, one a line, on a list; asks for the file where none is named. null when the user gave up. */
  'language.importWords': {
    ...changesWords(
      { where, path: z.exactOptional(path) },
      z
        .strictObject({ added: z.array(z.string()), known: z.number(), refused: z.array(z.string()) })
        .nullable(),
    ),
  },
  /** Writes a list to a file, one word a line; its path, or null when the user gave up. */
  'language.exportWords': reads(['words'], {
    in: { language, where, path: z.exactOptional(path) },
    out: path.nullable(),
  }),
  'language.hints': asks({ reads: ['preferences'] }, { in: {}, out: hintChoices }),
  'language.chooseHints': asks({ changes: ['preferences'] }, { in: hintChoices.shape, out: hintChoices }),
} as const

function changesWords<In extends z.ZodRawShape, Out extends z.ZodType>(shape: In, out: Out) {
  const call = reads([], { in: { language, ...shape }, out })
  return { ...call, changes: ['words'] as const }
}
