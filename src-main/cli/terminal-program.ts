import { randomUUID } from 'node:crypto'
import { calls } from '#shared/contract/index.ts'
import type { CallName } from '#shared/contract/index.ts'
import type { Call } from '#shared/contract/call.ts'
import type { Failure, Reply } from '#shared/contract/reply.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { systemClock } from '../app/clock.ts'
import { createProgram } from '../app/program.ts'
import type { Program } from '../app/program.ts'
import { openWithSystem } from '../host/open-with-system.ts'
import { userDataFolder } from '../host/paths.ts'
import type { Output } from './command.ts'

/** The program as windows have it, without a window: nobody is there to answer a dialog. */
export function terminalProgram(output: Output): Program {
  const none = async (): Promise<null> => null
  return createProgram({
    kind: 'terminal',
    userData: userDataFolder(),
    dialogs: { openFiles: async () => [], openFolder: none, saveTo: none },
    openPath: openWithSystem,
    emit: (name, data) => {
      const { step, done, total } = data as { step: string; done: number; total: number }
      if (name === 'job.progress') output.progress(`${step} ${done} av ${total}`.trim())
    },
    clock: systemClock,
    log: (line) => output.progress(line),
  })
}

/** A job gets an id where none is given, and ends with Ctrl+C. */
export async function answer(
  program: Program,
  name: string,
  input: unknown,
  signal: AbortSignal,
): Promise<Reply> {
  const isJob = Object.hasOwn(calls, name) && (calls[name as CallName] as Call).job
  if (!isJob || typeof input !== 'object' || input === null) return program.call(name, input)
  const job = 'job' in input && typeof input.job === 'string' ? input.job : randomUUID()
  const stop = (): void => void program.call('job.cancel', { job })
  signal.addEventListener('abort', stop)
  try {
    return await program.call(name, { ...input, job })
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

export const refusalOf = ({ code, facts, ground }: Failure): Refusal => refuse(code, facts, ground)
