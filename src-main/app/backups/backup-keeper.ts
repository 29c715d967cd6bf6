import { newestGood } from '#shared/domain/backup/backup.ts'
import type { BackupReason } from '#shared/domain/backup/backup.ts'
import { isDailyDue } from '#shared/domain/backup/standing.ts'
import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { TrailAction } from '#shared/text/screen/trail/acts.ts'
import { norwegianClock } from '../../norwegian-clock.ts'
import type { Emit } from '../../router/services.ts'
import { appendAudit } from '../../store/audit.ts'
import { listBackups } from '../../store/backup/backup-files.ts'
import type { BackupFile } from '../../store/backup/backup-files.ts'
import { changeBackupSettings, readBackupSettings } from '../../store/backup/backup-settings.ts'
import { doBackupWork } from '../../store/backup/backup-work.ts'
import type { WorkWatch } from '../../store/backup/backup-work.ts'
import { folderThere } from '../../store/backup/second-place.ts'
import type { Carried } from '../../store/backup/second-place.ts'
import { changesSoFar } from '../../store/lent-reading.ts'
import type { Database } from '../../store/rows.ts'
import { workspaceAt } from '../../store/workspace.ts'
import { programVersion } from '../../version.ts'
import type { Clock } from '../session.ts'
import type { Workspaces } from '../workspaces.ts'

/** Makes backups when they are due, and when somebody asks; one at a time, each in a process of its own. */
export type BackupKeeper = {
  make(folder: string, reason: BackupReason, watch?: WorkWatch): Promise<BackupFile | Refusal>
  /** Brings the newest good backup to the second place; null where none is chosen. */
  carry(folder: string, watch?: WorkWatch): Promise<Carried | Refusal | null>
  /** Before much is written at once: null when the store is backed up as it is now, or nobody keeps backups here. */
  beforeImport(watch: WorkWatch): Promise<Refusal | null>
  /** What is due now is made; asked every minute while a window is open. */
  look(): Promise<void>
  /** Keeps backups of what is open from now on, until `stop`. */
  begin(): void
  stop(): void
  /** One more on leaving, if anything was changed; after `most` milliseconds it is left to the next start. */
  beforeLeaving(most: number): Promise<void>
}

export type KeeperParts = {
  readonly workspaces: Workspaces
  /** The machine's: a workspace's own day is for its cases, not for its disk. */
  readonly clock: Clock
  readonly emit: Emit
  readonly log: (line: string) => void
}

/** Whether the trail tells of nothing but backups since one was made. */
function isOnlyBackupsSince(db: Database, { manifest }: BackupFile): boolean {
  if (manifest === null) return false
  const { sequence, hash } = manifest.head
  const sql = "SELECT count(*) FROM audit_event WHERE sequence > ? AND action NOT LIKE 'backup.%'"
  const since = Number(db.prepare(sql).pluck().get(sequence))
  const same = db.prepare('SELECT hash FROM audit_event WHERE sequence = ?').pluck().get(sequence)
  return since === 0 && (sequence === 0 || same === hash)
}

/**
 * When a window looks first whether a backup is due (it comes up before), and how often then; how long after a failure
 * it tries again. Milliseconds.
 */
const [first, often, patience] = [15_000, 60_000, 15 * 60_000]

