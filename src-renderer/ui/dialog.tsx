import { Button } from '@digdir/designsystemet-react'
import { XMarkIcon } from '@navikt/aksel-icons'
import { useEffect, useId, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { kitWords } from '#shared/text/screen/kit.ts'
import { useText } from '../api/language.ts'
import { MessagePlace } from './message-place.tsx'

/**
 * A window over the window, by the browser's own `<dialog>`: the focus stays within, Esc closes, and the focus
 * goes back to where it was. Its content is made anew each time it opens.
 */
export function Dialog({
  open,
  onClose,
  title,
  description,
  footer,
  size = 'medium',
  children,
}: {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  readonly description?: ReactNode
  /** Buttons, the main one first. */
  readonly footer?: ReactNode
  readonly size?: 'small' | 'medium' | 'large'
  readonly children?: ReactNode
}): ReactNode {
  return open ? (
    <OpenDialog title={title} description={description} footer={footer} size={size} onClose={onClose}>
      {children}
    </OpenDialog>
  ) : null
}

function OpenDialog({
  onClose,
  title,
  description,
  footer,
  size,
  children,
}: Omit<Parameters<typeof Dialog>[0], 'open'>): React.JSX.Element {
  const text = useText(kitWords)
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const box = dialog.current
    const before = document.activeElement as HTMLElement | null
    box?.showModal()
    const field = box?.querySelector<HTMLElement>(
      '.dialog-body :is(input, select, textarea):not([disabled]), .dialog-foot button',
    )
    field?.focus()
    const body = box?.querySelector<HTMLElement>('.dialog-body')
    // more than fits, and nothing in it to go to: then the keyboard scrolls it
    if (body && body.scrollHeight > body.clientHeight && body.querySelector('button, a, input') === null)
      body.tabIndex = 0
    return () => {
      box?.close()
      if (before?.isConnected === true) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className={`dialog dialog-${size ?? 'medium'}`}
      data-color="accent" // its own, wherever it is opened from
      aria-labelledby={id}
      onCancel={(event) => {
        if (event.target !== dialog.current) return // a file input inside was given up
        event.preventDefault()
        onClose()
      }}
    >
      <header className="dialog-head">
        <h2 id={id}>{title}</h2>
        <Button variant="tertiary" data-color="neutral" icon aria-label={text.close} onClick={onClose}>
          <XMarkIcon aria-hidden />
        </Button>
      </header>
      <div className="dialog-body">
        {description !== undefined && <p className="dialog-description">{description}</p>}
        {children}
      </div>
      {footer !== undefined && <footer className="dialog-foot">{footer}</footer>}
      <MessagePlace dialog={id} />
    </dialog>
  )
}

/** A button that asks once more. For what cannot be undone; what can be has a toast with «Angre» instead. */
export function ConfirmButton({
  label,
  title,
  children,
  confirm,
  onConfirm,
  variant = 'secondary',
  tone = 'danger',
  disabled = false,
}: {
  readonly label: ReactNode
  readonly title: string
  /** What happens then, in words. */
  readonly children: ReactNode
  readonly confirm: string
  readonly onConfirm: () => void
  readonly variant?: 'primary' | 'secondary' | 'tertiary'
  readonly tone?: 'danger' | 'accent' | 'neutral'
  readonly disabled?: boolean
}): React.JSX.Element {
  const text = useText(kitWords)
  const [open, setOpen] = useState(false)
  const close = (): void => setOpen(false)
  return (
    <>
      <Button variant={variant} data-color={tone} disabled={disabled} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog
        open={open}
        onClose={close}
        title={title}
        size="small"
        footer={
          <>
            <Button
              data-color={tone}
              onClick={() => {
                close()
                onConfirm()
              }}
            >
              {confirm}
            </Button>
            <Button variant="secondary" data-color="neutral" onClick={close}>
              {text.cancel}
            </Button>
          </>
        }
      >
        {children}
      </Dialog>
    </>
  )
}
