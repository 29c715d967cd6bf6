import type { ItemChangeKind } from '../domain/meeting/editions.ts'
import type { PageLabel } from '../domain/meeting/page-labels.ts'

/** What may be said of an item or an attachment in a later edition. */
export type ChangeKind = Exclude<ItemChangeKind, 'unchanged'>

/** In which edition something last became other than it was. */
export type Revision = { readonly kind: ChangeKind; readonly edition: number }

/**
 * A line of «Endringer siden forrige utsendelse». It names things by id and number, never by title: the title
 * is the one that the audience may read on the day of print.
 */
export type PacketChange = {
  readonly edition: number
  /** Day on which that edition was sent. */
  readonly on: string
  readonly kind: ChangeKind
  /** Id of the item; null for the notice itself. */
  readonly item: string | null
  /** Number of the attachment that it is about; null for the paper, with all its attachments when it is new. */
  readonly attachment: number | null
  /** Where it stands. */
  readonly labels: readonly PageLabel[]
  /** Pages that were there before and are no more. */
  readonly gone: readonly PageLabel[]
  /** What was put right and why; kept only while the audience may read the item. */
  readonly told?: ToldCorrection
}

export type ToldCorrection = {
  /** Titles of sections that differ; empty when it is not the text. */
  readonly sections: readonly string[]
  readonly reason: string
}

/** Printed numbers that an earlier edition has fixed. */
export type PageNumbering = {
  /** The label of each page, in order. */
  readonly labels: readonly PageLabel[]
  /** What pages are counted «av». */
  readonly total: number
}
