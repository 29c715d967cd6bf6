import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { canonicalJson } from '#shared/document/canonical.ts'
import { sealed, sealPlace } from '#main/exchange/bundle/seal.ts'
import { publicPemOf } from '#main/signing-key.ts'
import { zip } from './docx-makers.ts'

/** A bundle taken apart, to be put together wrongly: unsealed and unsigned, entries by name. */
export type Parts = Map<string, Buffer>

/** Somebody's key: of a colleague gone bad, or of a stranger. */
export const aKey = (): KeyObject => generateKeyPairSync('ed25519').privateKey

/** Packs entries as they are, and seals the file: whoever tampers would do so too. */
export function packed(entries: Iterable<readonly [string, Buffer]>): Buffer {
  const archive = zip([...entries].map(([name, data]) => ({ name, data })))
  return withSeal(archive)
}

/** Gives an archive without a comment the one that a bundle ends with. */
export function withSeal(archive: Buffer): Buffer {
  archive.writeUInt16LE(sealPlace.length, archive.length - 2)
  return sealed(Buffer.concat([archive, Buffer.from(sealPlace, 'latin1')]))
}

/** Seals what ends with a seal already, once more: after a change within. */
export const resealed = (bytes: Buffer): Buffer => sealed(Buffer.from(bytes))

/** Signs the parts as they are now: the manifest says what they are, and what `change` makes of it. */
export function signedParts(
  parts: Parts,
  key: KeyObject,
  change: (manifest: Record<string, unknown>) => unknown = (manifest) => manifest,
): Parts {
  const manifest = JSON.parse((parts.get('manifest.json') ?? Buffer.from('{}')).toString('utf8')) as Record<
    string,
    unknown
  >
  const files = [...parts].filter(([name]) => !name.startsWith('manifest.json'))
  const entries = files.map(([name, bytes]) => ({
    name,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }))
  const raw = Buffer.from(canonicalJson(change({ ...manifest, entries })), 'utf8')
  return new Map<string, Buffer>([
    ['manifest.json', raw],
    ['manifest.json.sig', sign(null, raw, key)],
    ['manifest.json.pub.pem', Buffer.from(publicPemOf(key))],
    ...files,
  ])
}

/** Another part in the place of one. */
export const withPart = (parts: Parts, name: string, bytes: Uint8Array | string): Parts =>
  new Map([...parts, [name, Buffer.from(bytes as string)]])

/** A change of the facts, as JSON. */
export function withFacts(parts: Parts, change: (facts: Record<string, never>) => unknown): Parts {
  const facts = JSON.parse((parts.get('case.json') ?? Buffer.from('{}')).toString('utf8')) as Record<
    string,
    never
  >
  return withPart(parts, 'case.json', JSON.stringify(change(facts)))
}
