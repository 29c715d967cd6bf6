import { useId, useState } from 'react'
import type { EditionView } from '#shared/contract/sending.ts'
import { compareAgendas } from '#shared/domain/meeting/agenda-comparison.ts'
import { standingEditions } from '#shared/domain/meeting/sending.ts'
import { agendaChangeText } from '#shared/text/agenda-change-text.ts'
import { sendingWords } from '#shared/text/screen/sending/index.ts'
import { useLanguage, useText } from '../../../api/language.ts'
import { useFormat } from '../../../ui/format.ts'
import { Panel } from '../../../ui/panel.tsx'

/** Every edition of an agenda: when it was made and sent, and what differs between two of them. */
export function Editions({
  editions,
}: {
  readonly editions: readonly EditionView[]
}): React.JSX.Element | null {
  const text = useText(sendingWords)
  const format = useFormat()
  const standing = standingEditions(editions) as readonly EditionView[]
  if (editions.length === 0) return null
  return (
    <Panel title={text.editions}>
      <ul className="sending-editions">
        {editions.toReversed().map(({ id, edition, issuedOn, sentOn, takenBackAt }) => (
          <li key={id} data-taken-back={takenBackAt !== null || undefined}>
            <strong>{text.edition(edition)}</strong>
            <span className="muted small">
              {text.madeOn(format.day(issuedOn, 'long'))} ·{' '}
              {takenBackAt !== null
                ? text.takenBack
                : sentOn === null
                  ? text.notMarked
                  : text.sentOn(format.day(sentOn, 'long'))}
            </span>
          </li>
        ))}
      </ul>
      {standing.length > 1 && <Comparison standing={standing} />}
    </Panel>
  )
}

function Comparison({ standing }: { readonly standing: readonly EditionView[] }): React.JSX.Element {
  const text = useText(sendingWords)
  const language = useLanguage()
  const [chosen, setChosen] = useState<{ readonly from: string | null; readonly to: string | null }>({
    from: null,
    to: null,
  })
  const [last, before] = standing.toReversed()
  const from = standing.find(({ id }) => id === chosen.from) ?? before
  const to = standing.find(({ id }) => id === chosen.to) ?? last
  if (from === undefined || to === undefined) return <></>
  const differences = compareAgendas(from.items, to.items)
  return (
    <div className="sending-compare">
      <h3>{text.compare}</h3>
      <p className="muted small">{text.compareHelp}</p>
      <div className="sending-choices">
        <Choice
          label={text.from}
          standing={standing}
          value={from.id}
          onChange={(id) => setChosen({ from: id, to: to.id })}
        />
        <Choice
          label={text.to}
          standing={standing}
          value={to.id}
          onChange={(id) => setChosen({ from: from.id, to: id })}
        />
      </div>
      <p role="status" className="small">
        {differences.length === 0 ? text.same : text.differences(differences.length)}
      </p>
      <ul className="sending-differences">
        {differences.map(({ item, changes }) => (
          <li key={item.item}>
            <span className="number">{item.number}</span> {item.title}
            <span className="muted">
              {' '}
              – {changes.map((change) => agendaChangeText(change, language)).join('; ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Choice({
  label,
  standing,
  value,
  onChange,
}: {
  readonly label: string
  readonly standing: readonly EditionView[]
  readonly value: string
  readonly onChange: (id: string) => void
}): React.JSX.Element {
  const text = useText(sendingWords)
  const id = useId()
  return (
    <span>
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      <select className="ds-input" id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {standing.map((each) => (
          <option key={each.id} value={each.id}>
            {text.edition(each.edition)}
          </option>
        ))}
      </select>
    </span>
  )
}
