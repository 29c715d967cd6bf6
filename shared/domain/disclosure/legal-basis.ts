import { refuse } from '../../refusal.ts'
import type { Refusal } from '../../refusal.ts'
import type { IsoDate } from '../calendar/dates.ts'
import type { Language } from '../municipality/municipality.ts'
import { legalBases } from './legal-bases.ts'

/** A ground for keeping something from the public, as it read in a span of time. */
export type LegalBasis = {
  /** Stable: `offl-13+fvl-13-1-1`. Several rows may share one, with spans that do not overlap. */
  readonly code: string
  /** First day in force; null when adopted and not in force yet. */
  readonly validFrom: IsoDate | null
  /** Last day in force; null while it still is. */
  readonly validTo: IsoDate | null
  /** The section as printed, down to its ledd (offl. § 31 første ledd). */
  readonly printed: Readonly<Record<Language, string>>
  /** What it protects, in short, for the one who chooses. */
  readonly about: Readonly<Record<Language, string>>
  /** A duty of secrecy leaves nothing to weigh; every other ground does (offl. § 11). */
  readonly widerAccess: boolean
  /** Deferred access must say until when (offl. § 5). */
  readonly needsEndDate: boolean
  /** Whether it may keep back a paper laid before an elected body (offl. § 16 første ledd). */
  readonly beforeElectedBody: boolean
  /** Whether statute exempts the document or only pieces of information in it (then offl. § 12 for the rest). */
  readonly exempts: 'document' | 'information'
}

/** The basis with this code as it read on a day, or why none did (offl. ch. 2–3; domain.md §4, §5). */
export function basisAt(
  code: string,
  date: IsoDate,
  bases: readonly LegalBasis[] = legalBases,
): LegalBasis | Refusal {
  const named = bases.filter((basis) => basis.code === code)
  if (named.length === 0) return refuse('disclosure.unknownBasis', { code }, 'offl. § 3')
  const inForce = named.find((basis) => isInForce(basis, date))
  if (inForce !== undefined) return inForce
  const begun = named.filter((basis) => basis.validFrom !== null && basis.validFrom <= date)
  const ended = begun.flatMap((basis) => basis.validTo ?? []).toSorted()
  const lastDay = ended.at(-1)
  const printed = named[0]?.printed.nb ?? code
  if (lastDay !== undefined) return refuse('disclosure.basisRepealed', { code, date, lastDay }, printed)
  return refuse('disclosure.basisNotInForce', { code, date }, printed)
}

/** The bases that an officer may choose among on a day (offl. § 3: only what statute allows). */
export function basesAt(date: IsoDate, bases: readonly LegalBasis[] = legalBases): readonly LegalBasis[] {
  return bases.filter((basis) => isInForce(basis, date))
}

/** ISO dates compare as text. Both ends of the span belong to it. */
function isInForce(basis: LegalBasis, date: IsoDate): boolean {
  if (basis.validFrom === null || date < basis.validFrom) return false
  return basis.validTo === null || date <= basis.validTo
}
