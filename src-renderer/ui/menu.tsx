import { Button } from '@digdir/designsystemet-react'
import { CheckmarkIcon, ChevronDownIcon } from '@navikt/aksel-icons'
import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import type { Icon } from './tag.tsx'

export type MenuItem =
  | {
      readonly label: string
      readonly onChoose: () => void
      readonly icon?: Icon
      readonly tone?: 'danger'
      readonly disabled?: boolean
      /** One of a few, this one in force. */
      readonly chosen?: boolean
      readonly keys?: string
    }
  | { readonly heading: string }

/** A button with a menu: arrows, Home, End, first letters; Esc closes and gives the focus back. */
export function Menu({
  label,
  icon,
  items,
  variant = 'tertiary',
  hideArrow = false,
  name,
}: {
  readonly label: ReactNode
  /** Only the icon is shown then, and `name` says what it is. */
  readonly icon?: ReactNode
  readonly items: readonly MenuItem[]
  readonly variant?: 'primary' | 'secondary' | 'tertiary'
  readonly hideArrow?: boolean
  readonly name?: string
}): React.JSX.Element {
  const [open, setOpen] = useState(false)
  const id = useId()
  const place = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!open) return undefined
    const chosen = place.current?.querySelector<HTMLElement>('[aria-checked="true"]')
    ;(chosen ?? entriesIn(place.current)[0])?.focus()
    const outside = (event: PointerEvent): void => {
      if (place.current?.contains(event.target as Node) !== true) setOpen(false)
    }
    document.addEventListener('pointerdown', outside)
    return () => document.removeEventListener('pointerdown', outside)
  }, [open])
  const close = (): void => {
    setOpen(false)
    button.current?.focus()
  }
  const walk = (event: KeyboardEvent): void => {
    if (!open) return undefined
    const all = entriesIn(place.current)
    const here = all.indexOf(document.activeElement as HTMLElement)
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: all.length - 1 }[event.key]
    if (to !== undefined) {
      event.preventDefault()
      all[(to + all.length) % all.length]?.focus()
    } else if (event.key === 'Escape') {
      event.stopPropagation()
      event.preventDefault()
      close()
    } else if (event.key === 'Tab') setOpen(false)
    else if (event.key.length === 1 && event.key !== ' ') {
      const letter = event.key.toLocaleLowerCase('nb')
      const from = [...all.slice(here + 1), ...all.slice(0, here + 1)]
      from.find((entry) => entry.textContent.toLocaleLowerCase('nb').startsWith(letter))?.focus()
    }
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears the keys of the menu inside
    <div className="menu" ref={place} onKeyDown={walk}>
      <Button
        ref={button}
        variant={variant}
        data-color="neutral"
        icon={icon !== undefined}
        aria-label={name}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (open || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
          event.preventDefault()
          setOpen(true)
        }}
      >
        {icon ?? label}
        {icon === undefined && !hideArrow && <ChevronDownIcon aria-hidden />}
      </Button>
      {open && (
        <div className="menu-list" id={id} role="menu" aria-label={name}>
          {items.map((item) =>
            'heading' in item ? (
              <div key={item.heading} className="menu-heading" role="presentation">
                {item.heading}
              </div>
            ) : (
              <button
                key={item.label}
                type="button"
                role={item.chosen === undefined ? 'menuitem' : 'menuitemradio'}
                aria-checked={item.chosen}
                aria-disabled={item.disabled}
                tabIndex={-1}
                className="menu-item"
                data-color={item.tone}
                onClick={() => {
                  if (item.disabled === true) return
                  close()
                  item.onChoose()
                }}
              >
                {item.chosen !== undefined && (
                  <CheckmarkIcon aria-hidden className={item.chosen ? undefined : 'unseen'} />
                )}
                {item.icon !== undefined && <item.icon aria-hidden />}
                <span>{item.label}</span>
                {item.keys !== undefined && <kbd className="key">{item.keys}</kbd>}
              </button>
            ),
          )}
        </div>
      )}
    </div>
  )
}

function entriesIn(place: HTMLElement | null): HTMLElement[] {
  return [...(place?.querySelectorAll<HTMLElement>('[role^="menuitem"]:not([aria-disabled="true"])') ?? [])]
}
