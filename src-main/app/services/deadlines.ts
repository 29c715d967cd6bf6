import type { deadlineCalls } from '#shared/contract/deadlines.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import { dialogWords } from '#shared/text/dialog-words.ts'
import { deadlineCalendar } from '../../actions/deadlines/deadline-calendar.ts'
import { layInPlan, takeOutOfPlan } from '../../actions/deadlines/lay-in-plan.ts'
import { changeDeadlineRules } from '../../actions/deadlines/save-deadline-rules.ts'
import { solveDeadlines } from '../../actions/deadlines/solve-deadlines.ts'
import { writeWholeApart } from '../../files.ts'
import type { ServicesOf } from '../../router/services.ts'
import { findCase } from '../../store/cases.ts'
import { getDeadlineRules } from '../../store/deadline-rules.ts'
import { acting } from '../acting.ts'
import type { ServiceParts } from '../services.ts'

/** The way of a case to its last body, and what the municipality has set for it. */
export function deadlineServices({
  workspaces: { session },
  settings,
}: ServiceParts): ServicesOf<keyof typeof deadlineCalls> {
  return {
    'deadlines.solve': ({ case: id, ...wish }) =>
      solveDeadlines(session.db(), id, wish, session.clock.today()),
    'deadlines.exportIcs': async ({ case: id, path: named, ...wish }, { signal }) => {
      const answer = solveDeadlines(session.db(), id, wish, session.clock.today())
      if (isRefusal(answer)) return answer
      const file = findCase(session.db(), id)
      if (file === null) return refuse('case.gone')
      const { language } = settings.preferences()
      const { calendarSave: title, calendarKind, calendarFileName } = dialogWords[language]
      const suggestedName = `${calendarFileName} ${file.caseNumber.replaceAll('/', '-')}.ics`
      const filters = [{ name: calendarKind, extensions: ['ics'] }]
      const path = named ?? (await session.dialogs.saveTo({ title, suggestedName, filters }))
      if (path === null) return null
      const { text, events } = deadlineCalendar(file, answer, session.clock.now(), language)
      return (await writeWholeApart(path, Buffer.from(text), signal)) ?? { path, events }
    },
    'deadlines.layInPlan': ({ case: id, ...wish }) => layInPlan(session.store(), id, wish, acting(session)),
    'deadlines.takeOutOfPlan': ({ case: id, ...laid }) =>
      takeOutOfPlan(session.store(), id, laid, acting(session)),
    'deadlineRules.get': () => getDeadlineRules(session.db()),
    'deadlineRules.save': (rules) => changeDeadlineRules(session.store(), rules, acting(session)),
  }
}
