import type { integrityCalls, MendedWorkspace } from '#shared/contract/integrity.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import { keyName } from '#shared/text/key-name.ts'
import { statSync } from 'node:fs'
import { backupAt } from '../../store/backup/backup-files.ts'
import { doBackupWork } from '../../store/backup/backup-work.ts'
import { keyOf } from '../../store/connect.ts'
import type { Mended } from '../../store/integrity/mend-workspace.ts'
import { publishedKey } from '../../store/seal/store-key.ts'
import type { CallContext, ServicesOf } from '../../router/services.ts'
import { inspectApart } from '../integrity/inspect-apart.ts'
import { keepInspection, lastInspection } from '../integrity/last-inspection.ts'
import type { ServiceParts } from '../services.ts'
import { workspaceAt } from '../../store/workspace.ts'
import { whileClosed } from '../while-closed.ts'

/** Whether what lies on the disk is what was written. */
export function integrityServices(parts: ServiceParts): ServicesOf<keyof typeof integrityCalls> {
  const { workspaces, machineClock: clock } = parts
  const { session } = workspaces
  const folder = (): string => workspaces.current()?.folder ?? ''
  return {
    'integrity.state': () => {
      const key = keyOf(session.db())
      const last = lastInspection(folder())
      if (key === null) return { seal: 'plain', key: '', last }
      const isOpen = key.id === publishedKey.id
      return { seal: isOpen ? 'sealed' : 'encrypted', key: isOpen ? '' : keyName(key.id), last }
    },
    'integrity.inspect': async (_, context) => inspect(folder(), context),
    'integrity.mend': async (_, context) => {
      const place = folder()
      if (place === '') return refuse('workspace.noneOpen')
      const { file } = workspaceAt(place)
      const ended = await whileClosed(
        parts,
        place,
        () => doBackupWork({ kind: 'mend', file, at: clock.now() }),
        (done) => {
          const told = toWire(done)
          return told.how === 'sound' ? null : { action: 'workspace.mended', detail: told }
        },
      )
      if (isRefusal(ended)) return ended
      await inspect(place, context)
      return { mended: toWire(ended.done), opened: ended.opened }
    },
  }
}

/** Reads the whole file, and keeps what was found beside it. */
async function inspect(place: string, { signal, progress }: CallContext) {
  const found = await inspectApart(workspaceAt(place).file, () => new Date().toISOString(), {
    signal,
    progress: (done, total) => progress('', done, total),
    rest: 0,
  })
  keepInspection(place, found)
  return found
}

type Done = { readonly mended: Mended; readonly backup: string | null }

function toWire({ mended: done, backup }: Done): MendedWorkspace {
  if (done.how !== 'salvaged')
    return {
      how: done.how === 'sound' ? 'sound' : 'exact',
      aside: done.how === 'sound' ? null : done.aside,
      backup: null,
      newer: 0,
      older: 0,
      lost: 0,
      unsure: false,
    }
  const { tables, unplaced } = done.report
  const sum = (of: (table: (typeof tables)[number]) => number): number =>
    tables.reduce((total, table) => total + of(table), 0)
  return {
    how: 'salvaged',
    aside: done.aside,
    backup: backup === null ? null : madeAt(backup),
    newer: backup === null ? 0 : sum(({ newer }) => newer),
    older: sum(({ asInBackup }) => asInBackup),
    lost: sum(({ lost }) => lost.length) + unplaced.length,
    unsure: tables.some(({ unsure }) => unsure),
  }
}

/** When a copy was made: as it says beside itself, or as the disk has it. */
const madeAt = (path: string): string => backupAt(path)?.at ?? statSync(path).mtime.toISOString()
