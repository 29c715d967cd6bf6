import { PDFDocument, PDFRawStream, PDFStream } from '@cantoo/pdf-lib'
import { decodedBytes } from '#main/typeset/intake/inflate.ts'
import { named } from './pdf-objects.ts'
import { readPdf } from './pdf.ts'

/**
 * All text that a file holds anywhere, for searching after leaks: what a reader extracts (pages, bookmarks,
 * metadata) and, beneath it, every string of every object and every unpacked stream, reachable or not.
 * White space is folded, since lines are broken in print.
 */
export async function everythingIn(bytes: Uint8Array): Promise<string> {
  const read = await readPdf(bytes)
  const shown = [
    ...read.pages.map((page) => page.text),
    JSON.stringify(read.outline),
    JSON.stringify(read.info),
    read.xmp,
  ]
  const structure = JSON.stringify(read.pages.map((page) => page.structure))
  return folded([...shown, structure, await objectText(bytes)].join('\n'))
}

/** White space and soft hyphenation do not hide a leak. */
export const folded = (text: string): string => text.replace(/-\s*\n\s*/g, '').replace(/\s+/g, ' ')

/** Every string of every object in either notation, and every stream that may hold text, unpacked. */
export async function objectText(bytes: Uint8Array): Promise<string> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false })
  let text = ''
  for (const [, object] of context.enumerateIndirectObjects()) {
    text += decodeHexStrings(object instanceof PDFStream ? object.dict.toString() : object.toString())
    if (object instanceof PDFRawStream && !isPixelsOrTable(object))
      text += Buffer.from(decodedBytes(object, 1e8)).toString('latin1')
  }
  return text
}

/** Pictures and the cross-reference table use predictors, and hold no text. */
function isPixelsOrTable({ dict }: PDFRawStream): boolean {
  return named(dict, 'Type') === '/XRef' || named(dict, 'Subtype') === '/Image'
}

function decodeHexStrings(text: string): string {
  return text.replace(/<([0-9A-F]+)>/gi, (_, digits: string) => {
    const raw = Buffer.from(digits, 'hex')
    return raw[0] === 0xfe ? raw.subarray(2).swap16().toString('utf16le') : raw.toString('latin1')
  })
}
