import { useEffect } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { textKind } from '#shared/contract/search.ts'
import { textKindWords } from '#shared/text/search-path.ts'
import { textSearchWords } from '#shared/text/screen/text-search.ts'
import { useRead } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { FilterBar, FilterChips, FilterSelect, SearchField } from '../../ui/filter-bar.tsx'
import { useFormat } from '../../ui/format.ts'
import { chooseInText, clearText, isTextNarrowed, periods, useTextChoices } from './text-choices.ts'
import type { asTextSearch } from './text-choices.ts'

/** The search field, for keys that lead to it. */
export const textFieldId = 'text-search'

/** The field, what narrows the search, how many hits there are of each kind, and how long it took. */
export function TextFilters({
  typed,
  onType,
  asked,
  answer,
}: {
  readonly typed: string
  readonly onType: (typed: string) => void
  readonly asked: ReturnType<typeof asTextSearch>
  readonly answer: Output<'search.text'> | undefined
}): React.JSX.Element {
  const text = useText(textSearchWords)
  const kindNames = useText(textKindWords)
  const format = useFormat()
  const choices = useTextChoices()
  const { data: lists } = useRead('case.filters', {})
  // what the other kinds hold, whichever are chosen
  const ofAll = useRead(
    'search.text',
    { ...asked, kinds: [], offset: 0, limit: 20 },
    { enabled: answer !== undefined, keep: true },
  ).data
  useEffect(() => document.getElementById(textFieldId)?.focus(), [])
  const counts = ofAll?.counts ?? {}
  const kinds = textKind.options.map((value) => {
    const count = counts[value] ?? 0
    return { value, count, label: kindNames[value] }
  })
  return (
    <FilterBar
      label={text.filters}
      found={answer === undefined ? undefined : <Found answer={answer} />}
      onClear={isTextNarrowed(choices) ? clearText : undefined}
    >
      <SearchField id={textFieldId} label={text.field} value={typed} onChange={onType} />
      <FilterSelect
        label={text.committee}
        value={choices.committee}
        options={(lists?.committees ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(committee) => chooseInText({ committee })}
      />
      <FilterSelect
        label={text.period}
        value={choices.period}
        all={text.anyTime}
        options={periods.map((value) => ({ value, label: text.periods[value] }))}
        onChange={(period) => chooseInText({ period })}
      />
      {answer !== undefined && (
        <FilterChips
          label={text.kinds}
          values={choices.kinds}
          options={kinds
            .filter(({ count, value }) => count > 0 || choices.kinds.includes(value))
            .map(({ value, count, label }) =>
              ofAll?.isAtLeast === true
                ? { value, label: `${label} ${format.number(count)}+` }
                : { value, label, count },
            )}
          onChange={(chosen) => chooseInText({ kinds: chosen })}
        />
      )}
    </FilterBar>
  )
}

function Found({
  answer: { total, isAtLeast, milliseconds },
}: {
  readonly answer: Output<'search.text'>
}): React.JSX.Element {
  const text = useText(textSearchWords)
  const format = useFormat()
  const number = format.number(total)
  return (
    <>
      {isAtLeast ? text.atLeast(number) : text.found(number)}
      <span className="muted" aria-hidden>
        {' · '}
        {text.in(format.decimal(milliseconds, 1))}
      </span>
    </>
  )
}
