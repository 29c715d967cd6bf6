import { isStanding } from '#shared/domain/decision/follow-up-course.ts'
import { followUpScreen } from '#shared/text/screen/follow-ups/words.ts'
import type { ScreenLanguage } from '#shared/text/screen/words.ts'
import { writeCalendar } from '../../exchange/ics/calendar.ts'
import { listFollowUps } from '../../store/follow-up-register.ts'
import type { FollowUpFilter } from '../../store/follow-up-register.ts'
import type { Database } from '../../store/rows.ts'

/** The tasks that stand and have a day, as a calendar: a day each, told by decision, owner and body. */
export function followUpCalendar(
  db: Database,
  filter: FollowUpFilter,
  { today, at }: { readonly today: string; readonly at: string },
  language: ScreenLanguage,
): { readonly text: string; readonly events: number } {
  const words = followUpScreen[language]
  const events = listFollowUps(db, filter, today, { sort: 'due', descending: false }).flatMap((task) => {
    if (task.due === null || !isStanding(task.state)) return []
    const { id, number, case: file, committee, owner, reportTo, due } = task
    const lines = [
      task.task,
      `${words.owner}: ${owner?.name ?? words.nobody}`,
      ...(reportTo === '' ? [] : [`${words.reportTo}: ${reportTo}`]),
      `${committee.name}, ${number ?? file.caseNumber}: ${file.title}`,
    ]
    const short = task.task.length > 80 ? `${task.task.slice(0, 77)}…` : task.task
    return [
      {
        uid: `${id}@saksklar`,
        summary: `${words.due}: ${short}`,
        description: lines.join('\n'),
        place: '',
        when: { day: due },
      },
    ]
  })
  return { text: writeCalendar({ name: words.title, events, at }), events: events.length }
}
