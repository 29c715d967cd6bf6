import { PDFString } from '@cantoo/pdf-lib'
import type { PDFRef } from '@cantoo/pdf-lib'
import { name } from '#main/typeset/intake/objects.ts'
import type { Packet } from './packet.ts'

/** Layers of all attachments. */
export type Layers = { readonly all: PDFRef[]; readonly off: PDFRef[] }

/** Writes the catalog's list of layers; nothing when no attachment has any. */
export function writeLayers({ catalog, context }: Packet, { all, off }: Layers): void {
  if (all.length === 0) return
  const shown = context.obj({ Order: [], OFF: off })
  // PDF/UA-1, 7.10: the configuration bears a name.
  shown.set(name('Name'), PDFString.of('Saksklar'))
  catalog.set(name('OCProperties'), context.obj({ OCGs: all, D: shown }))
}
