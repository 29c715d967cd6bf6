import { Button } from '@digdir/designsystemet-react'
import { BubbleChartIcon, QuestionmarkDiamondIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { assessmentProgress } from '#shared/domain/hearing/assessment.ts'
import type { CaseId } from '#shared/ids.ts'
import { assessmentWords } from '#shared/text/screen/case/assessment.ts'
import { useRead } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useMayWrite } from '../../../api/may-write.ts'
import { useFormat } from '../../../ui/format.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { Answered, EmptyState } from '../../../ui/states.tsx'
import { Segments } from '../segments.tsx'
import { DivideDialog } from './divide-dialog.tsx'
import { ExportMenu } from './export-menu.tsx'
import { KeysDialog } from './keys-dialog.tsx'
import type { Assessment } from './point-rows.ts'
import { PointTable } from './point-table.tsx'
import { Statistics } from './statistics.tsx'
import { StrandedDrafts } from './stranded-drafts.tsx'
import { useTableChoices } from './table-choices.ts'
import { everyRow } from './point-rows.ts'
import { useAnswers } from './use-answers.ts'
import './assessment.css'

/** What people said, point by point, and the officer's answers: the table, how far it has come, and statistics. */
export function AssessmentTab({
  id,
  thing,
}: {
  readonly id: CaseId
  readonly thing: string | undefined
}): React.JSX.Element {
  const text = useText(assessmentWords)
  const assessment = useRead('assessment.get', { case: id })
  return (
    <Answered query={assessment} rows={8}>
      {(shown) =>
        shown.inputs.length === 0 ? (
          <Panel>
            <EmptyState icon={BubbleChartIcon} title={text.none}>
              {text.noneHelp}
            </EmptyState>
          </Panel>
        ) : (
          <Assessing key={thing} id={id} shown={shown} thing={thing} />
        )
      }
    </Answered>
  )
}

function Assessing({
  id,
  shown,
  thing,
}: {
  readonly id: CaseId
  readonly shown: Assessment
  readonly thing: string | undefined
}): React.JSX.Element {
  const text = useText(assessmentWords)
  const format = useFormat()
  const mayWrite = useMayWrite()
  const answers = useAnswers()
  const [view, setView] = useState<'table' | 'statistics'>('table')
  const [asked, setAsked] = useState<'keys' | 'divide' | null>(null)
  const [, choose] = useTableChoices(id)
  const { total, answered, undivided, withoutChange } = assessmentProgress(shown.inputs)
  const sent = shown.hearings.find((hearing) => hearing.sent !== null)?.sent ?? null
  const isAllSent = shown.hearings.every((hearing) => hearing.sent !== null)
  const words =
    answered === total ? text.allAnswered : text.answeredOf(format.number(answered), format.number(total))
  const close = (): void => setAsked(null)
  return (
    <>
      <StrandedDrafts known={new Set(shown.inputs.flatMap(({ points }) => points.map((each) => each.id)))} />
      {sent !== null && (
        <Notice tone="info" title={text.sentTitle}>
          <p>{text.sent(sent.committee, format.day(sent.date, 'long'))}</p>
        </Notice>
      )}
      <div className="assess-head">
        <div className="assess-progress">
          <progress aria-label={words} value={answered} max={Math.max(1, total)} />
          <strong>{words}</strong>
        </div>
        {withoutChange > 0 && (
          <Button
            variant="tertiary"
            data-size="sm"
            onClick={() => {
              setView('table')
              choose({ filter: { ...everyRow, show: 'withoutChange' } })
            }}
          >
            {text.withoutChange(format.number(withoutChange))}
          </Button>
        )}
        {undivided > 0 && mayWrite && !isAllSent && (
          <Button variant="secondary" data-size="sm" onClick={() => setAsked('divide')}>
            {text.divideAll(format.number(undivided))}
          </Button>
        )}
        <div className="assess-tools">
          <Button variant="tertiary" data-color="neutral" onClick={() => setAsked('keys')}>
            <QuestionmarkDiamondIcon aria-hidden />
            {text.keys}
          </Button>
          <ExportMenu file={id} />
          <Segments
            label={text.views}
            value={view}
            options={(['table', 'statistics'] as const).map((value) => ({ value, label: text.view[value] }))}
            onChange={setView}
          />
        </div>
      </div>
      {view === 'statistics' ? (
        <Statistics shown={shown} />
      ) : (
        <PointTable
          file={id}
          shown={shown}
          thing={thing}
          mayWrite={mayWrite}
          answers={answers}
          onKeys={() => setAsked('keys')}
        />
      )}
      {asked === 'keys' && <KeysDialog onClose={close} />}
      {asked === 'divide' && (
        <DivideDialog
          file={id}
          input={null}
          onClose={close}
          onDivide={(inputs) => void answers.divide(inputs).then((did) => did !== null && close())}
        />
      )}
    </>
  )
}
