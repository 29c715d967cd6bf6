import { parentPort, workerData } from 'node:worker_threads'
import { createHunspellFromStrings } from 'hunspell-wasm'
import { isRight } from '#shared/domain/language/spelling.ts'
import type { PaperLanguage } from '#shared/domain/language/spelling.ts'
import { suggestionsFor } from '#shared/domain/language/suggestions.ts'
import { readDictionary, readMunicipalWords } from './dictionary.ts'
import type { SpellingAnswer, SpellingTask } from './messages.ts'

// A thread of its own: a dictionary takes a third of a second to load, and a long paper a good part of one to check.

const { language } = workerData as { readonly language: PaperLanguage }
/** More words than twenty long papers have; then it begins anew. */
const mostKept = 100_000

const say = (answer: SpellingAnswer): void => parentPort?.postMessage(answer, [])

async function run(): Promise<void> {
  const { rules, words } = readDictionary(language)
  // The engine's virtual files take bytes as they are; its types ask for text, which would be held three times over.
  const engine = await createHunspellFromStrings(rules as never, words as never)
  const municipal = readMunicipalWords(language)
  const verdicts = new Map<string, boolean>()
  let listed: ReadonlySet<string> = new Set(municipal)
  const lexicon = {
    language,
    inDictionary: (word: string) => engine.testSpelling(word),
    nearest: (word: string) => engine.getSpellingSuggestions(word),
    get listed() {
      return listed
    },
  }
  const right = (word: string): boolean => {
    const known = verdicts.get(word)
    if (known !== undefined) return known
    if (verdicts.size >= mostKept) verdicts.clear()
    const verdict = isRight(word, lexicon)
    verdicts.set(word, verdict)
    return verdict
  }
  const work = (task: SpellingTask): void => {
    if (task.kind === 'list') {
      listed = new Set([...municipal, ...task.words])
      verdicts.clear()
    } else if (task.kind === 'check') {
      say({ id: task.id, words: task.words.filter((word) => !right(word)) })
    } else {
      say({ id: task.id, words: suggestionsFor(task.word, lexicon) })
    }
  }
  parentPort?.on('message', work)
}

run().catch((error: unknown) => say({ failed: error instanceof Error ? error.message : String(error) }))
