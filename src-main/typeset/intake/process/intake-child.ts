import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { childCommand } from '../../../own-process.ts'
import type { DocxText } from '../docx/docx-text.ts'
import type { PaperDocx } from '../docx/paper-docx.ts'
import type { DocumentText } from '../document-text.ts'
import type { OfferedFile } from '../offered-file.ts'
import type { TakenIn } from '../take-in.ts'
import type { Answer, Job } from './child.ts'
import { patience } from './process-limits.ts'
import type { ProcessLimits } from './process-limits.ts'

/** A process that reads one file at a time and may die of it. */
export type IntakeChild = {
  /** Never rejects but with the signal's reason. Afterwards `isFit` tells whether it may read another file. */
  ask(file: OfferedFile, signal?: AbortSignal): Promise<TakenIn | Refusal>
  /** Likewise for what a Word document says. */
  askText(file: OfferedFile, signal?: AbortSignal): Promise<DocxText | Refusal>
  /** Likewise for a paper's text with its pictures. */
  askPaper(file: OfferedFile, signal?: AbortSignal): Promise<PaperDocx | Refusal>
  /** Likewise for a document's bare words. */
  askWords(file: OfferedFile, signal?: AbortSignal): Promise<DocumentText | Refusal>
  /** Whether it has read only files that were let in, holds no hostile one, and has memory to spare. */
  isFit(): boolean
  kill(): void
}

const entry = join(import.meta.dirname, 'child.ts')

/** util-linux sets limits and then becomes the program itself: no shell in between, the process id stays. */
const prlimit = ['/usr/bin/prlimit', '/bin/prlimit'].find((path) => existsSync(path))

/** V8 reserves this much writable memory for code, in each of the child's two threads, and does not use it. */
const reserved = 1280 * 1024 * 1024

/** The child may read files and start its watchdog; it may not write, nor start a program. */
const rights = ['--permission', '--allow-fs-read=*', '--allow-worker', '--allow-addons', '--allow-wasi']

/** Starts a process under the caps of the operating system where they can be had, and its watchdog everywhere. */
export function startIntakeChild(limits: ProcessLimits): IntakeChild {
  const heap = Math.max(64, Math.round(limits.memory / 1024 / 1024))
  const flags = [`--max-old-space-size=${heap}`, '--no-warnings', ...rights]
  const cap = `--data=${limits.memory + reserved}`
  const { node, entry: file } = childCommand(entry)
  const child = fork(file, [String(limits.memory)], {
    ...(prlimit === undefined
      ? { execPath: node, execArgv: flags }
      : { execPath: prlimit, execArgv: [cap, '--core=0', node, ...flags] }),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: environment(),
  })
  rest(child)
  return supervise(child, limits)
}

/** Nothing of the parent's environment reaches the child but what it needs to find its resources. */
function environment(): NodeJS.ProcessEnv {
  const names = ['PATH', 'SystemRoot', 'TMPDIR', 'TEMP', 'SAKSKLAR_RESOURCES', 'SAKSKLAR_TYPST']
  return Object.fromEntries(
    names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  )
}

