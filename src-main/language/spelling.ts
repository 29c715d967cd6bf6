import type { PaperLanguage } from '#shared/domain/language/spelling.ts'
import { createSpeller } from './speller.ts'
import type { Speller } from './speller.ts'

/** A speller for each language of papers; those that nobody asks are not loaded. */
export type Spelling = {
  readonly in: (language: PaperLanguage) => Speller
  readonly close: () => void
}

export function createSpelling(): Spelling {
  const spellers = { nb: createSpeller('nb'), nn: createSpeller('nn') }
  return {
    in: (language) => spellers[language],
    close: () => {
      spellers.nb.close()
      spellers.nn.close()
    },
  }
}
