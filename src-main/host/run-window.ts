import { isRefusal } from '#shared/refusal.ts'
import { refusalLine } from '#shared/text/refusal-words.ts'
import { systemClock } from '../app/clock.ts'
import { createProgram } from '../app/program.ts'
import { windowFiles } from './assets.ts'
import type { Host } from './host.ts'
import { testDialogs } from './test-dialogs.ts'

export type WindowRun = {
  /** The built page. */
  readonly renderer: string
  /** Words of the command line: a workspace's folder, with or without `--workspace`. */
  readonly words: readonly string[]
  readonly log: (line: string) => void
}

/** What a backup on leaving may take, milliseconds: the window is gone already, and nobody waits for longer. */
const mostForBackup = 8000

/** The program in a window, the same under every host. Settles when the window is there. */
export async function runWindow(host: Host, { renderer, words, log }: WindowRun): Promise<void> {
  const program = createProgram({
    kind: host.kind,
    userData: host.userData,
    dialogs: await testDialogs(host.dialogs),
    openPath: host.openPath,
    emit: host.emit,
    clock: systemClock,
    log,
  })
  let isLeaving = false
  const leave = (): void => {
    if (isLeaving) return
    isLeaving = true
    void program.backups.beforeLeaving(mostForBackup).finally(() => {
      program.close()
      void host.quit()
    })
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, leave)
  let isHeard = false
  // the window is called first: it comes up while the workspace opens
  const started = host.start({
    invoke: (name, payload, sender) => {
      if (!isHeard) log(`first call ${Math.round(performance.now())} ms after the start`)
      isHeard = true
      return program.invoke(name, payload, sender, host.origin)
    },
    fetch: windowFiles(renderer),
    onSecondInstance: (given) => {
      host.emit('program.secondInstance', { words: [...given] })
      void host.focus()
    },
    mayClose: () => !program.hasUnsaved(),
    onWindowClosed: leave,
  })
  const folder = workspaceIn(words)
  const opened = folder === null ? null : program.workspaces.open(folder)
  if (isRefusal(opened)) log(refusalLine(opened, 'nb'))
  program.backups.begin()
  try {
    await started
  } catch (error) {
    program.close()
    throw error
  }
}

/** The workspace that the words name: what follows `--workspace`, else the first that is no option. */
export function workspaceIn(words: readonly string[]): string | null {
  const at = words.indexOf('--workspace')
  if (at >= 0) return words[at + 1] ?? null
  return words.find((word) => !word.startsWith('-')) ?? null
}
