import { readFileSync } from 'node:fs'
import { UnreadableAttachment } from '../assemble/unreadable-attachment.ts'
import { TypesetError } from '../compile/engine.ts'
import { keepCompiledCode } from './code-cache.ts'
import { descriptors } from './messages.ts'
import type { ChildMessage, RemoteError } from './messages.ts'
import { writePieces } from './passed-file.ts'

export type ServedJob = { readonly bytes: Uint8Array; readonly account: unknown }

/** The child's side: takes one task after another until its parent is gone. */
export function serveJobs<Task>(
  work: (task: Task, progress: (...steps: number[]) => void) => Promise<ServedJob>,
): void {
  const progress = (...steps: number[]): void => say({ kind: 'progress', steps })
  const answer = async (task: Task): Promise<ChildMessage> => {
    try {
      const { bytes, account } = await work(task, progress)
      const [piece = { at: 0, length: 0 }] = writePieces(descriptors.toParent, [bytes])
      return { kind: 'done', account, piece, peakMemory: peakMemory() }
    } catch (error) {
      return { kind: 'failed', error: remote(error) }
    }
  }
  let jobs = 0
  const serve = async (task: Task): Promise<void> => {
    say(await answer(task))
    if (jobs++ === 0) keepCompiledCode()
  }
  process.on('message', (task) => void serve(task as Task))
  process.on('disconnect', () => process.exit())
  // Ctrl-C in a terminal reaches every process there; the parent decides what it means.
  process.on('SIGINT', () => undefined)
  say({ kind: 'ready' })
}

function say(message: ChildMessage): void {
  if (process.connected) process.send?.(message)
}

function remote(error: unknown): RemoteError {
  if (!(error instanceof Error)) return { name: typeof error, message: String(error), stack: '' }
  const { message, stack = '' } = error
  const name = error.constructor.name
  if (error instanceof TypesetError) return { name, message, stack, diagnostics: error.diagnostics }
  if (error instanceof UnreadableAttachment) {
    const { firstPage, ground } = error
    return { name, message, stack, unreadable: { firstPage, ground } }
  }
  return { name, message, stack }
}

/** Most memory that this process has held at once, in bytes. */
export function peakMemory(): number {
  try {
    // On Linux, `maxRSS` begins with what the parent held when it forked.
    const kilobytes = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'latin1'))?.[1]
    if (kilobytes !== undefined) return Number(kilobytes) * 1024
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS * 1024
}
