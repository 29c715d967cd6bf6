import { PDFArray, PDFDict, PDFDocument, PDFRef, PDFStream } from '@cantoo/pdf-lib'
import type { PDFContext, PDFObject } from '@cantoo/pdf-lib'
import { nameAt } from '#main/typeset/intake/objects.ts'
import { pagesOf } from '#main/typeset/intake/page-tree.ts'
import type { SourcePage } from '#main/typeset/intake/page-tree.ts'

/** A finished packet on the level of its objects: what no reader shows. */
export type PacketFile = {
  readonly context: PDFContext
  readonly catalog: PDFDict
  readonly info: PDFDict | null
  readonly pages: readonly SourcePage[]
  /** Page numbers from 1, by page object. */
  readonly pageNumbers: ReadonlyMap<PDFObject, number>
  /** Every numbered object of the file, whether anything leads to it or not. */
  readonly objects: readonly FileObject[]
}

export type FileObject = {
  readonly ref: PDFRef
  readonly object: PDFObject
  readonly reachable: boolean
}

/** Opens a packet; throws when it does not parse, which for a file of ours is itself a fault. */
export async function openPacketFile(bytes: Uint8Array): Promise<PacketFile> {
  const document = await PDFDocument.load(bytes, {
    updateMetadata: false,
    throwOnInvalidObject: true,
    parseSpeed: 5000, // objects between two breaths of the event loop
  })
  const { context, catalog } = document
  const pages = pagesOf(catalog)
  const info = context.lookup(context.trailerInfo.Info)
  const reached = reachedFrom(context)
  return {
    context,
    catalog,
    info: info instanceof PDFDict ? info : null,
    pages,
    pageNumbers: new Map(pages.map((page, index) => [page.ref, index + 1])),
    objects: context
      .enumerateIndirectObjects()
      .filter(([, object]) => !isBookkeeping(object))
      .map(([ref, object]) => ({ ref, object, reachable: reached.has(ref) })),
  }
}

/** Cross-reference and object streams: the parser has unpacked them already. */
function isBookkeeping(object: PDFObject): boolean {
  if (!(object instanceof PDFStream)) return false
  const type = nameAt(object.dict, 'Type')
  return type === 'XRef' || type === 'ObjStm'
}

function reachedFrom(context: PDFContext): ReadonlySet<PDFObject> {
  const reached = new Set<PDFObject>()
  const { Root, Info, Encrypt } = context.trailerInfo
  const pending: PDFObject[] = [Root, Info, Encrypt].filter((ref) => ref !== undefined)
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (value instanceof PDFRef) {
      if (reached.has(value)) continue
      reached.add(value)
      const object = context.lookup(value)
      if (object !== undefined) pending.push(object)
      continue
    }
    for (const inner of insideOf(value)) if (leadsOn(inner)) pending.push(inner)
  }
  return reached
}

/** What stands directly inside an object. */
export function insideOf(value: PDFObject): readonly PDFObject[] {
  if (value instanceof PDFArray) return value.asArray()
  if (value instanceof PDFStream) return value.dict.values()
  return value instanceof PDFDict ? value.values() : []
}

function leadsOn(value: PDFObject): boolean {
  return value instanceof PDFRef || value instanceof PDFDict || value instanceof PDFArray
}

/** Every dictionary of an object: its own, and those written out inside it. */
export function* dictsOf(object: PDFObject): Generator<PDFDict> {
  const pending: PDFObject[] = [object]
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (value instanceof PDFDict) yield value
    if (value instanceof PDFStream) yield value.dict
    for (const inner of insideOf(value))
      if (inner instanceof PDFDict || inner instanceof PDFArray) pending.push(inner)
  }
}
