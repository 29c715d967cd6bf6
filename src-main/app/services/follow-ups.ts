import type { followUpCalls } from '#shared/contract/follow-ups.ts'
import { isRefusal } from '#shared/refusal.ts'
import { dialogWords } from '#shared/text/dialog-words.ts'
import {
  addNote,
  changeDue,
  changeReportTo,
  changeState,
  undoState,
} from '../../actions/follow-ups/change-follow-up.ts'
import { followUpCalendar } from '../../actions/follow-ups/follow-up-calendar.ts'
import { followUpFilters, followUpView, followUpWindow } from '../../actions/follow-ups/follow-up-views.ts'
import { handOver, recordDeparture } from '../../actions/follow-ups/hand-over.ts'
import { nameEvidence, withdrawEvidence } from '../../actions/follow-ups/keep-evidence.ts'
import { loadFollowUpReport } from '../../actions/follow-ups/load-report.ts'
import { makeFollowUp } from '../../actions/follow-ups/make-follow-up.ts'
import {
  printFollowUpReport,
  reportFileName,
  writeFollowUpWorkbook,
} from '../../actions/follow-ups/print-report.ts'
import { withPacketTools } from '../../actions/packet/packet-tools.ts'
import { writeWholeApart } from '../../files.ts'
import type { ServicesOf } from '../../router/services.ts'
import { acting } from '../acting.ts'
import type { ServiceParts } from '../services.ts'

/** What becomes of decisions: the register of tasks, and the reports of it. */
export function followUpServices({
  workspaces: { session },
  settings,
}: ServiceParts): ServicesOf<keyof typeof followUpCalls> {
  const today = (): string => session.clock.today()
  const words = (): (typeof dialogWords)['nb'] => dialogWords[settings.preferences().language]
  return {
    'followUp.list': ({ sort, descending, offset, limit, ...filter }) =>
      followUpWindow(session.db(), filter, { sort, descending, offset, limit }, today()),
    'followUp.filters': () => followUpFilters(session.db(), today()),
    'followUp.get': ({ id }) => followUpView(session.db(), id, today()),
    'followUp.setState': ({ id, ...change }) => changeState(session.store(), id, change, acting(session)),
    'followUp.undoState': ({ id, line }) => undoState(session.store(), id, line, acting(session)),
    'followUp.setDue': ({ id, due, reason }) => changeDue(session.store(), id, due, reason, acting(session)),
    'followUp.setReportTo': ({ id, reportTo }) =>
      changeReportTo(session.store(), id, reportTo, acting(session)),
    'followUp.note': ({ id, note }) => addNote(session.store(), id, note, acting(session)),
    'followUp.handOver': ({ tasks, note }) => handOver(session.store(), tasks, note, acting(session)),
    'followUp.addEvidence': ({ id, of }) => nameEvidence(session.store(), id, of, acting(session)),
    'followUp.withdrawEvidence': ({ id, key, withdrawn }) =>
      withdrawEvidence(session.store(), id, key, withdrawn, acting(session)),
    'followUp.make': (wish) => makeFollowUp(session.store(), wish, acting(session)),
    'person.setLeft': ({ id, leftOn }) => recordDeparture(session.store(), id, leftOn, acting(session)),
    'followUp.exportIcs': async ({ path: named, ...filter }, { signal }) => {
      const { followUpCalendarSave: title, calendarKind, followUpCalendarName: suggestedName } = words()
      const filters = [{ name: calendarKind, extensions: ['ics'] }]
      const path = named ?? (await session.dialogs.saveTo({ title, suggestedName, filters }))
      if (path === null) return null
      const { language } = settings.preferences()
      const when = { today: today(), at: session.clock.now() }
      const { text, events } = followUpCalendar(session.db(), filter, when, language)
      return (await writeWholeApart(path, Buffer.from(text), signal)) ?? { path, events }
    },
    'followUp.report': (wish) => loadFollowUpReport(session.db(), wish, today()),
    'followUp.printReport': async ({ format, path: named, ...wish }, { signal, progress }) => {
      const store = session.store()
      // what cannot be made is told before anybody has to find a place for it
      const report = loadFollowUpReport(store.db, wish, today())
      if (isRefusal(report)) return report
      const filters = [{ name: format === 'pdf' ? 'PDF' : 'Excel', extensions: [format] }]
      const suggestedName = reportFileName(report, format)
      const title = words().followUpReportSave
      const path = named ?? (await session.dialogs.saveTo({ title, suggestedName, filters }))
      if (path === null) return null
      const made =
        format === 'xlsx'
          ? await writeFollowUpWorkbook(store, wish, today())
          : await withPacketTools((tools) =>
              printFollowUpReport(store, wish, today(), { ...tools, signal, progress }),
            )
      if (isRefusal(made)) return made
      return (await writeWholeApart(path, made.bytes, signal)) ?? { path, pages: made.pages }
    },
  }
}
