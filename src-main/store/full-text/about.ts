import type { TextKind } from '#shared/contract/search.ts'
import type { TextDocument } from './documents.ts'

/** In a text, a section sign is a word by itself (shared/search/tokens.ts): no words of a text are like these. */
const word = (what: string, which: string): string => `§${what}${which}`
const ofId = (what: string, id: string): string => word(what, id.replaceAll('-', ''))
const ofKind = (kind: TextKind): string => word('kind', kind)
const ofYear = (year: string): string => word('year', year)

/** What a document is found among: its kind, case, bodies and year, as words of the index. */
export function aboutWords(
  kind: TextKind,
  { case: file, committees, day }: Pick<TextDocument, 'case' | 'committees' | 'day'>,
): readonly string[] {
  return [
    ofKind(kind),
    ofId('case', file),
    ...committees.map((committee) => ofId('body', committee)),
    ofYear(day.slice(0, 4)),
  ]
}

/** Among what is searched; what is null, or empty, is not asked for. */
export type SearchFilter = {
  readonly kinds: readonly TextKind[]
  readonly case: string | null
  readonly committee: string | null
  readonly from: string | null
  readonly to: string | null
}

/** Years that texts may be of: outside of these nobody filters. */
const [first, last] = [1900, 2100]

/** The words of which a document must have one, for each thing that is filtered by. */
export function filterWords({
  kinds,
  case: file,
  committee,
  from,
  to,
}: SearchFilter): readonly (readonly string[])[] {
  const [begin, end] = [Number(from?.slice(0, 4) ?? first), Number(to?.slice(0, 4) ?? last)]
  const years = Array.from(
    { length: Math.max(0, Math.min(end, last) - Math.max(begin, first) + 1) },
    (_, index) => ofYear(String(Math.max(begin, first) + index)),
  )
  return [
    ...(kinds.length === 0 ? [] : [kinds.map(ofKind)]),
    ...(file === null ? [] : [[ofId('case', file)]]),
    ...(committee === null ? [] : [[ofId('body', committee)]]),
    // an upside-down period holds nothing
    ...(from === null && to === null ? [] : [years.length === 0 ? [word('no', 'year')] : years]),
  ]
}

/** Whether a document that the index does not know yet is among what is searched. */
export function isAmong(kind: TextKind, document: TextDocument, filter: SearchFilter): boolean {
  const own = aboutWords(kind, document)
  return (
    filterWords(filter).every((words) => words.some((each) => own.includes(each))) &&
    (filter.from === null || document.day >= filter.from) &&
    (filter.to === null || document.day <= filter.to)
  )
}
