import { Button } from '@digdir/designsystemet-react'
import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { commentWords } from '#shared/text/screen/paper/comments.ts'
import { useText } from '../../../api/language.ts'
import { useUnsaved } from '../../../api/unsaved.ts'
import { failureIn } from '../../../ui/states.tsx'
import { tellFailure } from '../../../ui/toast-store.ts'

/** Where a remark or an answer is written. Ctrl+Enter stores it, Esc gives it up; what is not stored stays here. */
export function RemarkForm({
  label,
  save,
  given = '',
  onSave,
  onCancel,
}: {
  readonly label: string
  /** What the button says. */
  readonly save: string
  readonly given?: string
  readonly onSave: (text: string) => Promise<unknown>
  readonly onCancel: () => void
}): React.JSX.Element {
  const text = useText(commentWords)
  const [value, setValue] = useState(given)
  const [isBusy, setBusy] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  useUnsaved(value.trim() !== '' && value !== given)
  useEffect(() => field.current?.focus(), [])
  const send = (): void => {
    if (isBusy) return
    if (value.trim() === '') {
      field.current?.focus()
      return
    }
    setBusy(true)
    void onSave(value.trim()).catch((error: unknown) => {
      setBusy(false)
      tellFailure(failureIn(error))
    })
  }
  const hear = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      send()
    } else if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      onCancel()
    }
  }
  return (
    <form
      className="paper-remark-form"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <label htmlFor={id} className="small">
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        className="ds-input"
        rows={3}
        maxLength={8000}
        value={value}
        onChange={(event) => setValue(event.target.value)}
        onKeyDown={hear}
      />
      <div className="paper-remark-actions">
        <Button type="submit" data-size="sm">
          {save}
        </Button>
        <Button type="button" data-size="sm" variant="tertiary" data-color="neutral" onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
    </form>
  )
}
