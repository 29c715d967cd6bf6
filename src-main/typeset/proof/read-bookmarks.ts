import type { PdfJsDocument } from './read-pdf.ts'

export type ReadBookmark = {
  readonly title: string
  readonly page: number | null
  /** The point that it shows, as displayed, from the upper left corner, in whole points. */
  readonly at: string | null
  readonly kids: readonly ReadBookmark[]
}

type RawBookmark = { readonly title: string; readonly dest: unknown; readonly items: readonly RawBookmark[] }

/** The outline with the pages that its entries lead to. */
export async function readBookmarks(
  document: PdfJsDocument,
  items: readonly unknown[],
): Promise<ReadBookmark[]> {
  const found: ReadBookmark[] = []
  for (const item of items as readonly RawBookmark[]) {
    const page = await pageNumberOf(document, item.dest)
    const at = page === null ? null : await pointOf(document, item.dest, page)
    found.push({ title: item.title, page, at, kids: await readBookmarks(document, item.items) })
  }
  return found
}

async function pointOf(document: PdfJsDocument, dest: unknown, page: number): Promise<string | null> {
  const explicit: unknown = typeof dest === 'string' ? await document.getDestination(dest) : dest
  if (!Array.isArray(explicit) || typeof explicit[2] !== 'number' || typeof explicit[3] !== 'number')
    return null
  const viewport = (await document.getPage(page)).getViewport({ scale: 1 })
  return viewport
    .convertToViewportPoint(explicit[2], explicit[3])
    .map((value) => Math.round(value))
    .join(' ')
}

/** The page that a destination leads to, from 1; null when it leads nowhere. */
export async function pageNumberOf(document: PdfJsDocument, dest: unknown): Promise<number | null> {
  const explicit: unknown = typeof dest === 'string' ? await document.getDestination(dest) : dest
  if (!Array.isArray(explicit)) return null
  const page: unknown = explicit[0]
  if (typeof page === 'number') return page < document.numPages ? page + 1 : null
  try {
    return (await document.getPageIndex(page as Parameters<PdfJsDocument['getPageIndex']>[0])) + 1
  } catch {
    return null
  }
}
