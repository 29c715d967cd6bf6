import type { PDFDict, PDFObject, PDFRef } from '@cantoo/pdf-lib'
import type { KeptLink } from './annotations.ts'
import type { PlannedPage } from './attachment.ts'

/** Where marked content of an attachment stands in the packet, and who owns it: filled while tags are grafted. */
export type MarkedContent = {
  readonly key: number
  readonly page: PDFRef
  /** The form drawing that holds the content; undefined when the page itself does. */
  readonly form: PDFRef | undefined
  /** Ids from here on belong to others. */
  readonly limit: number
  readonly owners: (PDFRef | undefined)[]
}

/** The element that stands for the whole of an untagged page; it still lacks its parent. */
export type WholePage = { readonly ref: PDFRef; readonly dict: PDFDict; readonly role: 'P' | 'Figure' }

/** What a replaced page hands over to the grafting of tags. */
export type ReplacedPage = {
  readonly page: PlannedPage
  readonly marked: MarkedContent | undefined
  readonly links: readonly KeptLink[]
  /** Marked-content ids of looks that were drawn in, by the annotation that they were. */
  readonly looks: ReadonlyMap<PDFObject, number>
  readonly whole: WholePage | undefined
}

export type Replacement = Omit<ReplacedPage, 'page' | 'links'>
