import { isRefusal, refuse } from '../../refusal.ts'
import type { Refusal } from '../../refusal.ts'
import { formatDate, isIsoDate } from '../calendar/dates.ts'
import type { IsoDate } from '../calendar/dates.ts'
import type { Language } from '../municipality/municipality.ts'
import type { Disclosure } from './disclosure.ts'
import { basisAt } from './legal-basis.ts'
import type { LegalBasis } from './legal-basis.ts'
import { findNationalIdentityNumbers } from './national-identity-number.ts'

export type DisclosureSubject = 'agendaItem' | 'attachment' | 'paper' | 'source' | 'input'

export type DisclosureContext = {
  readonly subject: DisclosureSubject
  /** Sent to an elected body with its agenda, or about to be. */
  readonly laidBeforeElectedBody: boolean
  /** The day on which the exemption is to hold. */
  readonly date: IsoDate
  /** The real title of what is exempt. */
  readonly title: string
}

/** Titles that differ only in case, spacing or punctuation say the same. */
function bare(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The basis must suit what is exempt: not before elected bodies, not for what others sent in (offl. §§ 14–16). */
function checkBasis(
  basis: LegalBasis,
  disclosure: Disclosure,
  context: DisclosureContext,
): readonly Refusal[] {
  const refusals: Refusal[] = []
  const facts = { basis: basis.code, subject: context.subject }
  if (!basis.beforeElectedBody && context.laidBeforeElectedBody) {
    refusals.push(refuse('disclosure.notBeforeElectedBody', facts, 'offl. § 16 første ledd'))
  }
  if (context.subject === 'input' && basis.code.startsWith('offl-14-')) {
    refusals.push(refuse('disclosure.notOwnDocument', facts, 'offl. § 14 første ledd'))
  }
  if (context.subject === 'input' && basis.code.startsWith('offl-15-')) {
    refusals.push(refuse('disclosure.notHearingInput', facts, 'offl. § 15 fjerde ledd'))
  }
  if (basis.widerAccess && !disclosure.widerAccessAssessed) {
    refusals.push(refuse('disclosure.widerAccessNotAssessed', facts, 'offl. § 11'))
  }
  if (basis.needsEndDate && disclosure.until === null) {
    refusals.push(refuse('disclosure.endDateMissing', facts, basis.printed.nb))
  }
  return refusals
}

/** The end date is a day that lies ahead; from that day on access is open (offl. § 5, § 3). */
function checkEndDate(until: string | null, date: IsoDate): Refusal | null {
  if (until === null) return null
  if (!isIsoDate(until)) return refuse('disclosure.endDateUnreadable', { until }, 'offl. § 5 første ledd')
  return until <= date ? refuse('disclosure.endDatePassed', { until, date }, 'offl. § 3') : null
}

/** What the public reads in place of the title says something, but not the secret (koml. § 11-3 tredje ledd). */
function checkPublicTitle({ publicTitle, scope }: Disclosure, title: string, ground: string): Refusal | null {
  const shown = bare(publicTitle)
  const real = bare(title)
  if (shown === '') return refuse('disclosure.publicTitleMissing', {}, 'koml. § 11-3 tredje ledd')
  if (findNationalIdentityNumbers(publicTitle).length > 0) {
    return refuse(
      'disclosure.publicTitleHasIdentityNumber',
      {},
      'offentlegforskrifta § 7 andre ledd bokstav d',
    )
  }
  // Exempt in part: the title itself may be public (offl. § 12). One word («Klage») may stand in both titles.
  const repeats = shown === real || (real.includes(' ') && ` ${shown} `.includes(` ${real} `))
  return scope === 'whole' && repeats
    ? refuse('disclosure.publicTitleReveals', { publicTitle }, ground)
    : null
}

/** All that an exemption lacks to stand on a given day (offl. §§ 3, 5, 11, 13–16, 31). Empty when it stands. */
export function checkDisclosure(disclosure: Disclosure, context: DisclosureContext): readonly Refusal[] {
  const basis = basisAt(disclosure.basis, context.date)
  const reason =
    disclosure.reason.trim() === '' ? refuse('disclosure.reasonMissing', {}, 'offl. § 31 andre ledd') : null
  return [
    ...(isRefusal(basis) ? [basis] : checkBasis(basis, disclosure, context)),
    checkEndDate(disclosure.until, context.date),
    reason,
    checkPublicTitle(disclosure, context.title, isRefusal(basis) ? 'offl. § 3' : basis.printed.nb),
  ].filter((refusal) => refusal !== null)
}

const prefix: Readonly<Record<Language, Readonly<Record<Disclosure['scope'], string>>>> = {
  nb: { whole: 'Unntatt offentlighet', part: 'Delvis unntatt offentlighet' },
  nn: { whole: 'Unnateke offentlegheit', part: 'Delvis unnateke offentlegheit' },
}

/** The ground as printed: `Unntatt offentlighet: offl. § 13 …` (offl. § 31 første ledd; domain.md §5). */
export function printBasis(
  disclosure: Pick<Disclosure, 'basis' | 'scope' | 'until'>,
  language: Language,
  date: IsoDate,
): string | Refusal {
  const basis = basisAt(disclosure.basis, date)
  if (isRefusal(basis)) return basis
  const text = `${prefix[language][disclosure.scope]}: ${basis.printed[language]}`
  // Deferred access (offl. § 5) is told with its day; other end dates are the officer's reminder.
  if (!basis.needsEndDate || disclosure.until === null) return text
  return `${text}, til ${formatDate(disclosure.until, 'long', language)}`
}
