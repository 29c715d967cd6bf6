import type { IsoDate } from '../calendar/dates.ts'

/** Where something on a person is held. */
export const heldPlaces = [
  'input',
  'contact',
  'file',
  'register',
  'membership',
  'roll',
  'vote',
  'impediment',
  'motion',
  'statement',
  'election',
  'signature',
  'reviewDemand',
  'officer',
  'author',
  'comment',
  'task',
  'trail',
  'text',
] as const
export type HeldPlace = (typeof heldPlaces)[number]

/** Why it may be held: each with its law (GDPR art. 6 no. 1 c and e, art. 17 no. 3 b and d). */
export type HeldGround = 'hearing' | 'officeHolder' | 'employment' | 'record' | 'trail'

export const groundOf: Readonly<Record<HeldPlace, HeldGround>> = {
  input: 'hearing',
  contact: 'hearing',
  file: 'hearing',
  register: 'employment',
  membership: 'officeHolder',
  roll: 'record',
  vote: 'record',
  impediment: 'record',
  motion: 'record',
  statement: 'record',
  election: 'record',
  signature: 'record',
  reviewDemand: 'record',
  officer: 'employment',
  author: 'employment',
  comment: 'employment',
  task: 'employment',
  trail: 'trail',
  text: 'record',
}

/** The law behind each ground, as it is written. */
export const groundLaw: Readonly<Record<HeldGround, string>> = {
  hearing: 'personvernforordningen art. 6 nr. 1 e, kommuneloven § 13-1 tredje ledd',
  officeHolder: 'personvernforordningen art. 6 nr. 1 e, kommuneloven kap. 7',
  employment: 'personvernforordningen art. 6 nr. 1 e, kommuneloven § 13-1',
  record: 'personvernforordningen art. 6 nr. 1 c, kommuneloven § 11-4, arkivlova §§ 5 og 12',
  trail: 'personvernforordningen art. 6 nr. 1 c og e, art. 32',
}

export type HeldThing = {
  /** Names it among all that was found. */
  readonly key: string
  readonly place: HeldPlace
  /** What it is called: `I-7`, the title of an item. */
  readonly title: string
  /** Case and number, or body and meeting. */
  readonly where: string
  readonly day: IsoDate | null
  /** What is held, as it stands. */
  readonly text: string
  /** Kept from the public, in whole or part. */
  readonly exempt: boolean
  /** Others than this person are told of in it. */
  readonly others: boolean
  /** Found by the whole name, e-mail or telephone, and not by part of it. */
  readonly sure: boolean
  /** When it goes; null where no day is set. */
  readonly until: IsoDate | null
}

/**
 * Whether a thing goes along unless the officer says otherwise: it is surely about this person, nobody else is told of in
 * it, and nothing keeps it from being given out. All else is the officer's to judge (GDPR art. 15 no. 4; personopplysnings-
 * loven § 16 første ledd bokstav a–f).
 */
export const goesAlong = ({ sure, others, exempt }: Pick<HeldThing, 'sure' | 'others' | 'exempt'>): boolean =>
  sure && !others && !exempt

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}@.+_-]+/u)
    .filter((word) => word !== '')
const digitsOf = (text: string): string => text.replaceAll(/\D/g, '').replace(/^(?:00)?47(?=\d{8}$)/, '')

/**
 * How a name, an e-mail address or a telephone number that was asked for is found in what stands: all of it, in any order
 * (`whole`), among other words (`part`), or not.
 */
export function foundIn(asked: string, stands: string): 'whole' | 'part' | null {
  const number = digitsOf(asked)
  if (number.length >= 5 && !/\p{L}/u.test(asked)) return digitsOf(stands) === number ? 'whole' : null
  const [wanted, have] = [wordsOf(asked), wordsOf(stands)]
  if (wanted.length === 0 || !wanted.every((word) => have.includes(word))) return null
  return wanted.length === have.length && (wanted.length > 1 || asked.includes('@')) ? 'whole' : 'part'
}

/** Fewest characters that may be asked for: fewer find everybody. */
export const fewestAsked = 3
