import { Button } from '@digdir/designsystemet-react'
import { useEffect } from 'react'
import { privacyWords } from '#shared/text/screen/privacy/words.ts'
import { useText } from '../../api/language.ts'
import { useMayWrite } from '../../api/may-write.ts'
import { useJob } from '../../api/use-job.ts'
import { Notice } from '../../ui/notice.tsx'
import { tell, tellFailure } from '../../ui/toast-store.ts'

/** An erasure whose bytes may still lie in the file: why, and the way to finish it. */
export function SweepNotice(): React.JSX.Element {
  const text = useText(privacyWords)
  const mayWrite = useMayWrite()
  const { state, start, reset } = useJob('retention.run')
  const running = state.kind === 'running'
  useEffect(() => {
    if (state.kind === 'failed') tellFailure(state.failure)
    if (state.kind === 'done' && state.result.sweep === 'swept') tell(text.sweptDone)
    if (state.kind === 'done' && state.result.sweep === 'full') tell(text.sweepFull)
    if (state.kind === 'done' && state.result.sweep === 'busy') tell(text.sweepOwedHelp)
    if (state.kind !== 'idle' && state.kind !== 'running') reset()
  }, [state, reset, text])
  return (
    <Notice
      tone="warning"
      title={text.sweepOwed}
      actions={
        mayWrite && (
          <Button
            variant="secondary"
            aria-disabled={running}
            onClick={() => (running ? undefined : start({ orders: [] }))}
          >
            {running ? text.steps.sweep : text.sweepNow}
          </Button>
        )
      }
    >
      {text.sweepOwedHelp}
    </Notice>
  )
}
