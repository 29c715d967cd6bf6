import { isRefusal, refuse } from '../../refusal.ts'
import type { Refusal } from '../../refusal.ts'
import type { IsoDate } from '../calendar/dates.ts'
import type { Language } from '../municipality/municipality.ts'
import { printBasis } from './check.ts'
import type { Disclosure } from './disclosure.ts'

/** Who reads: the members of the body (the full packet), or anybody. */
export type Audience = 'members' | 'public'

/**
 * What a reader may see. Members see all (koml. § 11-3 første ledd); the public sees what is not exempt
 * (offl. § 3). An exemption in part closes as well: the rest is given out as a redacted document of its
 * own, for a public packet is built from data that never held the secret parts (domain.md §5).
 * With `date`, an exemption whose end date has come is over.
 */
export function visible(
  disclosure: Disclosure | null,
  audience: Audience,
  date?: IsoDate,
): 'open' | 'title-only' {
  if (audience === 'members' || disclosure === null) return 'open'
  const over = date !== undefined && disclosure.until !== null && disclosure.until <= date
  return over ? 'open' : 'title-only'
}

export type Listed = {
  readonly number: string | null
  readonly title: string
  /** Printed ground; null for what is open. */
  readonly ground: string | null
}

/**
 * How an item, paper or attachment is listed for the public: a closed one with its number, its public
 * title and the printed ground, and nothing else (koml. § 11-3 tredje ledd; domain.md §5). Refuses
 * rather than show a title that nobody has cleared.
 */
export function publicListing(
  subject: {
    readonly number: string | null
    readonly title: string
    readonly disclosure: Disclosure | null
  },
  language: Language,
  date: IsoDate,
): Listed | Refusal {
  const { number, title, disclosure } = subject
  if (disclosure === null || visible(disclosure, 'public', date) === 'open')
    return { number, title, ground: null }
  const ground = printBasis(disclosure, language, date)
  if (isRefusal(ground)) return ground
  const publicTitle = disclosure.publicTitle.trim()
  if (publicTitle === '') return refuse('disclosure.publicTitleMissing', {}, 'koml. § 11-3 tredje ledd')
  return { number, title: publicTitle, ground }
}
