import { PDFContext } from '@cantoo/pdf-lib'
import type { PDFRef } from '@cantoo/pdf-lib'
import { SharedObjects } from '../assemble/shared-objects.ts'
import { hole } from './hole.ts'
import type { Hole } from './hole.ts'
import { RoleTable } from './role-table.ts'

/** Entries for the packet's ParentTree: keys are holes by number, owners are elements of the draft. */
export type DraftParents = {
  /** A link's key leads to one element. */
  readonly single: Map<number, PDFRef>
  /** A form's key leads to a list of elements by marked-content id. */
  readonly lists: Map<number, readonly (PDFRef | undefined)[]>
}

/** An attachment's objects as they will stand in a packet that nobody knows yet. */
export type Draft = {
  readonly context: PDFContext
  readonly shared: SharedObjects
  /** Stand for objects of the packet: its pages in the attachment's place, the attachment's part. */
  readonly pages: readonly PDFRef[]
  readonly part: PDFRef
  readonly roles: RoleTable
  readonly parents: DraftParents
  /** Elements by their id, as it is in the file. */
  readonly ids: Map<string, PDFRef>
  /** Structure keys that the attachment needs: 0 up to this. */
  keys: number
}

export function emptyDraft(pageCount: number): Draft {
  const context = PDFContext.create()
  const pages = Array.from({ length: pageCount }, () => context.nextRef())
  const part = context.nextRef()
  return {
    context,
    shared: new SharedObjects(context),
    pages,
    part,
    roles: new RoleTable(),
    parents: { single: new Map(), lists: new Map() },
    ids: new Map(),
    keys: 0,
  }
}

/** A new structure key, and the value that stands for it. */
export function freshKey(draft: Draft): { readonly key: number; readonly value: Hole } {
  const key = draft.keys++
  return { key, value: hole('key', key) }
}
