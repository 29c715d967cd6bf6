import { Button } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { kitWords } from '#shared/text/screen/kit.ts'
import { useText } from '../api/language.ts'

/** Long work under way: what it does now, how far it has come, and a way to give it up. */
export function Progress({
  label,
  step,
  done,
  total,
  cancelling = false,
  onCancel,
}: {
  readonly label: string
  /** What is done now, in words. */
  readonly step: string
  readonly done: number
  /** 0 where nobody knows. */
  readonly total: number
  readonly cancelling?: boolean
  readonly onCancel?: () => void
}): React.JSX.Element {
  const text = useText(kitWords)
  const id = useId()
  const known = total > 0
  return (
    <div className="progress">
      <div className="progress-words">
        <strong id={id}>{label}</strong>
        <span aria-live="polite">{cancelling ? text.cancelling : step}</span>
      </div>
      <progress aria-labelledby={id} {...(known ? { value: Math.min(done, total), max: total } : {})} />
      {onCancel !== undefined && (
        <Button variant="secondary" data-color="neutral" disabled={cancelling} onClick={onCancel}>
          {text.cancel}
        </Button>
      )}
    </div>
  )
}
