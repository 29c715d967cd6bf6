import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { setPriority } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { childCommand } from '../../own-process.ts'
import { knownKeys } from '../seal/store-key.ts'
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
  beLessUrgent(child)
  child.send({ task, keys: [...knownKeys()] } satisfies BackupErrand)
  return (await outcome(child, watch)) as BackupResult[K] | Refusal
}

/** What the user does comes first, where the system knows of such things. */
function beLessUrgent({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) setPriority(pid, 10)
  } catch {
    // it takes its turn like others
  }
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

/**
 * Tells how far a file has grown, for SQLite's own copying says nothing, and has the disk take it in as it grows: one
 * flush of a gigabyte at the end would hold up every commit of the window meanwhile.
 */
function follower(progress: WorkWatch['progress']): {
  readonly begin: (path: string, total: number) => void
  readonly end: () => void
} {
  let stop = new AbortController()
  const follow = async (path: string, total: number, { signal }: AbortController): Promise<void> => {
    while (!signal.aborted) {
      await setTimeout(often, undefined, { ref: false })
      const size = await takenIn(path)
      if (size !== null && !signal.aborted) progress?.('copy', Math.min(size, total), total)
    }
  }
  return {
    begin: (path, total) => {
      stop.abort()
      stop = new AbortController()
      void follow(path, total, stop)
    },
    end: () => stop.abort(),
  }
}

/** Flushes what there is of a file, and gives its size; null where it is not there, or not there any more. */
async function takenIn(path: string): Promise<number | null> {
  try {
    const file = await open(path, 'r')
    try {
      await file.datasync()
      return (await file.stat()).size
    } finally {
      await file.close()
    }
  } catch {
    return null // a disk that cannot only has more to do at the end
  }
}
