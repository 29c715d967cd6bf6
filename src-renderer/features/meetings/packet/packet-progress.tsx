import { useEffect, useState } from 'react'
import { packetScreenWords } from '#shared/text/screen/packet.ts'
import { useText } from '../../../api/language.ts'
import type { JobState } from '../../../api/use-job.ts'
import { useFormat } from '../../../ui/format.ts'
import { Progress } from '../../../ui/progress.tsx'

/** How far a packet has come. The step is read out when it changes; figures are only shown. */
export function PacketProgress({
  label,
  state,
  onCancel,
}: {
  readonly label: string
  readonly state: Extract<JobState<unknown>, { kind: 'running' }>
  readonly onCancel: () => void
}): React.JSX.Element {
  const text = useText(packetScreenWords)
  const format = useFormat()
  const seconds = useSeconds()
  const { step, done, total } = state.progress ?? { step: '', done: 0, total: 0 }
  const counted = total > 1
  const figures = [format.number(done), format.number(total)] as const
  const said =
    step === 'assemble' ? text.attachmentOf(...figures) : step === 'prove' ? text.pageOf(...figures) : ''
  return (
    <>
      <Progress
        label={label}
        step={(text.steps as Readonly<Record<string, string>>)[step] ?? ''}
        done={done}
        total={counted ? total : 0}
        cancelling={state.cancelling}
        onCancel={onCancel}
      />
      <p className="packet-figures muted small number" aria-hidden>
        <span>{counted ? said : ''}</span>
        <span>{text.elapsed(clock(seconds))}</span>
      </p>
    </>
  )
}

/** Seconds since this came into view. */
function useSeconds(): number {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const from = performance.now()
    const timer = setInterval(() => setSeconds(Math.floor((performance.now() - from) / 1000)), 250)
    return () => clearInterval(timer)
  }, [])
  return seconds
}

const clock = (seconds: number): string =>
  `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`
