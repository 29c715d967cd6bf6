import type { ReadBookmark } from './read-bookmarks.ts'
import { readBookmarks } from './read-bookmarks.ts'
import { withPdfJs } from './read-pdf.ts'

/** What a PDF says: its pages line by line, and its bookmarks. Empty for one that cannot be read. */
export async function textOfPdf(bytes: Uint8Array, signal?: AbortSignal): Promise<readonly string[]> {
  try {
    return await withPdfJs(bytes, async (document) => {
      const lines: string[] = []
      for (let number = 1; number <= document.numPages; number++) {
        signal?.throwIfAborted()
        const page = await document.getPage(number)
        const { items } = await page.getTextContent()
        const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
        lines.push(...text.split('\n'))
        page.cleanup()
      }
      const marks = await readBookmarks(document, (await document.getOutline()) ?? [])
      return [...lines, ...titlesOf(marks)].map((line) => line.trim()).filter((line) => line !== '')
    })
  } catch {
    signal?.throwIfAborted()
    return []
  }
}

const titlesOf = (marks: readonly ReadBookmark[]): readonly string[] =>
  marks.flatMap(({ title, kids }) => [title, ...titlesOf(kids)])
