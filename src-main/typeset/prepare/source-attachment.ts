import type { PDFDict, PDFObject, PDFRef } from '@cantoo/pdf-lib'
import { displayedFrom, identity } from '../assemble/matrix.ts'
import type { Matrix } from '../assemble/matrix.ts'
import { readNameTree } from '../assemble/trees.ts'
import { dictAt, keyOf } from '../intake/objects.ts'
import type { OpenedPdf } from '../intake/open-pdf.ts'
import type { SourcePage } from '../intake/page-tree.ts'
import { freshKey } from './draft.ts'
import type { Draft } from './draft.ts'
import type { Hole } from './hole.ts'
import { Importer } from './importer.ts'

/** One page of an attachment, and what stands for the page of the packet that it will be. */
export type DraftPage = {
  readonly index: number
  readonly source: SourcePage
  readonly ref: PDFRef
  /** A tagged page keeps its operators, boxes and rotation; an untagged one becomes a form drawing. */
  readonly inPlace: boolean
  /** From the attachment's coordinates to those of the page in the packet. */
  readonly toPacket: Matrix
}

/** Structure key of a form drawing that holds marked content. */
export type FormKey = { readonly key: number; readonly value: Hole }

/** An attachment while it is taken apart. */
export type SourceAttachment = {
  readonly pdf: OpenedPdf
  /** The root of its structure tree, where it is tagged. */
  readonly tree: PDFDict | undefined
  readonly pages: readonly DraftPage[]
  readonly pageOf: ReadonlyMap<PDFObject, DraftPage>
  readonly destinations: ReadonlyMap<string, PDFObject>
  readonly importer: Importer
  /** Structure keys of form drawings that hold marked content, by their reference in the attachment. */
  readonly formKeys: Map<PDFRef, FormKey>
  readonly warnings: Set<string>
}

export function sourceAttachment(draft: Draft, pdf: OpenedPdf): SourceAttachment {
  const warnings = new Set<string>()
  const formKeys = new Map<PDFRef, FormKey>()
  const keyFor = (form: PDFRef): Hole => {
    const known = formKeys.get(form) ?? freshKey(draft)
    formKeys.set(form, known)
    return known.value
  }
  const pages = draft.pages.map((ref, index) => draftPage(pdf, ref, index))
  return {
    pdf,
    tree: dictAt(pdf.catalog, 'StructTreeRoot'),
    pages,
    pageOf: new Map(pages.map((page) => [page.source.ref, page])),
    destinations: namedDestinations(pdf.catalog),
    importer: new Importer({
      from: pdf.context,
      to: draft.context,
      shared: draft.shared,
      warn: (code) => warnings.add(code),
      ...(pdf.tagged ? { structureKey: keyFor } : {}),
    }),
    formKeys,
    warnings,
  }
}

function draftPage({ pages, tagged }: OpenedPdf, ref: PDFRef, index: number): DraftPage {
  const source = pages[index]
  if (source === undefined) throw new Error(`no page ${index + 1}`)
  const toPacket = tagged ? identity : displayedFrom(source.geometry)
  return { index, source, ref, inPlace: tagged, toPacket }
}

/** Named destinations of both kinds: strings (since PDF 1.2) and names (before that). */
function namedDestinations(catalog: PDFDict): Map<string, PDFObject> {
  const names = dictAt(catalog, 'Names')
  const found = readNameTree(names && dictAt(names, 'Dests'))
  for (const [key, value] of dictAt(catalog, 'Dests')?.entries() ?? []) found.set(keyOf(key) ?? '', value)
  return found
}
