import { PDFRawStream, PDFStream } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import { decodedBytes } from '#main/typeset/intake/inflate.ts'

/** No stream of a packet unpacks to more: intake lets in none that does. */
const cap = 512 * 1024 * 1024

const none = Buffer.alloc(0)

/** A stream's bytes unpacked; as they lie there when their filter is not known or they are a picture's. */
export function unpackedBytes(object: PDFObject | undefined): Buffer {
  if (!(object instanceof PDFStream)) return none
  const packed = object instanceof PDFRawStream ? object.contents : object.getContents()
  try {
    const bytes = decodedBytes(object, cap)
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  } catch {
    return Buffer.from(packed.buffer, packed.byteOffset, packed.length)
  }
}

/** The same as text, a character for each byte. */
export const unpacked = (object: PDFObject | undefined): string => unpackedBytes(object).toString('latin1')
