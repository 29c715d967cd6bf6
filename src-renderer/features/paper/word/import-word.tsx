import { useEffect, useRef } from 'react'
import { paperWordWords } from '#shared/text/screen/paper/word.ts'
import { useText } from '../../../api/language.ts'
import { useJob } from '../../../api/use-job.ts'
import { tellFailure } from '../../../ui/toast-store.ts'
import { useDesk } from '../session/desk.ts'
import { ImportDialog } from './import-dialog.tsx'
import { JobDialog } from './job-dialog.tsx'

/** Asks for a Word document, reads it, and shows what would come of it before anything is changed. */
export function ImportWord({ onClose }: { readonly onClose: () => void }): React.JSX.Element | null {
  const { session } = useDesk()
  const text = useText(paperWordWords)
  const { state, start, cancel } = useJob('paper.readWord')
  const isBegun = useRef(false)
  useEffect(() => {
    if (isBegun.current) return
    isBegun.current = true
    start({ id: session.paper.id, path: null })
  }, [session, start])
  useEffect(() => {
    if (state.kind === 'failed') {
      onClose()
      if (state.failure.code !== 'work.cancelled') tellFailure(state.failure)
    }
    if (state.kind === 'done' && state.result === null) onClose()
  }, [state, onClose])
  if (state.kind === 'running')
    return <JobDialog title={text.taking} step={text.reading} state={state} onCancel={cancel} />
  if (state.kind !== 'done' || state.result === null) return null
  return <ImportDialog read={state.result} onClose={onClose} />
}
