import { name } from '#main/typeset/intake/objects.ts'
import { importAnnotations, ownAnnotations } from './annotations.ts'
import type { Attachment, PlannedPage } from './attachment.ts'
import { replaceByForm } from './form-page.ts'
import { replaceInPlace } from './in-place-page.ts'
import type { Packet } from './packet.ts'
import type { ReplacedPage } from './replaced-page.ts'

/**
 * Puts an attachment's page where its placeholder was. The page object stays and only its body changes, so
 * that contents, labels and links that the typesetter made go on pointing at it.
 */
export function replacePage(packet: Packet, attachment: Attachment, page: PlannedPage): ReplacedPage {
  const { links, looks } = importAnnotations(packet, attachment, page)
  const annotations = [...ownAnnotations(page.target.dict, page.overlay), ...links.map(({ ref }) => ref)]
  const replace = page.inPlace ? replaceInPlace : replaceByForm
  const replacement = replace(packet, attachment, page, looks)
  if (annotations.length > 0) page.target.dict.set(name('Annots'), packet.context.obj(annotations))
  page.target.dict.set(name('Tabs'), name('S'))
  return { page, links, ...replacement }
}
