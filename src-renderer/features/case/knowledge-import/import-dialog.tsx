import { Button } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import type { CaseId } from '#shared/ids.ts'
import { knowledgeImportWords } from '#shared/text/screen/case/knowledge-import.ts'
import { kitWords } from '#shared/text/screen/kit.ts'
import { useText } from '../../../api/language.ts'
import { useJob } from '../../../api/use-job.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { useFormat } from '../../../ui/format.ts'
import { Progress } from '../../../ui/progress.tsx'
import { ErrorState } from '../../../ui/states.tsx'
import { CheckStep } from './check-step.tsx'
import { ColumnsStep } from './columns-step.tsx'
import { firstChoices, mappingFault, mayImport } from './import-choices.ts'
import type { Choices } from './import-choices.ts'
import { useImportJob } from './use-import-job.ts'
import { useLatest } from './use-latest.ts'
import './knowledge-import.css'

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
  const reading = useJob('knowledge.readFile')
  const planning = useJob('knowledge.planImport')
  const importing = useImportJob(onClose)
  const file = useLatest(reading.state)
  const plan = useLatest(planning.state)
  const [choices, setChoices] = useState<Choices | null>(null)
  const [isChecking, setChecking] = useState(false)
  const [skipRefused, setSkipRefused] = useState(false)
  const [wasAsked, setAsked] = useState(false)

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
    if (result === null) {
      // given up in the system's own dialog: with another file at hand, that one stands
      if (file === null) onClose()
      return
    }
    const first = firstChoices(result)
    setChoices(first)
    setSkipRefused(false)
    setAsked(false)
    const isList = result.content.kind === 'references'
    setChecking(isList)
    if (isList) startPlanning({ case: caseId, token: result.token, ...first })
  }, [read, file, startReading, startPlanning, caseId, onClose])

  const jobs = [reading, planning, importing]
  const busy = jobs.find(({ state }) => state.kind === 'running')
  const failure = jobs.flatMap(({ state }) => (state.kind === 'failed' ? [state.failure] : [])).at(-1)
  if (choices === null && failure === undefined && busy === undefined) return null
  const content = file?.content
  const look = (next: Choices): void => {
    setChoices(next)
    if (file !== null) startPlanning({ case: caseId, token: file.token, ...next })
  }
  const isReady = plan !== null && busy === undefined && mayImport(plan, skipRefused)
  const take = (): void => {
    if (!isReady || file === null || choices === null) return
    importing.start({ case: caseId, token: file.token, ...choices, plan: plan.plan, skipRefused })
  }
  const next = (): void => {
    setAsked(true)
    if (choices === null || mappingFault(choices.mapping) !== null) return
    setChecking(true)
    look(choices)
  }
  const [label, running] = [
    busy === reading ? text.reading : busy === planning ? text.planning : text.importing,
    busy?.state.kind === 'running' ? busy.state : null,
  ]
  return (
    <Dialog
      open
      size="large"
      title={text.title}
      onClose={onClose}
      footer={
        <>
          {!isChecking && content?.kind === 'table' && <Button onClick={next}>{text.next}</Button>}
          {isChecking && plan !== null && (
            <Button aria-disabled={!isReady} onClick={take}>
              {text.do(format.number(plan.counts.add + plan.counts.update))}
            </Button>
          )}
          {isChecking && content?.kind === 'table' ? (
            <Button variant="secondary" onClick={() => setChecking(false)}>
              {text.back}
            </Button>
          ) : (
            <Button variant={file === null ? 'primary' : 'secondary'} onClick={() => startReading(guessed)}>
              {file === null ? text.choose : text.chooseOther}
            </Button>
          )}
          <Button variant="tertiary" data-color="neutral" onClick={onClose}>
            {kit.cancel}
          </Button>
        </>
      }
    >
      <div className="knowledge-import">
        {failure !== undefined && <ErrorState failure={failure} writing />}
        {file !== null && choices !== null && !isChecking && content?.kind === 'table' && (
          <ColumnsStep
            file={file}
            content={content}
            mapping={choices.mapping}
            fault={wasAsked ? mappingFault(choices.mapping) : null}
            onMap={(mapping) => setChoices({ ...choices, mapping })}
            onReadAs={(how) => startReading({ ...how, token: file.token })}
          />
        )}
        {file !== null && plan !== null && choices !== null && isChecking && (
          <CheckStep
            caseId={caseId}
            file={file}
            plan={plan}
            choices={choices}
            skipRefused={skipRefused}
            onChoose={look}
            onSkipRefused={setSkipRefused}
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
