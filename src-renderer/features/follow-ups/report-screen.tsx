import { Button } from '@digdir/designsystemet-react'
import { ArrowLeftIcon, FileExcelIcon, FilePdfIcon, TasklistIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Output } from '#shared/contract/index.ts'
import type { CommitteeId } from '#shared/ids.ts'
import { followUpScreen } from '#shared/text/screen/follow-ups/words.ts'
import { useRead } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { useJob } from '../../api/use-job.ts'
import { FilterSelect } from '../../ui/filter-bar.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Answered, EmptyState, ErrorState } from '../../ui/states.tsx'
import { ReportView } from './report-view.tsx'
import './follow-ups.css'

type Audience = 'members' | 'public'

/** What came of a body's decisions of half a year, on the screen and to take along. */
export function ReportScreen(): React.JSX.Element {
  const text = useText(followUpScreen)
  const filters = useRead('followUp.filters', {})
  return (
    <Page
      wide
      title={text.reportTitle}
      meta={
        <Link href="/oppfolging" className="follow-ups-back">
          <ArrowLeftIcon aria-hidden /> {text.back}
        </Link>
      }
    >
      <Answered query={filters} rows={8}>
        {(known) => {
          const [committee] = known.committees
          const [half] = known.halves
          return committee === undefined || half === undefined ? (
            <Panel>
              <EmptyState icon={TasklistIcon} title={text.noDecisions}>
                {text.noneHelp}
              </EmptyState>
            </Panel>
          ) : (
            <Chosen known={known} first={{ committee: committee.id, half }} />
          )
        }}
      </Answered>
    </Page>
  )
}

function Chosen({
  known,
  first,
}: {
  readonly known: Output<'followUp.filters'>
  readonly first: { readonly committee: CommitteeId; readonly half: string }
}): React.JSX.Element {
  const text = useText(followUpScreen)
  const [committee, setCommittee] = useState(first.committee)
  const [half, setHalf] = useState(first.half)
  const [audience, setAudience] = useState<Audience>('members')
  const wish = { committee, half, audience }
  const report = useRead('followUp.report', wish, { keep: true })
  const { state, start, cancel } = useJob('followUp.printReport')
  const isRunning = state.kind === 'running'
  const saved = state.kind === 'done' ? state.result : null
  return (
    <>
      <search className="filters" aria-label={text.reportTitle}>
        <FilterSelect
          label={text.committee}
          all={null}
          value={committee}
          options={known.committees.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(chosen) => setCommittee(chosen ?? first.committee)}
        />
        <FilterSelect
          label={text.half}
          all={null}
          value={half}
          options={known.halves.map((each) => ({ value: each, label: text.halfName(each) }))}
          onChange={(chosen) => setHalf(chosen ?? first.half)}
        />
        <FilterSelect
          label={text.reader}
          all={null}
          value={audience}
          options={(['members', 'public'] as const).map((each) => ({
            value: each,
            label: text.readers[each],
          }))}
          onChange={(chosen) => setAudience(chosen ?? 'members')}
        />
        <Button disabled={isRunning} onClick={() => start({ ...wish, format: 'pdf', path: null })}>
          <FilePdfIcon aria-hidden />
          {text.pdf}
        </Button>
        <Button
          variant="secondary"
          data-color="neutral"
          disabled={isRunning}
          onClick={() => start({ ...wish, format: 'xlsx', path: null })}
        >
          <FileExcelIcon aria-hidden />
          {text.xlsx}
        </Button>
      </search>
      {audience === 'public' && <p className="small muted">{text.readerHelp}</p>}
      {isRunning && (
        <Progress
          label={text.making}
          step={text.making}
          done={0}
          total={0}
          cancelling={state.cancelling}
          onCancel={cancel}
        />
      )}
      {state.kind === 'failed' && <ErrorState failure={state.failure} />}
      {saved !== null && <p role="status">{text.saved(saved.path)}</p>}
      <Answered query={report} rows={8}>
        {(shown) => <ReportView report={shown} />}
      </Answered>
    </>
  )
}
