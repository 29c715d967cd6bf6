import { PDFDict, PDFStream } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import type { ConformanceHindrance } from '#shared/text/conformance-words.ts'
import { decodedBytes } from '#main/typeset/intake/inflate.ts'
import { intakeLimits } from '#main/typeset/intake/limits.ts'
import { dictAt, name, nameAt, numberAt } from '#main/typeset/intake/objects.ts'
import { latin1, scanContent } from '../assemble/content-scan.ts'
import type { DraftedPage } from './drafted-page.ts'
import { joinedContent } from './page-content.ts'

const painting = new Set('S s f F f* B B* b b* Tj TJ \' " sh EI'.split(' '))
/** PDF/A allows 28 (ISO 19005-2, 6.1.13); ours is one of them. */
const deepestState = 27

/** What the operators of an attachment's pages show: colours that mean nothing, content outside the tags. */
export function contentHindrances(pages: readonly DraftedPage[]): readonly ConformanceHindrance[] {
  const found = new Set<ConformanceHindrance>()
  const scanned = new Set<PDFObject>()
  for (const page of pages) {
    const { source } = page.page
    const resources = source.dict.context.lookup(source.resources)
    const scan = scanOf(joinedContent(source), resources instanceof PDFDict ? resources : undefined)
    note(scan, found)
    if (!allOwned(page, scan.ids)) found.add('conformance.unmarkedContent')
    noteForms(resources, scan.unmarkedForms, found, scanned, 0)
  }
  return [...found]
}

/** Each id of the page's own content belongs to an element of the tree. */
function allOwned({ marked }: DraftedPage, ids: ReadonlySet<number>): boolean {
  return marked === undefined || [...ids].every((id) => marked.owners[id] !== undefined)
}

type Scan = {
  readonly ids: Set<number>
  /** Names of form drawings that are shown outside marked content. */
  readonly unmarkedForms: Set<string>
  unmarked: boolean
  printColours: boolean
  depth: number
}

function note(scan: Scan, found: Set<ConformanceHindrance>): void {
  if (scan.unmarked) found.add('conformance.unmarkedContent')
  if (scan.printColours) found.add('conformance.colourNotDefined')
  if (scan.depth > deepestState) found.add('conformance.forbiddenFeature')
}

/** Drawings: their operators too; what is drawn outside a mark must bear marks inside. */
function noteForms(
  resources: PDFObject | undefined,
  unmarkedForms: ReadonlySet<string>,
  found: Set<ConformanceHindrance>,
  scanned: Set<PDFObject>,
  level: number,
): void {
  if (!(resources instanceof PDFDict)) return
  const drawings = dictAt(resources, 'XObject')
  for (const key of drawings?.keys() ?? []) {
    const form = drawings?.lookup(key)
    if (!(form instanceof PDFStream)) continue
    const isForm = nameAt(form.dict, 'Subtype') === 'Form'
    const unmarked = unmarkedForms.has(key.decodeText())
    if (unmarked && !(isForm && form.dict.has(name('StructParents'))))
      found.add('conformance.unmarkedContent')
    if (!isForm || scanned.has(form)) continue
    scanned.add(form)
    const own = form.dict.lookup(name('Resources'))
    const scan = scanOf(decodedBytes(form, intakeLimits.stream), own instanceof PDFDict ? own : undefined)
    note({ ...scan, unmarked: scan.unmarked && unmarked }, found)
    if (level < 10) noteForms(own, unmarked ? scan.unmarkedForms : new Set(), found, scanned, level + 1)
  }
}

function scanOf(bytes: Uint8Array, resources: PDFDict | undefined): Scan {
  const scan: Scan = {
    ids: new Set(),
    unmarkedForms: new Set(),
    unmarked: false,
    printColours: false,
    depth: 0,
  }
  const marks: boolean[] = []
  let names: string[] = []
  let numbers: number[] = []
  let [open, states] = [0, 0]
  scanContent(bytes, (kind, start, end) => {
    const text = latin1(bytes, start, end)
    if (kind === 'name') names.push(text.slice(1))
    else if (kind === 'number') numbers.push(Number(text))
    else {
      if (text === 'BDC' || text === 'BMC') {
        const id = markedId(names, numbers, resources)
        if (id !== undefined) scan.ids.add(id)
        marks.push(id !== undefined || names[0] === 'Artifact')
        if (marks.at(-1) === true) open++
      } else if (text === 'EMC') {
        if (marks.pop() === true) open--
      } else if (text === 'q') scan.depth = Math.max(scan.depth, ++states)
      else if (text === 'Q') states--
      else if (open === 0 && painting.has(text)) scan.unmarked = true
      else if (open === 0 && text === 'Do') scan.unmarkedForms.add(names.at(-1) ?? '')
      scan.printColours ||= text === 'k' || text === 'K' || names.includes('DeviceCMYK')
      scan.printColours ||= text === 'ID' && names.includes('CMYK')
      names = []
      numbers = []
    }
  })
  return scan
}

/** The id of marked content, written beside the tag or kept among the page's property lists. */
function markedId(names: readonly string[], numbers: readonly number[], resources: PDFDict | undefined) {
  if (names.includes('MCID')) return numbers.at(-1)
  const lists = resources && dictAt(resources, 'Properties')
  const list = lists?.lookup(name(names[1] ?? ''))
  return list instanceof PDFDict ? numberAt(list, 'MCID') : undefined
}
