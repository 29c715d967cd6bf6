import { PDFArray, PDFDict, PDFNumber, PDFRef } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import { isText, keyOf, listOf, name, nameAt, numberAt } from '#main/typeset/intake/objects.ts'
import type { KeptLink } from './annotations.ts'
import { freshKey } from './draft.ts'
import type { Draft } from './draft.ts'
import { idHole } from './hole.ts'
import type { Hole } from './hole.ts'
import { scalar } from './importer.ts'
import type { DraftedPage, MarkedContent } from './drafted-page.ts'
import type { SourceAttachment } from './source-attachment.ts'

/** Deeper nesting is dropped, with a warning: a stranger's depth must not become our stack's. */
const deepest = 250
const texts = ['T', 'Lang', 'Alt', 'E', 'ActualText']

/** Copies an attachment's structure tree below its part, and gives its marked content new owners. */
export class StructureGraft {
  readonly #draft: Draft
  readonly #attachment: SourceAttachment
  readonly #copied = new Set<PDFObject>()
  readonly #onPage = new Map<PDFObject, MarkedContent>()
  readonly #inForm = new Map<PDFObject, MarkedContent>()
  readonly #links = new Map<PDFObject, KeptLink>()
  readonly #looks = new Map<PDFObject, { page: MarkedContent; id: number }>()

  constructor(draft: Draft, attachment: SourceAttachment, pages: readonly DraftedPage[]) {
    this.#draft = draft
    this.#attachment = attachment
    for (const { page, marked, links, looks } of pages) {
      if (marked !== undefined) this.#onPage.set(page.source.ref, marked)
      for (const link of links) this.#links.set(link.source, link)
      if (marked !== undefined)
        for (const [source, id] of looks) this.#looks.set(source, { page: marked, id })
    }
  }

