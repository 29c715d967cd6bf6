import type { SupplementWork } from '#main/actions/packet/make-supplement.ts'
import type { EditionFile } from '#main/actions/packet/supplement/supplement-account.ts'
import type { Refusal } from '#shared/refusal.ts'

/** Readies files of an edition as `deliver` puts them somewhere, or refuses. */
export const placedBy =
  (
    deliver: (files: readonly EditionFile[]) => { readonly undo: () => void } | Refusal,
    giveUp: () => void = () => undefined,
  ): SupplementWork['prepare'] =>
  async (files) => ({ place: () => deliver(files), giveUp })
