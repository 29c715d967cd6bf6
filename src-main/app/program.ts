import { resolve } from 'node:path'
import { events } from '#shared/contract/index.ts'
import { refuse } from '#shared/refusal.ts'
import type { Reply } from '#shared/contract/reply.ts'
import type { Dialogs, Host, Sender } from '../host/host.ts'
import { createSpelling } from '../language/spelling.ts'
import { createPreviewDesk } from '../actions/preview/preview-desk.ts'
import { createJobs } from '../router/jobs.ts'
import { createRouter, failureOf } from '../router/router.ts'
import type { Router } from '../router/router.ts'
import type { Emit } from '../router/services.ts'
import { createBackupKeeper } from './backups/backup-keeper.ts'
import type { BackupKeeper } from './backups/backup-keeper.ts'
import { handedPaths, isWithin } from './handed-paths.ts'
import { createOpenedCopies } from './opened-copies.ts'
import { createPacketWork } from './packet-work/packet-work.ts'
import { openUserSettings } from './preferences.ts'
import type { Clock } from './session.ts'
import { createServices } from './services.ts'
import { createWorkspaces } from './workspaces.ts'
import type { Workspaces } from './workspaces.ts'

export type ProgramParts = {
  readonly kind: Host['kind'] | 'terminal'
  readonly userData: string
  /** Where the demo municipality lies; in the user's data where nothing is said. */
  readonly demoFolder?: string
  readonly dialogs: Dialogs
  readonly openPath: Host['openPath']
  readonly emit: (name: string, data: unknown) => void
  readonly clock: Clock
  readonly log: (line: string) => void
}

/** The whole program behind a window or a terminal: one router over one session. */
export type Program = {
  readonly call: Router
  /** A call from a window: only the host's own page, in its main frame, is heard. */
  invoke(name: string, payload: unknown, sender: Sender, origin: string): Promise<Reply>
  readonly workspaces: Workspaces
  readonly backups: BackupKeeper
  /** True while text is typed that is not stored yet. */
  hasUnsaved(): boolean
  /** Stops work under way and closes the workspace. */
  close(): void
}

/** Puts the program together; nothing is opened yet. */
export function createProgram(parts: ProgramParts): Program {
  const jobs = createJobs()
  const copies = createOpenedCopies()
  const packetWork = createPacketWork()
  const spelling = createSpelling()
  const previews = createPreviewDesk({ log: parts.log })
  const settings = openUserSettings(parts.userData)
  const emit: Emit = (name, data) => parts.emit(name, events[name].parse(data))
  const handed = handedPaths(parts.dialogs)
  const workspaces = createWorkspaces({
    ...parts,
    dialogs: handed.dialogs,
    emit,
    settings,
    isWorkedOn: () => jobs.useWorkspace(),
    onClosing: () => {
      jobs.leaveWorkspace()
      packetWork.letGo()
    },
  })
  const backups = createBackupKeeper({ ...parts, workspaces, emit })
  // chosen in a dialog too, on another day
  const isInPacketFolder = (path: string): boolean => {
    const folder = settings.packetFolder()
    return folder !== null && isWithin(path, resolve(folder))
  }
  let unsaved = false
  const services = createServices({
    ...parts,
    jobs,
    settings,
    workspaces,
    mayOpen: (path) => handed.has(path) || isInPacketFolder(path),
    copies,
    packetWork,
    spelling,
    previews,
    keeper: backups,
    machineClock: parts.clock,
    setUnsaved: (value) => (unsaved = value),
  })
  const call = createRouter({ services, jobs, emit, openFor: () => workspaces.mode(), log: parts.log })
  return {
    call,
    invoke: async (name, payload, sender, origin) => {
      if (sender.origin !== origin || !sender.mainFrame) {
        parts.log(`refused a call from ${sender.origin}`)
        return { ok: false, failure: failureOf(refuse('wire.foreignSender')) }
      }
      return call(name, payload)
    },
    workspaces,
    backups,
    hasUnsaved: () => unsaved,
    close: () => {
      backups.stop()
      jobs.cancelAll()
      copies.clear()
      spelling.close()
      previews.close()
      workspaces.close()
    },
  }
}
