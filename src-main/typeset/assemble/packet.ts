import { PDFArray, PDFDict, PDFRef } from '@cantoo/pdf-lib'
import type { PDFContext, PDFObject } from '@cantoo/pdf-lib'
import { dictAt, name, numberAt } from '#main/typeset/intake/objects.ts'
import type { SourcePage } from '#main/typeset/intake/page-tree.ts'
import { openKnownPdf } from './open-known.ts'
import { SharedObjects } from './shared-objects.ts'
import { readNameTree, readNumberTree, writeNameTree, writeNumberTree } from './trees.ts'
import type { PacketLanguage } from './wording.ts'

/** The typeset file while attachments are grafted into it. It is ours: what it lacks is a broken promise. */
export type Packet = {
  readonly context: PDFContext
  readonly catalog: PDFDict
  readonly pages: readonly SourcePage[]
  readonly shared: SharedObjects
  readonly language: PacketLanguage
  readonly structure: PacketStructure
}

export type PacketStructure = {
  readonly root: PDFDict
  /** ParentTree: structure key → element, or array of elements by marked-content id. */
  readonly parents: Map<number, PDFObject>
  readonly ids: Map<string, PDFObject>
  readonly freshKey: () => number
}

/** Opens what the typesetter made; throws when it is not a tagged PDF. */
export async function openPacket(typeset: Uint8Array, language: PacketLanguage): Promise<Packet> {
  const { context, catalog, pages } = await openKnownPdf(typeset)
  const root = dictAt(catalog, 'StructTreeRoot')
  if (root === undefined) throw new Error('the typeset packet carries no structure tree')
  return {
    context,
    catalog,
    pages,
    shared: new SharedObjects(context),
    language,
    structure: openStructure(root),
  }
}

function openStructure(root: PDFDict): PacketStructure {
  const parents = readNumberTree(dictAt(root, 'ParentTree'))
  let next = numberAt(root, 'ParentTreeNextKey') ?? 0
  for (const key of parents.keys()) next = Math.max(next, key + 1)
  return { root, parents, ids: readNameTree(dictAt(root, 'IDTree')), freshKey: () => next++ }
}

/** Writes the trees back that grafting has filled. */
export function closeStructure({ context, structure }: Packet): void {
  const { root, parents, ids } = structure
  root.set(name('ParentTree'), writeNumberTree(context, parents))
  root.set(name('ParentTreeNextKey'), context.obj(structure.freshKey()))
  if (ids.size > 0) root.set(name('IDTree'), writeNameTree(context, ids))
}

/** The elements that own a placeholder page's marked content, by marked-content id. */
export function elementsOn(packet: Packet, page: PDFDict): readonly PDFObject[] {
  const key = numberAt(page, 'StructParents')
  const owners = key === undefined ? undefined : packet.context.lookup(packet.structure.parents.get(key))
  return owners instanceof PDFArray ? owners.asArray() : []
}

/** The kids of an element as an array that may be changed in place. */
export function kidsOf(element: PDFDict): PDFArray {
  const own = element.lookup(name('K'))
  if (own instanceof PDFArray) return own
  const kids = PDFArray.withContext(element.context)
  const single = element.get(name('K'))
  if (single !== undefined) kids.push(single)
  element.set(name('K'), kids)
  return kids
}

/** Registers a new structure element below `parent`. */
export function newElement(
  packet: Packet,
  role: string,
  parent: PDFRef,
  page: PDFRef,
): { ref: PDFRef; dict: PDFDict } {
  const dict = packet.context.obj({ Type: 'StructElem', S: role, P: parent, Pg: page })
  return { ref: packet.context.register(dict), dict }
}
