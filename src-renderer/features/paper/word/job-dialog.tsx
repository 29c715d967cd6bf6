import type { JobState } from '../../../api/use-job.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Progress } from '../../../ui/progress.tsx'

/** Work with a document under way; closed, it is given up. */
export function JobDialog({
  title,
  step,
  state,
  onCancel,
}: {
  readonly title: string
  readonly step: string
  readonly state: Extract<JobState<unknown>, { readonly kind: 'running' }>
  readonly onCancel: () => void
}): React.JSX.Element {
  return (
    <Dialog open title={title} size="small" onClose={onCancel}>
      <Progress
        label={title}
        step={step}
        done={state.progress?.done ?? 0}
        total={0}
        cancelling={state.cancelling}
        onCancel={onCancel}
      />
    </Dialog>
  )
}
