import { useEffect, useRef } from 'react'
import type { CaseId } from '#shared/ids.ts'
import { knowledgeFileWords } from '#shared/text/screen/case/knowledge-files.ts'
import { knowledgeImportWords } from '#shared/text/screen/case/knowledge-import.ts'
import { call } from '../../../api/client.ts'
import { useText } from '../../../api/language.ts'
import { useJob } from '../../../api/use-job.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { tell, tellDone, tellFailure } from '../../../ui/toast-store.ts'

/** Asks for a PDF or Word document and makes a source of it; closed, it is given up. */
export function AddDocument({
  caseId,
  onClose,
}: {
  readonly caseId: CaseId
  readonly onClose: () => void
}): React.JSX.Element | null {
  const text = useText(knowledgeFileWords)
  const { reading } = useText(knowledgeImportWords)
  const { state, start, cancel } = useJob('knowledge.addDocument')
  const isBegun = useRef(false)
  useEffect(() => {
    if (isBegun.current) return
    isBegun.current = true
    start({ case: caseId })
  }, [caseId, start])
  const isTold = useRef(false)
  useEffect(() => {
    if (state.kind === 'idle' || state.kind === 'running' || isTold.current) return
    isTold.current = true
    onClose()
    if (state.kind === 'failed') {
      if (state.failure.code !== 'work.cancelled') tellFailure(state.failure)
      return
    }
    if (state.result === null) return
    const { source, number, title, warnings } = state.result
    tellDone(text.documentAdded(number, title), () => call('source.remove', { id: source }))
    for (const warning of warnings) tell(text.documentWarnings[warning])
  }, [state, text, onClose])
  if (state.kind !== 'running') return null
  return (
    <Dialog open title={text.document} size="small" onClose={cancel}>
      <Progress label={reading} step="" done={0} total={0} cancelling={state.cancelling} onCancel={cancel} />
    </Dialog>
  )
}
