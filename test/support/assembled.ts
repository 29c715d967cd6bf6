import { assemble } from '#main/typeset/assemble/assemble.ts'
import type { AssembleInput, AssembledPacket } from '#main/typeset/assemble/assemble.ts'
import { inspectPdf } from '#main/typeset/intake/inspect-pdf.ts'
import { isRefusal } from '#shared/refusal.ts'
import { placeholderPacket } from './pdf-makers.ts'
import { readPdf } from './pdf.ts'
import type { ReadPdf } from './pdf.ts'

/** What every packet of the tests says of itself. */
export const metadata: AssembleInput['metadata'] = {
  title: 'Møteinnkalling formannskapet & «utvalg»',
  author: 'Solvik kommune',
  subject: 'Møte 24.11.2020',
  keywords: ['PS 112/20', 'temaplan'],
  language: 'nb-NO',
  createdAt: new Date('2020-11-17T12:00:00.000Z'),
}

/** Sets a packet with these files as attachments, from page 2 on, and assembles it. */
export async function inputFor(...files: readonly Uint8Array[]): Promise<AssembleInput> {
  return inputWithStrip(0, ...files)
}

/** The same with room for stamps above each attachment page, in points. */
export async function inputWithStrip(strip: number, ...files: readonly Uint8Array[]): Promise<AssembleInput> {
  const attachments = await Promise.all(
    files.map(async (bytes, index) => {
      const inspected = await inspectPdf(bytes)
      if (isRefusal(inspected)) throw new Error(inspected.code)
      return { title: `Vedlegg ${index + 1}`, pages: inspected.pages, bytes }
    }),
  )
  let firstPage = 1
  const placements = attachments.map(({ title, pages, bytes }) => {
    const placement = { firstPage, title, bytes, strip, pages: pages.length }
    firstPage += pages.length
    return placement
  })
  return { typeset: placeholderPacket(attachments, strip), placements, metadata }
}

/** An assembled packet, and what pdf.js reads in it. */
export async function packetOf(
  ...files: readonly Uint8Array[]
): Promise<{ packet: AssembledPacket; read: ReadPdf }> {
  const packet = await assemble(await inputFor(...files))
  return { packet, read: await readPdf(packet.bytes) }
}
