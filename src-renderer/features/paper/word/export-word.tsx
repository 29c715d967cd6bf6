import { useEffect, useRef } from 'react'
import { importFindingText } from '#shared/text/import-words.ts'
import { paperWordWords } from '#shared/text/screen/paper/word.ts'
import { useLanguage, useText } from '../../../api/language.ts'
import { useJob } from '../../../api/use-job.ts'
import { tell, tellFailure } from '../../../ui/toast-store.ts'
import { useDesk } from '../session/desk.ts'
import { JobDialog } from './job-dialog.tsx'

/** Saves the paper as a Word document, with all that was written up to now. */
export function ExportWord({ onClose }: { readonly onClose: () => void }): React.JSX.Element | null {
  const { session } = useDesk()
  const text = useText(paperWordWords)
  const language = useLanguage()
  const { state, start, cancel } = useJob('paper.exportWord')
  const isBegun = useRef(false)
  useEffect(() => {
    if (isBegun.current) return
    isBegun.current = true
    session.saver.flush()
    void session.saver.settled().then(() => start({ id: session.paper.id, path: null }))
  }, [session, start])
  useEffect(() => {
    if (state.kind !== 'done' && state.kind !== 'failed') return
    onClose()
    if (state.kind === 'failed') {
      if (state.failure.code !== 'work.cancelled') tellFailure(state.failure)
      return
    }
    if (state.result === null) return
    const { path, findings } = state.result
    const file = path.split(/[/\\]/).at(-1) ?? path
    const what = findings.map((finding) => importFindingText(finding, language)).join(', ')
    tell(what === '' ? text.saved(file) : text.savedBut(file, what))
  }, [state, onClose, text, language])
  if (state.kind !== 'running') return null
  return <JobDialog title={text.saving} step={text.writing} state={state} onCancel={cancel} />
}
