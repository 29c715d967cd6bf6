import { createProgram } from '#main/app/program.ts'
import type { Program } from '#main/app/program.ts'
import type { Clock } from '#main/app/session.ts'
import type { Dialogs } from '#main/host/host.ts'
import type { CallName, Input, Output } from '#shared/contract/index.ts'
import type { Failure } from '#shared/contract/reply.ts'
import { freshFolder } from './demo.ts'

/** A day in the demo's course: the notice of May is out, June is being prepared. */
export const mayDay: Clock = { now: () => '2021-05-25T08:00:00.000Z', today: () => '2021-05-25' }

export type OpenProgram = {
  readonly program: Program
  /** What a call answers; throws with its code where it is refused. */
  granted<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>>
  /** The failure that a test expects. */
  refused<N extends CallName>(name: N, input: Input<N>): Promise<Failure>
  readonly events: { readonly name: string; readonly data: unknown; readonly at: number }[]
  /** What the router kept of unexpected failures. */
  readonly logged: string[]
  /** Dialogs that were opened, and what they suggested. */
  readonly asked: unknown[]
}

/** The program over a workspace, without a window; `saves` and `files` answer its dialogs. */
export async function openProgram(
  folder: string,
  {
    clock = mayDay,
    saves = [],
    files = [],
  }: { readonly clock?: Clock; readonly saves?: (string | null)[]; readonly files?: string[][] } = {},
): Promise<OpenProgram> {
  const events: OpenProgram['events'] = []
  const logged: string[] = []
  const asked: unknown[] = []
  const answered = <T>(queue: T[], ask: unknown): T => {
    asked.push(ask)
    if (queue.length === 0) throw new Error('a dialog that the test did not expect')
    return queue.shift() as T
  }
  const dialogs: Dialogs = {
    saveTo: async (ask) => answered(saves, ask),
    openFiles: async (ask) => answered(files, ask),
    openFolder: async (ask) => answered<string | null>([], ask),
  }
  const program = createProgram({
    kind: 'browser',
    userData: freshFolder('user'),
    dialogs,
    openPath: async () => undefined,
    emit: (name, data) => void events.push({ name, data, at: performance.now() }),
    clock,
    log: (line) => void logged.push(line),
  })
  const granted: OpenProgram['granted'] = async (name, input) => {
    const reply = await program.call(name, input)
    if (!reply.ok)
      throw new Error(
        `${name}: ${reply.failure.code} ${JSON.stringify(reply.failure.facts)} ${logged.join()}`,
      )
    return reply.value as never
  }
  const refused: OpenProgram['refused'] = async (name, input) => {
    const reply = await program.call(name, input)
    if (reply.ok) throw new Error(`${name} was not refused`)
    return reply.failure
  }
  await granted('workspace.open', { folder })
  return { program, granted, refused, events, logged, asked }
}