function supervise(child: ChildProcess, limits: ProcessLimits): IntakeChild {
  let complaints = ''
  let fit = true
  let files = 0
  child.stderr
    ?.setEncoding('utf8')
    .on('data', (text: string) => (complaints = (complaints + text).slice(-20_000)))
  const ended = new Promise<void>((resolve) =>
    child.once('close', () => resolve()).on('error', () => resolve()),
  )
  const kill = (): void => {
    fit = false
    child.kill('SIGKILL')
  }
  const answerTo = async (
    want: Job['want'],
    file: OfferedFile,
    signal?: AbortSignal,
  ): Promise<Told | Refusal> => {
    files += 1
    wake(child)
    const job: Job = { file, want, limits: limits.intake, time: limits.time }
    const reply = await replyOf(child, ended, job, signal)
    rest(child)
    if (reply === 'aborted') {
      kill()
      signal?.throwIfAborted()
    }
    if (
      reply === 'aborted' ||
      reply === 'slow' ||
      reply === 'gone' ||
      'failed' in reply ||
      'refused' in reply
    )
      kill()
    if (reply === 'slow' || reply === 'gone') return lateOrGone(reply, complaints)
    if (reply === 'aborted' || 'failed' in reply)
      return refuse('attachment.crashed', {
        cause: reply === 'aborted' ? 'aborted' : reply.failed.slice(0, 200),
      })
    if ('refused' in reply) return reply.refused
    const active = hasActiveContent(reply)
    if (active || files >= 100 || reply.memory > limits.memory / 2) kill()
    return reply
  }
  return {
    ask: async (file, signal) => {
      const told = await answerTo('pages', file, signal)
      if (!isRefusal(told) && 'taken' in told)
        return { ...told.taken, pdf: told.pdf ?? file.bytes, original: file.bytes }
      return isRefusal(told) ? told : refuse('attachment.crashed', { cause: 'text' })
    },
    askText: async (file, signal) => {
      const told = await answerTo('text', file, signal)
      if (!isRefusal(told) && 'text' in told) return told.text
      return isRefusal(told) ? told : refuse('attachment.crashed', { cause: 'pages' })
    },
    askPaper: async (file, signal) => {
      const told = await answerTo('paper', file, signal)
      if (!isRefusal(told) && 'paper' in told) return told.paper
      return isRefusal(told) ? told : refuse('attachment.crashed', { cause: 'paper' })
    },
    askWords: async (file, signal) => {
      const told = await answerTo('words', file, signal)
      if (!isRefusal(told) && 'words' in told) return told.words
      return isRefusal(told) ? told : refuse('attachment.crashed', { cause: 'words' })
    },
    isFit: () => fit && child.connected,
    kill,
  }
}

/** What an answer holds that is neither a refusal nor a failure. */
type Told = Extract<Answer, { readonly memory: number }>

function hasActiveContent(told: Told): boolean {
  if ('paper' in told) return told.paper.findings.some(({ kind }) => kind === 'activeContent')
  if ('words' in told) return told.words.active
  const { warnings } = 'text' in told ? told.text : told.taken
  return warnings.includes('attachment.activeContent')
}

type Reply = Answer | 'slow' | 'gone' | 'aborted'

/** The first of: an answer, the end of the process, of its time, or of the caller's patience. */
function replyOf(
  child: ChildProcess,
  ended: Promise<void>,
  job: Job,
  signal: AbortSignal | undefined,
): Promise<Reply> {
  return new Promise((resolve) => {
    const settle = (reply: Reply): void => {
      clearTimeout(timer)
      child.off('message', answered)
      signal?.removeEventListener('abort', aborted)
      resolve(reply)
    }
    const answered = (answer: unknown): void => settle(answer as Answer)
    const aborted = (): void => settle('aborted')
    // The child's own watchdog strikes first; this is for a child that cannot even do that.
    const timer = setTimeout(() => settle('slow'), job.time * patience + 1000)
    child.on('message', answered)
    void ended.then(() => settle('gone'))
    signal?.addEventListener('abort', aborted)
    if (signal?.aborted === true) aborted()
    else child.send(job, () => undefined) // a process that is gone cannot be sent to; its end settles it
  })
}

/** Why a process that gave no answer ended, from what it wrote last. */
function lateOrGone(reply: 'slow' | 'gone', complaints: string): Refusal {
  if (reply === 'slow' || complaints.includes('watchdog: time')) return refuse('attachment.tooSlow')
  const memory = /watchdog: memory|out of memory|heap limit|memory allocation of|bad_alloc|allocation failed/i
  if (memory.test(complaints)) return refuse('attachment.tooMuchMemory')
  return refuse('attachment.crashed', { cause: complaints.trim().split('\n')[0]?.slice(0, 200) ?? '' })
}

/** A process at rest must not keep the program from ending; when the program ends, it sees it and ends too. */
function rest(child: ChildProcess): void {
  child.unref()
  child.channel?.unref()
  ;(child.stderr as { unref?: () => void } | null)?.unref?.()
}

function wake(child: ChildProcess): void {
  child.ref()
  child.channel?.ref()
  ;(child.stderr as { ref?: () => void } | null)?.ref?.()
}
