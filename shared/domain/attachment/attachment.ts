import type { AttachmentId, BlobHash, CaseId, PaperId } from '../../ids.ts'
import type { Disclosure } from '../disclosure/disclosure.ts'

/** Size of a page as a reader sees it (after rotation and crop), in points (1/72 inch). */
export type PageSize = { readonly width: number; readonly height: number }

export type Attachment = {
  readonly id: AttachmentId
  readonly case: CaseId
  readonly paper: PaperId
  /** Printed order below its paper, from 1; never reused. */
  readonly number: number
  readonly title: string
  readonly fileName: string
  /** `enclosed` follows the packet; `unprinted` (utrykt vedlegg) is listed and not sent out. */
  readonly kind: 'enclosed' | 'unprinted'
  readonly blob: BlobHash
  /** The file as it came, where the PDF was made of it; absent where the PDF is what came. */
  readonly original?: BlobHash
  readonly mediaType: 'application/pdf'
  readonly byteSize: number
  readonly pages: readonly PageSize[]
  readonly language: string | null
  /** Whether the file carries a structure tree of its own. */
  readonly tagged: boolean
  readonly disclosure: Disclosure | null
}
