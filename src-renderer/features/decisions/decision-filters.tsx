import { decisionsWords } from '#shared/text/screen/case/material.ts'
import { decisionScreen } from '#shared/text/screen/decisions/words.ts'
import { useRead } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { DayFilter } from '../../ui/day-filter.tsx'
import { FilterBar, FilterSelect, SearchField } from '../../ui/filter-bar.tsx'
import { useFormat } from '../../ui/format.ts'
import { chooseDecisions, isNarrowed, showAllDecisions, useDecisionChoices } from './list-choices.ts'

const states = ['made', 'legalityReviewRequested', 'implementing', 'done', 'changed', 'repealed'] as const

/** What narrows the register of decisions: where, when, about what, and how a party voted. */
export function DecisionFilters({
  total,
  all,
}: {
  readonly total: number | null
  readonly all: number | null
}): React.JSX.Element {
  const text = useText(decisionScreen)
  const words = useText(decisionsWords)
  const format = useFormat()
  const choices = useDecisionChoices()
  const { data } = useRead('decision.filters', {})
  const narrowed = isNarrowed(choices)
  const found =
    total === null || all === null
      ? undefined
      : narrowed
        ? text.found(format.number(total), format.number(all))
        : text.all(format.number(all))
  const named = (names: readonly string[]) => names.map((name) => ({ value: name, label: name }))
  return (
    <FilterBar label={text.filters} found={found} onClear={narrowed ? showAllDecisions : undefined}>
      <SearchField
        label={text.search}
        value={choices.text}
        onChange={(typed) => chooseDecisions({ text: typed })}
      />
      <FilterSelect
        label={text.committee}
        value={choices.committee}
        options={(data?.committees ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(committee) => chooseDecisions({ committee })}
      />
      <DayFilter label={text.from} value={choices.from} onChange={(from) => chooseDecisions({ from })} />
      <DayFilter label={text.to} value={choices.to} onChange={(to) => chooseDecisions({ to })} />
      <FilterSelect
        label={text.theme}
        value={choices.theme}
        options={named(data?.themes ?? [])}
        onChange={(theme) => chooseDecisions({ theme })}
      />
      <FilterSelect
        label={text.state}
        value={choices.state}
        options={states.map((state) => ({ value: state, label: words.states[state] }))}
        onChange={(state) => chooseDecisions({ state })}
      />
      <FilterSelect
        label={text.party}
        value={choices.party}
        options={named(data?.parties ?? [])}
        onChange={(party) => chooseDecisions(party === null ? { party, stance: null } : { party })}
      />
      {choices.party !== null && (
        <FilterSelect
          label={text.stance}
          value={choices.stance}
          options={(['for', 'against'] as const).map((stance) => ({
            value: stance,
            label: text.stances[stance],
          }))}
          onChange={(stance) => chooseDecisions({ stance })}
        />
      )}
    </FilterBar>
  )
}
