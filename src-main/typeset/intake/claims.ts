import { PDFStream } from '@cantoo/pdf-lib'
import type { PDFDict } from '@cantoo/pdf-lib'
import { decodedBytes } from './inflate.ts'
import { name } from './objects.ts'

/** A claim in a file's metadata, as archives and readers look for it. It is the file's word, not a proof. */
export type ConformanceClaim = `PDF/UA-${string}` | `PDF/A-${string}`

/** Metadata is text about a file; what is longer than this is something else. */
const longestMetadata = 4 * 1024 * 1024

/** Standards that a file says it follows (XMP of its catalog), in alphabetical order; none where that cannot be read. */
export function claimsOf(catalog: PDFDict): readonly ConformanceClaim[] {
  const xmp = metadataText(catalog)
  const archive = valueOf(xmp, 'http://www.aiim.org/pdfa/ns/id/', 'part')
  const level = valueOf(xmp, 'http://www.aiim.org/pdfa/ns/id/', 'conformance') ?? ''
  const accessible = valueOf(xmp, 'http://www.aiim.org/pdfua/ns/id/', 'part')
  return [
    ...(archive === undefined ? [] : [`PDF/A-${archive}${level.toLowerCase()}` as const]),
    ...(accessible === undefined ? [] : [`PDF/UA-${accessible}` as const]),
  ]
}

function metadataText(catalog: PDFDict): string {
  const stream = catalog.lookup(name('Metadata'))
  if (!(stream instanceof PDFStream)) return ''
  try {
    return Buffer.from(decodedBytes(stream, longestMetadata)).toString('utf8')
  } catch {
    return '' // what cannot be read claims nothing
  }
}

/** A simple property, written as an element or as an attribute, whatever prefix its name space has. */
function valueOf(xmp: string, space: string, property: string): string | undefined {
  const bound = new RegExp(
    `xmlns:([A-Za-z_][\\w.-]*)\\s*=\\s*["']${space.replaceAll('.', String.raw`\.`)}["']`,
  )
  const prefix = bound.exec(xmp)?.[1]
  if (prefix === undefined) return undefined
  const named = `${prefix.replaceAll('.', String.raw`\.`)}:${property}`
  const found = new RegExp(`<${named}\\s*>\\s*([\\w.]+)\\s*<|\\s${named}\\s*=\\s*["']([\\w.]+)["']`).exec(xmp)
  return found?.[1] ?? found?.[2]
}
