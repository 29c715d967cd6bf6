import { existsSync } from 'node:fs'
import { basename, isAbsolute, join, resolve } from 'node:path'
import type { backupCalls, BackupEntry, BackupState } from '#shared/contract/backup.ts'
import type { Output } from '#shared/contract/index.ts'
import { newestGood } from '#shared/domain/backup/backup.ts'
import { backupWarnings } from '#shared/domain/backup/standing.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { backupStepWords } from '#shared/text/backup-words.ts'
import { dayInNorway, norwegianClock } from '../../norwegian-clock.ts'
import type { CallContext, ServicesOf } from '../../router/services.ts'
import { backupAt, listBackups } from '../../store/backup/backup-files.ts'
import type { BackupFile } from '../../store/backup/backup-files.ts'
import { changeBackupSettings, readBackupSettings } from '../../store/backup/backup-settings.ts'
import { doBackupWork } from '../../store/backup/backup-work.ts'
import type { WorkWatch } from '../../store/backup/backup-work.ts'
import { listAside } from '../../store/backup/set-aside.ts'
import type { Verified } from '../../store/backup/verify-backup.ts'
import { knownVersion } from '../../store/migrations.ts'
import { workspaceAt } from '../../store/workspace.ts'
import { programVersion } from '../../version.ts'
import { isWithin } from '../handed-paths.ts'
import { folderForNew } from '../new-folder.ts'
import type { ServiceParts } from '../services.ts'
import { whileClosed } from '../while-closed.ts'
import { throttled } from '../throttled.ts'

/** Backups of the open workspace, or of one that need not open any more. */
export function backupServices(parts: ServiceParts): ServicesOf<keyof typeof backupCalls> {
  const { workspaces, keeper, machineClock: clock } = parts
  const { session } = workspaces
  const words = () => backupStepWords[parts.settings.preferences().language]
  const watching = ({ signal, progress }: CallContext): WorkWatch => {
    const tell = throttled(progress)
    return { signal, progress: (step, done, total) => tell(words()[step], done, total) }
  }
  /** A folder that a terminal names, or a user points at: a window's own word for one is not heard. */
  const chosen = async (to: string | undefined, title: string): Promise<string | null> =>
    parts.kind === 'terminal' && to !== undefined ? to : session.dialogs.openFolder({ title, create: true })
  /** Work on a folder, or on what is open. */
  const at = (folder: string | null): string | Refusal => {
    if (folder === null) return workspaces.current()?.folder ?? refuse('workspace.noneOpen')
    const { file, backups } = workspaceAt(folder)
    // a window's word writes nothing in a folder that was never a workspace
    return parts.kind === 'terminal' || (isAbsolute(folder) && (existsSync(file) || existsSync(backups)))
      ? folder
      : refuse('store.missing', { path: folder })
  }
  const found = (folder: string, name: string): BackupFile | Refusal => {
    const named = parts.kind === 'terminal' && isAbsolute(name)
    const path = named ? name : join(workspaceAt(folder).backups, basename(name))
    return backupAt(path) ?? refuse('backup.unknown', { name, path: workspaceAt(folder).backups })
  }
  const foundIn = (folder: string | null, name: string): BackupFile | Refusal => {
    const where = at(folder)
    return isRefusal(where) ? where : found(where, name)
  }
  const pointedAt = async (): Promise<BackupFile | null | Refusal> => {
    const { chooseFile: title, fileKind } = words()
    const filters = [{ name: fileKind, extensions: ['db'] }]
    const [path] = await session.dialogs.openFiles({ title, filters, many: false })
    return path === undefined ? null : (backupAt(path) ?? refuse('backup.gone', { path }))
  }
  const timed = (folder: string) => {
    const now = clock.now()
    return { folder, at: now, wallClock: norwegianClock.format(new Date(now)), program: programVersion() }
  }
  return {
    'backup.state': ({ folder }) => {
      const where = at(folder)
      return isRefusal(where) ? where : stateOf(where, clock.today())
    },
    'backup.make': async ({ folder }, context) => {
      const where = at(folder)
      if (isRefusal(where)) return where
      const made = await keeper.make(where, 'asked', watching(context))
      if (isRefusal(made)) return made
      void keeper.carry(where).catch((error: unknown) => parts.log(String(error)))
      return entryOf(made)
    },
    'backup.verify': async ({ folder, name }, context) => {
      const backup = foundIn(folder, name)
      if (isRefusal(backup)) return backup
      const task = { kind: 'verify', path: backup.path, at: clock.now() } as const
      const verified = await doBackupWork(task, watching(context))
      return isRefusal(verified) ? verified : examined(verified)
    },
    'backup.preview': async ({ folder, name }, context) => {
      const where = at(folder)
      const backup = isRefusal(where) ? where : found(where, name)
      if (isRefusal(where) || isRefusal(backup)) return backup as Refusal
      const task = { kind: 'compare', file: workspaceAt(where).file, backup: backup.path } as const
      const compared = await doBackupWork(task, watching(context))
      if (isRefusal(compared)) return compared
      const { found: read, difference } = compared
      return {
        found: examined(read),
        difference:
          difference === null
            ? null
            : { ...difference, kinds: difference.kinds.map((each) => ({ ...each, named: [...each.named] })) },
      } satisfies Output<'backup.preview'>
    },
    'backup.restore': async ({ folder, name }, context) => {
      const where = at(folder)
      const backup = isRefusal(where) ? where : found(where, name)
      if (isRefusal(where) || isRefusal(backup)) return backup as Refusal
      const order = { ...timed(where), backup: backup.path }
      const ended = await whileClosed(
        parts,
        where,
        () => doBackupWork({ kind: 'restore', order }, watching(context)),
        ({ aside }) => ({
          action: 'backup.restored',
          detail: { name: backup.name, of: backup.at, aside: aside?.folder ?? '' },
        }),
      )
      if (isRefusal(ended)) return ended
      const { aside, backedUpAs } = ended.done
      return { aside: aside?.folder ?? null, backedUpAs, opened: ended.opened }
    },
    'backup.undoRestore': async ({ folder }, context) => {
      const where = at(folder)
      if (isRefusal(where)) return where
      const ended = await whileClosed(
        parts,
        where,
        () => doBackupWork({ kind: 'undo', order: timed(where) }, watching(context)),
        ({ back, aside }) => ({
          action: 'backup.restored',
          detail: { undone: back.replacedBy, aside: aside?.folder ?? '' },
        }),
      )
      return isRefusal(ended) ? ended : { opened: ended.opened }
    },
    'backup.restoreInto': async ({ folder, name, to }, context) => {
      const backup = name === null ? await pointedAt() : foundIn(folder, name)
      if (backup === null || isRefusal(backup)) return backup
      const target = await chosen(to, words().chooseTarget)
      if (target === null) return null
      const isNamed = parts.kind === 'terminal' && to !== undefined
      const place = resolve(isNamed ? target : folderForNew(target, words().folderName))
      const task = { kind: 'restoreInto', backup: backup.path, folder: place } as const
      const laid = await doBackupWork(task, watching(context))
      return isRefusal(laid) ? laid : { folder: place }
    },
    'backup.choosePlace': async ({ folder, to }) => {
      const where = at(folder)
      if (isRefusal(where)) return where
      const picked = await chosen(to, words().choosePlace)
      if (picked === null) return null
      const root = resolve(picked)
      if (isWithin(root, workspaceAt(where).folder)) return refuse('backup.placeInWorkspace', { path: root })
      const second = { root, chosenOn: clock.today(), reached: null, failed: null }
      changeBackupSettings(where, { second })
      void keeper.carry(where).catch((error: unknown) => parts.log(String(error)))
      return second
    },
    'backup.forgetPlace': ({ folder }) => {
      const where = at(folder)
      if (isRefusal(where)) return where
      changeBackupSettings(where, { second: null })
      return null
    },
    'backup.carry': async ({ folder }, context) => {
      const where = at(folder)
      if (isRefusal(where)) return where
      const carried = await keeper.carry(where, watching(context))
      if (carried === null || isRefusal(carried)) return carried
      return carried.newest === null ? null : { name: carried.newest, copied: carried.copied }
    },
  }
}

