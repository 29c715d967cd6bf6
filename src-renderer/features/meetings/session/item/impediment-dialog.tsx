import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { impedimentBases } from '#shared/domain/meeting/session/impediment-bases.ts'
import type { Impediment } from '#shared/domain/meeting/session/session.ts'
import type { PersonId } from '#shared/ids.ts'
import { sessionItemWords } from '#shared/text/screen/session/item.ts'
import { call } from '../../../../api/client.ts'
import { useLanguage, useText } from '../../../../api/language.ts'
import { useUnsaved } from '../../../../api/unsaved.ts'
import { Dialog } from '../../../../ui/dialog.tsx'
import { act } from '../act.ts'
import { focusOn } from '../focus.ts'
import type { ItemProps } from './item-props.ts'

/** Asks whether somebody may take part in the item: on a ground of the law, and why in words. */
export function ImpedimentDialog({
  item,
  view,
  onClose,
}: ItemProps & { readonly onClose: () => void }): React.JSX.Element {
  const text = useText(sessionItemWords)
  const language = useLanguage() === 'nn' ? 'nn' : 'nb'
  const asked = new Set(item.impediments.map(({ person }) => person.id))
  const members = [...new Map(view.roll.map((row) => [row.person.id, row])).values()].filter(
    ({ role, person }) => (role === 'member' || role === 'deputy') && !asked.has(person.id),
  )
  const [person, setPerson] = useState<PersonId | ''>('')
  const [kind, setKind] = useState<Impediment['kind']>('disqualified')
  const bases = impedimentBases.filter((basis) => basis.kind === kind)
  const [chosen, setChosen] = useState('')
  const basis = bases.find(({ code }) => code === chosen) ?? bases[0]
  const [ground, setGround] = useState('')
  useUnsaved(ground !== '')
  const name = members.find((row) => row.person.id === person)?.person.name ?? ''
  const raise = async (): Promise<void> => {
    if (person === '' || basis === undefined) return
    const input = { item: item.item.id, person, kind, basis: basis.code, ground: ground.trim() }
    const done = await act(() => call('impediment.raise', input), text.raised(name))
    if (done === null) return
    onClose()
    await focusOn('vote', 'item')
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.impedimentTitle}
      footer={
        <>
          <Button disabled={person === '' || ground.trim() === ''} onClick={() => void raise()}>
            {text.raise}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {text.cancel}
          </Button>
        </>
      }
    >
      <div className="form">
        <label className="field">
          <span className="ds-label">{text.who}</span>
          <select
            className="ds-input"
            value={person}
            onChange={({ target }) => setPerson(target.value as PersonId | '')}
          >
            <option value="">–</option>
            {members.map((row) => (
              <option key={row.person.id} value={row.person.id}>
                {row.person.name}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span className="ds-label">{text.kind}</span>
          <select
            className="ds-input"
            value={kind}
            onChange={({ target }) => setKind(target.value as Impediment['kind'])}
          >
            <option value="disqualified">{text.kinds.disqualified}</option>
            <option value="exempted">{text.kinds.exempted}</option>
          </select>
        </label>
        <label className="field">
          <span className="ds-label">{text.basis}</span>
          <select
            className="ds-input"
            value={basis?.code ?? ''}
            onChange={({ target }) => setChosen(target.value)}
          >
            {bases.map((each) => (
              <option key={each.code} value={each.code}>
                {`${each.printed[language]}: ${each.text[language]}`}
              </option>
            ))}
          </select>
          {basis !== undefined && <span className="field-hint">{basis.text[language]}</span>}
        </label>
        <label className="field">
          <span className="ds-label">{text.ground}</span>
          <span className="field-hint">{text.groundHelp}</span>
          <textarea
            className="ds-input session-text"
            rows={3}
            maxLength={4000}
            value={ground}
            onChange={({ target }) => setGround(target.value)}
          />
        </label>
      </div>
    </Dialog>
  )
}
