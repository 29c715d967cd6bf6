import type { Prepared, PreparedStream } from './prepared.ts'

/** Changes whenever what is prepared, or how, does: an older form is made anew from its PDF. */
export const preparedVersion = 1

const magic = Buffer.from(`SKSP${String(preparedVersion).padStart(4, '0')}`, 'latin1')
const headLength = magic.length + 8

type Head = Omit<Prepared, 'streams'> & {
  readonly streams: readonly (readonly [object: number, length: number])[]
}

/** A prepared attachment as bytes: what is said of it as JSON, then the streams one behind the other. */
export function encodePrepared({ streams, ...rest }: Prepared): Uint8Array {
  const head: Head = { ...rest, streams: streams.map(({ object, bytes }) => [object, bytes.length]) }
  // One byte a character: what lies beyond is escaped, so that reading it back decodes nothing.
  const json = JSON.stringify(head).replace(
    /[\u0100-\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const lengths = Buffer.alloc(8)
  lengths.writeUInt32LE(json.length, 0)
  lengths.writeUInt32LE(
    streams.reduce((sum, { bytes }) => sum + bytes.length, 0),
    4,
  )
  return Buffer.concat([magic, lengths, Buffer.from(json, 'latin1'), ...streams.map(({ bytes }) => bytes)])
}

/** Whether bytes are a prepared form of this version; a PDF is not. */
export function isPrepared(bytes: Uint8Array): boolean {
  return bytes.length >= headLength && magic.equals(bytes.subarray(0, magic.length))
}

/** Reads a prepared form back; streams stay where they lie in `bytes`. */
export function decodePrepared(bytes: Uint8Array): Prepared {
  if (!isPrepared(bytes)) throw new Error('not a prepared attachment of this version')
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const [text, all] = [buffer.readUInt32LE(magic.length), buffer.readUInt32LE(magic.length + 4)]
  let at = headLength + text
  if (at + all !== bytes.length) throw new Error('a prepared attachment is cut')
  const { streams, ...head } = JSON.parse(buffer.toString('latin1', headLength, at)) as Head
  const placed = streams.map(([object, length]): PreparedStream => {
    at += length
    return { object, bytes: buffer.subarray(at - length, at) }
  })
  return { ...head, streams: placed }
}
