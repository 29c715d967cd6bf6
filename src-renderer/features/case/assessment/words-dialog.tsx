import { Button } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { assessmentDialogWords } from '#shared/text/screen/case/assessment-dialogs.ts'
import { useText } from '../../../api/language.ts'
import { Dialog } from '../../../ui/dialog.tsx'

/** A point in words of one's own: a new one, or one that is put in other words. */
export function WordsDialog({
  said: stands,
  onStore,
  onClose,
}: {
  /** What the point says; empty for a new one. */
  readonly said: string
  readonly onStore: (text: string) => void
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(assessmentDialogWords)
  const id = useId()
  const [said, setSaid] = useState(stands)
  const [isMissing, setMissing] = useState(false)
  return (
    <Dialog
      open
      onClose={onClose}
      title={stands === '' ? text.add : text.rewrite}
      footer={
        <>
          <Button type="submit" form={id}>
            {text.store}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {text.cancel}
          </Button>
        </>
      }
    >
      <form
        id={id}
        className="assess-choices"
        onSubmit={(event) => {
          event.preventDefault()
          if (said.trim() === '') setMissing(true)
          else onStore(said)
        }}
      >
        <div className="field">
          <label className="ds-label" htmlFor={`${id}-text`}>
            {text.addText}
          </label>
          <textarea
            id={`${id}-text`}
            className="ds-input"
            rows={8}
            value={said}
            aria-invalid={isMissing || undefined}
            aria-describedby={isMissing ? `${id}-missing` : undefined}
            onChange={({ target }) => {
              setSaid(target.value)
              setMissing(false)
            }}
          />
          {isMissing && (
            <p id={`${id}-missing`} className="field-hint" role="alert" data-color="danger">
              {text.addMissing}
            </p>
          )}
        </div>
      </form>
    </Dialog>
  )
}
