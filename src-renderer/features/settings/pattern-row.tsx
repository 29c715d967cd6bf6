import { CheckmarkIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { Button } from '@digdir/designsystemet-react'
import { useDeferredValue, useId, useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import type { CommitteeId } from '#shared/ids.ts'
import { itemKindWords } from '#shared/text/screen/meeting-codes.ts'
import { settingsWords } from '#shared/text/screen/settings.ts'
import { call } from '../../api/client.ts'
import { useRead, useWrite } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { useRefusalText } from '../../api/refusal.ts'
import { useUnsaved } from '../../api/unsaved.ts'
import { tellDone } from '../../ui/toast-store.ts'
import { useMayChange } from './may-change.ts'

type Pattern = Output<'committee.list'>[number]['patterns'][number]

/** One series of a body: its pattern, and the next number as the pattern would print it. Enter saves, Esc gives up. */
export function PatternRow({
  committee,
  body,
  series,
  pattern,
  example,
}: Pattern & { readonly committee: CommitteeId; readonly body: string }): React.JSX.Element {
  const text = useText(settingsWords)
  const kinds = useText(itemKindWords)
  const worded = useRefusalText()
  const mayChange = useMayChange()
  const save = useWrite('pattern.save')
  const [typed, setTyped] = useState<string | null>(null)
  const id = useId()
  const wanted = typed?.trim() ?? pattern
  const isChanged = wanted !== pattern
  useUnsaved(isChanged)
  const tried = useRead(
    'pattern.try',
    { committee, series, pattern: useDeferredValue(wanted).slice(0, 80) },
    { enabled: isChanged, keep: true },
  )
  const failure = isChanged ? (save.error?.failure ?? tried.error?.failure) : undefined
  const shown = isChanged ? (tried.data ?? '') : example
  const store = (): void => {
    if (!isChanged || failure !== undefined) return
    save.mutate(
      { committee, series, pattern: wanted },
      {
        onSuccess: ({ before }) => {
          setTyped(null)
          tellDone(text.patternSaved(series, shown), () =>
            call('pattern.save', { committee, series, pattern: before ?? '' }),
          )
        },
      },
    )
  }
  return (
    <tr>
      <th scope="row">
        <strong>{series}</strong> <span className="muted">{kinds[series]}</span>
      </th>
      <td>
        <div className="settings-pattern">
          <input
            className="ds-input"
            aria-label={text.patternOf(series, body)}
            aria-describedby={id}
            aria-invalid={failure !== undefined || undefined}
            readOnly={!mayChange}
            maxLength={40}
            spellCheck={false}
            value={typed ?? pattern}
            onChange={({ target }) => {
              save.reset()
              setTyped(target.value)
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter') store()
              if (event.key === 'Escape') setTyped(null)
            }}
          />
          {isChanged && (
            <Button variant="secondary" disabled={failure !== undefined} onClick={store}>
              {text.save}
            </Button>
          )}
        </div>
      </td>
      <td id={id} className="settings-example" aria-live="polite">
        {failure === undefined ? (
          <>
            {isChanged && <CheckmarkIcon aria-hidden />}
            <span className="number">{shown}</span>
          </>
        ) : (
          <span data-color="danger">
            <ExclamationmarkTriangleIcon aria-hidden />
            {worded(failure)}
          </span>
        )}
      </td>
    </tr>
  )
}
