import { PDFDict, PDFHexString, PDFName, PDFStream, PDFString } from '@cantoo/pdf-lib'
import type { PDFObject, PDFRef } from '@cantoo/pdf-lib'
import {
  arrayAt,
  boxOf,
  dictAt,
  isText,
  keyOf,
  name,
  nameAt,
  numberAt,
  numbersOf,
  textOf,
} from '#main/typeset/intake/objects.ts'
import type { Box } from '#main/typeset/intake/objects.ts'
import { isIdentity, transformBox } from '../assemble/matrix.ts'
import type { Matrix } from '../assemble/matrix.ts'
import { destinationOf } from './destinations.ts'
import type { Draft } from './draft.ts'
import { hole } from './hole.ts'
import { isHiddenLayer } from './layers.ts'
import type { DraftPage, SourceAttachment } from './source-attachment.ts'
import { allowedAddress } from './whitelist.ts'

/** A link that came along, and the annotation that it was. */
export type KeptLink = { readonly source: PDFObject; readonly ref: PDFRef; readonly dict: PDFDict }

/** The look of a field, stamp or highlight, to be drawn into the page. */
export type FlatLook = { readonly source: PDFObject; readonly form: PDFObject; readonly placed: Matrix }

export type ImportedAnnotations = { readonly links: readonly KeptLink[]; readonly looks: readonly FlatLook[] }

/** Remarks and media: not part of the page as printed, often meant for someone else. */
const leftBehind = new Set(
  'Popup Text FileAttachment Screen Movie Sound 3D RichMedia TrapNet PrinterMark Caret'.split(' '),
)
const hidden = 0x02 | 0x20 // Hidden, NoView (ISO 32000-1, table 165)

/** Sorts a page's annotations: allowed links live on, looks are drawn in, everything else stays behind. */
export function importAnnotations(
  draft: Draft,
  attachment: SourceAttachment,
  page: DraftPage,
): ImportedAnnotations {
  const links: KeptLink[] = []
  const looks: FlatLook[] = []
  for (const source of arrayAt(page.source.dict, 'Annots')?.asArray() ?? []) {
    const annotation = attachment.pdf.context.lookup(source)
    if (!(annotation instanceof PDFDict)) continue
    const kind = nameAt(annotation, 'Subtype') ?? ''
    if (kind === 'Link') {
      const dict = keptLink(draft, attachment, page, annotation)
      if (dict === undefined) attachment.warnings.add('attachment.linkDropped')
      else links.push({ source, ref: draft.context.register(dict), dict })
    } else if (leftBehind.has(kind)) {
      if (kind !== 'Popup') attachment.warnings.add('attachment.commentsDropped')
    } else if (isShown(attachment, annotation)) {
      const look = flatLook(attachment, source, annotation)
      if (look === undefined) attachment.warnings.add('attachment.fieldWithoutAppearance')
      else looks.push(look)
    }
  }
  return { links, looks }
}

function isShown(attachment: SourceAttachment, annotation: PDFDict): boolean {
  if (((numberAt(annotation, 'F') ?? 0) & hidden) !== 0) return false
  return !isHiddenLayer(attachment.pdf, annotation.get(name('OC')))
}

function keptLink(
  draft: Draft,
  attachment: SourceAttachment,
  page: DraftPage,
  link: PDFDict,
): PDFDict | undefined {
  const area = boxOf(link.lookup(name('Rect')))
  const address = addressOf(link)
  const goal = address === undefined ? destinationOf(draft, attachment, link) : undefined
  if (area === undefined || (address === undefined && goal === undefined)) return undefined
  const kept = draft.context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Border: [0, 0, 0],
    F: 4,
    P: page.ref,
  })
  kept.set(name('Rect'), draft.context.obj([...transformBox(page.toPacket, area)]))
  const corners = numbersOf(link.lookup(name('QuadPoints')))
  if (corners !== undefined && isIdentity(page.toPacket))
    kept.set(name('QuadPoints'), draft.context.obj([...corners]))
  if (goal !== undefined) kept.set(name('Dest'), goal)
  if (address !== undefined) {
    kept.set(name('A'), draft.context.obj({ Type: 'Action', S: 'URI', URI: PDFString.of(address) }))
  }
  // PDF/UA-1, 7.18.5: a link says in words where it leads.
  const given = link.lookup(name('Contents'))
  const said = isText(given) ? textOf(given) : undefined
  kept.set(name('Contents'), said === undefined ? hole('words', address ?? '') : PDFHexString.fromText(said))
  return kept
}

function addressOf(link: PDFDict): string | undefined {
  const action = dictAt(link, 'A')
  if (action === undefined || nameAt(action, 'S') !== 'URI') return undefined
  const written = action.lookup(name('URI'))
  // Bytes, not text: addresses are ASCII, and UTF-8 where producers do not keep to that.
  return isText(written)
    ? allowedAddress(Buffer.from(keyOf(written) ?? '', 'latin1').toString('utf8'))
    : undefined
}

function flatLook(
  attachment: SourceAttachment,
  source: PDFObject,
  annotation: PDFDict,
): FlatLook | undefined {
  const { normal, ref } = normalLook(annotation)
  const area = boxOf(annotation.lookup(name('Rect')))
  if (normal === undefined || area === undefined) return undefined
  const placed = placeLook(normal.dict, area)
  if (placed === undefined) return undefined
  // Appearance streams often leave out the subtype that drawing them as a form asks for.
  if (!normal.dict.has(name('Subtype'))) normal.dict.set(name('Subtype'), name('Form'))
  return { source, form: attachment.importer.copy(ref, 'drawing'), placed }
}

/** The normal appearance; a check box has one for each state. */
function normalLook(annotation: PDFDict): { normal: PDFStream | undefined; ref: PDFObject | undefined } {
  const looks = dictAt(annotation, 'AP')
  const own = looks?.lookup(name('N'))
  if (own instanceof PDFStream) return { normal: own, ref: looks?.get(name('N')) }
  const state = annotation.lookup(name('AS'))
  if (!(own instanceof PDFDict) || !(state instanceof PDFName)) return { normal: undefined, ref: undefined }
  const look = own.lookup(state)
  return { normal: look instanceof PDFStream ? look : undefined, ref: own.get(state) }
}

/** The matrix that fits an appearance into its annotation (ISO 32000-1, algorithm 8.1). */
function placeLook(form: PDFDict, [left, bottom, right, top]: Box): Matrix | undefined {
  const box = boxOf(form.lookup(name('BBox')))
  const own = numbersOf(form.lookup(name('Matrix')))
  if (box === undefined) return undefined
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = own ?? []
  const [x1, y1, x2, y2] = transformBox([a, b, c, d, e, f], box)
  if (x2 <= x1 || y2 <= y1) return undefined
  const [sx, sy] = [(right - left) / (x2 - x1), (top - bottom) / (y2 - y1)]
  return [sx, 0, 0, sy, left - x1 * sx, bottom - y1 * sy]
}
