import { useState } from 'react'
import type { CaseFacts } from '#shared/contract/case.ts'
import type { Failure } from '#shared/contract/reply.ts'
import type { CaseId } from '#shared/ids.ts'
import { factsWords } from '#shared/text/screen/case/facts.ts'
import { useRead } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { CaseStateTag } from '../../marks/case-state-tag.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { SearchField } from '../../ui/filter-bar.tsx'
import { useFormat } from '../../ui/format.ts'
import { Answered, ErrorState } from '../../ui/states.tsx'

type Related = CaseFacts['successors'][number]
type Props = {
  readonly open: boolean
  /** The case that is to replace another; it cannot replace itself. */
  readonly of: CaseId
  /** Why what was chosen last was refused. */
  readonly failure: Failure | null
  readonly onClose: () => void
  readonly onChoose: (related: Related) => void
}

/** More than one reads; more words find fewer. */
const most = 20

/** Finds the earlier case, among all there are, by number or words. */
export function PredecessorDialog({ open, onClose, ...props }: Props): React.JSX.Element {
  const text = useText(factsWords)
  return (
    <Dialog open={open} onClose={onClose} title={text.earlierTitle} description={text.earlierHelp}>
      <Cases {...props} />
    </Dialog>
  )
}

function Cases({ of, failure, onChoose }: Omit<Props, 'open' | 'onClose'>): React.JSX.Element {
  const text = useText(factsWords)
  const format = useFormat()
  const [typed, setTyped] = useState('')
  const query = useRead(
    'case.list',
    {
      text: typed,
      states: [],
      committee: null,
      officer: null,
      theme: null,
      sort: 'updatedAt',
      descending: true,
      offset: 0,
      limit: most + 1,
    },
    { keep: true },
  )
  return (
    <>
      {failure !== null && <ErrorState failure={failure} writing />}
      <SearchField label={text.findCase} value={typed} onChange={setTyped} />
      <Answered query={query} rows={5}>
        {({ rows, total }) => {
          const shown = rows.filter((row) => row.id !== of).slice(0, most)
          const others = total - (rows.length - rows.filter((row) => row.id !== of).length)
          return (
            <>
              <p className="case-found muted small" role="status">
                {shown.length === 0 ? text.noSuchCase : text.casesFound(format.number(others))}
              </p>
              <ul className="case-choices">
                {shown.map(({ id, caseNumber, title, state }) => (
                  <li key={id}>
                    <button type="button" onClick={() => onChoose({ id, caseNumber, title })}>
                      <span className="number">{caseNumber}</span>
                      <span>{title}</span>
                      <CaseStateTag state={state} />
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )
        }}
      </Answered>
    </>
  )
}
