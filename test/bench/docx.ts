import type { PacketItem, PacketModel } from '#shared/packet/model.ts'
import { bullet, docxPackage, paragraph, table } from './docx-package.ts'
import { Prose } from './prose.ts'

/** The notice with its agenda, as an officer writes it. */
export function noticeDocx({ committee, meeting, items }: PacketModel): Uint8Array {
  return docxPackage(
    [
      paragraph(`Møteinnkalling ${committee}`, 'Heading1'),
      table([
        ['Møtested', meeting.place],
        ['Dato', meeting.startsAt.slice(0, 10)],
        ['Tid', meeting.startsAt.slice(11)],
      ]),
      paragraph(meeting.absenceNote),
      paragraph('Saksliste', 'Heading2'),
      table([['Saksnr.', 'Innhold'], ...items.map(({ number, title }) => [number, title] as const)]),
    ].join(''),
  )
}

/** A case paper: the packet's own text, with facts as a table and the list of attachments. */
export function paperDocx({ number, title, paper, attachments }: PacketItem): Uint8Array {
  const sections = (paper?.sections ?? []).flatMap((section) => [
    paragraph(section.title, 'Heading2'),
    ...section.content.flatMap((block) => {
      if (block.type !== 'textBlock') return []
      const text = block.content.map((part) => (part.type === 'text' ? part.text : '')).join('')
      return [paragraph(text, block.attrs.style === 'heading' ? 'Heading3' : undefined)]
    }),
  ])
  return docxPackage(
    [
      paragraph(`${number} ${title}`, 'Heading1'),
      table([
        ['Arkivsak', 'Saksbehandler', 'Behandles av'],
        [paper?.caseNumber ?? '', paper?.officer ?? '', 'Formannskapet'],
      ]),
      ...sections,
      paragraph('Vedlegg', 'Heading2'),
      ...attachments.map((each) => bullet(`${each.number} ${each.title}`)),
    ].join(''),
  )
}

/** An attachment of so many pages that reaches the officer as DOCX: headings, lists, and a table on every third page. */
export function attachmentDocx(pages: number, seed: number): Uint8Array {
  const prose = new Prose(90_000 + seed)
  const page = (index: number): string => {
    const rows = Array.from({ length: 8 }, () => Array.from({ length: 4 }, () => String(prose.number(9000))))
    const list = Array.from({ length: 5 }, () => bullet(prose.sentence()))
    const text = Array.from({ length: index % 3 === 0 ? 2 : 4 }, () => paragraph(prose.paragraph()))
    return [
      paragraph(prose.words(4), 'Heading2'),
      ...text,
      ...list,
      ...(index % 3 === 0 ? [table([['År', 'Ramme', 'Brukt', 'Rest'], ...rows])] : []),
      '<w:p><w:r><w:br w:type="page"/></w:r></w:p>',
    ].join('')
  }
  const body = Array.from({ length: pages }, (_, index) => page(index)).join('')
  return docxPackage(paragraph('Notat', 'Heading1') + body)
}
