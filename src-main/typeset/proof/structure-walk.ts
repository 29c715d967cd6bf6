import { PDFArray, PDFDict, PDFNumber, PDFRef } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import { dictAt, listOf, name, nameAt, numberAt, textAt } from '#main/typeset/intake/objects.ts'
import type { PacketFile } from './packet-file.ts'

/** An element of the structure tree, in reading order. */
export type WalkedElement = {
  readonly ref: PDFRef | null
  readonly dict: PDFDict
  /** Standard role: what the file's own names are mapped to. */
  readonly role: string
  /** Page that it begins on, from 1; null for an element without content. */
  readonly page: number | null
  /** Inside the part that an attachment brought along. */
  readonly foreign: boolean
  readonly parent: PDFObject | null
  readonly kids: readonly WalkedElement[]
  readonly content: readonly OwnedContent[]
}

/** Marked content, or an annotation, that an element claims. */
export type OwnedContent =
  | { readonly kind: 'marked'; readonly on: PDFObject; readonly id: number }
  | { readonly kind: 'object'; readonly object: PDFObject }

/** A stranger's depth must not become our stack's; assembly cuts at 250. */
const deepest = 1000

/** The elements at the top of the structure tree, or null when there is no tree. */
export function walkStructure(file: PacketFile): readonly WalkedElement[] | null {
  const root = dictAt(file.catalog, 'StructTreeRoot')
  if (root === undefined) return null
  const rootRef = file.catalog.get(name('StructTreeRoot')) ?? null
  const roles = dictAt(root, 'RoleMap')
  const seen = new Set<PDFDict>()

  function walk(
    value: PDFObject,
    parent: PDFObject | null,
    above: PDFObject | undefined,
    foreign: boolean,
    depth: number,
  ): WalkedElement | null {
    const dict = file.context.lookup(value)
    if (!(dict instanceof PDFDict) || seen.has(dict) || depth > deepest) return null
    seen.add(dict)
    const ref = value instanceof PDFRef ? value : null
    const role = standardRole(nameAt(dict, 'S') ?? '', roles)
    const on = dict.get(name('Pg')) ?? above
    const isForeign = foreign || role === 'Part'
    const kids: WalkedElement[] = []
    const content: OwnedContent[] = []
    const own = dict.lookup(name('K'))
    for (const kid of listOf(own instanceof PDFArray ? own : dict.get(name('K')))) {
      const claimed = claimOf(file, kid, on)
      if (claimed !== null) content.push(claimed)
      else {
        const element = walk(kid, ref, undefined, isForeign, depth + 1)
        if (element !== null) kids.push(element)
      }
    }
    const page =
      pageOf(file, dict.get(name('Pg'))) ??
      content
        .map((each) => (each.kind === 'marked' ? pageOf(file, each.on) : null))
        .find((found) => found !== null) ??
      kids.find((kid) => kid.page !== null)?.page ??
      null
    return { ref, dict, role, page, foreign: isForeign, parent, kids, content }
  }

  const top = root.lookup(name('K'))
  const tops = listOf(top instanceof PDFArray ? top : root.get(name('K')))
  return tops.flatMap((value) => walk(value, rootRef, undefined, false, 0) ?? [])
}

function claimOf(file: PacketFile, kid: PDFObject, on: PDFObject | undefined): OwnedContent | null {
  const found = file.context.lookup(kid)
  if (found instanceof PDFNumber)
    return on === undefined ? null : { kind: 'marked', on, id: found.asNumber() }
  if (!(found instanceof PDFDict)) return null
  const type = nameAt(found, 'Type')
  if (type === 'OBJR') {
    const object = found.get(name('Obj'))
    return object === undefined ? null : { kind: 'object', object }
  }
  if (type !== 'MCR') return null
  const id = numberAt(found, 'MCID')
  const holder = found.get(name('Stm')) ?? found.get(name('Pg')) ?? on
  return id === undefined || holder === undefined ? null : { kind: 'marked', on: holder, id }
}

const pageOf = (file: PacketFile, ref: PDFObject | undefined): number | null =>
  ref === undefined ? null : (file.pageNumbers.get(ref) ?? null)

function standardRole(role: string, roles: PDFDict | undefined): string {
  let current = role
  for (let step = 0; step < 10; step++) {
    const next = roles && nameAt(roles, current)
    if (next === undefined || next === current) return current
    current = next
  }
  return current
}

/** Every element, outermost first, in reading order. */
export function allElements(tops: readonly WalkedElement[]): readonly WalkedElement[] {
  const found: WalkedElement[] = []
  const pending = tops.toReversed()
  for (let element = pending.pop(); element !== undefined; element = pending.pop()) {
    found.push(element)
    for (const kid of element.kids.toReversed()) pending.push(kid)
  }
  return found
}

/** Whether an element or something below it is said in words of its own. */
export function hasAlternative({ dict }: WalkedElement): boolean {
  return textAt(dict, 'Alt') !== undefined || textAt(dict, 'ActualText') !== undefined
}
