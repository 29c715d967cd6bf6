/** Where in a text a number stands. */
export type TextSpan = { readonly index: number; readonly length: number }

/**
 * Eleven digits that stand by themselves, with up to three spaces or one dash between the date and the
 * rest, as people and line breaks write them. Dashes: -, ‐, ‑, ‒, –, −; soft hyphen and zero-width too.
 */
const candidate =
  /(?<!\d)(\d{6})[\s\u00ad\u200b\u2060]{0,3}[-\u2010-\u2013\u2212]?[\s\u200b]{0,3}(\d{5})(?!\d)/g

const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2]
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]

/** Check digit modulo 11; 10 cannot be written and so is never issued. */
function checkDigit(digits: string, weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0)
  return (11 - (sum % 11)) % 11
}

/** The centuries that the three digits after the date may stand for. */
function years(twoDigits: number, individual: number): readonly number[] {
  const possible: number[] = []
  if (individual <= 499) possible.push(1900 + twoDigits)
  if (individual >= 500 && individual <= 749 && twoDigits >= 54) possible.push(1800 + twoDigits)
  if (individual >= 500 && twoDigits <= 39) possible.push(2000 + twoDigits)
  if (individual >= 900 && twoDigits >= 40) possible.push(1900 + twoDigits)
  return possible
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

/** Months 41–52 and 81–92 mark synthetic numbers of test registers; they are built like real ones. */
function monthOf(written: number): number {
  return written > 80 ? written - 80 : written > 40 ? written - 40 : written
}

/**
 * Whether eleven digits are a fødselsnummer or a D-nummer (day + 40): two check digits modulo 11 and a
 * date that has been (domain.md §5; form of the number: folkeregisterforskriften).
 */
export function isNationalIdentityNumber(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false
  const written = Number(digits.slice(0, 2))
  const day = written > 40 ? written - 40 : written
  const month = monthOf(Number(digits.slice(2, 4)))
  const ofDate = years(Number(digits.slice(4, 6)), Number(digits.slice(6, 9)))
  if (!ofDate.some((year) => day >= 1 && day <= daysIn(year, month))) return false
  return (
    checkDigit(digits, firstWeights) === Number(digits[9]) &&
    checkDigit(digits, secondWeights) === Number(digits[10])
  )
}

/**
 * Every national identity number in a text, in order. They never go on the web, whatever else is public
 * (offentlegforskrifta § 7 andre ledd).
 */
export function findNationalIdentityNumbers(text: string): readonly TextSpan[] {
  return Array.from(text.matchAll(candidate))
    .filter((match) => isNationalIdentityNumber(`${match[1] ?? ''}${match[2] ?? ''}`))
    .map((match) => ({ index: match.index, length: match[0].length }))
}
