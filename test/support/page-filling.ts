import type { Content } from '#shared/document/model.ts'
import { aTextBlock, newId, noBlob } from './builders.ts'

/** One of each kind of what may stand in a text. */
export const blockOf = {
  paragraph: () => [aTextBlock('Et avsnitt som går over flere linjer. '.repeat(9))],
  heading: () => [aTextBlock('Mellomtittel', { style: 'heading' })],
  bullet: () => ['a', 'b', 'c'].map((text) => aTextBlock(text, { style: 'bullet' })),
  quote: () => [aTextBlock('Et sitat. '.repeat(30), { style: 'quote' })],
  table: () => [aTable(3)],
  picture: () => [aPictureBlock()],
  note: () => [
    {
      ...aTextBlock(''),
      content: [
        { type: 'text', text: 'Ord' },
        { type: 'footnote', attrs: { id: 'n' }, content: [{ type: 'text', text: 'Note. '.repeat(40) }] },
      ],
    },
  ],
} satisfies Readonly<Record<string, () => Content>>

const cell = (text: string, header: boolean) => ({
  type: 'tableCell' as const,
  attrs: { header, align: 'left' as const, colspan: 1, rowspan: 1 },
  content: [{ type: 'text' as const, text }],
})
const row = (header: boolean) => ({
  type: 'tableRow' as const,
  content: [cell('Alder', header), cell('Andel', header)],
})
const aTable = (rows: number): Content[number] => ({
  type: 'table',
  attrs: { id: newId(), caption: 'Andeler' },
  content: [row(true), ...Array.from({ length: rows }, () => row(false))],
})
const aPictureBlock = (): Content[number] => ({
  type: 'image',
  attrs: { id: newId(), blob: noBlob, mediaType: 'image/png', alt: 'Torget', caption: 'Torget', width: 40 },
})

/** A text of so many paragraphs, with tables and pictures between them. */
export function longText(paragraphs: number): Content {
  return Array.from({ length: paragraphs }, (_, index) => [
    aTextBlock(`Avsnitt ${index}`, { style: 'heading' }),
    aTextBlock('Et avsnitt på en linje, med fi og ff.'),
    aTextBlock('Kommunen tilbyr digitale tjenester til alle innbyggere. '.repeat(4)),
    ...(index % 7 === 3 ? [aTable(12), aPictureBlock()] : []),
  ]).flat()
}
