import { Button } from '@digdir/designsystemet-react'
import { CalendarIcon, TasklistIcon } from '@navikt/aksel-icons'
import { deadlineWords } from '#shared/text/screen/case/deadlines/words.ts'
import { call } from '../../../api/client.ts'
import { useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useJob } from '../../../api/use-job.ts'
import { Notice } from '../../../ui/notice.tsx'
import { ErrorState, failureIn } from '../../../ui/states.tsx'
import { tellDone, tellFailure } from '../../../ui/toast-store.ts'
import type { Wish } from './deadlines-panel.tsx'

/** What may be made of a way: days in the progress plan, a calendar file. */
export function DeadlineActions({ wish }: { readonly wish: Wish }): React.JSX.Element {
  const text = useText(deadlineWords)
  const lay = useWrite('deadlines.layInPlan')
  const { state, start } = useJob('deadlines.exportIcs')
  const layDays = async (): Promise<void> => {
    try {
      const laid = await lay.mutateAsync(wish)
      if (laid.added.length + laid.before.length === 0) tellDone(text.laidNothing)
      else tellDone(text.laid, () => call('deadlines.takeOutOfPlan', { case: wish.case, ...laid }))
    } catch (error) {
      tellFailure(failureIn(error))
    }
  }
  return (
    <>
      <div className="deadlines-actions">
        <Button disabled={lay.isPending} onClick={() => void layDays()}>
          <TasklistIcon aria-hidden />
          {text.layInPlan}
        </Button>
        <Button
          variant="secondary"
          data-color="neutral"
          disabled={state.kind === 'running'}
          onClick={() => start({ ...wish, path: null })}
        >
          <CalendarIcon aria-hidden />
          {text.export}
        </Button>
      </div>
      {state.kind === 'failed' && <ErrorState failure={state.failure} writing />}
      {state.kind === 'done' && state.result !== null && (
        <Notice tone="success" title={text.exported(state.result.events)}>
          <p className="small muted case-address">{state.result.path}</p>
        </Notice>
      )}
    </>
  )
}
