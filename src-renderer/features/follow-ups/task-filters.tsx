import { followUpScreen } from '#shared/text/screen/follow-ups/words.ts'
import { useRead } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { FilterBar, FilterChips, FilterSelect, SearchField } from '../../ui/filter-bar.tsx'
import { useFormat } from '../../ui/format.ts'
import { chooseTasks, isNarrowed, showAllTasks, useTaskChoices } from './list-choices.ts'

const states = ['open', 'inProgress', 'done', 'cancelled'] as const

/** The search field, for keys that lead to it. */
export const searchId = 'follow-ups-search'

/** What narrows the register, with how many there are of each. */
export function TaskFilters({
  total,
  all,
}: {
  readonly total: number | null
  readonly all: number | null
}): React.JSX.Element {
  const text = useText(followUpScreen)
  const format = useFormat()
  const choices = useTaskChoices()
  const { data } = useRead('followUp.filters', {})
  const narrowed = isNarrowed(choices)
  const found =
    total === null || all === null
      ? undefined
      : narrowed
        ? text.found(format.number(total), format.number(all))
        : text.all(format.number(all))
  const flags = [
    ...(choices.overdue ? ['overdue' as const] : []),
    ...(choices.orphaned ? ['orphaned' as const] : []),
  ]
  return (
    <FilterBar label={text.filters} found={found} onClear={narrowed ? showAllTasks : undefined}>
      <SearchField
        id={searchId}
        label={text.search}
        value={choices.text}
        onChange={(typed) => chooseTasks({ text: typed })}
      />
      <FilterSelect
        label={text.committee}
        value={choices.committee}
        options={(data?.committees ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(committee) => chooseTasks({ committee })}
      />
      <FilterSelect
        label={text.owner}
        value={choices.owner}
        options={(data?.owners ?? []).map(({ id, name, leftOn }) => ({
          value: id,
          label: leftOn === null ? name : `${name} (${text.left(format.day(leftOn)).toLowerCase()})`,
        }))}
        onChange={(owner) => chooseTasks({ owner })}
      />
      <FilterSelect
        label={text.half}
        value={choices.half}
        options={(data?.halves ?? []).map((half) => ({ value: half, label: text.halfName(half) }))}
        onChange={(half) => chooseTasks({ half })}
      />
      <FilterChips
        label={text.statesLabel}
        values={choices.states}
        options={states.map((state) => ({
          value: state,
          label: text.states[state],
          count: data?.states[state] ?? 0,
        }))}
        onChange={(chosen) => chooseTasks({ states: [...chosen] })}
      />
      <FilterChips
        label={text.flags}
        values={flags}
        options={(['overdue', 'orphaned'] as const).map((flag) => ({
          value: flag,
          label: text[flag],
          count: data?.[flag] ?? 0,
        }))}
        onChange={(chosen) =>
          chooseTasks({ overdue: chosen.includes('overdue'), orphaned: chosen.includes('orphaned') })
        }
      />
    </FilterBar>
  )
}
