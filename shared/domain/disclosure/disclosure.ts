import type { DisclosureId } from '../../ids.ts'

/**
 * Why something is kept from the public. Absence of a `Disclosure` means public, as the law has it
 * (offl. § 3).
 */
export type Disclosure = {
  readonly id: DisclosureId
  /** `whole`: the document or item is exempt; `part`: some of it, the rest is given out. */
  readonly scope: 'whole' | 'part'
  /** Code of a `LegalBasis` (versioned data, `legal-basis.ts`). */
  readonly basis: string
  /** What the public reads in place of the title. */
  readonly publicTitle: string
  /** Whether wider access was considered (offl. § 11); required for every ground but § 13. */
  readonly widerAccessAssessed: boolean
  /** The officer's reason; for the record, never printed in public. */
  readonly reason: string
  /** ISO date when access opens (offl. § 5 demands one); null when it does not by itself. */
  readonly until: string | null
}
