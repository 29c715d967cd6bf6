import { v7 } from 'uuid'
import { createProgram } from '#main/app/program.ts'
import type { Program } from '#main/app/program.ts'
import type { Clock } from '#main/app/session.ts'
import type { CallName, Input, Output } from '#shared/contract/index.ts'
import type { Failure } from '#shared/contract/reply.ts'
import { freshFolder } from '#support/demo.ts'

/** The demo's course is over by then but for the second reading. */
export const april: Clock = { now: () => '2021-04-10T08:00:00.000Z', today: () => '2021-04-10' }

export type CaseProgram = {
  readonly program: Program
  readonly events: { readonly name: string; readonly data: unknown }[]
  readonly opened: string[]
  readonly log: string[]
  call<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>>
  refused<N extends CallName>(name: N, input: Input<N>): Promise<Failure>
}

/** The program over a workspace, without a window: services are called as the window calls them. */
export async function caseProgram(
  workspace: string,
  {
    clock = april,
    files = [],
    folders = [],
    saves = [],
    userData = freshFolder('user'),
  }: {
    readonly clock?: Clock
    readonly files?: string[][]
    readonly folders?: (string | null)[]
    readonly saves?: (string | null)[]
    readonly userData?: string
  } = {},
): Promise<CaseProgram> {
  const events: CaseProgram['events'] = []
  const opened: string[] = []
  const log: string[] = []
  const program = createProgram({
    kind: 'browser',
    userData,
    dialogs: {
      openFiles: async () => files.shift() ?? [],
      openFolder: async () => folders.shift() ?? null,
      saveTo: async () => saves.shift() ?? null,
    },
    openPath: async (path) => void opened.push(path),
    emit: (name, data) => void events.push({ name, data }),
    clock,
    log: (line) => void log.push(line),
  })
  const answer = await program.call('workspace.open', { folder: workspace })
  if (!answer.ok) throw new Error(`the workspace did not open: ${answer.failure.code}`)
  return {
    program,
    events,
    opened,
    log,
    call: async (name, input) => {
      const reply = await program.call(name, input)
      if (!reply.ok)
        throw new Error(
          `${name}: ${reply.failure.code} ${JSON.stringify(reply.failure.facts)} ${log.join('\n')}`,
        )
      return reply.value as never
    },
    refused: async (name, input) => {
      const reply = await program.call(name, input)
      if (reply.ok) throw new Error(`${name} was not refused`)
      return reply.failure
    },
  }
}

/** A new id for a job. */
export const newJob = (): string => v7()
