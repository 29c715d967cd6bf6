import { PDFDict, PDFRef, PDFString } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import { arrayAt, dictAt, name, nameAt } from '#main/typeset/intake/objects.ts'
import type { OpenedPdf } from '#main/typeset/intake/open-pdf.ts'
import type { Attachment } from './attachment.ts'
import type { Packet } from './packet.ts'

/** Layers of all attachments; a layer that its file hides stays hidden in the packet. */
export type Layers = { readonly all: PDFRef[]; readonly off: PDFRef[] }

/** Takes an attachment's layers along. Call it after its pages: only layers that something is drawn on count. */
export function graftLayers(attachment: Attachment, layers: Layers): void {
  const own = dictAt(attachment.pdf.catalog, 'OCProperties')
  const hidden = hiddenLayers(attachment.pdf)
  for (const source of (own && arrayAt(own, 'OCGs'))?.asArray() ?? []) {
    const ref = attachment.importer.copy(source, 'properties')
    if (!(ref instanceof PDFRef)) continue
    layers.all.push(ref)
    if (hidden.has(source)) layers.off.push(ref)
  }
  if (hidden.size > 0) attachment.warnings.add('attachment.hiddenLayers')
}

/** Writes the catalog's list of layers; nothing when no attachment has any. */
export function writeLayers({ catalog, context }: Packet, { all, off }: Layers): void {
  if (all.length === 0) return
  const shown = context.obj({ Order: [], OFF: off })
  // PDF/UA-1, 7.10: the configuration bears a name.
  shown.set(name('Name'), PDFString.of('Saksklar'))
  catalog.set(name('OCProperties'), context.obj({ OCGs: all, D: shown }))
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
