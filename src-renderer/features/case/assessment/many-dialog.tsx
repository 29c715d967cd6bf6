import { Button } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import type { PointChange } from '#shared/contract/assessment.ts'
import { inputConclusions } from '#shared/domain/hearing/assessment.ts'
import type { InputConclusion } from '#shared/domain/hearing/hearing.ts'
import type { ThemeId } from '#shared/ids.ts'
import { assessmentDialogWords } from '#shared/text/screen/case/assessment-dialogs.ts'
import { hearingWords } from '#shared/text/screen/case/hearing.ts'
import { useText } from '../../../api/language.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { useFormat } from '../../../ui/format.ts'
import type { Assessment } from './point-rows.ts'

/** The same answer to several points; what is left empty stays as it is in each. */
export function ManyDialog({
  count,
  themes,
  onStore,
  onClose,
}: {
  readonly count: number
  readonly themes: Assessment['themes']
  readonly onStore: (change: PointChange) => void
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(assessmentDialogWords)
  const { conclusions } = useText(hearingWords)
  const format = useFormat()
  const id = useId()
  const [assessment, setAssessment] = useState('')
  const [conclusion, setConclusion] = useState('')
  const [theme, setTheme] = useState('')
  const change: PointChange = {
    ...(assessment.trim() === '' ? {} : { assessment }),
    ...(conclusion === '' ? {} : { conclusion: conclusion as InputConclusion }),
    ...(theme === '' ? {} : { theme: theme as ThemeId }),
  }
  const choice = (
    label: string,
    value: string,
    options: readonly (readonly [string, string])[],
    onChange: (value: string) => void,
  ): React.JSX.Element => (
    <div className="field">
      <label className="ds-label" htmlFor={`${id}-${label}`}>
        {label}
      </label>
      <select
        id={`${id}-${label}`}
        className="ds-input"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="">{text.keep}</option>
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.many(format.number(count))}
      description={text.manyHelp}
      footer={
        <>
          <Button type="submit" form={id} disabled={Object.keys(change).length === 0}>
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
          onStore(change)
        }}
      >
        <div className="field">
          <label className="ds-label" htmlFor={`${id}-assessment`}>
            {text.assessment}
          </label>
          <textarea
            id={`${id}-assessment`}
            className="ds-input"
            rows={5}
            maxLength={20_000}
            value={assessment}
            onChange={({ target }) => setAssessment(target.value)}
          />
        </div>
        {choice(
          text.conclusion,
          conclusion,
          inputConclusions.map((value) => [value, conclusions[value]] as const),
          setConclusion,
        )}
        {choice(
          text.themeShort,
          theme,
          themes.map((each) => [each.id, each.name] as const),
          setTheme,
        )}
      </form>
    </Dialog>
  )
}
