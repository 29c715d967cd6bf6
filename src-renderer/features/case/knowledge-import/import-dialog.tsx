import { Button } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import type { CaseId } from '#shared/ids.ts'
import { knowledgeImportWords } from '#shared/text/screen/case/knowledge-import.ts'
import { kitWords } from '#shared/text/screen/kit.ts'
import { useText } from '../../../api/language.ts'
import { useRefusalText } from '../../../api/refusal.ts'
import { useJob } from '../../../api/use-job.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { useFormat } from '../../../ui/format.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { CheckStep } from './check-step.tsx'
import { ColumnsStep } from './columns-step.tsx'
import { firstChoices, firstSaid, mappingFault, mayImport } from './import-choices.ts'
import type { Choices, Said } from './import-choices.ts'
import { useImportJob } from './use-import-job.ts'
import { useLatest } from '../import-kit/use-latest.ts'
import '../import-kit/import-kit.css'

const guessed = { encoding: null, separator: null, sheet: null }

/** A file chosen, its columns told, looked at row by row, and only then taken in. */
export function ImportDialog({
  caseId,
  onClose,
}: {
  readonly caseId: CaseId
  readonly onClose: () => void
}): React.JSX.Element | null {
  const text = useText(knowledgeImportWords)
  const kit = useText(kitWords)
  const format = useFormat()
  const worded = useRefusalText()
  const reading = useJob('knowledge.readFile')
  const planning = useJob('knowledge.planImport')
  const importing = useImportJob(onClose)
  const file = useLatest(reading.state)
  const plan = useLatest(planning.state, file)
  const [last, setSaid] = useState<Said | null>(null)
  const said = last?.file === file ? last : file === null ? null : firstSaid(file)

  const { state: read, start: startReading } = reading
  const { start: startPlanning } = planning
  const seen = useRef<unknown>(null)
  useEffect(() => {
    if (seen.current === null) {
      seen.current = read
      startReading(guessed)
    }
    if (read.kind !== 'done' || seen.current === read) return
    seen.current = read
    const { result } = read
    // given up in the system's own dialog: with another file at hand, that one stands
    if (result === null && file === null) onClose()
    if (result?.content.kind === 'references')
      startPlanning({ case: caseId, token: result.token, ...firstChoices(result) })
  }, [read, file, startReading, startPlanning, caseId, onClose])

  const jobs = [reading, planning, importing]
  const busy = jobs.find(({ state }) => state.kind === 'running')
  const failure = jobs.flatMap(({ state }) => (state.kind === 'failed' ? [state.failure] : [])).at(-1)
  if (said === null && failure === undefined && busy === undefined) return null
  const content = file?.content
  const isChecking = said?.isChecking === true
  const close = (): void => {
    busy?.cancel()
    onClose()
  }
  const look = (choices: Choices): void => {
    if (said === null) return
    setSaid({ ...said, choices, isChecking: true })
    startPlanning({ case: caseId, token: said.file.token, ...choices })
  }
  const isReady = plan !== null && said !== null && busy === undefined && mayImport(plan, said.skipRefused)
  const take = (): void => {
    if (!isReady) return
    const { file: of, choices, skipRefused } = said
    importing.start({ case: caseId, token: of.token, ...choices, plan: plan.plan, skipRefused })
  }
  const next = (): void => {
    if (said === null) return
    if (mappingFault(said.choices.mapping) === null) look(said.choices)
    else setSaid({ ...said, wasAsked: true })
  }
  // looking at the rows anew takes a moment: what was seen last stands meanwhile
  const running = busy?.state.kind === 'running' && !(busy === planning && plan !== null) ? busy.state : null
  const label = busy === reading ? text.reading : busy === planning ? text.planning : text.importing
  return (
    <Dialog
      open
      size="large"
      title={text.title}
      onClose={close}
      footer={
        <>
          {!isChecking && content?.kind === 'table' && <Button onClick={next}>{text.next}</Button>}
          {isChecking && plan !== null && (
            <Button aria-disabled={!isReady} onClick={take}>
              {text.do(format.number(plan.counts.add + plan.counts.update))}
            </Button>
          )}
          {isChecking && content?.kind === 'table' ? (
            <Button
              variant="secondary"
              onClick={() => said !== null && setSaid({ ...said, isChecking: false })}
            >
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
        {said !== null && !isChecking && content?.kind === 'table' && (
          <ColumnsStep
            file={said.file}
            content={content}
            mapping={said.choices.mapping}
            fault={said.wasAsked ? mappingFault(said.choices.mapping) : null}
            onMap={(mapping) => setSaid({ ...said, choices: { ...said.choices, mapping } })}
            onReadAs={(how) => startReading({ ...how, token: said.file.token })}
          />
        )}
        {said !== null && plan !== null && isChecking && (
          <CheckStep
            caseId={caseId}
            file={said.file}
            plan={plan}
            choices={said.choices}
            skipRefused={said.skipRefused}
            onChoose={look}
            onSkipRefused={(skipRefused) => setSaid({ ...said, skipRefused })}
          />
        )}
        {running !== null && busy !== undefined && (
          <Progress
            label={label}
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
