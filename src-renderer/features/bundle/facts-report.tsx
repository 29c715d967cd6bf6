import { Fieldset, Radio } from '@digdir/designsystemet-react'
import type { Choice, FactReport, MergeReport } from '#shared/bundle/report.ts'
import { bundleFields, fieldName } from '#shared/text/screen/bundle/fields.ts'
import { bundleReport } from '#shared/text/screen/bundle/report.ts'
import { bundleScreens } from '#shared/text/screen/bundle/screens.ts'
import { useText } from '../../api/language.ts'
import { Panel } from '../../ui/panel.tsx'

export type Choices = ReadonlyMap<string, Choice>
export const choiceKey = ({ kind, id, field }: Pick<Choice, 'kind' | 'id' | 'field'>): string =>
  `${kind} ${id} ${field}`

/** The facts that the two sides have otherwise; where both have changed one, who merges chooses. */
export function FactsReport({
  report,
  isDone,
  choices,
  onChoose,
}: {
  readonly report: MergeReport
  readonly isDone: boolean
  readonly choices: Choices
  /** Absent where the merge is done. */
  readonly onChoose?: ((choice: Choice) => void) | undefined
}): React.JSX.Element | null {
  const text = useText(bundleReport)
  if (report.facts.length === 0) return null
  return (
    <Panel title={text.facts}>
      <ul className="bundle-list">
        {report.facts.map((fact) => (
          <li key={choiceKey(fact)} className="bundle-paper">
            <FactPart fact={fact} isDone={isDone} choice={choices.get(choiceKey(fact))} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function FactPart({
  fact,
  isDone,
  choice,
  onChoose,
}: {
  readonly fact: FactReport
  readonly isDone: boolean
  readonly choice: Choice | undefined
  readonly onChoose: ((choice: Choice) => void) | undefined
}): React.JSX.Element {
  const text = useText(bundleReport)
  const { take } = useText(bundleScreens)
  const { kinds, fields } = useText(bundleFields)
  const { kind, id, field, outcome } = fact
  const sides = [
    { side: 'ours', label: text.ours, value: fact.ours },
    { side: 'theirs', label: text.their, value: fact.theirs },
  ] as const
  const title = `${kinds[kind]} ${fact.name}, ${fieldName(fields, field)}`
  if (outcome !== 'differs' || onChoose === undefined)
    return (
      <>
        <div className="bundle-paper-head">
          <h3>{title}</h3>
          <span className="small muted">
            {outcome === 'taken' && !isDone ? text.takenAhead : text[outcome]}
          </span>
        </div>
        {sides.map(({ side, label, value }) => (
          <div key={side}>
            <span className="small muted">{label}</span>
            <div className="bundle-quote">{value === '' ? text.empty : value}</div>
          </div>
        ))}
      </>
    )
  return (
    <Fieldset>
      <Fieldset.Legend>{title}</Fieldset.Legend>
      <Fieldset.Description>{take}</Fieldset.Description>
      {sides.map(({ side, label, value }) => (
        <Radio
          key={side}
          name={choiceKey(fact)}
          value={side}
          label={label}
          description={value === '' ? text.empty : value}
          checked={(choice?.take ?? 'ours') === side}
          onChange={() => onChoose({ kind, id, field, take: side })}
        />
      ))}
    </Fieldset>
  )
}
