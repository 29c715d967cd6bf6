import { ArrowRightIcon, ClockDashedIcon, PencilIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { HistoryEntry } from '#shared/contract/case.ts'
import type { CaseId } from '#shared/ids.ts'
import { historyWords } from '#shared/text/screen/case/history.ts'
import { caseStateWords } from '#shared/text/screen/codes.ts'
import { stageWords } from '#shared/text/screen/reading-codes.ts'
import { useRead } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { useFormat } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { Answered, EmptyState } from '../../ui/states.tsx'
import { Segments } from './segments.tsx'

type Kind = 'all' | HistoryEntry['kind']

/** What happened, latest first: the course of the case, and what was changed in it. */
export function HistoryTab({ id }: { readonly id: CaseId }): React.JSX.Element {
  const text = useText(historyWords)
  const history = useRead('case.history', { id })
  const [kind, setKind] = useState<Kind>('all')
  return (
    <Panel
      title={text.title}
      actions={
        <Segments
          label={text.show}
          value={kind}
          options={(['all', 'course', 'audit'] as const).map((value) => ({
            value,
            label: text.kinds[value],
          }))}
          onChange={setKind}
        />
      }
    >
      <Answered query={history}>
        {(entries) => {
          const shown = entries.filter((entry) => kind === 'all' || entry.kind === kind)
          if (shown.length === 0) return <EmptyState icon={ClockDashedIcon} title={text.none} />
          return (
            <ol className="case-history">
              {shown.map((entry) => (
                <Entry key={entry.id} entry={entry} />
              ))}
            </ol>
          )
        }}
      </Answered>
    </Panel>
  )
}

function Entry({ entry }: { readonly entry: HistoryEntry }): React.JSX.Element {
  const text = useText(historyWords)
  const states = useText(caseStateWords)
  const stages = useText(stageWords)
  const format = useFormat()
  const names: Readonly<Record<string, string>> = text.what
  const { at, who, what, kind, from, to, reading, note } = entry
  const Sign = kind === 'course' ? ArrowRightIcon : PencilIcon
  const facts = [
    reading === null ? '' : `${stages[reading.stage]}, ${reading.committee}`,
    from === null || to === null || from === to ? '' : text.fromTo(states[from], states[to]),
    note,
  ].filter((fact) => fact !== '')
  return (
    <li>
      <time dateTime={at} className="number muted">
        {format.instant(at)}
      </time>
      <Sign aria-hidden />
      <div>
        <strong>{names[what] ?? what}</strong>
        {who !== '' && <span className="muted"> {text.who(who)}</span>}
        {facts.map((fact) => (
          <div key={fact} className="small muted">
            {fact}
          </div>
        ))}
      </div>
    </li>
  )
}
