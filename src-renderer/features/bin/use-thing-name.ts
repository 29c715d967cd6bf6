import type { Binned } from '#shared/contract/overview.ts'
import { binWords } from '#shared/text/screen/bin.ts'
import { useText } from '../../api/language.ts'
import { useFormat } from '../../ui/format.ts'

/** What a thing in the bin is called, and where it belonged. */
export function useThingName(): (thing: Pick<Binned, 'kind' | 'title' | 'context'>) => {
  readonly name: string
  readonly context: string
} {
  const text = useText(binWords)
  const format = useFormat()
  return ({ kind, title, context }) => {
    if (kind === 'meeting')
      return {
        name: text.meeting(title),
        context: `${format.day(context.slice(0, 10), 'weekday')} ${format.time(context)}`,
      }
    if (kind === 'case') return { name: title, context: text.caseNumber(context) }
    return { name: title, context }
  }
}
