import { createHash, createPublicKey, verify } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { caseFacts } from '#shared/bundle/case-facts.ts'
import type { CaseFacts } from '#shared/bundle/case-facts.ts'
import { anyManifest, bundleFormat, manifest as manifestShape } from '#shared/bundle/manifest.ts'
import type { Manifest } from '#shared/bundle/manifest.ts'
import { canonicalJson } from '#shared/document/canonical.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { fingerprintOf } from '../../signing-key.ts'
import { readSafeJson } from './safe-json.ts'
import { bundleLimits, unpackEntries } from './unpack-entries.ts'
import type { BundleLimits } from './unpack-entries.ts'

/** A bundle that is whole and signed; by whom, and whether they are known here, is for the caller to judge. */
export type ReadBundle = {
  readonly id: string
  readonly manifest: Manifest
  /** SHA-256 of the public key that it is signed with. */
  readonly fingerprint: string
  readonly facts: CaseFacts
  /** Entries by name; each is what the manifest says. */
  readonly entries: ReadonlyMap<string, Buffer>
}

/**
 * Reads a bundle: seal, format, signature, then each entry against the manifest, then the facts. Nothing unsigned is
 * looked at beyond what is needed to find the signature. Refuses with the codes of `unpackEntries`, and with
 * `bundle.incomplete`, `.newerFormat`, `.badManifest`, `.wrongSignature`, `.unlisted`, `.missingEntry`,
 * `.wrongHash`, `.badFacts`.
 */
export async function readBundle(
  bytes: Uint8Array,
  limits: BundleLimits = bundleLimits,
): Promise<ReadBundle | Refusal> {
  const entries = await unpackEntries(bytes, limits)
  if (isRefusal(entries)) return entries
  const [raw, signature, pem] = ['', '.sig', '.pub.pem'].map((end) => entries.get(`manifest.json${end}`))
  if (raw === undefined || signature === undefined || pem === undefined) return refuse('bundle.incomplete')
  const manifest = readManifest(raw)
  if (isRefusal(manifest)) return manifest
  const key = keyOf(pem)
  if (key === null || !verify(null, raw, key, signature)) return refuse('bundle.wrongSignature')
  const untrue = holdAgainst(manifest, entries)
  if (untrue !== null) return untrue
  const facts = caseFacts.safeParse(readSafeJson(entries.get('case.json') ?? new Uint8Array()))
  if (!facts.success || facts.data.case.id !== manifest.case.id)
    return refuse('bundle.badFacts', { store: manifest.schemas.store })
  const id = createHash('sha256').update(raw).digest('hex')
  return { id, manifest, fingerprint: fingerprintOf(key), facts: facts.data, entries }
}

function readManifest(raw: Buffer): Manifest | Refusal {
  const value = readSafeJson(raw)
  const any = anyManifest.safeParse(value)
  if (!any.success) return refuse('bundle.badManifest')
  if (any.data.format > bundleFormat) return refuse('bundle.newerFormat', { format: any.data.format })
  const found = manifestShape.safeParse(value)
  if (!found.success || canonicalJson(value) !== raw.toString('utf8')) return refuse('bundle.badManifest')
  return found.data
}

function keyOf(pem: Buffer): KeyObject | null {
  try {
    const key = createPublicKey(pem)
    return key.asymmetricKeyType === 'ed25519' ? key : null
  } catch {
    return null
  }
}

function holdAgainst(manifest: Manifest, entries: ReadonlyMap<string, Buffer>): Refusal | null {
  const listed = new Map(manifest.entries.map((entry) => [entry.name, entry]))
  if (listed.size < manifest.entries.length) return refuse('bundle.badManifest')
  for (const [name, bytes] of entries) {
    if (name.startsWith('manifest.json')) continue
    const entry = listed.get(name)
    if (entry === undefined) return refuse('bundle.unlisted', { name })
    const hash = createHash('sha256').update(bytes).digest('hex')
    const isNamedSo = !name.startsWith('blobs/') || name === `blobs/${hash}`
    if (bytes.length !== entry.size || hash !== entry.sha256 || !isNamedSo)
      return refuse('bundle.wrongHash', { name })
  }
  const missing = [...listed.keys(), 'case.json'].find((name) => !entries.has(name))
  return missing === undefined ? null : refuse('bundle.missingEntry', { name: missing })
}
