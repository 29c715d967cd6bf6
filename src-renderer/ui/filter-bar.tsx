import { Button, Chip } from '@digdir/designsystemet-react'
import { MagnifyingGlassIcon, XMarkIcon } from '@navikt/aksel-icons'
import { useId } from 'react'
import type { ReactNode } from 'react'
import { kitWords } from '#shared/text/screen/kit.ts'
import { useText } from '../api/language.ts'

/** What narrows a list, on one line, and how much it lets through. */
export function FilterBar({
  label,
  found,
  onClear,
  children,
}: {
  readonly label: string
  /** «14 av 6 012 saker»; read out when it changes. */
  readonly found?: ReactNode
  /** Given when something is filtered by. */
  readonly onClear?: (() => void) | undefined
  readonly children: ReactNode
}): React.JSX.Element {
  const text = useText(kitWords)
  return (
    <search className="filters" aria-label={label}>
      {children}
      {onClear !== undefined && (
        <Button variant="tertiary" onClick={onClear}>
          <XMarkIcon aria-hidden />
          {text.clearFilters}
        </Button>
      )}
      {found !== undefined && (
        <span className="filters-found" role="status">
          {found}
        </span>
      )}
    </search>
  )
}

/** A field to search a list with; its label is for screen readers, its glass for others. */
export function SearchField({
  label,
  value,
  onChange,
  id,
}: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly id?: string
}): React.JSX.Element {
  return (
    <div className="search-field">
      <MagnifyingGlassIcon aria-hidden />
      <input
        id={id}
        className="ds-input"
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        maxLength={200}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}

/** One of many, or all (`null`) where that is a choice. */
export function FilterSelect<V extends string>({
  label,
  value,
  options,
  onChange,
  all,
}: {
  readonly label: string
  readonly value: V | null
  readonly options: readonly { readonly value: V; readonly label: string }[]
  readonly onChange: (value: V | null) => void
  /** Word for «not narrowed by this»; null where one must be chosen. */
  readonly all?: string | null
}): React.JSX.Element {
  const id = useId()
  const text = useText(kitWords)
  return (
    <div className="filter-select">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="ds-input"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? null : (event.target.value as V))}
      >
        {all !== null && <option value="">{all ?? text.all}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Several at once. */
export function FilterChips<V extends string>({
  label,
  values,
  options,
  onChange,
}: {
  readonly label: string
  readonly values: readonly V[]
  readonly options: readonly { readonly value: V; readonly label: string; readonly count?: number }[]
  readonly onChange: (values: readonly V[]) => void
}): React.JSX.Element {
  return (
    <fieldset className="filter-chips">
      <legend className="ds-sr-only">{label}</legend>
      {options.map(({ value, label: name, count }) => (
        <Chip.Checkbox
          key={value}
          checked={values.includes(value)}
          onChange={(event) =>
            onChange(event.target.checked ? [...values, value] : values.filter((each) => each !== value))
          }
        >
          {name}
          {count !== undefined && ` ${String(count)}`}
        </Chip.Checkbox>
      ))}
    </fieldset>
  )
}
