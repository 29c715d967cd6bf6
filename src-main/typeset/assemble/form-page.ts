import { PDFDict, PDFHexString, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib'
import type { PDFObject, PDFRef } from '@cantoo/pdf-lib'
import { dictAt, name, numberAt } from '#main/typeset/intake/objects.ts'
import type { FlatLook } from './annotations.ts'
import type { Attachment, PlannedPage } from './attachment.ts'
import { operands } from './matrix.ts'
import { elementsOn, newElement } from './packet.ts'
import type { Packet } from './packet.ts'
import { hasFonts, joinedContent, singleFlateStream } from './page-content.ts'
import { addDrawings, drawnLooks, giveBody } from './page-resources.ts'
import type { Replacement, WholePage } from './replaced-page.ts'
import { packed } from './shared-objects.ts'
import { stampsOf } from './stamps.ts'
import { wordings } from './wording.ts'

/**
 * An untagged page becomes one form drawing inside one element, upright and without offset; the drawing isolates
 * whatever graphics state it leaves behind.
 */
export function replaceByForm(
  packet: Packet,
  attachment: Attachment,
  page: PlannedPage,
  looks: readonly FlatLook[],
): Replacement {
  const { context, structure } = packet
  const form = formOf(packet, attachment, page)
  const elements = elementsOn(packet, page.target.dict)
  const whole = wholePage(packet, attachment, page, elements.length)
  const { drawings, operators } = drawnLooks(looks, 'Sk')
  const stamps = stampsOf(packet, page, elements, 'Sk', 0)
  const body = contentsOf(page, operators.join(' '), whole, elements.length) + `${stamps.operators}\n`
  const resources = PDFDict.withContext(context)
  stamps.addTo(resources)
  addDrawings(packet, resources, { ...drawings, SkPage: form })
  const key = numberAt(page.target.dict, 'StructParents') ?? structure.freshKey()
  structure.parents.set(key, context.obj([...elements, whole.ref]))
  const group = groupOf(attachment, page)
  const { width, height } = page.source.geometry
  giveBody(page, {
    MediaBox: context.obj([0, 0, width, height + page.strip]),
    Contents: packet.shared.operators(body),
    Resources: resources,
    StructParents: PDFNumber.of(key),
    ...(group === undefined ? {} : { Group: group }),
  })
  return { marked: undefined, looks: new Map(), whole }
}

function contentsOf(page: PlannedPage, looks: string, { role }: WholePage, mcid: number): string {
  const turned = looks === '' ? '' : `q ${operands(page.toPacket)} cm ${looks} Q `
  return `/${role} <</MCID ${mcid}>> BDC q /SkPage Do Q ${turned}EMC\n`
}

/** The attachment's page as a form drawing. */
function formOf(packet: Packet, attachment: Attachment, page: PlannedPage): PDFRef {
  const { context, shared } = packet
  const { source, toPacket } = page
  const box = [...source.geometry.cropBox]
  const dict = context.obj({ Type: 'XObject', Subtype: 'Form', BBox: box, Matrix: [...toPacket] })
  const resources = source.resources ?? PDFDict.withContext(context)
  dict.set(name('Resources'), attachment.importer.copy(resources, 'resources'))
  const group = groupOf(attachment, page)
  if (group !== undefined) dict.set(name('Group'), group)
  const single = singleFlateStream(source)
  if (single === undefined) return shared.share(packed(context, joinedContent(source), dict))
  dict.set(name('Filter'), name('FlateDecode'))
  return shared.share(PDFRawStream.of(dict, single.getContents()))
}

/** A page's own group is always isolated (ISO 32000-1, 11.4.7); a drawing's only when it says so. */
function groupOf(attachment: Attachment, page: PlannedPage): PDFObject | undefined {
  const group = dictAt(page.source.dict, 'Group')
  if (group === undefined) return undefined
  const copy = attachment.importer.copy(group, 'transparencyGroup')
  if (copy instanceof PDFDict) copy.set(name('I'), copy.context.obj(true))
  return copy
}

function wholePage(packet: Packet, attachment: Attachment, page: PlannedPage, mcid: number): WholePage {
  const { source, target, number } = page
  const role = hasFonts(source.dict.context.lookup(source.resources)) ? 'P' : 'Figure'
  const { ref, dict } = newElement(packet, role, target.ref, target.ref)
  dict.set(name('K'), packet.context.obj([mcid]))
  // Only a picture gets alternative text: on text it would be read instead of the text itself.
  if (role === 'Figure') {
    const words = wordings[packet.language].pageAsPicture(attachment.title, number, attachment.pages.length)
    dict.set(name('Alt'), PDFHexString.fromText(words))
    const { width, height } = source.geometry
    dict.set(name('A'), packet.context.obj({ O: 'Layout', BBox: [0, 0, width, height], Placement: 'Block' }))
  }
  return { ref, dict, role }
}