/** No backup is kept until `begin` is called, or one is asked for. */
export function createBackupKeeper({ workspaces, clock, emit, log }: KeeperParts): BackupKeeper {
  let isKeeping = false
  let timer: NodeJS.Timeout | undefined
  let queue: Promise<unknown> = Promise.resolve()
  /** What the workspace had been through when it was last backed up, or first seen. */
  let backedUp: { readonly folder: string; readonly changes: string } | null = null
  /** When a thing that failed may be tried again, by what it is. */
  const notBefore = new Map<string, number>()

  const written = (): string | null => {
    const open = workspaces.mode() === 'write' ? workspaces.current() : null
    return open === null ? null : open.folder
  }
  const changes = (): string => changesSoFar(workspaces.session.db())
  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work, work)
    queue = turn.catch(() => undefined)
    return turn
  }
  const now = () => {
    const at = clock.now()
    const wallClock = norwegianClock.format(new Date(at))
    return { at, wallClock, today: wallClock.slice(0, 10) }
  }
  const audit = (folder: string, action: TrailAction, detail: unknown): void => {
    if (written() !== folder) return
    const event = {
      at: clock.now(),
      actor: 'saksklar',
      action,
      subjectKind: 'workspace',
      subjectId: '',
      detail,
    }
    const told = workspaces.session.store().transaction((db) => appendAudit(db, event))
    if (isRefusal(told)) log(`the trail does not tell of ${action}: ${told.code}`)
  }
  /** Told by code: a settings file that cannot be written is no reason to lose a backup. */
  const settle = (folder: string, change: Parameters<typeof changeBackupSettings>[1]): void => {
    try {
      changeBackupSettings(folder, change)
    } catch (error) {
      log(`what is set for backups was not stored: ${String(error)}`)
    }
  }

  const make: BackupKeeper['make'] = async (folder, reason, watch = {}) =>
    inTurn(async () => {
      const { file, backups } = workspaceAt(folder)
      const { at, wallClock, today } = now()
      const order = { file, folder: backups, reason, at, wallClock, program: programVersion() }
      const before = written() === folder ? changes() : ''
      const result = await doBackupWork({ kind: 'make', order, today }, watch).catch((error: unknown) => {
        settle(folder, { failed: { at, why: { code: 'wire.internal', facts: {} } } })
        throw error
      })
      if (isRefusal(result)) {
        if (result.code === 'work.cancelled') return result
        const { code, facts } = result
        settle(folder, { failed: { at, why: { code, facts } } })
        audit(folder, 'backup.failed', { reason, code })
        log(`no backup was made: ${code}`)
      } else {
        const { name, size, manifest } = result.made
        settle(folder, { failed: null, brokenOff: false })
        const own = written() === folder && changes() === before
        audit(folder, 'backup.made', { name, reason, size, faults: manifest?.verified.faults.length ?? 0 })
        backedUp = own ? { folder, changes: changes() } : { folder, changes: before }
      }
      emit('data.changed', { topics: ['backup', 'audit'] })
      return isRefusal(result) ? result : result.made
    })

  const carry: BackupKeeper['carry'] = async (folder, watch = {}) =>
    inTurn(async () => {
      const settings = readBackupSettings(folder)
      const second = settings?.second ?? null
      if (settings === null || second === null) return null
      const { at, today } = now()
      const place = { root: second.root, folder: folderThere(folder, settings.id) }
      const from = workspaceAt(folder).backups
      const carried = await doBackupWork({ kind: 'carry', from, place, today }, watch)
      if (isRefusal(carried)) {
        if (carried.code === 'work.cancelled') return carried
        const { code, facts } = carried
        settle(folder, { second: { ...second, failed: { at, why: { code, facts } } } })
        log(`the second place was not reached: ${code}`)
      } else if (carried.newest !== null)
        settle(folder, { second: { ...second, reached: { at, day: today }, failed: null } })
      emit('data.changed', { topics: ['backup'] })
      return carried
    })

  /** Whether a thing may be tried; from then on it may not for a while, unless `look` clears it. */
  const mayTry = (what: string): boolean => (notBefore.get(what) ?? 0) <= performance.now()
  const waitWith = (what: string): void => void notBefore.set(what, performance.now() + patience)

  const look: BackupKeeper['look'] = async () => {
    const folder = written()
    if (folder === null) return
    const { today } = now()
    const settings = readBackupSettings(folder)
    if ((settings?.keptSince ?? null) === null) settle(folder, { keptSince: today })
    const last = newestGood(listBackups(workspaceAt(folder).backups))
    if (backedUp?.folder !== folder) {
      // what an earlier program wrote and did not back up, for it was killed, is still to be
      const isCovered = last !== null && isOnlyBackupsSince(workspaces.session.db(), last)
      backedUp = { folder, changes: isCovered ? changes() : '' }
    }
    const brokenOff = settings?.brokenOff ?? false
    if (isDailyDue({ lastGood: last?.day ?? null, brokenOff }, today) && mayTry(`make ${today}`)) {
      waitWith(`make ${today}`)
      await make(folder, 'daily')
    }
    const second = readBackupSettings(folder)?.second ?? null
    const newest = newestGood(listBackups(workspaceAt(folder).backups))
    if (second === null || newest === null) return
    const isThere = second.reached !== null && second.reached.at >= newest.at && second.failed === null
    if (!isThere && mayTry(`carry ${newest.name}`)) {
      waitWith(`carry ${newest.name}`)
      await carry(folder)
    }
  }

  const lookQuietly = (): void => {
    look().catch((error: unknown) =>
      log(`backups: ${error instanceof Error ? (error.stack ?? '') : String(error)}`),
    )
  }

  return {
    make,
    carry,
    look,
    begin: () => {
      isKeeping = true
      setTimeout(lookQuietly, first).unref()
      timer = setInterval(lookQuietly, often)
      timer.unref()
    },
    stop: () => {
      isKeeping = false
      clearInterval(timer)
    },
    beforeImport: async (watch) => {
      const folder = written()
      if (!isKeeping || folder === null) return null
      const last = newestGood(listBackups(workspaceAt(folder).backups))
      const isCovered = last !== null && backedUp?.folder === folder && backedUp.changes === changes()
      if (isCovered && last.day === now().today) return null
      const made = await make(folder, 'beforeImport', watch)
      return isRefusal(made) ? made : null
    },
    beforeLeaving: async (most) => {
      clearInterval(timer)
      const folder = written()
      if (!isKeeping || folder === null) return
      const isUnchanged = backedUp?.folder === folder && backedUp.changes === changes()
      if (isUnchanged) return
      settle(folder, { brokenOff: true }) // until it is made
      const limit = AbortSignal.timeout(most)
      const made = await make(folder, 'leaving', { signal: limit }).catch((error: unknown) => {
        log(`no backup on leaving: ${String(error)}`)
        return null
      })
      if (made !== null && isRefusal(made) && made.code === 'work.cancelled')
        log(`the backup on leaving took more than ${String(most)} ms: it is made at the next start`)
    },
  }
}
