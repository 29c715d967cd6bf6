import { PDFArray, PDFDict, PDFHexString, PDFName, PDFStream, PDFString } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import { entriesOf, textOfName } from '#main/typeset/intake/objects.ts'
import { nb } from '#shared/text/packet/nb.ts'
import { nn } from '#shared/text/packet/nn.ts'
import { findNationalIdentityNumbers } from '#shared/domain/disclosure/national-identity-number.ts'
import type { ProofFinding } from '#shared/packet/proof.ts'
import { proofFaults, proofPlaces } from '#shared/text/proof-words.ts'
import { finding } from '../evidence.ts'
import type { Checked, Evidence, Hits } from '../evidence.ts'
import type { FileObject } from '../packet-file.ts'
import type { ReadBookmark } from '../read-bookmarks.ts'
import type { ReadPage, ReadPdf } from '../read-pdf.ts'
import { elementsBelow } from '../read-structure.ts'
import { unpackedBytes } from '../unpacked.ts'
import { withheldSearch } from '../withheld-search.ts'
import type { WithheldSearch } from '../withheld-search.ts'

/** More than this helps nobody: the packet is stopped by the first. */
const most = 200
/** Objects that are searched in one go; one by one only when something is found among them. */
const perGo = 500

/**
 * Searches for what must not be in a public packet: in the text of every page, in bookmarks, properties and
 * structure, in every string and name of every object, in use or not, and in every stream unpacked.
 */
export function leak({ read, file, bytes, withheld, withheldFrom, hits }: Evidence): Checked {
  if (withheld.length === 0) return { counted: 0, faults: [] }
  const search = withheldSearch(withheld)
  const faults: ProofFinding[] = []
  const told = new Set<number>()
  const said = (hit: number, place: string): string => {
    const from = withheldFrom[hit]
    return from === undefined ? proofFaults.leakNumber(place, hit + 1) : proofFaults.leak(place, from)
  }
  const tell = (page: number | null, place: string, found: readonly number[]): void => {
    for (const hit of found) {
      told.add(hit)
      if (faults.length < most) faults.push(finding(page, said(hit, place)))
    }
  }
  for (const [index, page] of read.pages.entries())
    for (const [place, found] of hits?.pages[index] ?? hitsOnPage(page, search)) tell(index + 1, place, found)
  for (const [index, { title, page }] of flat(read.outline).entries())
    tell(page, proofPlaces.bookmark(index + 1), search.inText(title))
  for (const [place, text] of aroundPages(read)) tell(null, place, search.inText(text))
  for (const [place, found] of hits?.objects ?? hitsInObjects(file.objects, search)) tell(null, place, found)
  const outside = search.inBytes(bytes).filter((hit) => !told.has(hit))
  tell(null, proofPlaces.outside(), outside)
  return { counted: withheld.length, faults }
}

/** What of a search stands on a page: its text as it is read, as it is seen, and as it is spoken. */
export function hitsOnPage(page: ReadPage, search: WithheldSearch): Hits {
  const inText = search.inText(page.text)
  const lines = page.pieces.toSorted((a, b) => (Math.abs(a.y - b.y) < 2 ? a.x - b.x : a.y - b.y))
  const asSeen = search.inText(lineOfAll(lines)).filter((hit) => !inText.includes(hit))
  const spoken = elementsBelow(page.structure)
    .flatMap(({ alt }) => alt ?? [])
    .join('\n')
  const linked = page.links.map(({ url, says }) => `${url ?? ''}\n${says}`).join('\n')
  return onlyFound([
    [proofPlaces.page(), inText],
    [proofPlaces.pieces(), asSeen],
    [proofPlaces.structure(), search.inText(spoken)],
    [proofPlaces.link(), search.inText(linked)],
  ])
}

const onlyFound = (hits: Hits): Hits => hits.filter(([, found]) => found.length > 0)

const lineOfAll = (pieces: ReadPage['pieces']): string => pieces.map(({ text }) => text).join(' ')

function aroundPages(read: ReadPdf): readonly (readonly [place: string, text: string])[] {
  return [
    [proofPlaces.label(), (read.labels ?? []).join('\n')],
    [proofPlaces.info(), JSON.stringify(read.info)],
    [proofPlaces.xmp(), read.xmp],
  ]
}

/** What of a search stands in objects: in their strings and names, and in their streams unpacked. */
export function hitsInObjects(objects: readonly FileObject[], search: WithheldSearch): Hits {
  const hits: (readonly [string, readonly number[]])[] = []
  for (let from = 0; from < objects.length; from += perGo) {
    const batch = objects.slice(from, from + perGo)
    if (search.inText(batch.map(({ object }) => wordsOf(object)).join('\n')).length === 0) continue
    for (const { ref, object } of batch)
      hits.push([proofPlaces.object(String(ref.objectNumber)), search.inText(wordsOf(object))])
  }
  for (const { ref, object } of objects)
    if (object instanceof PDFStream)
      hits.push([proofPlaces.stream(String(ref.objectNumber)), search.inBytes(unpackedBytes(object))])
  return onlyFound(hits)
}

/** Every string and name of an object, decoded. */
function wordsOf(object: PDFObject): string {
  const found: string[] = []
  const pending: PDFObject[] = [object]
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (value instanceof PDFString || value instanceof PDFHexString) found.push(decoded(value))
    else if (value instanceof PDFName) found.push(textOfName(value))
    else if (value instanceof PDFArray) for (const item of value.asArray()) pending.push(item)
    else if (value instanceof PDFStream) pending.push(value.dict)
    else if (value instanceof PDFDict)
      for (const [key, item] of entriesOf(value)) {
        found.push(textOfName(key))
        pending.push(item)
      }
  }
  return found.join('\n')
}

function decoded(value: PDFString | PDFHexString): string {
  const bytes = Buffer.from(value.asBytes())
  try {
    return `${value.decodeText()}\n${bytes.toString('utf8')}`
  } catch {
    return bytes.toString('latin1')
  }
}

const flat = (marks: readonly ReadBookmark[]): readonly ReadBookmark[] =>
  marks.flatMap((mark) => [mark, ...flat(mark.kids)])

/** National identity numbers never go on the web, whatever else is public (offentlegforskrifta § 7 andre ledd). */
export function identityNumbers({ read, expected }: Evidence): Checked {
  const saysPublic = [nb.publicEdition, nn.publicEdition].some(
    (words) => read.pages[0]?.text.includes(words) === true,
  )
  const isPublic = expected === null ? saysPublic : expected.audience === 'public'
  if (!isPublic) return { counted: 0, faults: [] }
  const faults = read.pages.flatMap((page, index) => {
    const alts = elementsBelow(page.structure).flatMap(({ alt }) => alt ?? [])
    const texts = [page.text, ...alts]
    const stands = texts.some((text) => findNationalIdentityNumbers(text).length > 0)
    return stands ? [finding(index + 1, proofFaults.identityNumber(proofPlaces.page()))] : []
  })
  const marks = flat(read.outline).flatMap(({ title, page }, index) =>
    findNationalIdentityNumbers(title).length > 0
      ? [finding(page, proofFaults.identityNumber(proofPlaces.bookmark(index + 1)))]
      : [],
  )
  const around = aroundPages(read).flatMap(([place, text]) =>
    findNationalIdentityNumbers(text).length > 0 ? [{ what: proofFaults.identityNumber(place) }] : [],
  )
  return { counted: read.pages.length, faults: [...faults, ...marks, ...around] }
}
