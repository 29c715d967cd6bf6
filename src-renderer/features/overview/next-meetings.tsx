import { CalendarIcon } from '@navikt/aksel-icons'
import { Link } from 'wouter'
import type { MeetingRow } from '#shared/contract/meeting.ts'
import { formatTime } from '#shared/domain/calendar/dates.ts'
import { overviewWords } from '#shared/text/screen/overview.ts'
import { useText } from '../../api/language.ts'
import { MeetingStateTag } from '../../marks/meeting-state-tag.tsx'
import { Panel } from '../../ui/panel.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { Due } from './due.tsx'

/** The meetings to come: which body, when, where, how much stands on the agenda. */
export function NextMeetings({
  meetings,
  today,
}: {
  readonly meetings: readonly MeetingRow[]
  readonly today: string
}): React.JSX.Element {
  const text = useText(overviewWords)
  return (
    <Panel title={text.meetings} flush actions={<Link href="/moter">{text.meetingsAll}</Link>}>
      {meetings.length === 0 ? (
        <EmptyState icon={CalendarIcon} title={text.meetingsNone} />
      ) : (
        <ul className="overview-rows">
          {meetings.map(({ id, committee, startsAt, place, remote, state, items }) => (
            <li key={id}>
              <Link className="overview-row" href={`/moter/${id}`}>
                <span className="overview-what">
                  <span className="overview-meeting">
                    <strong>{committee.name}</strong> <MeetingStateTag state={state} />
                  </span>
                  <small>
                    {[
                      text.at(formatTime(startsAt.slice(11, 16))),
                      remote ? text.remote : place,
                      items === 0 ? text.noItems : text.items(items),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </small>
                </span>
                <Due date={startsAt.slice(0, 10)} today={today} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
