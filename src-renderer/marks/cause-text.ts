import type { ShownCause } from '#shared/contract/changes.ts'
import { causeWords } from '#shared/text/screen/causes.ts'
import { useText } from '../api/language.ts'
import { useFormat } from '../ui/format.ts'

type Item = { readonly committee: string; readonly date: string; readonly item: string | null }

/** «Formannskapet 24.11.2020, PS 112/20» */
export function useItemText(): (of: Item) => string {
  const format = useFormat()
  return ({ committee, date, item }) =>
    [`${committee} ${format.day(date)}`, item ?? ''].filter((part) => part !== '').join(', ')
}

/** A cause in a few words, with its note. */
export function useCauseText(): (cause: ShownCause) => string {
  const text = useText(causeWords)
  const itemText = useItemText()
  const bare = (cause: ShownCause): string => {
    if (cause.kind === 'input') return text.input(cause.number, cause.part)
    if (cause.kind === 'reference') return text.reference(cause.number)
    if (cause.kind === 'decision')
      return cause.of === null ? text.gone : text.decision(itemText(cause.of), cause.point)
    if (cause.kind === 'knowledge') return cause.number === null ? text.gone : text.knowledge(cause.number)
    if (cause.kind === 'editorial') return text.editorial
    if (cause.of === null) return cause.motion === null ? text.amendment : text.gone
    return text.motion(cause.of.number, cause.of.party, itemText(cause.of.item))
  }
  return (cause) => ('note' in cause && cause.note !== '' ? `${bare(cause)} (${cause.note})` : bare(cause))
}
