import { PDFHexString, PDFName } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import { name } from '#main/typeset/intake/objects.ts'
import type { Packet } from './packet.ts'
import { writeNumberTree } from './trees.ts'

/**
 * Tells readers what is printed on each page (ISO 32000-1, 12.4.2): runs of plain numbers as decimal ranges,
 * every other label by itself as it stands. PDF's own letters go a … z, aa, bb: not as ours beyond z.
 */
export function writePageLabels({ catalog, context, pages }: Packet, labels: readonly string[]): void {
  if (labels.length !== pages.length)
    throw new Error(`${labels.length} page labels for a packet of ${pages.length} pages`)
  const ranges = new Map<number, PDFObject>()
  for (const [index, label] of labels.entries()) {
    const number = /^\d+$/.test(label) ? Number(label) : null
    if (number === null) ranges.set(index, context.obj({ P: PDFHexString.fromText(label) }))
    else if (String(number - 1) !== labels[index - 1])
      ranges.set(index, context.obj({ S: PDFName.of('D'), St: number }))
  }
  catalog.set(name('PageLabels'), writeNumberTree(context, ranges))
}
