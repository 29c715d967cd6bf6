import mammoth from 'mammoth'
import { DamagedPdfError } from '../damaged.ts'
import { recognise } from '../kind.ts'
import type { IntakeLimits } from '../limits.ts'
import { storedZip } from './stored-zip.ts'
import type { UnpackedDocx } from './unpack.ts'
import type { DocxWarning } from './warnings.ts'
import { hiddenRunStyles, scanWordPart } from './word-text.ts'
import { attributeOf, scanXml } from './xml-scan.ts'

export type DocxPicture = { readonly bytes: Uint8Array; readonly kind: 'png' | 'jpeg' }

export type ReadDocx = {
  /** Mammoth's HTML; a picture's source is its number among `pictures`. */
  readonly html: string
  readonly pictures: readonly DocxPicture[]
  /** All text that the document shows, footnotes included. */
  readonly text: string
  readonly title: string | null
  readonly language: string
  readonly warnings: readonly DocxWarning[]
}

/** Word names built-in styles in English whatever its language; tables of contents hold stale page numbers. */
const styleMap = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='TOC Heading'] => p.contents:fresh",
  "p[style-name^='toc '] => p.contents:fresh",
  "p[style-name='Contents Heading'] => p.contents:fresh",
  "p[style-name^='Contents '] => p.contents:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  'strike => s',
]

/** How a document is read for another use than as pages. */
export type Reader = {
  /** Rules that go before ours. */
  readonly styleMap: readonly string[]
  /** Changes a guarded part of the document before mammoth reads it. */
  prepare(name: string, xml: string): string
  /** Changes what mammoth has read before it becomes HTML. */
  transform(document: unknown): void
}

/** Guards every part, takes hidden text out, and has mammoth read what is left. */
export async function readDocx(docx: UnpackedDocx, limits: IntakeLimits, reader?: Reader): Promise<ReadDocx> {
  const { parts, texts, warnings, languages, bodyText } = guard(docx, limits, reader)
  if (![...parts.keys()].some((name) => /^word\/document\d*\.xml$/i.test(name)) || !parts.has('_rels/.rels'))
    throw new DamagedPdfError('no document part')
  const pictures: DocxPicture[] = []
  const { value, messages, numbered } = await converted(storedZip(parts), pictures, reader)
  // An error of mammoth's that does not stop it is a picture that is not there, or is none that is kept.
  if (messages.some(({ type, message }) => type === 'error' || /image|a:blip/i.test(message)))
    warnings.add('attachment.pictureDropped')
  if (numbered) warnings.add('attachment.numbersRemade')
  for (const name of docx.names) {
    if (/vbaProject|activeX\//i.test(name)) warnings.add('attachment.activeContent')
    if (/^word\/embeddings\//i.test(name)) warnings.add('attachment.embeddedFiles')
  }
  return {
    html: value,
    pictures,
    text: bodyText,
    title: titleIn(texts.get('docProps/core.xml'), limits),
    language: languageOf(languages),
    warnings: [...warnings],
  }
}

function guard({ parts: raw }: UnpackedDocx, limits: IntakeLimits, reader: Reader | undefined) {
  // The same decoding as mammoth's, so that what is judged here is what it reads.
  const texts = new Map<string, string>()
  for (const [name, bytes] of raw)
    if (/\.(xml|rels)$/i.test(name)) texts.set(name, new TextDecoder().decode(bytes))
  const hidden = hiddenRunStyles(texts.get('word/styles.xml') ?? '', limits)
  const parts = new Map<string, Uint8Array>(raw)
  const warnings = new Set<DocxWarning>()
  const languages = new Map<string, number>()
  let bodyText = ''
  for (const [name, xml] of texts) {
    const scanned = scanWordPart(xml, limits, hidden)
    if (/^word\/(header|footer|comments)\d*\.xml$/i.test(name)) {
      if (!name.includes('comments') && scanned.text.trim() !== '') warnings.add('attachment.headersDropped')
      parts.delete(name) // looked at, and not given to mammoth
      continue
    }
    parts.set(name, Buffer.from(reader === undefined ? scanned.xml : reader.prepare(name, scanned.xml)))
    if (!/^word\/(document|footnotes|endnotes)\d*\.xml$/i.test(name)) continue
    bodyText += `${scanned.text}\n`
    for (const warning of scanned.warnings) warnings.add(warning)
    for (const [language, times] of scanned.languages)
      languages.set(language, (languages.get(language) ?? 0) + times)
  }
  if (languages.size === 0) languages.set(defaultLanguage(texts.get('word/styles.xml') ?? '', limits), 1)
  return { parts, texts, warnings, languages, bodyText }
}

async function converted(archive: Buffer, pictures: DocxPicture[], reader: Reader | undefined) {
  const convertImage = mammoth.images.imgElement(async (image) => {
    const bytes = await image.readAsBuffer()
    const found = recognise(bytes)
    if (!('kind' in found) || (found.kind !== 'png' && found.kind !== 'jpeg')) return { src: '' }
    return { src: String(pictures.push({ bytes, kind: found.kind }) - 1) }
  })
  let numbered = false
  const transformDocument = (document: unknown): unknown => {
    numbered = hasNumberedHeading(document)
    reader?.transform(document)
    return document
  }
  const rules = [...(reader?.styleMap ?? []), ...styleMap]
  const options = {
    styleMap: rules,
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    idPrefix: 'd-',
  }
  try {
    const html = await mammoth.convertToHtml(
      { buffer: archive },
      // how an empty cell is set is worth keeping, for a paper
      { ...options, convertImage, transformDocument, ignoreEmptyParagraphs: reader === undefined },
    )
    return { ...html, numbered }
  } catch (cause) {
    // mammoth throws plain errors on documents that contradict themselves; memory is another matter.
    if (cause instanceof RangeError && /alloc/i.test(cause.message)) throw cause
    throw new DamagedPdfError('mammoth', { cause })
  }
}

/** Numbers that Word makes are not in its text: a heading loses its own, and "see chapter 3" no longer fits. */
function hasNumberedHeading(element: unknown): boolean {
  if (typeof element !== 'object' || element === null) return false
  const { styleName, numbering, children } = element as Readonly<Record<string, unknown>>
  if (
    typeof styleName === 'string' &&
    /^heading/i.test(styleName) &&
    typeof numbering === 'object' &&
    numbering !== null
  )
    return true
  return Array.isArray(children) && children.some(hasNumberedHeading)
}

/** The title among the document's properties. */
function titleIn(core: string | undefined, limits: IntakeLimits): string | null {
  let title = ''
  let inside = false
  scanXml(core ?? '', limits, {
    open: (name) => (inside = name === 'title'),
    close: () => (inside = false),
    text: (raw) => {
      if (inside) title += raw
    },
  })
  const plain = title.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').trim()
  return plain === '' ? null : plain
}

function defaultLanguage(styles: string, limits: IntakeLimits): string {
  let language = ''
  scanXml(styles, limits, {
    open: (name, tag) => {
      if (name === 'lang' && language === '') language = attributeOf(tag, 'val') ?? ''
    },
    close: () => undefined,
    text: () => undefined,
  })
  return language
}

/** Languages that both the typesetter and Norwegian public bodies know. */
const known = new Set(['nb', 'nn', 'en', 'da', 'sv', 'fi', 'de', 'fr'])

function languageOf(languages: ReadonlyMap<string, number>): string {
  const [most] = [...languages].toSorted((a, b) => b[1] - a[1])
  const tongue = (most?.[0] ?? '').split('-')[0]?.toLowerCase() ?? ''
  return known.has(tongue) ? tongue : 'nb'
}
