import { Button } from '@digdir/designsystemet-react'
import { BubbleChartIcon, CalendarIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import type { CaseFacts } from '#shared/contract/case.ts'
import type { HearingId } from '#shared/ids.ts'
import { hearingPlanWords } from '#shared/text/screen/case/hearing-plan.ts'
import { hearingWords } from '#shared/text/screen/case/hearing.ts'
import { useRead } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useMayWrite } from '../../../api/may-write.ts'
import { useFormat } from '../../../ui/format.ts'
import { Panel } from '../../../ui/panel.tsx'
import { Answered, EmptyState } from '../../../ui/states.tsx'
import { Choice } from '../import-kit/choice.tsx'
import { HearingHead } from './hearing-head.tsx'
import { InputsView } from './inputs-view.tsx'
import { PlanDialog } from './plan-dialog.tsx'
import './hearing.css'

export type HearingView = Output<'hearing.get'>
export type OneHearing = HearingView['hearings'][number]

/** The hearing of a case: when, to whom, and what was said. */
export function HearingTab({
  facts,
  thing,
}: {
  readonly facts: CaseFacts
  /** The input that the address names. */
  readonly thing: string | undefined
}): React.JSX.Element {
  const hearing = useRead('hearing.get', { case: facts.id })
  return (
    <Answered query={hearing} rows={8}>
      {(view) =>
        view.hearings.length === 0 ? (
          <NoHearing facts={facts} view={view} />
        ) : (
          <Hearings facts={facts} view={view} thing={thing} />
        )
      }
    </Answered>
  )
}

function NoHearing({
  facts,
  view,
}: {
  readonly facts: CaseFacts
  readonly view: HearingView
}): React.JSX.Element {
  const text = useText(hearingWords)
  const { plan } = useText(hearingPlanWords)
  const mayWrite = useMayWrite()
  const [planning, setPlanning] = useState(false)
  const isWithout = view.fixed?.code === 'hearing.noneInCourse'
  return (
    <Panel>
      <EmptyState icon={BubbleChartIcon} title={isWithout ? text.noneInCourse : text.none}>
        {!isWithout && (
          <>
            <p>{text.noneHelp}</p>
            {mayWrite && view.fixed === null && (
              <Button onClick={() => setPlanning(true)}>
                <CalendarIcon aria-hidden />
                {plan}
              </Button>
            )}
          </>
        )}
      </EmptyState>
      {planning && <PlanDialog facts={facts} view={view} hearing={null} onClose={() => setPlanning(false)} />}
    </Panel>
  )
}

/** The last hearing first; a council that wants a new one makes another. */
function Hearings({
  facts,
  view,
  thing,
}: {
  readonly facts: CaseFacts
  readonly view: HearingView
  readonly thing: string | undefined
}): React.JSX.Element | null {
  const text = useText(hearingWords)
  const format = useFormat()
  const [wanted, setWanted] = useState<HearingId | null>(null)
  const shown = view.hearings.find(({ id }) => id === wanted) ?? view.hearings.at(-1)
  if (shown === undefined) return null
  return (
    <>
      {view.hearings.length > 1 && (
        <div className="hearing-which">
          <Choice<string>
            label={text.which}
            value={shown.id}
            options={view.hearings.map(({ id, opensOn, closesOn }) => ({
              value: id,
              label: `${format.day(opensOn)} – ${format.day(closesOn)}`,
            }))}
            onChange={(id) => setWanted(id as HearingId)}
          />
        </div>
      )}
      <HearingHead facts={facts} view={view} hearing={shown} isLast={shown === view.hearings.at(-1)} />
      <InputsView key={shown.id} file={facts.id} view={view} hearing={shown} thing={thing} />
    </>
  )
}
