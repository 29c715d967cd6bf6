import { accessSync, constants, existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { refuse, type Refusal } from '#shared/refusal.ts'
import { knownKeys, publishedKey, StoreLocked } from './seal/store-key.ts'

/**
 * Sorts what SQLite or the file system threw into a refusal that a user can act on, always with the path;
 * null for anything else, which is a broken promise of ours and must be thrown on.
 */
export function sortStoreError(error: unknown, path: string): Refusal | null {
  if (error instanceof StoreLocked) return lockedBy(error, path)
  const code = codeOf(error)
  if (code === null) return null
  const reason = error instanceof Error ? error.message : String(error)
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return refuse('store.busy', { path })
  if (/^(SQLITE_FULL|ENOSPC|EDQUOT)/.test(code)) return refuse('store.full', { path })
  if (/^(SQLITE_READONLY|EROFS)/.test(code)) return refuse('store.readOnly', { path })
  if (
    /^(SQLITE_CORRUPT|SQLITE_NOTADB|SQLITE_IOERR_SHORT_READ)/.test(code) ||
    isUnreadableFormat(code, reason)
  ) {
    return refuse('store.corrupt', { path, reason })
  }
  if (/^(SQLITE_CANTOPEN|SQLITE_PERM|ENOENT|ENOTDIR|EACCES|EPERM)/.test(code)) {
    if (!existsSync(path))
      return refuse(existsSync(dirname(path)) ? 'store.missing' : 'store.unwritable', { path })
    return refuse(mayWrite(path) ? 'store.unwritable' : 'store.readOnly', { path })
  }
  if (
    /^(SQLITE_IOERR|SQLITE_PROTOCOL|EIO|EFBIG|EMFILE|EEXIST|EISDIR|ENAMETOOLONG|EINVAL|ERR_INVALID_ARG_VALUE)/.test(
      code,
    )
  ) {
    return refuse('store.unwritable', { path, reason })
  }
  return null
}

/** A key that was given and is another is told by its name, beside the one that is needed. */
function lockedBy({ keyId: key }: StoreLocked, path: string): Refusal {
  const given = knownKeys().at(-1)?.id ?? publishedKey.id
  return given === publishedKey.id
    ? refuse('store.locked', { path, key })
    : refuse('store.wrongKey', { path, key, given })
}

/** Whether both file and folder may be written: a WAL store needs its log beside it. */
export function mayWrite(path: string): boolean {
  try {
    accessSync(dirname(path), constants.W_OK)
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** A damaged header reaches us as a plain SQLITE_ERROR. */
function isUnreadableFormat(code: string, reason: string): boolean {
  return code === 'SQLITE_ERROR' && /unsupported file format|malformed/.test(reason)
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}
