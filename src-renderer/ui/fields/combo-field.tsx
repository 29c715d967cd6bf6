import { ChevronDownIcon } from '@navikt/aksel-icons'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useController } from 'react-hook-form'
import type { FieldValues } from 'react-hook-form'
import { kitWords } from '#shared/text/screen/kit.ts'
import { useText } from '../../api/language.ts'
import type { Choice } from './choice-field.tsx'
import { FieldFrame } from './field-frame.tsx'
import type { FieldIds, FieldLabels } from './field-frame.tsx'
import type { Controlled } from './text-field.tsx'

/** One of many, such as a person: type some letters of any of the words, choose with arrows and Enter. */
export function ComboField<T extends FieldValues>({
  control,
  name,
  options,
  ...labels
}: Controlled<T> & FieldLabels & { readonly options: readonly Choice[] }): React.JSX.Element {
  const { field, fieldState } = useController({ control, name })
  return (
    <FieldFrame {...labels} error={fieldState.error}>
      {(ids) => (
        <Combo
          ids={ids}
          inputRef={field.ref}
          options={options}
          value={field.value ?? null}
          locked={labels.locked !== undefined}
          onBlur={field.onBlur}
          onChange={field.onChange}
        />
      )}
    </FieldFrame>
  )
}

function Combo({
  ids,
  inputRef,
  options,
  value,
  locked,
  onBlur,
  onChange,
}: {
  readonly ids: FieldIds
  readonly inputRef: (input: HTMLInputElement | null) => void
  readonly options: readonly Choice[]
  readonly value: string | null
  readonly locked: boolean
  readonly onBlur: () => void
  readonly onChange: (value: string | null) => void
}): React.JSX.Element {
  const text = useText(kitWords)
  const listId = useId()
  const list = useRef<HTMLUListElement>(null)
  const chosen = options.find((option) => option.value === value)
  const [typed, setTyped] = useState<string | null>(null)
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const shown = useMemo(() => matching(options, typed ?? ''), [options, typed])
  const here = Math.min(at, shown.length - 1)
  useEffect(() => {
    if (open) list.current?.children[here]?.scrollIntoView({ block: 'nearest' })
  }, [open, here])
  const show = (): void => {
    setOpen(true)
    setAt(
      Math.max(
        0,
        options.findIndex((option) => option.value === value),
      ),
    )
  }
  const choose = (option: Choice | undefined): void => {
    if (option !== undefined) onChange(option.value)
    setTyped(null)
    setOpen(false)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (locked) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (!open) show()
      else setAt((here + (event.key === 'ArrowDown' ? 1 : -1) + shown.length) % Math.max(1, shown.length))
    } else if (event.key === 'Enter' && open) {
      event.preventDefault()
      choose(shown[here])
    } else if (event.key === 'Escape' && open) {
      event.preventDefault()
      event.stopPropagation()
      choose(undefined)
    }
  }
  const leave = (): void => {
    // Emptied is none; half a name that nobody has is what it was.
    if (typed === '') onChange(null)
    else if (typed !== null && shown.length === 1) onChange(shown[0]?.value ?? null)
    choose(undefined)
    onBlur()
  }
  return (
    <div className="combo">
      <input
        {...ids}
        ref={inputRef}
        className="ds-input"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={listId}
        aria-activedescendant={open && shown.length > 0 ? `${listId}-${String(here)}` : undefined}
        readOnly={locked}
        value={typed ?? chosen?.label ?? ''}
        onChange={({ target }) => {
          setTyped(target.value)
          setAt(0)
          setOpen(true)
        }}
        onClick={() => !locked && show()}
        onKeyDown={onKeyDown}
        onBlur={leave}
      />
      <ChevronDownIcon aria-hidden className="combo-arrow" />
      <ul ref={list} id={listId} role="listbox" aria-label={text.show} className="combo-list" hidden={!open}>
        {shown.map((option, place) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the input above hears the keys
          <li
            key={option.value}
            id={`${listId}-${String(place)}`}
            role="option"
            aria-selected={option.value === value}
            data-at={place === here || undefined}
            data-group={option.group === shown[place - 1]?.group ? undefined : option.group}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
          >
            {option.label}
            {option.hint !== undefined && <small>{option.hint}</small>}
          </li>
        ))}
        {shown.length === 0 && (
          <li role="option" aria-selected="false" aria-disabled="true" className="combo-none">
            {text.noHit}
          </li>
        )}
      </ul>
    </div>
  )
}

/** Options that hold every typed word, in any order. */
function matching(options: readonly Choice[], typed: string): readonly Choice[] {
  const words = typed.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean)
  return options.filter(({ label, hint = '', group = '' }) => {
    const text = `${group} ${label} ${hint}`.toLocaleLowerCase('nb')
    return words.every((word) => text.includes(word))
  })
}
