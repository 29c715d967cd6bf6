import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { languageCalls } from '#shared/contract/language.ts'
import { listableWord, readWordFile } from '#shared/domain/language/listable-word.ts'
import type { PaperLanguage } from '#shared/domain/language/spelling.ts'
import { bareWord } from '#shared/domain/language/words.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { dialogWords } from '#shared/text/dialog-words.ts'
import { addMunicipalWords, removeMunicipalWords } from '../../actions/language/change-municipal-words.ts'
import { sortFileError, writeWhole } from '../../files.ts'
import { SpellerGone } from '../../language/speller.ts'
import { municipalWords, namesOfWorkspace } from '../../store/municipal-words.ts'
import type { ServicesOf } from '../../router/services.ts'
import { acting } from '../acting.ts'
import { openOwnWords } from '../own-words.ts'
import type { ServiceParts } from '../services.ts'

type Where = 'own' | 'municipality'
/** A word list of twenty thousand words takes a tenth of it. */
const largestFile = 4_000_000

/** Spelling, word lists, and what one wants to be advised about. */
export function languageServices(parts: ServiceParts): ServicesOf<keyof typeof languageCalls> {
  const { session } = parts.workspaces
  const own = openOwnWords(parts.userData)
  const listed = listedWords(parts, own.list)
  const add = (language: PaperLanguage, where: Where, words: readonly string[]) => {
    if (where === 'own') return own.add(language, words)
    if (parts.workspaces.mode() !== 'write') return refuse('workspace.readonly')
    return addMunicipalWords(session.store(), language, words, acting(session))
  }
  const remove = (language: PaperLanguage, where: Where, words: readonly string[]) => {
    if (where === 'own') return own.remove(language, words)
    if (parts.workspaces.mode() !== 'write') return refuse('workspace.readonly')
    return removeMunicipalWords(session.store(), language, words, acting(session))
  }
  const words = (): (typeof dialogWords)['nb'] => dialogWords[parts.settings.preferences().language]
  const filters = () => [{ name: words().wordLists, extensions: ['txt'] }]
  return {
    'language.check': ({ language, words: given }) =>
      withDictionary(language, () => parts.spelling.in(language).check(given, listed(language))),
    'language.suggest': ({ language, word }) =>
      withDictionary(language, () => parts.spelling.in(language).suggest(word, listed(language))),
    'language.words': ({ language }) => ({
      municipality: municipalWords(session.db(), language),
      own: [...own.list(language)],
    }),
    'language.addWord': ({ language, word, where }) => {
      const listable = listableWord(word)
      if (isRefusal(listable)) return listable
      const added = add(language, where, [listable])
      return isRefusal(added) ? added : { added: added.length > 0 }
    },
    'language.removeWords': ({ language, words: gone, where }) => {
      const removed = remove(language, where, gone)
      return isRefusal(removed) ? removed : { removed: [...removed] }
    },
    'language.importWords': async ({ language, where, path }) => {
      const ask = { title: words().importWords, filters: filters(), many: false }
      const chosen = path ?? (await session.dialogs.openFiles(ask))[0]
      if (chosen === undefined) return null
      const text = await readText(chosen)
      if (isRefusal(text)) return text
      const read = readWordFile(text)
      const added = add(language, where, read.words)
      if (isRefusal(added)) return added
      return {
        added: [...added],
        known: read.words.length - added.length,
        refused: read.refused.slice(0, 100),
      }
    },
    'language.exportWords': async ({ language, where, path }) => {
      const ask = {
        title: words().exportWords,
        suggestedName: words().wordListFile(language),
        filters: filters(),
      }
      const chosen = path ?? (await session.dialogs.saveTo(ask))
      if (chosen === null) return null
      const list =
        where === 'own' ? own.list(language) : municipalWords(session.db(), language).map(({ word }) => word)
      return writeWhole(chosen, new TextEncoder().encode(list.map((word) => `${word}\n`).join(''))) ?? chosen
    },
    'language.hints': () => parts.settings.hints(),
    'language.chooseHints': (choices) => parts.settings.setHints(choices),
  }
}

/** Everything that counts as known beside the dictionary; the same array until something changes. */
function listedWords(
  { workspaces: { session } }: ServiceParts,
  own: (language: PaperLanguage) => readonly string[],
): (language: PaperLanguage) => readonly string[] {
  const kept = new Map<PaperLanguage, { readonly key: string; readonly words: readonly string[] }>()
  return (language) => {
    const names = namesOfWorkspace(session.db()).flatMap((name) => bareWord(name).split(/[^\p{L}\p{M}'-]+/u))
    const municipal = municipalWords(session.db(), language).map(({ word }) => word)
    const words = [...names.filter((name) => name.length > 1), ...municipal, ...own(language)]
    const key = words.join('\n')
    const before = kept.get(language)
    if (before?.key === key) return before.words
    kept.set(language, { key, words })
    return words
  }
}

async function withDictionary(
  language: PaperLanguage,
  ask: () => Promise<readonly string[]>,
): Promise<string[] | Refusal> {
  try {
    return [...(await ask())]
  } catch (error) {
    if (error instanceof SpellerGone) return refuse('language.unavailable', { language })
    throw error
  }
}

/** A text file as UTF-8, or as older Windows programs write it. */
async function readText(path: string): Promise<string | Refusal> {
  try {
    const { size } = statSync(path)
    if (size > largestFile) return refuse('language.fileTooLarge', { limit: largestFile / 1_000_000 })
    const bytes = await readFile(path)
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch {
      return new TextDecoder('windows-1252').decode(bytes)
    }
  } catch (error) {
    return sortFileError(error, path)
  }
}
