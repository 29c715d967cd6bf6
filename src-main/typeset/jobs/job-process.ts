import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { childCommand } from '../../own-process.ts'
import { UnreadableAttachment } from '../assemble/unreadable-attachment.ts'
import { TypesetError } from '../compile/engine.ts'
import { codeCacheVariables } from './code-cache.ts'
import { descriptors, JobError } from './messages.ts'
import type { ChildMessage, RemoteError } from './messages.ts'
import { PassedFile } from './passed-file.ts'
import type { Piece } from './passed-file.ts'

export type JobWatch = {
  readonly signal?: AbortSignal
  readonly progress?: (...steps: readonly number[]) => void
}

export type JobResult = {
  readonly bytes: Uint8Array
  readonly account: unknown
  /** Most memory that the child has held until now, in bytes. */
  readonly peakMemory: number
}

/** What a child is started with; a larger nursery spares it a third of the time that collecting garbage takes. */
const nodeFlags = ['--max-semi-space-size=64', '--disable-warning=ExperimentalWarning']
const keptOfErrors = 4000

/**
 * A child process of ours that does one job after another. The caller is never blocked, and whatever memory the
 * job fills is given back when it ends: the library's pools of names and references never shrink.
 */
export class JobProcess {
  readonly #entry: string
  readonly #child: ChildProcess
  readonly #files: { readonly toChild: PassedFile; readonly fromChild: PassedFile }
  readonly #ended: Promise<void>
  #errors = ''
  #busy = false
  #peakMemory = 0

  private constructor(entry: string, files: { toChild: PassedFile; fromChild: PassedFile }) {
    this.#entry = entry
    this.#files = files
    const stdio: (string | number)[] = ['ignore', 'ignore', 'pipe', 'ipc']
    stdio[descriptors.fromParent] = files.toChild.descriptor
    stdio[descriptors.toParent] = files.fromChild.descriptor
    const { node, entry: file } = childCommand(entry)
    this.#child = fork(file, [], {
      execPath: node,
      execArgv: nodeFlags,
      env: { ...process.env, ...codeCacheVariables },
      serialization: 'advanced',
      stdio: stdio as ('ignore' | 'pipe' | 'ipc' | number)[],
    })
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#errors = (this.#errors + text).slice(-keptOfErrors)
    })
    this.#ended = new Promise((resolve) => {
      this.#child.once('exit', () => resolve())
      this.#child.once('error', () => resolve())
    })
  }

  /** Starts a child on `entry`, which calls `serveJobs`. It makes itself ready while the caller does other things. */
  static async start(entry: string): Promise<JobProcess> {
    const [toChild, fromChild] = await Promise.all([PassedFile.create(), PassedFile.create()])
    return new JobProcess(entry, { toChild, fromChild })
  }

  /** Whether it can take another job. */
  get alive(): boolean {
    const { exitCode, signalCode, killed, connected } = this.#child
    return exitCode === null && signalCode === null && !killed && connected
  }

  get busy(): boolean {
    return this.#busy
  }

  /** Most memory that it has held, in bytes, when it was last heard of. */
  get peakMemory(): number {
    return this.#peakMemory
  }

  get pid(): number | undefined {
    return this.#child.pid
  }

  /** Puts bytes where the child can read them; the task that follows says which is which. */
  hand(pieces: readonly Uint8Array[]): Promise<readonly Piece[]> {
    return this.#files.toChild.write(pieces)
  }

  /** Has a task done. Throws {@link JobError} with its cause, `TypesetError`, `UnreadableAttachment`, or why `signal` was given. */
  async run(task: object, { signal, progress }: JobWatch): Promise<JobResult> {
    signal?.throwIfAborted()
    if (this.#busy) throw new Error('a child does one job at a time')
    this.#busy = true
    try {
      const done = await this.#answer(task, signal, progress)
      this.#peakMemory = done.peakMemory
      const bytes = await this.#files.fromChild.read(done.piece)
      signal?.throwIfAborted()
      return { bytes, account: done.account, peakMemory: done.peakMemory }
    } finally {
      this.#busy = false
    }
  }

  /** Ends the child at once, whatever it is doing, and forgets its files. */
  async close(): Promise<void> {
    this.#child.kill('SIGKILL')
    await this.#ended
    await Promise.all([this.#files.toChild.close(), this.#files.fromChild.close()])
  }

  #answer(
    task: object,
    signal: AbortSignal | undefined,
    progress: JobWatch['progress'],
  ): Promise<Extract<ChildMessage, { kind: 'done' }>> {
    const child = this.#child
    return new Promise((resolve, reject) => {
      const hear = (message: ChildMessage): void => {
        if (message.kind === 'progress') progress?.(...message.steps)
        if (message.kind === 'done') settle(() => resolve(message))
        if (message.kind === 'failed') settle(() => reject(revived(message.error)))
      }
      const die = (): void => settle(() => reject(this.#death()))
      const stop = (): void => {
        child.kill('SIGKILL')
        settle(() => reject(signal?.reason as Error))
      }
      const settle = (end: () => void): void => {
        child.off('message', hear).off('close', die).off('error', die)
        signal?.removeEventListener('abort', stop)
        end()
      }
      if (!this.alive) return reject(this.#death())
      child.on('message', hear).on('close', die).on('error', die)
      signal?.addEventListener('abort', stop)
      child.send(task, (error) => {
        if (error !== null) die()
      })
    })
  }

  #death(): JobError {
    const { exitCode, signalCode } = this.#child
    const how = signalCode === null ? `with exit code ${exitCode ?? '?'}` : `by ${signalCode}`
    const said = this.#errors.trim()
    const cause = new Error(said === '' ? `ended ${how}, without a word` : said)
    return new JobError('died', `${this.#entry.split(/[\\/]/).at(-1) ?? 'child'} ended ${how}`, cause)
  }
}

/** The child's error, as near to the thrown one as it can be had here. */
function revived({ name, message, stack, diagnostics, unreadable }: RemoteError): Error {
  if (diagnostics !== undefined) return new TypesetError(diagnostics)
  const cause = new Error(message)
  cause.stack = stack
  if (unreadable !== undefined)
    return new UnreadableAttachment(unreadable.firstPage, unreadable.ground, message, cause)
  return new JobError(name, message, cause)
}
