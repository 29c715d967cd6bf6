import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { canonicalJson } from '#shared/document/canonical.ts'

const longest = 256 * 1024 * 1024

/** A value as deflated JSON, for a column that is read whole and never asked about. */
export const packed = (value: unknown): Uint8Array => deflateRawSync(canonicalJson(value))

/** What {@link packed} was given. */
export const unpacked = (bytes: Uint8Array): unknown =>
  JSON.parse(inflateRawSync(bytes, { maxOutputLength: longest }).toString('utf8')) as unknown
