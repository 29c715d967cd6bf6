import { useState } from 'react'
import { Link } from 'wouter'
import type { CaseId, PaperId } from '#shared/ids.ts'
import { paperWords } from '#shared/text/screen/paper/paper.ts'
import { useText } from '../../api/language.ts'
import { Page } from '../../ui/page.tsx'
import { ErrorState, Loading } from '../../ui/states.tsx'
import { OpenPaper } from './open-paper.tsx'
import { usePaper } from './session/use-paper.ts'
import './styles/paper.css'

type Given = {
  readonly caseId: CaseId
  readonly id: PaperId
  /** The paragraph that one came for. */
  readonly block?: string | undefined
}

/** A paper, to be written. */
export function PaperScreen(given: Given): React.JSX.Element {
  const [turn, setTurn] = useState(0)
  return <OnePaper key={turn} {...given} onReopen={() => setTurn(turn + 1)} />
}

function OnePaper({
  caseId,
  id,
  block,
  onReopen,
}: Given & { readonly onReopen: () => void }): React.JSX.Element {
  const text = useText(paperWords)
  const paper = usePaper(id)
  if (paper.kind === 'open') return <OpenPaper session={paper.session} block={block} onReopen={onReopen} />
  if (paper.kind === 'opening')
    return (
      <div className="page">
        <Loading rows={8} />
      </div>
    )
  return (
    <Page title={text.notOpened}>
      <ErrorState failure={paper.failure} onRetry={onReopen} />
      <Link href={`/saker/${caseId}/saksframlegg`}>{text.toCase}</Link>
    </Page>
  )
}
