import { Button } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { splitPlaces } from '#shared/domain/hearing/divide-text.ts'
import { assessmentDialogWords } from '#shared/text/screen/case/assessment-dialogs.ts'
import { useText } from '../../../api/language.ts'
import { Dialog } from '../../../ui/dialog.tsx'

/** Where a point is cut in two: each place is told by how the second part begins. */
export function SplitDialog({
  said,
  onSplit,
  onClose,
}: {
  readonly said: string
  readonly onSplit: (at: number) => void
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(assessmentDialogWords)
  const id = useId()
  const places = splitPlaces(said)
  const [at, setAt] = useState(places[0] ?? 0)
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.split}
      description={places.length === 0 ? text.cannotSplit : text.splitHelp}
      size="medium"
      footer={
        <>
          {places.length > 0 && (
            <Button type="submit" form={id}>
              {text.splitNow}
            </Button>
          )}
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
          onSplit(at)
        }}
      >
        {places.length > 0 && (
          <p className="assess-cut" aria-hidden>
            {said.slice(0, at)}
            <mark>{said.slice(at)}</mark>
          </p>
        )}
        <fieldset>
          <legend className="ds-sr-only">{text.splitHelp}</legend>
          {places.map((place) => (
            <label key={place}>
              <input
                type="radio"
                name="place"
                value={place}
                checked={place === at}
                onChange={() => setAt(place)}
              />
              <span className="assess-begins">{said.slice(place, place + 90).toWellFormed()}</span>
            </label>
          ))}
        </fieldset>
      </form>
    </Dialog>
  )
}
