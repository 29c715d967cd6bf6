import { Button } from '@digdir/designsystemet-react'
import { CalendarIcon, PlusIcon } from '@navikt/aksel-icons'
import { useCallback, useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { meetingsWords } from '#shared/text/screen/meetings.ts'
import { yearPlanWords } from '#shared/text/screen/year-plan.ts'
import { useRead } from '../../api/hooks.ts'
import { useIntent } from '../../api/intent.ts'
import { useText } from '../../api/language.ts'
import { useMayWrite } from '../../api/may-write.ts'
import { FilterBar, FilterSelect } from '../../ui/filter-bar.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Answered, EmptyState } from '../../ui/states.tsx'
import { groupMeetings } from './group-meetings.ts'
import { MeetingDialog } from './meeting-dialog.tsx'
import { MonthList } from './month-list.tsx'
import { YearPlanDialog } from './year-plan/year-plan-dialog.tsx'
import './meetings.css'

/** Møter: what comes, soonest first, and what has been. */
export function MeetingsScreen(): React.JSX.Element {
  const text = useText(meetingsWords)
  const [year, setYear] = useState<string | null>(null)
  const asked = year === null ? 'recent' : Number(year)
  const meetings = useRead('meeting.list', { committee: null, year: asked }, { keep: true })
  const [planning, setPlanning] = useState(false)
  const [planningMany, setPlanningMany] = useState(false)
  const many = useText(yearPlanWords)
  useIntent(
    'newMeeting',
    useCallback(() => setPlanning(true), []),
  )
  const mayWrite = useMayWrite()
  const bodies = meetings.data?.committees ?? []
  return (
    <Page
      title={text.title}
      actions={
        <>
          <Button
            variant="secondary"
            disabled={bodies.length === 0 || !mayWrite}
            onClick={() => setPlanningMany(true)}
          >
            <CalendarIcon aria-hidden />
            {many.open}
          </Button>
          <Button disabled={bodies.length === 0 || !mayWrite} onClick={() => setPlanning(true)}>
            <PlusIcon aria-hidden />
            {text.create}
          </Button>
        </>
      }
    >
      <Answered query={meetings} rows={8}>
        {(data) => (
          <MeetingList
            data={data}
            chosen={year}
            onYear={setYear}
            onPlan={mayWrite ? () => setPlanning(true) : null}
          />
        )}
      </Answered>
      <MeetingDialog
        open={planning}
        onClose={() => setPlanning(false)}
        bodies={bodies}
        body={busiest(meetings.data?.rows ?? [])}
        today={meetings.data?.today ?? ''}
      />
      {planningMany && meetings.data !== undefined && (
        <YearPlanDialog
          bodies={bodies}
          body={busiest(meetings.data.rows)}
          today={meetings.data.today}
          onClose={() => setPlanningMany(false)}
        />
      )}
    </Page>
  )
}

/** The body that meets most: the one that a new meeting is likely for. */
function busiest(rows: Output<'meeting.list'>['rows']): string | null {
  const byBody = [...Map.groupBy(rows, ({ committee }) => committee.id)]
  return byBody.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null
}

function MeetingList({
  data,
  chosen,
  onYear,
  onPlan,
}: {
  readonly data: Output<'meeting.list'>
  /** The year that was asked for; null is what comes and what was lately. */
  readonly chosen: string | null
  readonly onYear: (year: string | null) => void
  /** null where the workspace takes no changes. */
  readonly onPlan: (() => void) | null
}): React.JSX.Element {
  const text = useText(meetingsWords)
  const { rows, today, year, years, committees } = data
  const [committee, setCommittee] = useState<string | null>(null)
  const { found, upcoming, earlier } = groupMeetings(rows, today, committee)
  if (rows.length === 0) {
    return (
      <Panel>
        <EmptyState
          icon={CalendarIcon}
          title={text.none}
          action={
            committees.length > 0 &&
            onPlan !== null && (
              <Button variant="secondary" onClick={onPlan}>
                {text.create}
              </Button>
            )
          }
        >
          {text.noneHelp}
        </EmptyState>
      </Panel>
    )
  }
  return (
    <>
      <FilterBar
        label={text.filter}
        found={text.found(found)}
        onClear={
          committee === null && chosen === null
            ? undefined
            : () => {
                setCommittee(null)
                onYear(null)
              }
        }
      >
        <FilterSelect
          label={text.committee}
          all={text.allCommittees}
          value={committee}
          options={committees.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setCommittee}
        />
        <FilterSelect
          label={text.period}
          all={text.recent}
          value={year === null ? null : String(year)}
          options={years.map((each) => ({ value: String(each), label: String(each) }))}
          onChange={onYear}
        />
      </FilterBar>
      {found === 0 && (
        <Panel>
          <EmptyState icon={CalendarIcon} title={text.noneHere}>
            {text.noneHereHelp}
          </EmptyState>
        </Panel>
      )}
      {upcoming.length > 0 && <MonthList title={text.upcoming} months={upcoming} today={today} />}
      {earlier.length > 0 && <MonthList title={text.earlier} months={earlier} today={today} />}
    </>
  )
}
