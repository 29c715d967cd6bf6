import type { CallName, Input, Output as Answer } from '#shared/contract/index.ts'
import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Program } from '../app/program.ts'
import type { Invocation, Outcome } from './command.ts'
import { answer, refusalOf, terminalProgram } from './terminal-program.ts'
import { workspacePath } from './workspace.ts'

/** Asks the program as a window does: checked, refused in codes, cancelled by Ctrl+C. */
export type Ask = <N extends CallName>(name: N, input: Omit<Input<N>, 'job'>) => Promise<Answer<N> | Refusal>

/** Runs `work` over the program with the workspace open. */
export async function inProgram(
  { options, output, signal }: Invocation,
  readonly: boolean,
  work: (ask: Ask, program: Program) => Promise<Outcome>,
): Promise<Outcome> {
  const path = workspacePath(options)
  if (isRefusal(path)) return path
  const program = terminalProgram(output)
  try {
    const opened = program.workspaces.open(path, { remembered: false, readonly })
    if (isRefusal(opened)) return opened
    if (opened.readonly && !readonly) {
      const why = program.workspaces.takeOver()
      if (isRefusal(why)) return why
    }
    return await work(asker(program, signal), program)
  } finally {
    program.close()
  }
}

/** How a command asks a program, whatever is open in it. */
export function asker(program: Program, signal: AbortSignal): Ask {
  return async (name, input) => {
    const reply = await answer(program, name, input, signal)
    return reply.ok ? (reply.value as never) : refusalOf(reply.failure)
  }
}
