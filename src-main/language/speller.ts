import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { PaperLanguage } from '#shared/domain/language/spelling.ts'
import { childCommand } from '../own-process.ts'
import type { SpellingAnswer, SpellingTask } from './messages.ts'

const entry = join(import.meta.dirname, 'spelling-thread.ts')

/** One language's dictionary, loaded at the first question and let go when nobody has asked for a while. */
export type Speller = {
  /** Those of the words that are not right. `listed`: words that count as known beside the dictionary's. */
  readonly check: (words: readonly string[], listed: readonly string[]) => Promise<readonly string[]>
  /** What a misspelled word may have been meant as, nearest first. */
  readonly suggest: (word: string, listed: readonly string[]) => Promise<readonly string[]>
  readonly isLoaded: () => boolean
  /** Ends the thread; questions that wait are answered by an error. */
  readonly close: () => void
}

/** The dictionary's thread ended, could not begin, or took too long. */
export class SpellerGone extends Error {
  override readonly name = 'SpellerGone'
}

export type SpellerTimes = {
  /** How long a dictionary stays without being asked. */
  readonly idle: number
  /** How long an answer may take before the thread is ended: it hangs on a word. */
  readonly patience: number
}
const usualTimes: SpellerTimes = { idle: 5 * 60_000, patience: 15_000 }

/** Nothing is loaded until it is asked. Throws {@link SpellerGone} where the dictionary cannot be had. */
export function createSpeller(language: PaperLanguage, times: SpellerTimes = usualTimes): Speller {
  let thread: SpellingThread | null = null
  let idle: NodeJS.Timeout | undefined
  const end = (): void => {
    clearTimeout(idle)
    thread?.end()
    thread = null
  }
  const ask = async (
    listed: readonly string[],
    question: (id: number) => SpellingTask,
  ): Promise<readonly string[]> => {
    clearTimeout(idle)
    if (thread === null || thread.isOver()) thread = startThread(language, times.patience)
    const asked = thread
    try {
      return await asked.ask(listed, question)
    } finally {
      if (asked === thread && asked.waiting() === 0) {
        clearTimeout(idle)
        idle = setTimeout(end, times.idle).unref()
      }
    }
  }
  return {
    check: (words, listed) => ask(listed, (id) => ({ kind: 'check', id, words })),
    suggest: (word, listed) => ask(listed, (id) => ({ kind: 'suggest', id, word })),
    isLoaded: () => thread !== null && !thread.isOver(),
    close: end,
  }
}

type SpellingThread = {
  readonly ask: (
    listed: readonly string[],
    question: (id: number) => SpellingTask,
  ) => Promise<readonly string[]>
  readonly waiting: () => number
  readonly isOver: () => boolean
  readonly end: () => void
}

function startThread(language: PaperLanguage, patience: number): SpellingThread {
  const worker = new Worker(childCommand(entry).entry, {
    workerData: { language },
    execArgv: ['--disable-warning=ExperimentalWarning'],
  })
  worker.unref() // a program that ends does not wait for a dictionary
  const waiting = new Map<
    number,
    { resolve: (words: readonly string[]) => void; reject: (error: Error) => void }
  >()
  let last = 0
  let over = false
  let told: readonly string[] = []
  const fail = (why: string): void => {
    over = true
    for (const { reject } of waiting.values()) reject(new SpellerGone(why))
    waiting.clear()
    void worker.terminate()
  }
  worker.on('message', (answer: SpellingAnswer) => {
    if ('failed' in answer) return fail(answer.failed)
    waiting.get(answer.id)?.resolve(answer.words)
    waiting.delete(answer.id)
  })
  worker.on('error', (error) => fail(error.message))
  worker.on('exit', () => fail('the thread ended'))
  return {
    ask: async (listed, question) => {
      // by identity: whoever keeps the list makes a new one when it changes
      if (listed !== told) worker.postMessage({ kind: 'list', words: listed } satisfies SpellingTask, [])
      told = listed
      const id = (last += 1)
      const answer = new Promise<readonly string[]>((resolve, reject) => waiting.set(id, { resolve, reject }))
      worker.postMessage(question(id), [])
      worker.ref()
      const timer = setTimeout(() => fail(`no answer in ${patience} ms`), patience)
      try {
        return await answer
      } finally {
        clearTimeout(timer)
        if (waiting.size === 0 && !over) worker.unref()
      }
    },
    waiting: () => waiting.size,
    isOver: () => over,
    end: () => fail('the dictionary was let go'),
  }
}
