import { sign } from 'node:crypto'
import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { canonicalJson } from '#shared/document/canonical.ts'
import type { Proof } from '#shared/packet/proof.ts'
import { writeWhole } from '../files.ts'
import { openSigningKey, publicPemOf } from '../signing-key.ts'

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
  const key = openSigningKey(keyPath)
  if (isRefusal(key)) return key
  const bytes = Buffer.from(`${canonicalJson(manifest)}\n`, 'utf8')
  const publicPem = publicPemOf(key.key)
  const signature = sign(null, bytes, key.key)
  const paths = { manifest: path, signature: `${path}.sig`, publicKey: `${path}.pub.pem` }
  // The manifest comes last: where it stands, its signature stands beside it.
  const unwritten =
    writeWhole(paths.signature, signature) ??
    writeWhole(paths.publicKey, Buffer.from(publicPem)) ??
    writeWhole(paths.manifest, bytes)
  return unwritten ?? { ...paths, keyMade: key.made }
}
