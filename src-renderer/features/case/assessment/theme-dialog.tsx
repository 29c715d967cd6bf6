import { Button } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import type { Failure } from '#shared/contract/reply.ts'
import type { CaseId, ThemeId } from '#shared/ids.ts'
import { assessmentDialogWords } from '#shared/text/screen/case/assessment-dialogs.ts'
import { call } from '../../../api/client.ts'
import { useText } from '../../../api/language.ts'
import { saving } from '../../../api/save-state.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { ErrorState, failureIn } from '../../../ui/states.tsx'
import type { Assessment } from './point-rows.ts'

const none = 'none'

/** Which theme a point is about: one of the case's, none, or a new one. */
export function ThemeDialog({
  file,
  themes,
  value,
  onChoose,
  onClose,
}: {
  readonly file: CaseId
  readonly themes: Assessment['themes']
  readonly value: ThemeId | null
  readonly onChoose: (theme: ThemeId | null) => void
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(assessmentDialogWords)
  const id = useId()
  const [chosen, setChosen] = useState<string>(value ?? none)
  const [name, setName] = useState('')
  const [failure, setFailure] = useState<Failure | null>(null)
  const store = async (): Promise<void> => {
    if (name.trim() === '') {
      onChoose(chosen === none ? null : (chosen as ThemeId))
      return
    }
    try {
      const made = await saving(() => call('theme.create', { case: file, name }))
      onChoose(made.id)
    } catch (error) {
      setFailure(failureIn(error))
    }
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.theme}
      size="small"
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
          void store()
        }}
      >
        {failure !== null && <ErrorState failure={failure} writing />}
        <fieldset>
          <legend className="ds-sr-only">{text.theme}</legend>
          {[{ id: none, name: text.noTheme }, ...themes].map((theme) => (
            <label key={theme.id}>
              <input
                type="radio"
                name="theme"
                value={theme.id}
                checked={chosen === theme.id && name.trim() === ''}
                onChange={() => {
                  setChosen(theme.id)
                  setName('')
                }}
              />
              <span>{theme.name}</span>
            </label>
          ))}
        </fieldset>
        <div className="field">
          <label className="ds-label" htmlFor={`${id}-new`}>
            {text.newTheme}
          </label>
          <p className="field-hint" id={`${id}-help`}>
            {text.newThemeHelp}
          </p>
          <input
            id={`${id}-new`}
            aria-describedby={`${id}-help`}
            className="ds-input"
            value={name}
            maxLength={120}
            autoComplete="off"
            onChange={({ target }) => setName(target.value)}
          />
        </div>
      </form>
    </Dialog>
  )
}
