import { existsSync } from 'node:fs'
import { isRefusal, refuse, type Refusal } from '#shared/refusal.ts'
import { writeRecoveryKey } from '#shared/domain/recovery-key.ts'
import { readTypedKey } from '../keys/given-keys.ts'
import { keepInKeychain } from '../keys/keychain.ts'
import { isOpenHere } from '../store/open-here.ts'
import { provenBy } from '../store/seal/proven-by.ts'
import { learnKey } from '../store/seal/store-key.ts'
import { readHead } from '../store/store-header.ts'
import { workspaceAt } from '../store/workspace.ts'

/** Takes a typed recovery key for a workspace, and has the machine keep it; null when it is that workspace's. */
export function unlock(folder: string, typed: string): Refusal | null {
  const key = readTypedKey(typed)
  if (isRefusal(key)) return key
  const { file } = workspaceAt(folder)
  if (!existsSync(file)) return refuse('store.missing', { path: file })
  if (isOpenHere(file)) return null
  const head = readHead(file)
  // a damaged head may name another key than the one that its pages prove: then opening tells of the damage
  if (head.kind === 'sealed' && head.keyId !== key.id && provenBy(file, [key]) === null)
    return refuse('store.wrongKey', { path: file, key: head.keyId, given: key.id })
  learnKey(key)
  keepInKeychain(key.id, writeRecoveryKey(key.bytes))
  return null
}
