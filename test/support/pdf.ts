import { elementsBelow } from '#main/typeset/proof/read-structure.ts'
import type { ReadElement } from '#main/typeset/proof/read-structure.ts'
import type { ReadPage } from '#main/typeset/proof/read-pdf.ts'

/** The proof's own reader: pdf.js, another library than the one that writes. */
export { readPdf } from '#main/typeset/proof/read-pdf.ts'
export type { ReadLink, ReadPage, ReadPdf } from '#main/typeset/proof/read-pdf.ts'
export type { ReadBookmark } from '#main/typeset/proof/read-bookmarks.ts'
export type { ReadElement } from '#main/typeset/proof/read-structure.ts'

/** Every element of a page's structure, outermost first. */
export function elementsOf(page: ReadPage | undefined): readonly ReadElement[] {
  return elementsBelow(page?.structure ?? null)
}

/** Elements of a page that say something, as `H1 Innhold`. */
export function spoken(page: ReadPage | undefined): readonly string[] {
  return elementsOf(page)
    .filter((element) => element.kids.length === 0 && (element.text !== '' || element.alt !== undefined))
    .map((element) => `${element.role} ${(element.alt ?? element.text).trim()}`)
}
