import { PDFDict, PDFDocument, PDFName, PDFStream } from '@cantoo/pdf-lib'
import { decodedBytes } from '#main/typeset/intake/inflate.ts'

/** Looks at the objects of a PDF, for what no reader shows. */

/** Every dictionary of a file, those of streams too. */
export async function dictsIn(bytes: Uint8Array): Promise<readonly PDFDict[]> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false })
  const found: PDFDict[] = []
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict) found.push(object)
    if (object instanceof PDFStream) found.push(object.dict)
  }
  return found
}

/** What a name below `key` is, with its slash. */
export function named(dict: PDFDict, key: string): string | undefined {
  return dict.lookup(PDFName.of(key))?.toString()
}

/** A text as PDF writes it in hexadecimal. */
export function hex(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`
}

/** Counts the planted markers wherever they may hide: in strings of either notation, and in unpacked streams. */
export async function markersIn(bytes: Uint8Array): Promise<number> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false })
  let text = ''
  for (const [, object] of context.enumerateIndirectObjects()) {
    text += object.toString().replace(/<([0-9A-F]+)>/gi, (_, digits: string) => {
      const raw = Buffer.from(digits, 'hex')
      return raw[0] === 0xfe ? raw.swap16().toString('utf16le') : raw.toString('latin1')
    })
    if (object instanceof PDFStream && named(object.dict, 'Type') !== '/XRef')
      text += Buffer.from(decodedBytes(object, 1e8)).toString('latin1')
  }
  return text.split('MARKER').length - 1
}
