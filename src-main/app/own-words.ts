import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { listableWord, mostListed } from '#shared/domain/language/listable-word.ts'
import type { PaperLanguage } from '#shared/domain/language/spelling.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { ensureFolder, writeWhole } from '../files.ts'

/** One user's words on one machine, kept in `own-words.json` in their data folder. */
export type OwnWords = {
  readonly list: (language: PaperLanguage) => readonly string[]
  /** Those that did not stand there. */
  readonly add: (language: PaperLanguage, words: readonly string[]) => readonly string[] | Refusal
  /** Those that stood there. */
  readonly remove: (language: PaperLanguage, words: readonly string[]) => readonly string[] | Refusal
}

const list = z
  .array(z.unknown())
  .catch([])
  .transform((all) =>
    all.filter((each): each is string => typeof each === 'string' && listableWord(each) === each),
  )
const file = z.object({ nb: list, nn: list })
type Lists = z.infer<typeof file>

/** Reads the lists from `userData`; a file that cannot be read is as none, and is replaced at the next change. */
export function openOwnWords(userData: string): OwnWords {
  const path = join(userData, 'own-words.json')
  let lists: Lists | null = null
  const current = (): Lists => (lists ??= readLists(path))
  const keep = (language: PaperLanguage, words: readonly string[]): Refusal | null => {
    const next = { ...current(), [language]: [...words].toSorted() }
    const bytes = new TextEncoder().encode(`${JSON.stringify(next, null, 1)}\n`)
    const refused = ensureFolder(userData) ?? writeWhole(path, bytes)
    if (refused === null) lists = next
    return refused
  }
  return {
    list: (language) => current()[language],
    add: (language, words) => {
      const held = new Set(current()[language])
      const added = [...new Set(words)].filter((word) => !held.has(word))
      if (held.size + added.length > mostListed) return refuse('language.listFull', { limit: mostListed })
      return (added.length === 0 ? null : keep(language, [...held, ...added])) ?? added
    },
    remove: (language, words) => {
      const gone = new Set(words)
      const removed = current()[language].filter((word) => gone.has(word))
      const left = current()[language].filter((word) => !gone.has(word))
      return (removed.length === 0 ? null : keep(language, left)) ?? removed
    },
  }
}

function readLists(path: string): Lists {
  try {
    const read = file.safeParse(JSON.parse(readFileSync(path, 'utf8')))
    return read.success ? read.data : { nb: [], nn: [] }
  } catch {
    return { nb: [], nn: [] }
  }
}
