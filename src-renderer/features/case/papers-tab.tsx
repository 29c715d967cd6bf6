import { FileTextIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { PaperHead } from '#shared/contract/case.ts'
import type { CaseId, PaperId } from '#shared/ids.ts'
import { papersWords } from '#shared/text/screen/case/papers.ts'
import { stageWords } from '#shared/text/screen/reading-codes.ts'
import { useRead } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { useFormat } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { Answered, EmptyState } from '../../ui/states.tsx'
import { BeginPaper } from './begin-paper.tsx'
import { PaperState } from './paper-state.tsx'
import { PaperView } from './paper-view.tsx'

/** The papers of a case, one for each reading, beside the text of the one that is chosen. */
export function PapersTab({ id }: { readonly id: CaseId }): React.JSX.Element {
  const text = useText(papersWords)
  const papers = useRead('case.papers', { id })
  const [chosen, setChosen] = useState<PaperId | null>(null)
  return (
    <Answered query={papers} rows={8}>
      {(heads) => {
        const shown = heads.find((head) => head.id === chosen) ?? heads.at(-1)
        if (shown === undefined)
          return (
            <>
              <BeginPaper id={id} />
              <Panel>
                <EmptyState icon={FileTextIcon} title={text.none}>
                  {text.noneHelp}
                </EmptyState>
              </Panel>
            </>
          )
        return (
          <>
            <BeginPaper id={id} />
            <div className="case-papers">
              <nav aria-label={text.list}>
                <ul>
                  {heads.map((head) => (
                    <li key={head.id}>
                      <PaperChoice head={head} current={head === shown} onChoose={() => setChosen(head.id)} />
                    </li>
                  ))}
                </ul>
              </nav>
              <PaperView key={shown.id} caseId={id} id={shown.id} />
            </div>
          </>
        )
      }}
    </Answered>
  )
}

function PaperChoice({
  head,
  current,
  onChoose,
}: {
  readonly head: PaperHead
  readonly current: boolean
  readonly onChoose: () => void
}): React.JSX.Element {
  const text = useText(papersWords)
  const stages = useText(stageWords)
  const format = useFormat()
  const { stage, committee, state, words, version } = head
  return (
    <button type="button" aria-current={current ? 'true' : undefined} onClick={onChoose}>
      <strong>
        {stages[stage]}
        {version > 1 && `, ${text.version(version)}`}
      </strong>
      <span className="small muted">
        {committee} · {text.words(format.number(words))}
      </span>
      <PaperState state={state} />
    </button>
  )
}
