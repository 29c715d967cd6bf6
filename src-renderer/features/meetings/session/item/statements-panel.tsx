import { Button } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { PersonId } from '#shared/ids.ts'
import { sessionDecisionWords } from '#shared/text/screen/session/decision.ts'
import { call } from '../../../../api/client.ts'
import { useText } from '../../../../api/language.ts'
import { Key } from '../../../../ui/tag.tsx'
import { act } from '../act.ts'
import { DraftField } from '../draft-field.tsx'
import type { StatementMore } from '../draft-places.ts'
import { forgetBecome, storeDraft, useBecome, useDrafts } from '../drafts.ts'
import { focusOn } from '../focus.ts'
import { useKeys } from '../keys.ts'
import type { ItemProps } from './item-props.ts'

/** Statements for the minutes, each from somebody who was there. */
export function StatementsPanel({ item, mayWrite }: ItemProps): React.JSX.Element | null {
  const text = useText(sessionDecisionWords)
  const place = `newStatement/${item.item.id}` as const
  const draft = useDrafts((all) => all[place])
  const became = useBecome((all) => all[place])
  const [adding, setAdding] = useState(false)
  const [person, setPerson] = useState<PersonId | ''>('')
  const begin = (): void => {
    forgetBecome(place)
    setPerson('')
    setAdding(true)
  }
  useKeys({ t: mayWrite ? begin : undefined })
  const isWriting = mayWrite && (adding || draft !== undefined)
  const from = person === '' ? ((draft?.more as StatementMore | undefined)?.person ?? '') : person
  const [, , written = ''] = (became ?? '').split('/')
  const finish = async (): Promise<void> => {
    if (!(await storeDraft(place))) return
    setAdding(false)
    forgetBecome(place)
    await focusOn('outcome')
  }
  const remove = async (id: (typeof item.statements)[number]['id']): Promise<void> => {
    const done = await act(
      () => call('statement.remove', { item: item.item.id, statement: id }),
      text.statementRemoved,
    )
    if (done !== null) await focusOn('outcome')
  }
  if (!mayWrite && item.statements.length === 0) return null
  return (
    <section className="session-statements" aria-labelledby="session-statements">
      <header>
        <h3 id="session-statements">{text.statements}</h3>
        {mayWrite && !isWriting && (
          <Button variant="tertiary" data-color="neutral" data-size="sm" onClick={begin}>
            <PlusIcon aria-hidden /> {text.newStatement} <Key>T</Key>
          </Button>
        )}
      </header>
      {item.statements
        .filter(({ id }) => !(isWriting && id === written))
        .map((each) => (
          <div className="session-statement" key={each.id}>
            <p className="small">
              <strong>{each.person.name}</strong> <span className="muted">{each.party}</span>
            </p>
            {mayWrite ? (
              <DraftField
                place={`statement/${item.item.id}/${each.id}`}
                stored={each.text}
                label={`${text.statementText}, ${each.person.name}`}
                hideLabel
              />
            ) : (
              <p className="session-typed">{each.text}</p>
            )}
            {mayWrite && (
              <Button
                variant="tertiary"
                data-color="neutral"
                data-size="sm"
                aria-label={`${text.removeStatement}: ${each.person.name}`}
                onClick={() => void remove(each.id)}
              >
                {text.removeStatement}
              </Button>
            )}
          </div>
        ))}
      {isWriting && (
        <div className="session-statement">
          <label className="field">
            <span className="ds-label">{text.statementOf}</span>
            <select
              className="ds-input"
              value={from}
              disabled={written !== ''}
              onChange={({ target }) => setPerson(target.value as PersonId | '')}
            >
              <option value="">–</option>
              {item.voters.map(({ id, name, party }) => (
                <option key={id} value={id}>
                  {party === '' ? name : `${name} (${party})`}
                </option>
              ))}
            </select>
          </label>
          {from !== '' && (
            <DraftField
              place={place}
              stored={item.statements.find(({ id }) => id === written)?.text ?? ''}
              label={text.statementText}
              more={{ person: from } satisfies StatementMore}
              rows={3}
              focus
            />
          )}
          <div className="session-actions">
            <Button data-size="sm" onClick={() => void finish()}>
              {text.finish}
            </Button>
          </div>
        </div>
      )}
    </section>
  )
}
