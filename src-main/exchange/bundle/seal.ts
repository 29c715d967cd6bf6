import { createHash } from 'node:crypto'

/**
 * The last bytes of a bundle: SHA-256 over all before them, as hex in the archive's comment. It says at once, and in
 * words that help, that a file was cut or damaged on its way; who wrote it is for the signature to say. It stands in
 * every format that there will be.
 */
const length = 64
const unsealed = '0'.repeat(length)

/** The comment that a bundle's archive must end with, to be sealed. */
export const sealPlace = unsealed

/** Seals an archive that ends with {@link sealPlace}. */
export function sealed(archive: Buffer): Buffer {
  const end = archive.length - length
  archive.write(hexOf(archive.subarray(0, end)), end, 'latin1')
  return archive
}

export function isSealed(bytes: Uint8Array): boolean {
  const end = bytes.length - length
  if (end <= 0) return false
  return Buffer.from(bytes.subarray(end)).toString('latin1') === hexOf(bytes.subarray(0, end))
}

const hexOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
