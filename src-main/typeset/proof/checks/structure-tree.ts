import { PDFArray, PDFDict } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import { dictAt, flagAt, name, nameAt, numberAt } from '#main/typeset/intake/objects.ts'
import { contentRefs } from '#main/typeset/intake/page-tree.ts'
import type { SourcePage } from '#main/typeset/intake/page-tree.ts'
import { readNumberTree } from '#main/typeset/assemble/trees.ts'
import type { ProofFinding } from '#shared/packet/proof.ts'
import { proofFaults } from '#shared/text/proof-words.ts'
import { finding } from '../evidence.ts'
import type { Checked, Evidence } from '../evidence.ts'
import type { PacketFile } from '../packet-file.ts'
import { unpacked } from '../unpacked.ts'
import type { WalkedElement } from '../structure-walk.ts'

type Owners = ReadonlyMap<PDFObject, ReadonlyMap<number, WalkedElement>>

/**
 * One tree through own and attached pages: every page has some of it, every marked piece of content has one
 * owner, and the way back from content to owner (ParentTree) is right.
 */
export function structureTree({ file, read }: Evidence, elements: readonly WalkedElement[] | null): Checked {
  const root = dictAt(file.catalog, 'StructTreeRoot')
  if (root === undefined || elements === null)
    return { counted: 0, faults: [{ what: proofFaults.noStructure() }] }
  const faults: ProofFinding[] = []
  const marks = dictAt(file.catalog, 'MarkInfo')
  if (marks === undefined || !flagAt(marks, 'Marked')) faults.push({ what: proofFaults.notMarked() })
  for (const [index, page] of read.pages.entries())
    if (page.structure === null || page.structure.kids.length === 0)
      faults.push(finding(index + 1, proofFaults.pageWithoutStructure()))
  for (const element of elements)
    if (element.parent !== null && element.dict.get(name('P')) !== element.parent)
      faults.push(finding(element.page, proofFaults.parentWrong(element.role)))
  const owners = ownersOf(elements)
  const parents = readNumberTree(dictAt(root, 'ParentTree'))
  faults.push(...wrongWaysBack(file, owners, parents))
  let counted = 0
  for (const [index, page] of file.pages.entries()) {
    const { marked, unowned } = unownedOn(page, owners.get(page.ref))
    counted += marked
    if (unowned > 0) faults.push(finding(index + 1, proofFaults.contentUnowned(unowned)))
  }
  faults.push(...looseAnnotations(file, elements, parents))
  return { counted, faults }
}

function ownersOf(elements: readonly WalkedElement[]): Owners {
  const owners = new Map<PDFObject, Map<number, WalkedElement>>()
  for (const element of elements)
    for (const claim of element.content) {
      if (claim.kind !== 'marked') continue
      const here = owners.get(claim.on) ?? new Map<number, WalkedElement>()
      here.set(claim.id, element)
      owners.set(claim.on, here)
    }
  return owners
}

/** From page or form and marked-content id, the ParentTree must lead to the element that claims it. */
function wrongWaysBack(
  file: PacketFile,
  owners: Owners,
  parents: ReadonlyMap<number, PDFObject>,
): readonly ProofFinding[] {
  const faults: ProofFinding[] = []
  for (const [on, claims] of owners) {
    const holder = file.context.lookup(on)
    const dict = holder instanceof PDFDict ? holder : (holder as { dict?: PDFDict } | undefined)?.dict
    const key = dict && numberAt(dict, 'StructParents')
    const found = key === undefined ? undefined : file.context.lookup(parents.get(key))
    for (const [id, element] of claims) {
      if (found instanceof PDFArray && found.get(id) === element.ref) continue
      faults.push(finding(element.page ?? file.pageNumbers.get(on), proofFaults.parentTree(element.role)))
      break // one fault a page is enough to send it back
    }
  }
  return faults
}

function unownedOn(
  page: SourcePage,
  claims: ReadonlyMap<number, WalkedElement> | undefined,
): { marked: number; unowned: number } {
  const ids = new Set<number>()
  for (const content of contentRefs(page)) {
    const text = unpacked(page.dict.context.lookup(content))
    for (const match of text.matchAll(/\/MCID\s+(\d+)/g)) ids.add(Number(match[1]))
  }
  let unowned = 0
  for (const id of ids) if (claims?.has(id) !== true) unowned += 1
  return { marked: ids.size, unowned }
}

/** A link must hang in the tree, and lead back to where it hangs. */
function looseAnnotations(
  file: PacketFile,
  elements: readonly WalkedElement[],
  parents: ReadonlyMap<number, PDFObject>,
): readonly ProofFinding[] {
  const hung = new Map<PDFObject, WalkedElement>()
  for (const element of elements)
    for (const claim of element.content) if (claim.kind === 'object') hung.set(claim.object, element)
  const faults: ProofFinding[] = []
  for (const [index, page] of file.pages.entries()) {
    const annotations = page.dict.lookup(name('Annots'))
    if (!(annotations instanceof PDFArray)) continue
    for (const ref of annotations.asArray()) {
      const annotation = file.context.lookup(ref)
      if (!(annotation instanceof PDFDict) || nameAt(annotation, 'Subtype') !== 'Link') continue
      const key = numberAt(annotation, 'StructParent')
      const owner = hung.get(ref)
      if (owner === undefined || key === undefined || parents.get(key) !== owner.ref)
        faults.push(finding(index + 1, proofFaults.annotationUnowned()))
    }
  }
  return faults
}
