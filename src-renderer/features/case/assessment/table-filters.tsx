import { senderKinds } from '#shared/contract/assessment.ts'
import { inputConclusions } from '#shared/domain/hearing/assessment.ts'
import { assessmentWords } from '#shared/text/screen/case/assessment.ts'
import { hearingWords } from '#shared/text/screen/case/hearing.ts'
import { useText } from '../../../api/language.ts'
import { FilterBar, FilterSelect, SearchField } from '../../../ui/filter-bar.tsx'
import { useFormat } from '../../../ui/format.ts'
import { everyRow, isNarrowed } from './point-rows.ts'
import type { Assessment, RowFilter } from './point-rows.ts'

/** What narrows the table of points. */
export function TableFilters({
  shown,
  filter,
  found,
  all,
  onChange,
}: {
  readonly shown: Assessment
  readonly filter: RowFilter
  readonly found: number
  readonly all: number
  readonly onChange: (filter: RowFilter) => void
}): React.JSX.Element {
  const text = useText(assessmentWords)
  const { senders, conclusions } = useText(hearingWords)
  const format = useFormat()
  const isNarrow = isNarrowed(filter)
  const total = format.number(all)
  const groups = new Set(shown.inputs.map(({ senderKind }) => senderKind))
  return (
    <FilterBar
      label={text.filters}
      found={isNarrow ? text.found(format.number(found), total) : text.all(total)}
      onClear={isNarrow ? () => onChange(everyRow) : undefined}
    >
      <SearchField
        label={text.search}
        value={filter.words}
        onChange={(words) => onChange({ ...filter, words })}
      />
      <FilterSelect
        label={text.show}
        value={filter.show}
        options={(['open', 'withoutTheme', 'withoutChange'] as const).map((value) => ({
          value,
          label: text.shows[value],
        }))}
        onChange={(show) => onChange({ ...filter, show })}
      />
      {shown.themes.length > 0 && (
        <FilterSelect
          label={text.columns.theme}
          value={filter.theme}
          options={shown.themes.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(theme) => onChange({ ...filter, theme })}
        />
      )}
      <FilterSelect
        label={text.columns.conclusion}
        value={filter.conclusion}
        options={inputConclusions.map((value) => ({ value, label: conclusions[value] }))}
        onChange={(conclusion) => onChange({ ...filter, conclusion })}
      />
      <FilterSelect
        label={text.group}
        value={filter.group}
        options={senderKinds
          .filter((value) => groups.has(value))
          .map((value) => ({ value, label: senders[value] }))}
        onChange={(group) => onChange({ ...filter, group })}
      />
    </FilterBar>
  )
}
