import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { sortFileError } from './files.ts'

/** A private Ed25519 key, and whether it was made now: its public half must be handed to those who verify. */
export type SigningKey = { readonly key: KeyObject; readonly made: boolean }

/**
 * The private key at a place, made readable for its owner alone where there is none. Refuses with
 * `proof.keyUnusable` and `file.*`.
 */
export function openSigningKey(path: string): SigningKey | Refusal {
  const pem = readKey(path)
  if (isRefusal(pem)) return pem
  if (pem === null) return makeKey(path)
  try {
    const key = createPrivateKey(pem)
    return key.asymmetricKeyType === 'ed25519' ? { key, made: false } : refuse('proof.keyUnusable', { path })
  } catch {
    return refuse('proof.keyUnusable', { path })
  }
}

/** The public half as PEM, for `openssl pkeyutl -verify -rawin`. */
export const publicPemOf = (key: KeyObject): string =>
  createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString()

/** By which people tell keys apart: SHA-256 of the public key. */
export function fingerprintOf(publicKey: KeyObject): string {
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex')
}

/** null when there is no such file. */
function readKey(path: string): string | null | Refusal {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return isAbsent ? null : sortFileError(error, path)
  }
}

/** Never over another file, and never for a moment readable for others. */
function makeKey(path: string): SigningKey | Refusal {
  const { privateKey } = generateKeyPairSync('ed25519')
  try {
    const file = openSync(path, 'wx', 0o600)
    try {
      writeSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())
      fsyncSync(file)
    } catch (error) {
      rmSync(path, { force: true })
      throw error
    } finally {
      closeSync(file)
    }
    return { key: privateKey, made: true }
  } catch (error) {
    return sortFileError(error, path)
  }
}

/** The key that stands at a place; null where there is none that can be used. Makes none. */
export function findSigningKey(path: string): KeyObject | null {
  try {
    const key = createPrivateKey(readFileSync(path, 'utf8'))
    return key.asymmetricKeyType === 'ed25519' ? key : null
  } catch {
    return null
  }
}
