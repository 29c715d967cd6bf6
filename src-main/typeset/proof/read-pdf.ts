import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readBookmarks, pageNumberOf } from './read-bookmarks.ts'
import type { ReadBookmark } from './read-bookmarks.ts'
import { readStructure } from './read-structure.ts'
import type { MarkedItem, ReadElement } from './read-structure.ts'

/**
 * Reads a PDF with pdf.js: another library than the one that wrote it, so that a misunderstanding of the format
 * is not made twice. Page numbers are from 1, as on paper.
 */
export type ReadPdf = {
  readonly pages: readonly ReadPage[]
  readonly labels: readonly string[] | null
  readonly outline: readonly ReadBookmark[]
  readonly info: Readonly<Record<string, unknown>>
  readonly xmp: string
  readonly hasScripts: boolean
  readonly embedded: readonly string[]
  readonly hasForm: boolean
  readonly titleShown: boolean
}

export type ReadPage = {
  readonly text: string
  /** As displayed, in points. */
  readonly width: number
  readonly height: number
  readonly rotate: number
  readonly pieces: readonly TextPiece[]
  /** Pieces of text and where they begin as displayed, from the upper left corner, in whole points. */
  readonly placed: readonly string[]
  readonly links: readonly ReadLink[]
  readonly annotationKinds: readonly string[]
  /** Structure of the page: role and what it says, nested. */
  readonly structure: ReadElement | null
}

/** A piece of text; its baseline begins at x, y as displayed, from the upper left corner, in points. */
export type TextPiece = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
}

export type ReadLink = {
  readonly url: string | null
  readonly page: number | null
  readonly says: string
  /** Where it stands as displayed, from the upper left corner, in points. */
  readonly top: number
  readonly bottom: number
  readonly left: number
}

export type PdfJsDocument = Awaited<ReturnType<typeof getDocument>['promise']>
type Page = Awaited<ReturnType<PdfJsDocument['getPage']>>
type Viewport = ReturnType<Page['getViewport']>

export type ReadingWork = {
  readonly progress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
}

/** A PDF that is open in pdf.js. */
export type OpenPdf = { readonly document: PdfJsDocument; readonly close: () => Promise<void> }

/** Opens a PDF in pdf.js. Evaluates nothing, fetches nothing. */
export async function openInPdfJs(bytes: Uint8Array): Promise<OpenPdf> {
  const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const task = getDocument({
    data: Uint8Array.from(bytes), // pdf.js takes its buffer away from the caller
    verbosity: 0,
    standardFontDataUrl: `${join(root, 'standard_fonts')}/`,
    cMapUrl: `${join(root, 'cmaps')}/`,
    useSystemFonts: false,
  })
  try {
    return { document: await task.promise, close: () => task.destroy() }
  } catch (error) {
    await task.destroy()
    throw error
  }
}

/** Opens a PDF in pdf.js for the time that `work` takes. */
export async function withPdfJs<T>(
  bytes: Uint8Array,
  work: (document: PdfJsDocument) => Promise<T>,
): Promise<T> {
  const { document, close } = await openInPdfJs(bytes)
  try {
    return await work(document)
  } finally {
    await close()
  }
}

/** Reads everything that the proof and the tests ask for. */
export async function readPdf(bytes: Uint8Array, work: ReadingWork = {}): Promise<ReadPdf> {
  return withPdfJs(bytes, async (document) => {
    const pages = await readPages(document, 1, document.numPages, work)
    return { pages, ...(await readAround(document)) }
  })
}

/** Pages from one to another, from 1. */
export async function readPages(
  document: PdfJsDocument,
  from: number,
  to: number,
  { signal, progress }: ReadingWork = {},
): Promise<readonly ReadPage[]> {
  const pages: ReadPage[] = []
  for (let number = from; number <= to; number++) {
    signal?.throwIfAborted()
    const page = await document.getPage(number)
    pages.push(await readPage(document, page))
    page.cleanup()
    progress?.(number, document.numPages)
  }
  return pages
}

/** What a PDF says beside its pages. */
export async function readAround(document: PdfJsDocument): Promise<Omit<ReadPdf, 'pages'>> {
  const { info, metadata } = await document.getMetadata()
  const embedded = ((await document.getAttachments()) ?? {}) as object
  const preferences = (await document.getViewerPreferences()) as ReadonlyMap<string, unknown> | null
  return {
    labels: await document.getPageLabels(),
    outline: await readBookmarks(document, (await document.getOutline()) ?? []),
    info: info as Record<string, unknown>,
    xmp: String(metadata?.getRaw() ?? ''),
    hasScripts: await document.hasJSActions(),
    embedded: embedded instanceof Map ? [...embedded.keys()].map(String) : Object.keys(embedded),
    hasForm: (await document.getFieldObjects()) !== null,
    titleShown: preferenceOf(preferences, 'DisplayDocTitle') === true,
  }
}

/** A map in this version of pdf.js, an object in others. */
function preferenceOf(preferences: unknown, key: string): unknown {
  if (preferences instanceof Map) return preferences.get(key)
  return (preferences as Record<string, unknown> | null)?.[key]
}

async function readPage(document: PdfJsDocument, page: Page): Promise<ReadPage> {
  const viewport = page.getViewport({ scale: 1 })
  const { width, height } = viewport
  const content = await page.getTextContent({ includeMarkedContent: true })
  const items = content.items as readonly MarkedItem[]
  const annotations = (await page.getAnnotations()) as Record<string, unknown>[]
  const pieces = piecesOf(items, viewport)
  return {
    text: items.map((item) => (item.str ?? '') + (item.hasEOL === true ? '\n' : '')).join(''),
    width,
    height,
    rotate: page.rotate,
    pieces,
    placed: pieces.map(({ text, x, y }) => `${text.trim()} @ ${Math.round(x)} ${Math.round(y)}`),
    links: await linksOf(document, annotations, viewport),
    annotationKinds: annotations.map((annotation) => String(annotation['subtype'])),
    structure: readStructure(await page.getStructTree(), items),
  }
}

function piecesOf(items: readonly MarkedItem[], viewport: Viewport): readonly TextPiece[] {
  return items.flatMap(({ str, transform, width }) => {
    if (str === undefined || str.trim() === '' || transform === undefined) return []
    const [x = 0, y = 0] = viewport.convertToViewportPoint(transform[4] ?? 0, transform[5] ?? 0)
    return [{ text: str, x, y, width: width ?? 0 }]
  })
}

async function linksOf(
  document: PdfJsDocument,
  annotations: readonly Record<string, unknown>[],
  viewport: Viewport,
): Promise<readonly ReadLink[]> {
  const links: ReadLink[] = []
  for (const annotation of annotations.filter((found) => found['subtype'] === 'Link')) {
    const said = annotation['contentsObj'] as { str?: string } | undefined
    const url = (annotation['unsafeUrl'] ?? annotation['url'] ?? null) as string | null
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = annotation['rect'] as readonly number[]
    const [ax = 0, ay = 0] = viewport.convertToViewportPoint(x1, y1)
    const [bx = 0, by = 0] = viewport.convertToViewportPoint(x2, y2)
    links.push({
      url,
      page: await pageNumberOf(document, annotation['dest']),
      says: said?.str ?? '',
      top: Math.min(ay, by),
      bottom: Math.max(ay, by),
      left: Math.min(ax, bx),
    })
  }
  return links
}
