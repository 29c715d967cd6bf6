import type { PreviewModel } from '../markup/preview.ts'
import type { Piece } from '../jobs/passed-file.ts'
import type { BlockPlace } from './block-places.ts'
import type { DrawnPageSize } from './page-drawer.ts'

export type PreviewTask =
  | {
      readonly kind: 'set'
      readonly model: PreviewModel
      /** Pictures that this child has not been sent before. */
      readonly images: readonly { readonly path: string; readonly piece: Piece }[]
      /** Paths of all that the paper shows; others are forgotten. */
      readonly shows: readonly string[]
    }
  | { readonly kind: 'page'; readonly page: number; readonly have: string | null }

/** What came of setting a paper. */
export type SetPages = { readonly sizes: readonly DrawnPageSize[]; readonly places: readonly BlockPlace[] }

/** Of a page: its hash, null where there is no such page; its drawing goes as bytes, none where `have` is still it. */
export type PageAccount = { readonly hash: string | null }
