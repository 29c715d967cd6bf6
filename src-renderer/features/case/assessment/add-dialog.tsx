import { Button } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { assessmentDialogWords } from '#shared/text/screen/case/assessment-dialogs.ts'
import { useText } from '../../../api/language.ts'
import { Dialog } from '../../../ui/dialog.tsx'

/** A point in words of one's own, for what no part of the text says as it stands. */
export function AddDialog({
  onAdd,
  onClose,
}: {
  readonly onAdd: (text: string) => void
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(assessmentDialogWords)
  const id = useId()
  const [said, setSaid] = useState('')
  const [isMissing, setMissing] = useState(false)
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.add}
      footer={
        <>
          <Button type="submit" form={id}>
            {text.add}
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
          else onAdd(said)
        }}
      >
        <div className="field">
          <label className="ds-label" htmlFor={`${id}-text`}>
            {text.addText}
          </label>
          <textarea
            id={`${id}-text`}
            className="ds-input"
            rows={6}
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
