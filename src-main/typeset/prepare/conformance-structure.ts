import { PDFArray, PDFDict } from '@cantoo/pdf-lib'
import type { PDFObject, PDFRef } from '@cantoo/pdf-lib'
import type { ConformanceHindrance } from '#shared/text/conformance-words.ts'
import { isText, listOf, name, nameAt } from '#main/typeset/intake/objects.ts'
import type { Draft } from './draft.ts'

/** What an attachment's tags show: pictures, tables, and the levels of its headings as far as they have any. */
export type StructureFindings = {
  readonly hindrances: readonly ConformanceHindrance[]
  /** In reading order; where they stand in the packet depends on the heading above them. */
  readonly headings: readonly number[]
}

export function structureFindings(draft: Draft, tops: readonly PDFRef[]): StructureFindings {
  const found = new Set<ConformanceHindrance>()
  const headings: number[] = []
  for (const { role, element } of tops.flatMap((top) => [...elementsBelow(draft, top)])) {
    const own = /^H([1-6])$/.exec(role)?.[1]
    if (own !== undefined) headings.push(Number(own))
    if (role === 'H') found.add('conformance.headingOrder') // the packet numbers its levels, and a file may do but one
    const described = ['Alt', 'ActualText'].some((key) => isText(element.lookup(name(key))))
    if ((role === 'Figure' || role === 'Formula') && !described) found.add('conformance.figureWithoutAlt')
    if (role === 'Table' && !hasHeaders(draft, element)) found.add('conformance.tableHeaders')
  }
  return { hindrances: [...found], headings }
}

type Named = { readonly role: string; readonly element: PDFDict }

/** All elements below one, in reading order, with their standard types. */
function* elementsBelow(draft: Draft, top: PDFObject): Generator<Named> {
  const pending: PDFObject[] = [top]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const element = draft.context.lookup(next)
    if (!(element instanceof PDFDict)) continue
    const role = draft.roles.meaningOf(element.get(name('S'))) ?? nameAt(element, 'S')
    if (role === undefined) continue
    yield { role, element }
    // a single kid may stand alone, as a reference or not
    const kids = element.lookup(name('K'))
    for (const kid of listOf(kids instanceof PDFArray ? kids : element.get(name('K'))).toReversed())
      pending.push(kid)
  }
}

/** Header cells say what they head, or the other cells name them (PDF/UA-1, 7.5). */
function hasHeaders(draft: Draft, table: PDFDict): boolean {
  const cells = [...elementsBelow(draft, table)]
  const heads = cells.filter(({ role }) => role === 'TH')
  if (heads.every(({ element }) => hasAttribute(draft, element, 'Scope'))) return true
  const data = cells.filter(({ role }) => role === 'TD')
  return data.every(({ element }) => hasAttribute(draft, element, 'Headers'))
}

function hasAttribute({ context, roles }: Draft, element: PDFDict, key: string): boolean {
  const named = listOf(element.lookup(name('C'))).map((each) => roles.classOf(each))
  return [...listOf(element.lookup(name('A'))), ...named].some((each) => {
    const attributes = context.lookup(each)
    return attributes instanceof PDFDict && attributes.has(name(key))
  })
}
