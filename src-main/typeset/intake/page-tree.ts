import { PDFArray, PDFDict, PDFName, PDFRef } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import { DamagedPdfError } from './damaged.ts'
import { arrayAt, boxOf, dictAt, name, numberAt } from './objects.ts'
import type { Box } from './objects.ts'

/** A page of a stranger's file, with what it inherits from the tree above it. */
export type SourcePage = {
  readonly ref: PDFRef
  readonly dict: PDFDict
  readonly resources: PDFObject | undefined
  readonly geometry: PageGeometry
}

/** The boxes of a page, and its size as a reader sees it: after /Rotate, /CropBox and /UserUnit, in points. */
export type PageGeometry = {
  readonly mediaBox: Box
  readonly cropBox: Box
  readonly rotate: 0 | 90 | 180 | 270
  readonly userUnit: number
  readonly width: number
  readonly height: number
}

const inheritable = ['Resources', 'MediaBox', 'CropBox', 'Rotate'] as const
type Inherited = { readonly [key in (typeof inheritable)[number]]?: PDFObject }

/** Letter: what every viewer falls back to when a page says nothing. */
const fallbackBox: Box = [0, 0, 612, 792]

/** All pages in order. Throws {@link DamagedPdfError} on loops, missing nodes and pages that the tree counts but lacks. */
export function pagesOf(catalog: PDFDict): readonly SourcePage[] {
  const root = catalog.get(name('Pages'))
  const top = dictAt(catalog, 'Pages')
  if (!(root instanceof PDFRef) || top === undefined) return []
  const pages: SourcePage[] = []
  const seen = new Set<PDFObject>()
  // A stack and not recursion: the depth of the tree is the stranger's choice.
  const pending: { ref: PDFObject | undefined; inherited: Inherited }[] = [{ ref: root, inherited: {} }]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const { ref } = node
    if (!(ref instanceof PDFRef) || seen.has(ref))
      throw new DamagedPdfError('page tree loops or holds direct pages')
    seen.add(ref)
    const dict = catalog.context.lookup(ref)
    if (!(dict instanceof PDFDict)) throw new DamagedPdfError('page missing')
    const inherited = inherit(dict, node.inherited)
    const kids = arrayAt(dict, 'Kids')
    if (kids === undefined) pages.push(sourcePage(ref, dict, inherited))
    else for (const kid of kids.asArray().toReversed()) pending.push({ ref: kid, inherited })
  }
  if ((numberAt(top, 'Count') ?? 0) > pages.length) throw new DamagedPdfError('pages lost')
  return pages
}

function inherit(dict: PDFDict, above: Inherited): Inherited {
  const own: Record<string, PDFObject> = { ...above }
  for (const key of inheritable) {
    const value = dict.get(name(key))
    if (value !== undefined) own[key] = value
  }
  return own
}

function sourcePage(ref: PDFRef, dict: PDFDict, inherited: Inherited): SourcePage {
  const type = dict.lookup(name('Type'))
  if (type instanceof PDFName && type !== name('Page'))
    throw new DamagedPdfError('page tree holds what is no page')
  return { ref, dict, resources: inherited.Resources, geometry: geometryOf(dict, inherited) }
}

function geometryOf(dict: PDFDict, inherited: Inherited): PageGeometry {
  const { context } = dict
  const mediaBox = boxOf(context.lookup(inherited.MediaBox)) ?? fallbackBox
  const cropBox = intersection(mediaBox, boxOf(context.lookup(inherited.CropBox)))
  const declared = PDFDict.withContext(context)
  if (inherited.Rotate !== undefined) declared.set(name('Rotate'), inherited.Rotate)
  const rotate = quarterTurns(numberAt(declared, 'Rotate') ?? 0)
  const unit = numberAt(dict, 'UserUnit') ?? 1
  const userUnit = unit > 0 ? unit : 1
  const across = (cropBox[2] - cropBox[0]) * userUnit
  const upward = (cropBox[3] - cropBox[1]) * userUnit
  const [width, height] = rotate % 180 === 0 ? [across, upward] : [upward, across]
  return { mediaBox, cropBox, rotate, userUnit, width, height }
}

function intersection(media: Box, crop: Box | undefined): Box {
  if (crop === undefined) return media
  const box: Box = [
    Math.max(media[0], crop[0]),
    Math.max(media[1], crop[1]),
    Math.min(media[2], crop[2]),
    Math.min(media[3], crop[3]),
  ]
  return box[2] > box[0] && box[3] > box[1] ? box : media
}

function quarterTurns(degrees: number): PageGeometry['rotate'] {
  const turned = (((Math.round(degrees / 90) * 90) % 360) + 360) % 360
  return turned === 90 || turned === 180 || turned === 270 ? turned : 0
}

/** The content streams of a page, as the file names them: references, in order. */
export function contentRefs(page: SourcePage): readonly PDFObject[] {
  const contents = page.dict.lookup(name('Contents'))
  if (contents instanceof PDFArray) return contents.asArray()
  const own = page.dict.get(name('Contents'))
  return own === undefined || contents === undefined ? [] : [own]
}
