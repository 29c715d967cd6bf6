/** Words that assembly itself puts into a packet, read aloud by screen readers. */
export type PacketLanguage = 'nb-NO' | 'nn-NO' | 'en'

type Wording = {
  readonly linkTo: (address: string) => string
  readonly linkInside: string
  readonly pageAsPicture: (title: string, page: number, pages: number) => string
}

const bokmål: Wording = {
  linkTo: (address) => `Lenke til ${address}`,
  linkInside: 'Lenke i dokumentet',
  pageAsPicture: (title, page, pages) => `${title}, side ${page} av ${pages}: bilde uten tekst`,
}

export const wordings: Readonly<Record<PacketLanguage, Wording>> = {
  'nb-NO': bokmål,
  'nn-NO': {
    linkTo: (address) => `Lenkje til ${address}`,
    linkInside: 'Lenkje i dokumentet',
    pageAsPicture: (title, page, pages) => `${title}, side ${page} av ${pages}: bilete utan tekst`,
  },
  en: {
    linkTo: (address) => `Link to ${address}`,
    linkInside: 'Link within the document',
    pageAsPicture: (title, page, pages) => `${title}, page ${page} of ${pages}: picture without text`,
  },
}
