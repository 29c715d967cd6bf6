import { readFileSync } from 'node:fs'
import { readRecoveryKey } from '#shared/domain/recovery-key.ts'
import { isRefusal, refuse, type Refusal } from '#shared/refusal.ts'
import { learnKey, learnKeysFrom, storeKey, type StoreKey } from '../store/seal/store-key.ts'
import { keptInKeychain } from './keychain.ts'

/** Names of what gives a program its key from outside; never on the command line itself, where others may read it. */
export const keyVariables = { key: 'SAKSKLAR_KEY', file: 'SAKSKLAR_KEY_FILE' } as const

/** A key as somebody typed it; `key.mistyped` says which groups are wrong, `key.wrongLength` that some are missing. */
export function readTypedKey(typed: string): StoreKey | Refusal {
  const read = readRecoveryKey(typed)
  if (read.ok) return storeKey(read.bytes)
  if (read.wrong.length === 0) return refuse('key.wrongLength', { digits: read.digits })
  return refuse('key.mistyped', { groups: read.wrong.join(', ') })
}

/**
 * Learns the keys that this process was given, by a file or its environment, and asks the system's keychain for others
 * when a store needs one. To be called once, before the first store is opened.
 */
export function learnGivenKeys(file: string | undefined = process.env[keyVariables.file]): Refusal | null {
  learnKeysFrom((id) => {
    const kept = keptInKeychain(id)
    const key = kept === null ? null : readTypedKey(kept)
    return key === null || isRefusal(key) ? null : key
  })
  const typed = [process.env[keyVariables.key] ?? '']
  if (file !== undefined && file !== '') {
    try {
      typed.push(readFileSync(file, 'utf8').slice(0, 1000))
    } catch {
      return refuse('file.unreadable', { path: file })
    }
  }
  for (const each of typed.filter((text) => text.trim() !== '')) {
    const key = readTypedKey(each)
    if (isRefusal(key)) return key
    learnKey(key)
  }
  return null
}
