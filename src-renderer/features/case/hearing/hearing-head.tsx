import { Button } from '@digdir/designsystemet-react'
import { CalendarIcon, EnvelopeClosedIcon, GlobeIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { CaseFacts } from '#shared/contract/case.ts'
import { senderKinds } from '#shared/contract/hearing.ts'
import { hearingPlanWords } from '#shared/text/screen/case/hearing-plan.ts'
import { hearingWords } from '#shared/text/screen/case/hearing.ts'
import { useRead } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useMayWrite } from '../../../api/may-write.ts'
import { useFormat } from '../../../ui/format.ts'
import { Facts, Panel } from '../../../ui/panel.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Bars } from '../bars.tsx'
import type { HearingView, OneHearing } from './hearing-tab.tsx'
import { PlanDialog } from './plan-dialog.tsx'
import { RetentionLine } from './retention-line.tsx'
import { useOutput } from './use-output.ts'

/** When, to whom and how many, with the letter and the page that go out. */
export function HearingHead({
  facts,
  view,
  hearing,
  isLast,
}: {
  readonly facts: CaseFacts
  readonly view: HearingView
  readonly hearing: OneHearing
  readonly isLast: boolean
}): React.JSX.Element {
  const text = useText(hearingWords)
  const { plan, planAnother } = useText(hearingPlanWords)
  const format = useFormat()
  const mayWrite = useMayWrite()
  const [planning, setPlanning] = useState<'this' | 'another' | null>(null)
  const letter = useOutput('hearing.letter', ({ path }) => text.made(path))
  const page = useOutput('hearing.exportPage', ({ path }) => text.made(path))
  const { opensOn, closesOn, parties, daysLeft } = hearing
  const groups = [...new Set(parties.map(({ group }) => group))]
  const today = useRead('case.choices', {}).data?.today ?? ''
  const isOver = today > closesOn
  const mayPlan = mayWrite && view.fixed === null
  return (
    <div className="columns">
      <Panel
        title={text.hearing}
        actions={
          isLast && (
            <>
              {mayPlan && (
                <Button
                  variant="secondary"
                  data-color="neutral"
                  onClick={() => setPlanning(isOver && facts.state !== 'hearing' ? 'another' : 'this')}
                >
                  <CalendarIcon aria-hidden />
                  {isOver && facts.state !== 'hearing' ? planAnother : text.edit}
                </Button>
              )}
              <Button
                variant="secondary"
                data-color="neutral"
                aria-disabled={letter.isRunning}
                onClick={() => letter.start({ case: facts.id })}
              >
                <EnvelopeClosedIcon aria-hidden />
                {letter.isRunning ? text.making : text.letter}
              </Button>
              <Button
                variant="secondary"
                data-color="neutral"
                aria-disabled={page.isRunning}
                onClick={() => page.start({ case: facts.id, folder: null })}
              >
                <GlobeIcon aria-hidden />
                {page.isRunning ? text.making : text.page}
              </Button>
            </>
          )
        }
      >
        <Facts
          rows={[
            {
              label: text.period,
              value: `${format.day(opensOn, 'long')} – ${format.day(closesOn, 'long')}`,
            },
            {
              label: text.state,
              value: (
                <Tag tone={daysLeft === null ? 'neutral' : daysLeft <= 7 ? 'warning' : 'info'}>
                  {daysLeft === null ? (isOver ? text.over : text.notOpen) : text.daysLeft(daysLeft)}
                </Tag>
              ),
            },
          ]}
        />
        {groups.length === 0 ? (
          <p className="muted">{text.noParties}</p>
        ) : (
          <details className="hearing-parties" open={hearing.inputs === 0}>
            <summary>
              {text.parties}: {text.partyCount(parties.length)}
            </summary>
            <Facts
              rows={groups.map((group) => ({
                label: text.groups[group],
                value: parties
                  .filter((party) => party.group === group)
                  .map(({ name }) => name)
                  .join(', '),
              }))}
            />
          </details>
        )}
        <RetentionLine hearing={hearing.id} />
      </Panel>
      <BySender hearing={hearing} />
      {planning !== null && (
        <PlanDialog
          facts={facts}
          view={view}
          hearing={planning === 'this' ? hearing : null}
          title={planning === 'another' ? planAnother : hearing.inputs > 0 ? text.hearing : plan}
          onClose={() => setPlanning(null)}
        />
      )}
    </div>
  )
}

function BySender({ hearing }: { readonly hearing: OneHearing }): React.JSX.Element {
  const text = useText(hearingWords)
  const inputs = useRead('hearing.inputs', { hearing: hearing.id }).data ?? []
  const rows = senderKinds
    .map((kind) => ({
      label: text.senders[kind],
      value: inputs.filter(({ senderKind }) => senderKind === kind).length,
    }))
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => b.value - a.value)
  return (
    <Panel title={text.bySender}>
      {rows.length === 0 ? (
        <p className="muted">{text.noInputs}</p>
      ) : (
        <Bars name={text.bySender} rows={rows} />
      )}
    </Panel>
  )
}
