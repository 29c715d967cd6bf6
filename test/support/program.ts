import { createProgram } from '#main/app/program.ts'
import type { Program, ProgramParts } from '#main/app/program.ts'
import type { Clock } from '#main/app/session.ts'
import type { CallName, Input, Output } from '#shared/contract/index.ts'
import type { Failure } from '#shared/contract/reply.ts'
import { freshFolder } from '#support/demo.ts'

/** In the demo's spring: between its second reading and the council's decision. */
export const demoClock: Clock = { now: () => '2021-04-10T08:00:00.000Z', today: () => '2021-04-10' }

export type TestProgram = {
  readonly program: Program
  readonly userData: string
  readonly events: { readonly name: string; readonly data: unknown }[]
  readonly logged: string[]
  /** The answer; throws with the code where the call was refused. */
  readonly call: <N extends CallName>(name: N, input: Input<N>) => Promise<Output<N>>
  /** The refusal; throws where the call was answered. Takes any input, as a window could send. */
  readonly refused: (name: string, input: unknown) => Promise<Failure>
}

/** The whole program without a window; dialogs that a test does not expect throw. */
export function aProgram(parts: Partial<ProgramParts> = {}): TestProgram {
  const userData = parts.userData ?? freshFolder('user')
  const events: { readonly name: string; readonly data: unknown }[] = []
  const logged: string[] = []
  const unexpected = async (): Promise<never> => {
    throw new Error('a dialog that the test did not expect')
  }
  const program = createProgram({
    kind: 'browser',
    dialogs: { openFiles: unexpected, openFolder: unexpected, saveTo: unexpected },
    openPath: unexpected,
    emit: (name, data) => void events.push({ name, data }),
    clock: demoClock,
    log: (line) => void logged.push(line),
    ...parts,
    userData,
  })
  return {
    program,
    userData,
    events,
    logged,
    call: async (name, input) => {
      const reply = await program.call(name, input)
      if (!reply.ok) throw new Error(`refused: ${reply.failure.code} ${JSON.stringify(reply.failure.facts)}`)
      return reply.value as Output<typeof name>
    },
    refused: async (name, input) => {
      const reply = await program.call(name, input)
      if (reply.ok) throw new Error(`not refused: ${name}`)
      return reply.failure
    },
  }
}
