import { createHmac } from 'node:crypto'

/**
 * The key of a store's pages. Every page carries a proof made with it, read at each reading, so that a bit that
 * changed on the disk is never read as if it were true; and whoever lacks the key reads nothing.
 */
export type StoreKey = {
  /** 32 bytes. Never in a log, a message, an argument of a command or the store itself. */
  readonly bytes: Uint8Array
  /** What the key is called: 16 hex digits that follow from it, and from which it does not follow. Stands in the file. */
  readonly id: string
}

/** Bytes of a key. */
export const keyLength = 32

export function storeKey(bytes: Uint8Array): StoreKey {
  if (bytes.byteLength !== keyLength) throw new Error('a key has 32 bytes')
  const id = createHmac('sha256', bytes).update('Saksklar key id').digest('hex').slice(0, 16)
  return { bytes, id }
}

/**
 * The key of a store that nobody has chosen to encrypt. It is no secret and means to keep none: with it each page
 * proves itself, and anybody may open the file (docs/security.md, «At rest»).
 */
export const publishedKey: StoreKey = storeKey(Buffer.from('Saksklar-sealed-pages-no-secret!', 'latin1'))

const known = new Map<string, StoreKey>([[publishedKey.id, publishedKey]])

/** From now on this process opens stores of that key. */
export function learnKey(key: StoreKey): void {
  known.set(key.id, key)
}

let asked: (id: string) => StoreKey | null = () => null

/** Where keys are looked for that this process has not been given: the system's keychain. */
export function learnKeysFrom(ask: (id: string) => StoreKey | null): void {
  asked = ask
}

/** The key of that name, when this process has been given it or finds it. */
export function knownKey(id: string): StoreKey | null {
  const have = known.get(id)
  if (have !== undefined) return have
  const found = asked(id)
  if (found?.id !== id) return null
  learnKey(found)
  return found
}

/** Forgets every key but the published one: whoever sits down next must bring theirs, or the machine's keychain. */
export function forgetKeys(): void {
  for (const id of known.keys()) if (id !== publishedKey.id) known.delete(id)
}

/** The keys that this process has been given, the published one first. */
export const knownKeys = (): readonly StoreKey[] => [...known.values()]

/** A store cannot be opened, for this process has not been given its key. */
export class StoreLocked extends Error {
  override readonly name = 'StoreLocked'
  readonly code = 'SAKSKLAR_LOCKED'
  readonly keyId: string
  constructor(keyId: string) {
    super(`a store is locked with key ${keyId}`)
    this.keyId = keyId
  }
}
