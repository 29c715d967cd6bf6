import { caseStateGroups } from '#shared/text/screen/case-state-groups.ts'
import type { CaseStateGroup } from '#shared/text/screen/case-state-groups.ts'
import { casesWords } from '#shared/text/screen/cases.ts'
import { useRead } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { FilterBar, FilterChips, FilterSelect, SearchField } from '../../ui/filter-bar.tsx'
import { useFormat } from '../../ui/format.ts'
import { chooseInList, clearList, isNarrowed, useListChoices } from './list-choices.ts'

/** The search field, for keys that lead to it. */
export const searchId = 'cases-search'

const groupKeys = Object.keys(caseStateGroups) as CaseStateGroup[]

/** What narrows the list, only by what some case has, and how much is left. */
export function CaseFilters({
  total,
  all,
}: {
  readonly total: number | null
  readonly all: number | null
}): React.JSX.Element {
  const text = useText(casesWords)
  const format = useFormat()
  const choices = useListChoices()
  const { data } = useRead('case.filters', {})
  const counts = new Map(data?.states.map(({ state, count }) => [state, count]))
  const groups = groupKeys.map((group) => ({
    value: group,
    label: text.groupNames[group],
    count: caseStateGroups[group].reduce((sum, state) => sum + (counts.get(state) ?? 0), 0),
  }))
  const narrowed = isNarrowed(choices)
  const found =
    total === null || all === null
      ? undefined
      : narrowed
        ? text.found(format.number(total), format.number(all))
        : text.all(format.number(all))
  return (
    <FilterBar label={text.filters} found={found} onClear={narrowed ? clearList : undefined}>
      <SearchField
        id={searchId}
        label={text.search}
        value={choices.text}
        onChange={(typed) => chooseInList({ text: typed })}
      />
      <FilterSelect
        label={text.committee}
        value={choices.committee}
        options={(data?.committees ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(committee) => chooseInList({ committee })}
      />
      <FilterSelect
        label={text.officer}
        value={choices.officer}
        options={(data?.officers ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(officer) => chooseInList({ officer })}
      />
      <FilterSelect
        label={text.theme}
        value={choices.theme}
        options={(data?.themes ?? []).map((theme) => ({ value: theme, label: theme }))}
        onChange={(theme) => chooseInList({ theme })}
      />
      <FilterChips
        label={text.groups}
        values={choices.groups}
        options={groups.filter(({ count, value }) => count > 0 || choices.groups.includes(value))}
        onChange={(chosen) => chooseInList({ groups: chosen })}
      />
    </FilterBar>
  )
}
