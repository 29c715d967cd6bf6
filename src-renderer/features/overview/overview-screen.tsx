import { Button } from '@digdir/designsystemet-react'
import { overviewWords } from '#shared/text/screen/overview.ts'
import { useWhoStore } from '../../api/asking-who.ts'
import { useRead } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { useFormat } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { Answered } from '../../ui/states.tsx'
import { Deadlines } from './deadlines.tsx'
import { ErasureReminder } from './erasure-reminder.tsx'
import { MyCases } from './my-cases.tsx'
import { NextMeetings } from './next-meetings.tsx'
import { PressingTasks } from './pressing-tasks.tsx'
import { Todo } from './todo.tsx'
import './overview.css'

/** What this person must do, by when, and what is coming; of everybody where nobody is chosen. */
export function OverviewScreen(): React.JSX.Element {
  const text = useText(overviewWords)
  const format = useFormat()
  const overview = useRead('overview.get', {})
  const me = useRead('workspace.current', {}).data?.me ?? null
  const today = overview.data?.today
  return (
    <Page
      wide
      title={text.title}
      meta={
        <>
          {today !== undefined && <span className="overview-today">{format.day(today, 'weekday')}</span>}
          <span className="overview-today">{me === null ? text.everybody : nameAndRole(me)}</span>
        </>
      }
    >
      {me === null && <WhoAreYou />}
      <ErasureReminder />
      <Answered query={overview} rows={8}>
        {({ today: day, mine, todo, deadlines, nextMeetings, tasks }) => (
          <div className="overview">
            <div>
              <Todo todo={todo} today={day} mine={me !== null} />
              <MyCases {...mine} mine={me !== null} />
            </div>
            <div>
              <NextMeetings meetings={nextMeetings} today={day} />
              <PressingTasks tasks={tasks} />
              <Deadlines deadlines={deadlines} today={day} />
            </div>
          </div>
        )}
      </Answered>
    </Page>
  )
}

/** The demo's people are named by their role: it is not said twice. */
function nameAndRole({ name, role }: { readonly name: string; readonly role: string }): string {
  return role === '' || role === name ? name : `${name}, ${role}`
}

function WhoAreYou(): React.JSX.Element {
  const text = useText(overviewWords)
  return (
    <Notice
      title={text.whoTitle}
      actions={
        <Button variant="secondary" onClick={() => useWhoStore.setState({ open: true })}>
          {text.whoButton}
        </Button>
      }
    >
      {text.whoHelp}
    </Notice>
  )
}
