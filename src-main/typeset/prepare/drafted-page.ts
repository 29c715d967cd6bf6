import type { PDFDict, PDFObject, PDFRef } from '@cantoo/pdf-lib'
import type { KeptLink } from './annotations.ts'
import type { DraftPage } from './source-attachment.ts'

/** Where marked content of an attachment stands, and who owns it: filled while tags are copied. */
export type MarkedContent = {
  readonly page: PDFRef
  /** The form drawing that holds the content, and its key; undefined when the page itself does. */
  readonly form: PDFRef | undefined
  readonly formKey?: number
  /** Ids from here on belong to others. */
  readonly limit: number
  readonly owners: (PDFRef | undefined)[]
}

/** The element that stands for the whole of an untagged page. */
export type WholePage = { readonly ref: PDFRef; readonly role: 'P' | 'Figure' }

/** A page's drawing resources, by category; names of the packet's own will begin with `prefix`. */
export type DraftedResources = { readonly prefix: string; readonly dict: PDFDict }

/** A page of an attachment as it will stand in a packet, but for the packet's stamps. */
export type DraftedPage = {
  readonly page: DraftPage
  readonly resources: DraftedResources
  /** Streams that are drawn as they are, in order; of a form page none. */
  readonly contents: readonly PDFObject[]
  /** Operators that follow upon them, before the stamps. */
  readonly after: string
  readonly group: PDFObject | undefined
  readonly marked: MarkedContent | undefined
  readonly links: readonly KeptLink[]
  /** Marked-content ids of looks that were drawn in, by the annotation that they were. */
  readonly looks: ReadonlyMap<PDFObject, number>
  readonly whole: WholePage | undefined
}
