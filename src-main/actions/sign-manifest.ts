import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { canonicalJson } from '#shared/document/canonical.ts'
import type { Proof } from '#shared/packet/proof.ts'
import { sortFileError, writeWhole } from '../files.ts'

/** What is said of a packet in a file beside it, and signed. */
export type Manifest = {
  readonly kind: 'saksklar-manifest'
  readonly version: 1
  readonly title: string
  readonly sha256: string
  readonly size: number
  readonly pages: number
  readonly passed: boolean
  readonly auditHead: { readonly sequence: number; readonly hash: string } | null
}

export type SignedManifest = {
  readonly manifest: string
  readonly signature: string
  readonly publicKey: string
  /** Whether the key was made now: its public half must be handed to those who verify. */
  readonly keyMade: boolean
}

export function manifestOf(proof: Proof, auditHead: Manifest['auditHead']): Manifest {
  const { title, sha256, size, pages, passed } = proof
  return { kind: 'saksklar-manifest', version: 1, title, sha256, size, pages, passed, auditHead }
}

/**
 * Writes the manifest, and beside it an Ed25519 signature of its bytes (`.sig`) and the public key
 * (`.pub.pem`), as `openssl pkeyutl -verify -rawin` wants them. A key that does not exist is made, readable
 * for its owner alone. Refuses with `proof.keyUnusable` and `file.*`.
 */
export function writeManifest(manifest: Manifest, path: string, keyPath: string): SignedManifest | Refusal {
  const key = openKey(keyPath)
  if (isRefusal(key)) return key
  const bytes = Buffer.from(`${canonicalJson(manifest)}\n`, 'utf8')
  const publicPem = createPublicKey(key.key).export({ type: 'spki', format: 'pem' })
  const signature = sign(null, bytes, key.key)
  const paths = { manifest: path, signature: `${path}.sig`, publicKey: `${path}.pub.pem` }
  // The manifest comes last: where it stands, its signature stands beside it.
  const unwritten =
    writeWhole(paths.signature, signature) ??
    writeWhole(paths.publicKey, Buffer.from(publicPem)) ??
    writeWhole(paths.manifest, bytes)
  return unwritten ?? { ...paths, keyMade: key.made }
}

function openKey(path: string): { readonly key: KeyObject; readonly made: boolean } | Refusal {
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
function makeKey(path: string): { readonly key: KeyObject; readonly made: boolean } | Refusal {
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
