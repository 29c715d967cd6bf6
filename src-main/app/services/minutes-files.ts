import type { minutesCalls } from '#shared/contract/minutes.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import { dialogWords } from '#shared/text/dialog-words.ts'
import { exportMinutes } from '../../actions/minutes/minutes-page.ts'
import { loadExtract } from '../../actions/minutes/load-extract.ts'
import { loadMinutes } from '../../actions/minutes/load-minutes.ts'
import { extractFileName, printExtract } from '../../actions/minutes/print-extract.ts'
import { minutesFileName, printMinutes } from '../../actions/minutes/print-minutes.ts'
import { withPacketTools } from '../../actions/packet/packet-tools.ts'
import { writeWholeApart } from '../../files.ts'
import { fileOfEdition, findMinutesEdition } from '../../store/minutes-editions.ts'
import { findMeeting } from '../../store/meetings.ts'
import type { ServicesOf } from '../../router/services.ts'
import { acting } from '../acting.ts'
import type { ServiceParts } from '../services.ts'

type FileCall = Extract<
  keyof typeof minutesCalls,
  'minutes.print' | 'minutes.page' | 'minutes.copy' | 'extract.print'
>

const filters = [{ name: 'PDF', extensions: ['pdf'] }]

/** Minutes and extracts as files, where the user says. */
export function minutesFileServices({
  workspaces: { session },
  settings,
}: ServiceParts): ServicesOf<FileCall> {
  const words = (): (typeof dialogWords)['nb'] => dialogWords[settings.preferences().language]
  const placeFor = (title: string, suggestedName: string, named: string | null): Promise<string | null> =>
    named === null ? session.dialogs.saveTo({ title, suggestedName, filters }) : Promise.resolve(named)
  return {
    'minutes.print': async ({ meeting: id, audience, path: named }, { signal, progress }) => {
      const store = session.store()
      const meeting = findMeeting(store.db, id)
      const model = loadMinutes(store.db, id, audience)
      if (isRefusal(model)) return model
      if (meeting === null) return refuse('meeting.gone')
      const path = await placeFor(words().minutesSave, minutesFileName(meeting, model), named)
      if (path === null) return null
      const by = acting(session)
      const made = await withPacketTools((tools) =>
        printMinutes(store, id, audience, by, { ...tools, signal, progress }),
      )
      if (isRefusal(made)) return made
      const { bytes, pages, sha256, edition } = made
      return (await writeWholeApart(path, bytes, signal)) ?? { path, pages, sha256, edition }
    },
    'minutes.page': async ({ meeting, path: named }, { signal, progress }) => {
      const store = session.store()
      const parent = named ?? (await session.dialogs.openFolder({ title: words().minutesPage, create: true }))
      if (parent === null) return null
      const by = acting(session)
      return withPacketTools((tools) =>
        exportMinutes(store, meeting, parent, by, { ...tools, signal, progress }),
      )
    },
    'minutes.copy': async ({ edition: id, path: named }, { signal }) => {
      const { db } = session.store()
      const edition = findMinutesEdition(db, id)
      const meeting = edition === null ? null : findMeeting(db, edition.meeting)
      const bytes = fileOfEdition(db, id)
      if (edition === null || meeting === null || bytes === null) return refuse('minutes.editionGone')
      const model = loadMinutes(db, meeting.id, edition.audience)
      if (isRefusal(model)) return model
      const path = await placeFor(words().minutesSave, minutesFileName(meeting, model), named)
      if (path === null) return null
      const { pages, sha256, number } = edition
      return (await writeWholeApart(path, bytes, signal)) ?? { path, pages, sha256, edition: number }
    },
    'extract.print': async ({ case: id, audience, path: named }, { signal, progress }) => {
      const store = session.store()
      const day = session.clock.today()
      const model = loadExtract(store.db, id, audience, day)
      if (isRefusal(model)) return model
      const path = await placeFor(words().extractSave, extractFileName(model), named)
      if (path === null) return null
      const made = await withPacketTools((tools) =>
        printExtract(store, id, audience, day, { ...tools, signal, progress }),
      )
      if (isRefusal(made)) return made
      const { bytes, pages, readings } = made
      return (await writeWholeApart(path, bytes, signal)) ?? { path, pages, readings }
    },
  }
}
