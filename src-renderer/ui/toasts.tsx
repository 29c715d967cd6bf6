import { Button } from '@digdir/designsystemet-react'
import {
  ArrowUndoIcon,
  CheckmarkCircleFillIcon,
  InformationSquareFillIcon,
  XMarkIcon,
  XMarkOctagonFillIcon,
} from '@navikt/aksel-icons'
import { useEffect, useRef, useState } from 'react'
import { kitWords } from '#shared/text/screen/kit.ts'
import { useText } from '../api/language.ts'
import { useRefusalText } from '../api/refusal.ts'
import { announce } from './announcer.tsx'
import { dropToast, undoToast, useToastStore } from './toast-store.ts'
import type { Toast } from './toast-store.ts'

const icons = {
  success: CheckmarkCircleFillIcon,
  info: InformationSquareFillIcon,
  danger: XMarkOctagonFillIcon,
}
/** Long enough to read and reach «Angre»; a failure stays until it is closed. */
const stays = 10_000

/** Messages at the lower edge of the window, where `here`; `labelled` makes them a landmark. */
export function Toasts({
  here,
  labelled,
}: {
  readonly here: boolean
  readonly labelled: boolean
}): React.JSX.Element {
  const text = useText(kitWords)
  const toasts = useToastStore((store) => store.toasts)
  const cards = (
    <div className="toasts" role="status">
      {here && toasts.map((toast) => <ToastCard key={toast.id} toast={toast} />)}
    </div>
  )
  return labelled ? <section aria-label={text.messages}>{cards}</section> : cards
}

function ToastCard({ toast }: { readonly toast: Toast }): React.JSX.Element {
  const text = useText(kitWords)
  const worded = useRefusalText()
  const [held, setHeld] = useState(false)
  const left = useRef<number | null>(null)
  const { id, at, tone, message, failure, undo, told = false } = toast
  useEffect(() => {
    if (held || tone === 'danger') return undefined
    const from = performance.now()
    // it may have stood elsewhere before: behind a dialog that was opened
    const time = left.current ?? Math.max(2000, stays - (from - at))
    const timer = setTimeout(() => dropToast(id), time)
    return () => {
      clearTimeout(timer)
      left.current = Math.max(2000, time - (performance.now() - from))
    }
  }, [at, held, id, tone])
  const Sign = icons[tone]
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- stays while it is looked at
    <div
      className="toast"
      data-tone={tone}
      aria-live={told ? 'off' : undefined}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Sign aria-hidden fontSize="1.3rem" />
      <p role={tone === 'danger' && !told ? 'alert' : undefined}>
        {message}
        {failure !== undefined && ` ${worded(failure)}`}
      </p>
      {undo !== undefined && (
        <Button
          variant="secondary"
          onClick={() => void undoToast(toast).then((ok) => ok && announce(text.undone))}
        >
          <ArrowUndoIcon aria-hidden />
          {text.undo}
        </Button>
      )}
      <Button variant="tertiary" icon aria-label={text.close} onClick={() => dropToast(id)}>
        <XMarkIcon aria-hidden />
      </Button>
    </div>
  )
}
