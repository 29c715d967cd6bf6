import { useEffect, useRef } from 'react'
import { startWords } from '#shared/text/screen/start.ts'
import { useText } from '../../api/language.ts'
import type { JobState } from '../../api/use-job.ts'
import { announce } from '../../ui/announcer.tsx'
import { useFormat } from '../../ui/format.ts'
import { Progress } from '../../ui/progress.tsx'

/** Said by quarters: each attachment would be too much to listen to. */
const steps = 4

/** How far the demo has come, seen and heard; «Avbryt» has the focus, for what was pressed is shut meanwhile. */
export function DemoProgress({
  state,
  onCancel,
}: {
  readonly state: Extract<JobState<unknown>, { kind: 'running' }>
  readonly onCancel: () => void
}): React.JSX.Element {
  const text = useText(startWords)
  const format = useFormat()
  const box = useRef<HTMLDivElement>(null)
  const { done, total } = state.progress ?? { done: 0, total: 0 }
  const quarter = total === 0 ? 0 : Math.floor((done / total) * steps)
  const percent = format.number((quarter * 100) / steps)
  const say = quarter === 0 ? text.building : text.builtSoFar(percent)
  useEffect(() => announce(say), [say])
  useEffect(() => box.current?.querySelector('button')?.focus(), [])
  return (
    <div className="start-progress" ref={box}>
      <Progress
        label={text.building}
        step={text.buildingHelp}
        done={done}
        total={total}
        cancelling={state.cancelling}
        onCancel={onCancel}
      />
    </div>
  )
}
