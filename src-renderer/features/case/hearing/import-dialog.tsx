import { Button } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import type { HearingId } from '#shared/ids.ts'
import { hearingImportWords } from '#shared/text/screen/case/hearing-import.ts'
import { kitWords } from '#shared/text/screen/kit.ts'
import { useRead } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useRefusalText } from '../../../api/refusal.ts'
import { useJob } from '../../../api/use-job.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { useFormat } from '../../../ui/format.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { useLatest } from '../import-kit/use-latest.ts'
import { firstSaidOfInputs, inputMappingFault, mayImportInputs } from './import-choices.ts'
import type { InputChoices, SaidOfInputs } from './import-choices.ts'
import { InputCheck } from './input-check.tsx'
import { InputColumns } from './input-columns-step.tsx'
import { useInputImport } from './use-input-import.ts'
import '../import-kit/import-kit.css'

const guessed = { encoding: null, separator: null, sheet: null }

/** A table chosen, its columns told, looked at row by row, and only then taken in. */
export function ImportDialog({
  hearing,
  onClose,
}: {
  readonly hearing: HearingId
  readonly onClose: () => void
}): React.JSX.Element | null {
  const text = useText(hearingImportWords)
  const kit = useText(kitWords)
  const format = useFormat()
  const worded = useRefusalText()
  const today = useRead('case.choices', {}).data?.today ?? ''
  const reading = useJob('hearing.readFile')
  const planning = useJob('hearing.planImport')
  const importing = useInputImport(onClose)
  const file = useLatest(reading.state)
  const plan = useLatest(planning.state, file)
  const [last, setSaid] = useState<SaidOfInputs | null>(null)
  const said = last?.file === file ? last : file === null ? null : firstSaidOfInputs(file, today)

  const { state: read, start: startReading } = reading
  const seen = useRef<unknown>(null)
  useEffect(() => {
    if (seen.current === null) {
      seen.current = read
      startReading(guessed)
    }
    if (read.kind !== 'done' || seen.current === read) return
    seen.current = read
    // given up in the system's own dialog: with another file at hand, that one stands
    if (read.result === null && file === null) onClose()
  }, [read, file, startReading, onClose])

  const jobs = [reading, planning, importing]
  const busy = jobs.find(({ state }) => state.kind === 'running')
  const failure = jobs.flatMap(({ state }) => (state.kind === 'failed' ? [state.failure] : [])).at(-1)
  if (said === null && failure === undefined && busy === undefined) return null
  const isChecking = said?.isChecking === true
  const close = (): void => {
    busy?.cancel()
    onClose()
  }
  const look = (choices: InputChoices): void => {
    if (said === null) return
    setSaid({ ...said, choices, isChecking: true })
    planning.start({ hearing, token: said.file.token, ...choices })
  }
  const isReady =
    plan !== null && said !== null && busy === undefined && mayImportInputs(plan, said.skipRefused)
  const take = (): void => {
    if (!isReady) return
    const { file: of, choices, skipRefused } = said
    importing.start({ hearing, token: of.token, ...choices, plan: plan.plan, skipRefused })
  }
  const next = (): void => {
    if (said === null) return
    if (inputMappingFault(said.choices.mapping) === null) look(said.choices)
    else setSaid({ ...said, wasAsked: true })
  }
  // looking at the rows anew takes a moment: what was seen last stands meanwhile
  const running = busy?.state.kind === 'running' && !(busy === planning && plan !== null) ? busy.state : null
  return (
    <Dialog
      open
      size="large"
      title={text.title}
      onClose={close}
      footer={
        <>
          {!isChecking && said !== null && <Button onClick={next}>{text.next}</Button>}
          {isChecking && plan !== null && (
            <Button aria-disabled={!isReady} onClick={take}>
              {text.do(format.number(plan.counts.add))}
            </Button>
          )}
          {isChecking ? (
            <Button variant="secondary" onClick={() => setSaid({ ...said, isChecking: false })}>
              {text.back}
            </Button>
          ) : (
            <Button variant={file === null ? 'primary' : 'secondary'} onClick={() => startReading(guessed)}>
              {file === null ? text.choose : text.chooseOther}
            </Button>
          )}
          <Button variant="tertiary" data-color="neutral" onClick={close}>
            {kit.cancel}
          </Button>
        </>
      }
    >
      <div className="import-steps">
        {failure !== undefined && failure.code !== 'work.cancelled' && (
          <Notice tone="danger" alert>
            {worded(failure)}
          </Notice>
        )}
        {said !== null && !isChecking && (
          <InputColumns
            said={said}
            onChoose={(choices) => setSaid({ ...said, choices })}
            onReadAs={(how) => startReading({ ...how, token: said.file.token })}
          />
        )}
        {said !== null && plan !== null && isChecking && (
          <InputCheck
            plan={plan}
            said={said}
            onChoose={look}
            onSkipRefused={(skipRefused) => setSaid({ ...said, skipRefused })}
          />
        )}
        {running !== null && busy !== undefined && (
          <Progress
            label={busy === reading ? text.reading : busy === planning ? text.planning : text.importing}
            step=""
            done={0}
            total={0}
            cancelling={running.cancelling}
            onCancel={busy.cancel}
          />
        )}
      </div>
    </Dialog>
  )
}
