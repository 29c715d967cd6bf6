import { Button } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { knowledgePrintScreen } from '#shared/text/screen/case/knowledge-print.ts'
import { kitWords } from '#shared/text/screen/kit.ts'
import { useText } from '../../../api/language.ts'
import type { JobState } from '../../../api/use-job.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { ErrorState } from '../../../ui/states.tsx'
import './knowledge-print.css'

/** What is to be printed, and how far the work has come; closed while it works, it is given up. */
export function PrintDialog({
  title,
  description,
  confirm,
  ready,
  state,
  onConfirm,
  onCancel,
  onClose,
  offer,
  children,
}: {
  readonly title: string
  readonly description?: string
  readonly confirm: string
  readonly ready: boolean
  readonly state: JobState<unknown>
  readonly onConfirm: () => void
  readonly onCancel: () => void
  readonly onClose: () => void
  /** Stands where a failure would, when there is something to offer instead. */
  readonly offer?: ReactNode
  readonly children: ReactNode
}): React.JSX.Element {
  const text = useText(knowledgePrintScreen)
  const kit = useText(kitWords)
  const step = state.kind === 'running' ? (state.progress?.step ?? 'load') : ''
  const working = state.kind === 'running'
  return (
    <Dialog
      open
      title={title}
      {...(description === undefined ? {} : { description })}
      onClose={working ? onCancel : onClose}
      footer={
        !working && (
          <>
            <Button disabled={!ready} onClick={onConfirm}>
              {confirm}
            </Button>
            <Button variant="secondary" data-color="neutral" onClick={onClose}>
              {kit.cancel}
            </Button>
          </>
        )
      }
    >
      {working ? (
        <Progress
          label={text.working}
          step={step in text.steps ? text.steps[step as keyof typeof text.steps] : ''}
          done={0}
          total={0}
          cancelling={state.cancelling}
          onCancel={onCancel}
        />
      ) : (
        <div className="case-print-choices">
          {children}
          {offer ??
            (state.kind === 'failed' && state.failure.code !== 'work.cancelled' && (
              <ErrorState failure={state.failure} writing />
            ))}
        </div>
      )}
    </Dialog>
  )
}
