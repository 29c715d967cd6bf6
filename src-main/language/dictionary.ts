import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PaperLanguage } from '#shared/domain/language/spelling.ts'
import { dictionaryFolder } from '../resources.ts'

/** What the spelling engine reads: rules of inflection, and words. Both are data of the GPL, never compiled in. */
export type DictionaryFiles = { readonly rules: Uint8Array; readonly words: Uint8Array }

/**
 * Guesses by likeness go through all 330,000 words, a quarter of a second each; what they find is seldom meant.
 * `shared/domain/language/suggestions.ts` goes on where the engine's quick guesses find nothing.
 */
const quickOnly = '\nMAXNGRAMSUGS 0\n'

const packages: Readonly<Record<PaperLanguage, string>> = { nb: 'dictionary-nb', nn: 'dictionary-nn' }

/** Reads a language's dictionary: as packed beside the program, or from the packages of a checkout. Throws where it is gone. */
export function readDictionary(language: PaperLanguage): DictionaryFiles {
  const packed = join(dictionaryFolder, language)
  const folder = existsSync(packed)
    ? packed
    : join(import.meta.dirname, '..', '..', 'node_modules', packages[language])
  const rules = Buffer.concat([readFileSync(join(folder, 'index.aff')), Buffer.from(quickOnly)])
  return { rules, words: readFileSync(join(folder, 'index.dic')) }
}

/** The municipal words that ship with the program. */
export function readMunicipalWords(language: PaperLanguage): string[] {
  const text = readFileSync(join(dictionaryFolder, `${language}.txt`), 'utf8')
  return text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'))
}
