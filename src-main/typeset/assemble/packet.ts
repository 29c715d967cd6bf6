import { PDFArray, PDFDict, PDFRef } from '@cantoo/pdf-lib'
import type { PDFContext, PDFObject } from '@cantoo/pdf-lib'
import { dictAt, name, numberAt } from '#main/typeset/intake/objects.ts'
import type { SourcePage } from '#main/typeset/intake/page-tree.ts'
import { openTypeset } from './open-typeset.ts'
import { referenceTo } from './quick-objects.ts'
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
  readonly grafts: Grafts
  /** How many folded bookmarks of an attachment hang below one of ours. */
  readonly foldedBelow: Map<PDFDict, number>
}

/** What came from attachments: already put into words, with numbers among those of the packet. */
export type Grafts = {
  readonly objects: GraftedObject[]
  /** Numbers of those that equal ones of other attachments may share, by what they are. */
  readonly shared: Map<string, number>
}

/** The text of an object, or of a stream's dictionary without its length. */
export type GraftedObject = {
  readonly number: number
  readonly text: string
  readonly bytes: Uint8Array | undefined
}

export type PacketStructure = {
  readonly root: PDFDict
  /** ParentTree: structure key → element, or array of elements by marked-content id. */
  readonly parents: Map<number, PDFObject>
  readonly ids: Map<string, PDFObject>
  /** The first of so many keys that nobody has. */
  readonly freshKeys: (count: number) => number
}

/** Opens what the typesetter made; throws when it is not a tagged PDF. */
export async function openPacket(typeset: Uint8Array, language: PacketLanguage): Promise<Packet> {
  const { context, catalog, pages } = await openTypeset(typeset)
  const root = dictAt(catalog, 'StructTreeRoot')
  if (root === undefined) throw new Error('the typeset packet carries no structure tree')
  return {
    context,
    catalog,
    pages,
    shared: new SharedObjects(context),
    language,
    structure: openStructure(root),
    grafts: { objects: [], shared: new Map() },
    foldedBelow: new Map(),
  }
}

function openStructure(root: PDFDict): PacketStructure {
  const parents = readNumberTree(dictAt(root, 'ParentTree'))
  let next = numberAt(root, 'ParentTreeNextKey') ?? 0
  for (const key of parents.keys()) next = Math.max(next, key + 1)
  return {
    root,
    parents,
    ids: readNameTree(dictAt(root, 'IDTree')),
    freshKeys: (count) => (next += count) - count,
  }
}

/** Writes the trees back that grafting has filled. */
export function closeStructure({ context, structure }: Packet): void {
  const { root, parents, ids } = structure
  root.set(name('ParentTree'), writeNumberTree(context, parents))
  root.set(name('ParentTreeNextKey'), context.obj(structure.freshKeys(0)))
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

/** Takes so many numbers for objects that stand outside the context; gives the first. */
export function takeNumbers({ context }: Packet, count: number): number {
  const first = context.largestObjectNumber + 1
  context.largestObjectNumber += count
  return first
}

/** Adds an object in words; gives what refers to it. */
export function addGraft(packet: Packet, text: string): PDFRef {
  const number = takeNumbers(packet, 1)
  packet.grafts.objects.push({ number, text, bytes: undefined })
  return referenceTo(number, 0)
}
