import { PDFDict, PDFRef } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import { arrayAt, dictAt, name, nameAt } from '#main/typeset/intake/objects.ts'
import type { OpenedPdf } from '#main/typeset/intake/open-pdf.ts'
import type { SourceAttachment } from './source-attachment.ts'

/** A layer of an attachment that comes along; one that its file hides stays hidden in the packet. */
export type DraftedLayer = { readonly layer: PDFRef; readonly off: boolean }

/** An attachment's layers. Call it after its pages: only layers that something is drawn on count. */
export function draftLayers({ pdf, importer, warnings }: SourceAttachment): readonly DraftedLayer[] {
  const own = dictAt(pdf.catalog, 'OCProperties')
  const hidden = hiddenLayers(pdf)
  if (hidden.size > 0) warnings.add('attachment.hiddenLayers')
  return ((own && arrayAt(own, 'OCGs'))?.asArray() ?? []).flatMap((source) => {
    const layer = importer.copy(source, 'properties')
    return layer instanceof PDFRef ? [{ layer, off: hidden.has(source) }] : []
  })
}

function hiddenLayers({ catalog }: OpenedPdf): ReadonlySet<PDFObject> {
  const own = dictAt(catalog, 'OCProperties')
  const shown = own && dictAt(own, 'D')
  if (own === undefined || shown === undefined) return new Set()
  const off = new Set(arrayAt(shown, 'OFF')?.asArray() ?? [])
  if (nameAt(shown, 'BaseState') !== 'OFF') return off
  const on = new Set(arrayAt(shown, 'ON')?.asArray() ?? [])
  return new Set((arrayAt(own, 'OCGs')?.asArray() ?? []).filter((layer) => !on.has(layer)))
}

/** Whether a layer, or every layer of a group of layers, is hidden in its file. */
export function isHiddenLayer(pdf: OpenedPdf, layer: PDFObject | undefined): boolean {
  if (layer === undefined) return false
  const hidden = hiddenLayers(pdf)
  if (hidden.has(layer)) return true
  const group = pdf.context.lookup(layer)
  if (!(group instanceof PDFDict) || nameAt(group, 'Type') !== 'OCMD') return false
  const members = arrayAt(group, 'OCGs')?.asArray() ?? [group.get(name('OCGs'))]
  return members.length > 0 && members.every((member) => member !== undefined && hidden.has(member))
}
