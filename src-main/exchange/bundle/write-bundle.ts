import { createHash, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import type { Manifest } from '#shared/bundle/manifest.ts'
import { canonicalJson } from '#shared/document/canonical.ts'
import { publicPemOf } from '../../signing-key.ts'
import { sealed, sealPlace } from './seal.ts'

/** A file within a bundle. */
export type BundleFile = { readonly name: string; readonly bytes: Uint8Array; readonly mediaType?: string }

export type WrittenBundle = {
  readonly bytes: Buffer
  /** SHA-256 of the manifest: by which both sides name the bundle. */
  readonly id: string
}

/**
 * Packs a case: manifest, its signature (Ed25519 over its bytes, as packets have theirs) and public key first, then
 * what the manifest names. The same case, key and instant give the same bytes.
 */
export async function writeBundle(
  about: Omit<Manifest, 'entries'>,
  files: readonly BundleFile[],
  key: KeyObject,
): Promise<WrittenBundle> {
  const entries = files.map(({ name, bytes, mediaType }) => ({
    name,
    size: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...(mediaType === undefined ? {} : { mediaType }),
  }))
  const manifest = Buffer.from(canonicalJson({ ...about, entries }), 'utf8')
  const zip = new ZipFile()
  const options = { mtime: new Date(about.at), forceDosTimestamp: true, mode: 0o100600 }
  const add = (name: string, bytes: Uint8Array, compress: boolean): void =>
    zip.addBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name, {
      ...options,
      compress,
    })
  add('manifest.json', manifest, true)
  add('manifest.json.sig', sign(null, manifest, key), false)
  add('manifest.json.pub.pem', Buffer.from(publicPemOf(key)), false)
  for (const { name, bytes } of files) add(name, bytes, !name.startsWith('blobs/')) // PDFs are packed already
  zip.end({ comment: sealPlace, forceZip64Format: false })
  const bytes = sealed(await buffer(zip.outputStream))
  return { bytes, id: createHash('sha256').update(manifest).digest('hex') }
}
