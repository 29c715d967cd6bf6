import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { rmSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { childCommand } from '../../own-process.ts'
import { givenKeys } from '../seal/store-key.ts'
import { workspaceAt } from '../workspace.ts'
import type { BackupStep } from './make-backup.ts'
import { isRestoring } from './restore-journal.ts'
import type { BackupErrand, BackupMessage, BackupResult, BackupTask } from './tasks.ts'

const entry = join(import.meta.dirname, 'backup-child.ts')

export type WorkWatch = {
  readonly signal?: AbortSignal | undefined
  /** `done` and `total` in bytes for `copy` and `bytes`, else in things. */
  readonly progress?: ((step: BackupStep, done: number, total: number) => void) | undefined
}

/** How often a growing file is looked at, milliseconds. */
const often = 150

/**
 * Does work on backups in a process of its own: this one answers its calls meanwhile. Refuses with what the work
 * refuses, and with `work.cancelled` where `signal` fired before it was decided; then nothing half-made is left.
 */
export async function doBackupWork<K extends BackupTask['kind']>(
  task: Extract<BackupTask, { kind: K }>,
  watch: WorkWatch = {},
): Promise<BackupResult[K] | Refusal> {
  watch.signal?.throwIfAborted()
  const { node, entry: file } = childCommand(entry)
  const child = fork(file, [], {
    execPath: node,
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced', // keys are bytes
  })
  child.send({ task, keys: givenKeys() } satisfies BackupErrand)
  return (await outcome(child, watch)) as BackupResult[K] | Refusal
}

function outcome(child: ChildProcess, { signal, progress }: WorkWatch): Promise<unknown> {
  let complaint = ''
  child.stderr
    ?.setEncoding('utf8')
    .on('data', (text: string) => (complaint = (complaint + text).slice(-4000)))
  let decided = false
  let last: Extract<BackupMessage, { kind: 'done' | 'failed' }> | null = null
  const grown: string[] = []
  const follow = follower(progress)
  const stop = (): void => void (decided || child.kill('SIGKILL'))
  signal?.addEventListener('abort', stop)
  return new Promise<unknown>((resolve, reject) => {
    child.on('message', (message: BackupMessage) => {
      if (message.kind === 'progress') {
        follow.end()
        progress?.(message.step, message.done, message.total)
      } else if (message.kind === 'growing') {
        grown.push(message.path)
        follow.begin(message.path, message.total)
      } else if (message.kind === 'decided') decided = true
      else last = message
    })
    child.on('error', reject)
    child.on('close', () => {
      if (last?.kind === 'done') resolve(last.result)
      else if (last?.kind === 'failed') reject(Object.assign(new Error(last.message), { code: last.code }))
      else if (signal?.aborted === true && !decided) {
        for (const path of grown.filter(isGivenUp))
          for (const rest of ['', '-journal', '-wal', '-shm']) rmSync(path + rest, { force: true })
        resolve(refuse('work.cancelled'))
      } else reject(new Error(`work on backups ended without an answer: ${complaint}`))
    })
  }).finally(() => {
    follow.end()
    signal?.removeEventListener('abort', stop)
  })
}

/** A file that a restoration has begun to put in its place stays: the next opening carries it to the end. */
const isGivenUp = (path: string): boolean => !isRestoring(workspaceAt(dirname(path)))

/** Tells how far a file has grown: SQLite's own copying says nothing. */
function follower(progress: WorkWatch['progress']): {
  readonly begin: (path: string, total: number) => void
  readonly end: () => void
} {
  let timer: NodeJS.Timeout | undefined
  const end = (): void => clearInterval(timer)
  const begin = (path: string, total: number): void => {
    end()
    if (progress === undefined) return
    timer = setInterval(() => {
      stat(path).then(
        ({ size }) => progress('copy', Math.min(size, total), total),
        () => undefined,
      )
    }, often)
  }
  return { begin, end }
}