  /** The attachment's topmost elements, copied below `part`. */
  copyInto(part: PDFRef): PDFRef[] {
    const root = this.#attachment.tree
    const tops = listOf(
      root?.lookup(name('K')) instanceof PDFArray ? root.lookup(name('K')) : root?.get(name('K')),
    )
    return tops.flatMap((top) => this.#element(top, part, 0) ?? [])
  }

  /** Structure keys of form drawings, with the owners that the copied tree has named. */
  formOwners(): ReadonlyMap<number, readonly (PDFRef | undefined)[]> {
    return new Map([...this.#inForm.values()].map(({ formKey = 0, owners }) => [formKey, owners] as const))
  }

  /** Marked-content ids of drawn-in looks that no element has claimed. */
  unclaimedLooks(): readonly { page: MarkedContent; id: number }[] {
    return [...this.#looks.values()].filter(({ page, id }) => page.owners[id] === undefined)
  }

  #element(source: PDFObject, parent: PDFRef, depth: number): PDFRef | undefined {
    const element = this.#attachment.pdf.context.lookup(source)
    if (!(element instanceof PDFDict) || this.#copied.has(element)) return undefined
    if (depth > deepest) {
      this.#attachment.warnings.add('attachment.structureTooDeep')
      return undefined
    }
    this.#copied.add(element)
    const ref = this.#draft.context.nextRef()
    const copy = PDFDict.withContext(this.#draft.context)
    copy.set(name('Type'), name('StructElem'))
    copy.set(name('P'), parent)
    copy.set(name('S'), this.#draft.roles.role(nameAt(element, 'S') ?? 'NonStruct', this.#attachment.tree))
    this.#draft.context.assign(ref, copy)
    this.#copyProperties(element, copy, ref)
    const page = element.get(name('Pg'))
    const target = page && this.#attachment.pageOf.get(page)
    if (target !== undefined) copy.set(name('Pg'), target.ref)
    const own = element.lookup(name('K'))
    const kids = listOf(own instanceof PDFArray ? own : element.get(name('K')))
    const copies = kids.flatMap((kid) => this.#kid(kid, page, ref, depth) ?? [])
    if (copies.length > 0) copy.set(name('K'), this.#draft.context.obj(copies))
    return ref
  }

  #copyProperties(element: PDFDict, copy: PDFDict, ref: PDFRef): void {
    for (const key of texts) {
      const value = element.lookup(name(key))
      if (isText(value)) copy.set(name(key), scalar(value))
    }
    const attributes = element.get(name('A'))
    if (attributes !== undefined) copy.set(name('A'), this.#attributes(attributes, 0))
    const classes = listOf(element.lookup(name('C'))).flatMap((value) => this.#class(value) ?? [])
    if (classes.length > 0) copy.set(name('C'), this.#draft.context.obj(classes))
    const id = element.lookup(name('ID'))
    if (!isText(id)) return
    copy.set(name('ID'), this.#prefixed(id))
    this.#draft.ids.set(keyOf(id) ?? '', ref)
  }

  /** Attribute dictionaries; table cells name their headers by id there. */
  #attributes(value: PDFObject, depth: number): PDFObject {
    const { context } = this.#draft
    const found = this.#attachment.pdf.context.lookup(value)
    if (found instanceof PDFArray && depth === 0) {
      return context.obj(found.asArray().map((item) => this.#attributes(item, 1)))
    }
    if (!(found instanceof PDFDict)) return scalar(found)
    const copied = context.lookup(this.#attachment.importer.copy(found, 'plain'))
    const headers = found.lookup(name('Headers'))
    if (copied instanceof PDFDict && headers instanceof PDFArray) {
      const ids = headers.asArray().map((item) => this.#attachment.pdf.context.lookup(item))
      copied.set(
        name('Headers'),
        context.obj(ids.map((id) => (isText(id) ? this.#prefixed(id) : scalar(id)))),
      )
    }
    return copied ?? scalar(undefined)
  }

  #prefixed(id: Parameters<typeof keyOf>[0]): Hole {
    return idHole(keyOf(id) ?? '')
  }

  #class(value: PDFObject): Hole | undefined {
    const { importer, tree } = this.#attachment
    return this.#draft.roles.classHole(value, tree, (found) => importer.copy(found, 'plain'))
  }

  #kid(kid: PDFObject, page: PDFObject | undefined, owner: PDFRef, depth: number): PDFObject | undefined {
    const found = this.#attachment.pdf.context.lookup(kid)
    if (found instanceof PDFNumber)
      return this.#content(page && this.#onPage.get(page), found.asNumber(), owner)
    if (!(found instanceof PDFDict)) return undefined
    const kind = nameAt(found, 'Type')
    if (kind === 'OBJR') return this.#object(found.get(name('Obj')), owner)
    if (kind === 'MCR') return this.#contentReference(found, page, owner)
    return this.#element(kid, owner, depth + 1)
  }

  #contentReference(
    reference: PDFDict,
    inherited: PDFObject | undefined,
    owner: PDFRef,
  ): PDFObject | undefined {
    const page = reference.get(name('Pg')) ?? inherited
    const id = numberAt(reference, 'MCID')
    const stream = reference.get(name('Stm'))
    if (page === undefined || id === undefined) return undefined
    const marked = stream === undefined ? this.#onPage.get(page) : this.#formContent(stream, page)
    return this.#content(marked, id, owner)
  }

  /** Marked content inside a form drawing: the drawing came along with a structure key of its own. */
  #formContent(stream: PDFObject, page: PDFObject): MarkedContent | undefined {
    const known = this.#inForm.get(stream)
    const key = stream instanceof PDFRef ? this.#attachment.formKeys.get(stream)?.key : undefined
    const target = this.#attachment.pageOf.get(page)
    if (known !== undefined || key === undefined || target === undefined) return known
    const form = this.#attachment.importer.copy(stream, 'drawing')
    if (!(form instanceof PDFRef)) return undefined
    const marked = { formKey: key, page: target.ref, form, limit: Infinity, owners: [] }
    this.#inForm.set(stream, marked)
    return marked
  }

  /** Claims marked content for an element; the first claim holds, as the tree is the better witness. */
  #content(marked: MarkedContent | undefined, id: number, owner: PDFRef): PDFObject | undefined {
    const taken =
      marked === undefined || id < 0 || id >= Math.min(marked.limit, 1e6) || marked.owners[id] !== undefined
    if (taken) return undefined
    marked.owners[id] = owner
    const { context } = this.#draft
    const element = context.lookup(owner)
    const near =
      element instanceof PDFDict && element.get(name('Pg')) === marked.page && marked.form === undefined
    if (near) return PDFNumber.of(id)
    const reference = { Type: 'MCR', Pg: marked.page, MCID: id }
    return context.obj(marked.form === undefined ? reference : { ...reference, Stm: marked.form })
  }

  #object(source: PDFObject | undefined, owner: PDFRef): PDFObject | undefined {
    if (source === undefined) return undefined
    const { context } = this.#draft
    const look = this.#looks.get(source)
    if (look !== undefined && look.page.owners[look.id] === undefined) {
      look.page.owners[look.id] = owner
      return context.obj({ Type: 'MCR', Pg: look.page.page, MCID: look.id })
    }
    const link = this.#links.get(source)
    return link === undefined ? undefined : claimLink(this.#draft, link, owner)
  }
}

/** Hangs a link annotation below an element; undefined when another already has it. */
export function claimLink(draft: Draft, { ref, dict }: KeptLink, owner: PDFRef): PDFObject | undefined {
  if (dict.has(name('StructParent'))) return undefined
  const { key, value } = freshKey(draft)
  dict.set(name('StructParent'), value)
  draft.parents.single.set(key, owner)
  return draft.context.obj({ Type: 'OBJR', Obj: ref, Pg: dict.get(name('P')) })
}
