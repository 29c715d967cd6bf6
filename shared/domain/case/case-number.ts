/** Place of a case number in its register: year, then sequence within it. Year 0 where none is told. */
export type CaseNumberKey = { readonly year: number; readonly sequence: number }

/** Two digits mean the years around us: `98/12` is older than `20/01610`. */
const century = (digits: string): number => {
  const year = Number(digits)
  if (digits.length > 2) return year
  return year < 70 ? 2000 + year : 1900 + year
}

/**
 * Year and sequence of a number as registered: `20/01610`, `20/709` and `2015/1381` all exist (domain.md §2).
 * The store's list sorts by the same key (migration `case-list`); a test holds the two together.
 */
export function caseNumberKey(caseNumber: string): CaseNumberKey {
  const slash = caseNumber.indexOf('/')
  if (slash < 0) return { year: 0, sequence: leadingNumber(caseNumber) }
  const before = caseNumber.slice(0, slash)
  const year = /^\d+$/.test(before) ? century(before) : 0
  return { year, sequence: leadingNumber(caseNumber.slice(slash + 1)) }
}

const leadingNumber = (text: string): number => Number(/^\d*/.exec(text)?.[0] ?? '')

/**
 * The number to suggest for a new case: one above the highest of the year, written as the newest one is
 * (digits of the year, leading zeros). `numbers` are those in use, also by what lies in the bin.
 */
export function nextCaseNumber(numbers: readonly string[], year: number): string {
  const regular = numbers
    .flatMap((number) => {
      const match = /^(\d{2}|\d{4})\/(\d{1,9})$/.exec(number)
      return match === null
        ? []
        : [{ key: caseNumberKey(number), year: match[1] ?? '', tail: match[2] ?? '' }]
    })
    .toSorted((a, b) => b.key.year - a.key.year || b.key.sequence - a.key.sequence)
  const pattern = regular[0] ?? { year: '00', tail: '00000' }
  const highest = regular.find(({ key }) => key.year === year)?.key.sequence ?? 0
  const printedYear = pattern.year.length === 4 ? String(year) : String(year % 100).padStart(2, '0')
  const isPadded = pattern.tail.startsWith('0')
  return `${printedYear}/${String(highest + 1).padStart(isPadded ? pattern.tail.length : 1, '0')}`
}
