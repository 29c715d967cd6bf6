import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

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
}

export type ReadPage = {
  readonly text: string
  /** As displayed, in points. */
  readonly width: number
  readonly height: number
  readonly rotate: number
  /** Pieces of text and where they begin as displayed, from the upper left corner, in whole points. */
  readonly placed: readonly string[]
  readonly links: readonly ReadLink[]
  readonly annotationKinds: readonly string[]
  /** Structure of the page: role and what it says, nested. */
  readonly structure: ReadElement | null
}

export type ReadLink = { readonly url: string | null; readonly page: number | null; readonly says: string }
export type ReadBookmark = {
  readonly title: string
  readonly page: number | null
  /** The point that it shows, as displayed, from the upper left corner, in whole points. */
  readonly at: string | null
  readonly kids: readonly ReadBookmark[]
}
export type ReadElement = {
  readonly role: string
  readonly alt?: string
  readonly lang?: string
  /** Text of this element and everything below it. */
  readonly text: string
  readonly kids: readonly ReadElement[]
}

type Document = Awaited<ReturnType<typeof getDocument>['promise']>
type Page = Awaited<ReturnType<Document['getPage']>>

/** Reads everything that the tests ask for. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const standardFontDataUrl = `${join(root, 'standard_fonts')}/`
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, standardFontDataUrl })
  const document = await task.promise
  try {
    const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1)
    const pages: ReadPage[] = []
    for (const number of numbers) pages.push(await readPage(document, await document.getPage(number)))
    const { info, metadata } = await document.getMetadata()
    const embedded = ((await document.getAttachments()) ?? {}) as object
    return {
      pages,
      labels: await document.getPageLabels(),
      outline: await readBookmarks(document, (await document.getOutline()) ?? []),
      info: info as Record<string, unknown>,
      xmp: String(metadata?.getRaw() ?? ''),
      hasScripts: await document.hasJSActions(),
      embedded: Object.keys(embedded),
      hasForm: (await document.getFieldObjects()) !== null,
    }
  } finally {
    await task.destroy()
  }
}

async function readPage(document: Document, page: Page): Promise<ReadPage> {
  const viewport = page.getViewport({ scale: 1 })
  const { width, height } = viewport
  const content = await page.getTextContent({ includeMarkedContent: true })
  const annotations = (await page.getAnnotations()) as Record<string, unknown>[]
  const links: ReadLink[] = []
  for (const annotation of annotations.filter((found) => found['subtype'] === 'Link')) {
    const said = annotation['contentsObj'] as { str?: string } | undefined
    const url = (annotation['unsafeUrl'] ?? annotation['url'] ?? null) as string | null
    links.push({ url, page: await pageNumberOf(document, annotation['dest']), says: said?.str ?? '' })
  }
  const texts = textById(content.items)
  const tree = (await page.getStructTree()) as RawElement | null
  return {
    text: (content.items as MarkedItem[])
      .map((item) => (item.str ?? '') + (item.hasEOL === true ? '\n' : ''))
      .join(''),
    width,
    height,
    rotate: page.rotate,
    placed: placedText(content.items, viewport),
    links,
    annotationKinds: annotations.map((annotation) => String(annotation['subtype'])),
    structure: tree === null ? null : readElement(tree, texts),
  }
}

function placedText(items: readonly MarkedItem[], viewport: PageViewport): readonly string[] {
  return items.flatMap(({ str, transform }) => {
    if (str === undefined || str.trim() === '' || transform === undefined) return []
    const [x, y] = viewport.convertToViewportPoint(transform[4] ?? 0, transform[5] ?? 0)
    return [`${str.trim()} @ ${Math.round(x)} ${Math.round(y)}`]
  })
}

type PageViewport = ReturnType<Page['getViewport']>
type MarkedItem = {
  readonly type?: string
  readonly id?: string
  readonly str?: string
  readonly hasEOL?: boolean
  readonly transform?: readonly number[]
}
type RawElement = {
  readonly role?: string
  readonly alt?: string
  readonly lang?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly RawElement[]
}

/** Text inside each marked-content sequence, by the id that the structure tree uses. */
function textById(items: readonly MarkedItem[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  const open: (string | undefined)[] = []
  for (const item of items) {
    if (item.type === 'beginMarkedContent' || item.type === 'beginMarkedContentProps') open.push(item.id)
    else if (item.type === 'endMarkedContent') open.pop()
    else for (const id of open) if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + (item.str ?? ''))
  }
  return texts
}

function readElement(raw: RawElement, texts: ReadonlyMap<string, string>): ReadElement {
  const children = raw.children ?? []
  const kids = children.filter((child) => child.role !== undefined).map((child) => readElement(child, texts))
  const text = children.map((child) =>
    child.role === undefined ? (texts.get(child.id ?? '') ?? '') : readElement(child, texts).text,
  )
  return {
    role: raw.role ?? '',
    ...(raw.alt === undefined ? {} : { alt: raw.alt }),
    ...(raw.lang === undefined ? {} : { lang: raw.lang }),
    text: text.join(''),
    kids,
  }
}

type RawBookmark = { readonly title: string; readonly dest: unknown; readonly items: readonly RawBookmark[] }

async function readBookmarks(document: Document, items: readonly unknown[]): Promise<ReadBookmark[]> {
  const found: ReadBookmark[] = []
  for (const item of items as readonly RawBookmark[]) {
    const page = await pageNumberOf(document, item.dest)
    const at = page === null ? null : await pointOf(document, item.dest, page)
    found.push({ title: item.title, page, at, kids: await readBookmarks(document, item.items) })
  }
  return found
}

async function pointOf(document: Document, dest: unknown, page: number): Promise<string | null> {
  const explicit: unknown = typeof dest === 'string' ? await document.getDestination(dest) : dest
  if (!Array.isArray(explicit) || typeof explicit[2] !== 'number' || typeof explicit[3] !== 'number')
    return null
  const viewport = (await document.getPage(page)).getViewport({ scale: 1 })
  return viewport
    .convertToViewportPoint(explicit[2], explicit[3])
    .map((value) => Math.round(value))
    .join(' ')
}

async function pageNumberOf(document: Document, dest: unknown): Promise<number | null> {
  const explicit: unknown = typeof dest === 'string' ? await document.getDestination(dest) : dest
  if (!Array.isArray(explicit)) return null
  const page: unknown = explicit[0]
  if (typeof page === 'number') return page + 1
  try {
    return (await document.getPageIndex(page as Parameters<Document['getPageIndex']>[0])) + 1
  } catch {
    return null
  }
}

/** Every element of a page's structure, outermost first. */
export function elementsOf(page: ReadPage | undefined): readonly ReadElement[] {
  const below = (element: ReadElement): ReadElement[] => [element, ...element.kids.flatMap(below)]
  return page?.structure === null || page === undefined ? [] : below(page.structure)
}

/** Elements of a page that say something, as `H1 Innhold`. */
export function spoken(page: ReadPage | undefined): readonly string[] {
  return elementsOf(page)
    .filter((element) => element.kids.length === 0 && (element.text !== '' || element.alt !== undefined))
    .map((element) => `${element.role} ${(element.alt ?? element.text).trim()}`)
}
