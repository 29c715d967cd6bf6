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

/** A paper, to be written. */
export function PaperScreen({
  caseId,
  id,
}: {
  readonly caseId: CaseId
  readonly id: PaperId
}): React.JSX.Element {
  const text = useText(paperWords)
  const [turn, setTurn] = useState(0)
  const again = (): void => setTurn(turn + 1)
  const paper = usePaper(id, turn)
  if (paper.kind === 'open') return <OpenPaper key={turn} session={paper.session} onReopen={again} />
  if (paper.kind === 'opening')
    return (
      <div className="page">
        <Loading rows={8} />
      </div>
    )
  return (
    <Page title={text.notOpened}>
      <ErrorState failure={paper.failure} onRetry={again} />
      <Link href={`/saker/${caseId}/saksframlegg`}>{text.toCase}</Link>
    </Page>
  )
}
