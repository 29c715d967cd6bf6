import { Button } from '@digdir/designsystemet-react'
import { CheckmarkCircleIcon, XMarkOctagonIcon } from '@navikt/aksel-icons'
import { useEffect, useRef } from 'react'
import type { Output } from '#shared/contract/index.ts'
import type { HearingId } from '#shared/ids.ts'
import { hearingImportWords } from '#shared/text/screen/case/hearing-import.ts'
import { call } from '../../../api/client.ts'
import { useText } from '../../../api/language.ts'
import { useRefusalText } from '../../../api/refusal.ts'
import { useJob } from '../../../api/use-job.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { useFormat } from '../../../ui/format.ts'
import { Progress } from '../../../ui/progress.tsx'
import { tellDone, tellFailure } from '../../../ui/toast-store.ts'

type Taken = Output<'hearing.takeDocuments'>

/** Asks for letters and mails, and tells what became of each; all of them are taken back as one. */
export function DocumentsDialog({
  hearing,
  onClose,
}: {
  readonly hearing: HearingId
  readonly onClose: () => void
}): React.JSX.Element | null {
  const text = useText(hearingImportWords)
  const { number } = useFormat()
  const { state, start, cancel } = useJob('hearing.takeDocuments')
  const isBegun = useRef(false)
  useEffect(() => {
    if (isBegun.current) return
    isBegun.current = true
    start({ hearing })
  }, [hearing, start])
  const isTold = useRef(false)
  useEffect(() => {
    if (state.kind === 'idle' || state.kind === 'running' || isTold.current) return
    isTold.current = true
    if (state.kind === 'failed') {
      onClose()
      if (state.failure.code !== 'work.cancelled') tellFailure(state.failure)
      return
    }
    const { import: id, files } = state.result
    const added = files.filter(({ refusal }) => refusal === null).length
    if (id !== null) tellDone(text.done(number(added)), () => call('hearing.undoImport', { import: id }))
    if (files.every(({ refusal, warnings }) => refusal === null && warnings.length === 0)) onClose()
  }, [state, text, number, onClose])
  if (state.kind === 'running')
    return (
      <Dialog open title={text.fromDocuments.replace(' …', '')} size="small" onClose={cancel}>
        <Progress
          label={text.takingDocuments}
          step={state.progress?.step ?? ''}
          done={state.progress?.done ?? 0}
          total={state.progress?.total ?? 0}
          cancelling={state.cancelling}
          onCancel={cancel}
        />
      </Dialog>
    )
  return state.kind === 'done' ? <Outcomes taken={state.result} onClose={onClose} /> : null
}

function Outcomes({
  taken,
  onClose,
}: {
  readonly taken: Taken
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(hearingImportWords)
  const worded = useRefusalText()
  return (
    <Dialog
      open
      title={text.outcomesTitle}
      onClose={onClose}
      footer={<Button onClick={onClose}>{text.close}</Button>}
    >
      <ul className="case-outcomes">
        {taken.files.map(({ file, number, warnings, refusal }, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- two folders may hold files of one name
          <li key={at} data-refused={refusal !== null || undefined}>
            {refusal === null ? <CheckmarkCircleIcon aria-hidden /> : <XMarkOctagonIcon aria-hidden />}
            <div>
              <strong>{file}</strong> {number !== null && <span>I-{number}</span>}
              {refusal !== null && <p>{worded(refusal)}</p>}
              {warnings.map((code) => (
                <p key={code} className="small muted">
                  {text.warnings[code]}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
