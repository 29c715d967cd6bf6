import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import type { CaseId } from '#shared/ids.ts'
import { statementWords } from '#shared/text/screen/case/statements.ts'
import { useRead } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useMayWrite } from '../../../api/may-write.ts'
import { useFormat } from '../../../ui/format.ts'
import { Panel } from '../../../ui/panel.tsx'
import { Answered } from '../../../ui/states.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { StatementDialog } from './statement-dialog.tsx'
import './statements.css'

export type Statements = Output<'statement.list'>
export type Council = Statements['councils'][number]

/** What each statutory council said of the case; nothing where they are not heard. */
export function StatementsPanel({ id }: { readonly id: CaseId }): React.JSX.Element {
  const query = useRead('statement.list', { case: id })
  return (
    <Answered query={query}>
      {(found) => (found.councils.length === 0 ? null : <Shown id={id} found={found} />)}
    </Answered>
  )
}

function Shown({ id, found }: { readonly id: CaseId; readonly found: Statements }): React.JSX.Element {
  const text = useText(statementWords)
  const [edited, setEdited] = useState<Council | null>(null)
  return (
    <Panel title={text.title} description={text.help}>
      <ul className="statements">
        {found.councils.map((council) => (
          <li key={council.committee}>
            <CouncilRow council={council} onEdit={() => setEdited(council)} />
          </li>
        ))}
      </ul>
      <StatementDialog id={id} found={found} council={edited} onClose={() => setEdited(null)} />
    </Panel>
  )
}

const tones = { given: 'success', none: 'neutral', notConcerned: 'neutral' } as const

function CouncilRow({
  council,
  onEdit,
}: {
  readonly council: Council
  readonly onEdit: () => void
}): React.JSX.Element {
  const words = useText(statementWords)
  const format = useFormat()
  const mayWrite = useMayWrite()
  const { name, state, input, receivedOn, byItself, text, recorded } = council
  const facts = [
    ...(input === null ? [] : [words.input(input.number)]),
    ...(receivedOn === null ? [] : [words.received(format.day(receivedOn))]),
    ...(byItself ? [words.byItself] : []),
  ]
  return (
    <article className="statement" aria-label={name}>
      <header>
        <strong>{name}</strong>
        <Tag tone={state === null ? 'warning' : tones[state]}>
          {state === null ? words.unknown : words.states[state]}
        </Tag>
        <span className="small muted">{facts.join(' · ')}</span>
        {mayWrite && (
          <Button
            variant="tertiary"
            data-size="sm"
            aria-label={recorded === null ? words.recordFor(name) : words.changeFor(name)}
            onClick={onEdit}
          >
            {recorded === null ? words.record : words.change}
          </Button>
        )}
      </header>
      {state === 'given' && text !== '' && (
        <details>
          <summary className="small">{words.read}</summary>
          <p className="statement-text">{text}</p>
        </details>
      )}
    </article>
  )
}
