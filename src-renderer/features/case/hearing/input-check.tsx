import { Checkbox, Fieldset, Radio } from '@digdir/designsystemet-react'
import { ArrowUndoIcon, ClockIcon, PlusIcon, XMarkOctagonIcon } from '@navikt/aksel-icons'
import { useId, useState } from 'react'
import { hearingImportWords } from '#shared/text/screen/case/hearing-import.ts'
import { useText } from '../../../api/language.ts'
import { useRefusalText } from '../../../api/refusal.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import type { Column } from '../../../ui/data-table.tsx'
import { FilterChips } from '../../../ui/filter-bar.tsx'
import { useFormat } from '../../../ui/format.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Tag } from '../../../ui/tag.tsx'
import type { InputChoices, PlannedInputs, SaidOfInputs } from './import-choices.ts'

type Row = PlannedInputs['rows'][number]
const outcomes = ['add', 'skip', 'refuse'] as const
const looks = {
  add: { tone: 'success', icon: PlusIcon },
  skip: { tone: 'neutral', icon: ArrowUndoIcon },
  refuse: { tone: 'danger', icon: XMarkOctagonIcon },
} as const

/** What would happen to each row, and what is to be said about those that need it. */
export function InputCheck({
  plan,
  said: { choices, skipRefused },
  onChoose,
  onSkipRefused,
}: {
  readonly plan: PlannedInputs
  readonly said: SaidOfInputs
  readonly onChoose: (choices: InputChoices) => void
  readonly onSkipRefused: (skip: boolean) => void
}): React.JSX.Element {
  const text = useText(hearingImportWords)
  const format = useFormat()
  const name = useId()
  const { counts, late, notes, rows } = plan
  const isThere = rows.some(({ why }) => why === 'exists') || choices.ifThere !== 'skip'
  return (
    <>
      {late > 0 && <Notice tone="warning">{text.lateOnes(format.number(late))}</Notice>}
      {notes.map(({ code, count, rows: which }) => (
        <Notice key={code}>{text.notes[code](format.number(count), which.join(', '))}</Notice>
      ))}
      {isThere && (
        <Fieldset>
          <Fieldset.Legend>{text.ifThere}</Fieldset.Legend>
          {(['skip', 'add'] as const).map((value) => (
            <Radio
              key={value}
              name={name}
              value={value}
              label={text.ifThereChoices[value]}
              checked={choices.ifThere === value}
              onChange={() => onChoose({ ...choices, ifThere: value })}
            />
          ))}
        </Fieldset>
      )}
      {counts.refuse > 0 && counts.add > 0 && (
        <Checkbox
          label={text.skipRefused(format.number(counts.refuse))}
          checked={skipRefused}
          onChange={({ target }) => onSkipRefused(target.checked)}
        />
      )}
      {counts.add + counts.refuse === 0 && <Notice>{text.nothing}</Notice>}
      <Rows plan={plan} />
    </>
  )
}

/** Rows by what becomes of them, those that are refused first; narrowed by outcome. */
function Rows({ plan }: { readonly plan: PlannedInputs }): React.JSX.Element {
  const text = useText(hearingImportWords)
  const worded = useRefusalText()
  const format = useFormat()
  const [chosen, setChosen] = useState<readonly Row['outcome'][]>([])
  const { counts } = plan
  const shown = plan.rows.filter(({ outcome }) => chosen.length === 0 || chosen.includes(outcome))
  const wanted = chosen.length === 0 ? outcomes : chosen
  const all = wanted.reduce((sum, outcome) => sum + counts[outcome], 0)
  const why = ({ why: reason, at, refusal, excerpt }: Row): string => {
    if (refusal !== null) return worded(refusal)
    if (reason === 'twice') return text.twice(at ?? 0)
    return reason === 'exists' ? text.exists(at ?? 0) : excerpt
  }
  const columns: readonly Column<Row>[] = [
    {
      key: 'row',
      header: text.rowHead,
      width: '4.2rem',
      align: 'end',
      cell: ({ row }) => format.number(row),
    },
    {
      key: 'what',
      header: text.whatHead,
      width: '9.5rem',
      cell: ({ outcome }) => (
        <Tag tone={looks[outcome].tone} icon={looks[outcome].icon}>
          {text.outcomeOne[outcome]}
        </Tag>
      ),
    },
    {
      key: 'sender',
      header: text.senderHead,
      width: '28%',
      names: true,
      cell: ({ sender }) => sender || '–',
    },
    {
      key: 'why',
      header: text.whyHead,
      cell: (row) => (
        <>
          {row.late && (
            <Tag tone="warning" icon={ClockIcon}>
              {text.late}
            </Tag>
          )}{' '}
          <span className={row.refusal === null ? 'muted' : undefined}>{why(row)}</span>
        </>
      ),
    },
  ]
  return (
    <>
      <FilterChips
        label={text.whatHead}
        values={chosen}
        options={outcomes
          .filter((value) => counts[value] > 0)
          .map((value) => ({ value, label: text.outcomes[value], count: counts[value] }))}
        onChange={setChosen}
      />
      {shown.length > 0 && (
        <DataTable
          caption={text.whatHead}
          columns={columns}
          rows={shown}
          rowKey={({ row, outcome }) => `${outcome} ${String(row)}`}
        />
      )}
      {all > shown.length && <p className="muted small">{text.more(format.number(all - shown.length))}</p>}
    </>
  )
}