function stateOf(folder: string, today: string): BackupState {
  const workspace = workspaceAt(folder)
  const settings = readBackupSettings(workspace.folder)
  const backups = listBackups(workspace.backups)
  const last = newestGood(backups)
  const second = settings?.second ?? null
  const [aside] = listAside(workspace)
  const facts = {
    keptSince: settings?.keptSince ?? null,
    lastGood: last?.day ?? null,
    second: second && { chosenOn: second.chosenOn, lastReached: second.reached?.day ?? null },
  }
  return {
    folder: workspace.folder,
    today,
    backups: workspace.backups,
    entries: backups.map(entryOf),
    warnings: backupWarnings(facts, today),
    lastGood: last && { at: last.at, day: last.day },
    failed: settings?.failed ?? null,
    second,
    aside: aside === undefined ? null : { at: aside.at, folder: aside.folder, wasSound: aside.wasSound },
  }
}

function entryOf({ name, path, at, reason, size, manifest }: BackupFile): BackupEntry {
  return {
    name,
    path,
    at,
    day: manifest?.day ?? dayInNorway(new Date(at)),
    reason,
    size,
    known: manifest && {
      program: manifest.program,
      schema: manifest.schema,
      counts: manifest.counts,
      verifiedAt: manifest.verified.at,
      faults: manifest.verified.faults,
      isNewer: manifest.schema > knownVersion,
    },
  }
}

function examined({ path, size, schema, head, counts, faults }: Verified): Output<'backup.verify'> {
  return { path, size, schema, head, counts, faults: [...faults] }
}
