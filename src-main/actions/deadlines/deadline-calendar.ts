import type { Case } from '#shared/domain/case/case.ts'
import { bondText, groundText, stepName } from '#shared/text/screen/case/deadlines/words.ts'
import type { ScreenLanguage } from '#shared/text/screen/words.ts'
import { writeCalendar } from '../../exchange/ics/calendar.ts'
import type { CalendarEvent } from '../../exchange/ics/calendar.ts'
import type { DeadlineAnswer } from './solve-deadlines.ts'

/** What is still to come of a way, as a calendar: days for days, hours for meetings that are planned. */
export function deadlineCalendar(
  file: Pick<Case, 'id' | 'caseNumber' | 'title'>,
  { steps }: Pick<DeadlineAnswer, 'steps'>,
  at: string,
  language: ScreenLanguage,
): { readonly text: string; readonly events: number } {
  const events = steps.flatMap((step): CalendarEvent[] => {
    if (step.state === 'done' || step.day === null) return []
    const { bond, meeting } = step
    const isLater = bond !== null && bond.to === step.key
    const other = bond === null ? undefined : steps.find(({ key }) => key === (isLater ? bond.from : bond.to))
    const why =
      bond === null
        ? []
        : [
            `${bondText(bond, other, isLater ? 'after' : 'before', language)} (${groundText(bond.ground, language)})`,
          ]
    return [
      {
        uid: `${file.id}/${step.key}@saksklar`,
        summary: `${file.caseNumber}: ${stepName(step, language)}`,
        description: [file.title, ...why].join('\n'),
        place: '',
        when: meeting === null ? { day: step.day } : meeting,
      },
    ]
  })
  return {
    text: writeCalendar({ name: `${file.caseNumber} ${file.title}`, events, at }),
    events: events.length,
  }
}
