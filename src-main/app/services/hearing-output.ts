import type { Output } from '#shared/contract/index.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import { dialogWords } from '#shared/text/dialog-words.ts'
import { exportHearingPage } from '../../actions/hearing/export-page.ts'
import { exportInputs } from '../../actions/hearing/export-inputs.ts'
import { loadPublicHearing } from '../../actions/hearing/load-public-hearing.ts'
import { letterFileName, printHearingLetter } from '../../actions/hearing/print-letter.ts'
import { withPacketTools } from '../../actions/packet/packet-tools.ts'
import { writeWholeApart } from '../../files.ts'
import type { ServicesOf } from '../../router/services.ts'
import { findCase } from '../../store/cases.ts'
import { findHearing } from '../../store/hearings.ts'
import type { ServiceParts } from '../services.ts'

/** What goes out of a hearing: its letter, its page, and the inputs as a table. */
export function hearingOutputServices(
  parts: ServiceParts,
): ServicesOf<'hearing.export' | 'hearing.letter' | 'hearing.exportPage'> {
  const { session } = parts.workspaces
  const words = (): (typeof dialogWords)['nb'] => dialogWords[parts.settings.preferences().language]
  const place = async (named: string | undefined, title: string, suggestedName: string, kind: string) => {
    if (parts.kind === 'terminal') return named ?? null
    const filters = [{ name: kind.toUpperCase(), extensions: [kind] }]
    return session.dialogs.saveTo({ title, suggestedName, filters })
  }
  return {
    'hearing.export': async ({ hearing: id, path: named, ...wanted }, { signal }) => {
      const hearing = findHearing(session.db(), id)
      const file = hearing === null ? null : findCase(session.db(), hearing.case)
      if (hearing === null || file === null) return refuse('hearing.gone')
      const { language } = parts.settings.preferences()
      // what cannot be written is told before anybody has to find a place for it
      const made = await exportInputs(session.db(), id, { ...wanted, language })
      if (isRefusal(made)) return made
      const { hearingSave, hearingFileName } = words()
      const number = file.caseNumber.replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      const path = await place(
        named,
        hearingSave,
        `${hearingFileName}-${number}.${wanted.format}`,
        wanted.format,
      )
      if (path === null) return null
      const refused = await writeWholeApart(path, made.bytes, signal)
      if (refused !== null) return refused
      return { path, written: made.written, withheld: made.withheld } satisfies Output<'hearing.export'>
    },
    'hearing.letter': async ({ case: id, path: named }, { signal }) => {
      const store = session.store()
      const today = session.clock.today()
      const loaded = loadPublicHearing(store.db, id, today)
      if (isRefusal(loaded)) return loaded
      const path = await place(named, words().hearingLetter, letterFileName(loaded.model), 'pdf')
      if (path === null) return null
      const made = await withPacketTools((tools) =>
        printHearingLetter(store, id, today, { ...tools, signal }),
      )
      if (isRefusal(made)) return made
      return (await writeWholeApart(path, made.bytes, signal)) ?? { path, pages: made.pages }
    },
    'hearing.exportPage': async ({ case: id, folder }, { signal, progress }) => {
      const store = session.store()
      const today = session.clock.today()
      const loaded = loadPublicHearing(store.db, id, today)
      if (isRefusal(loaded)) return loaded
      const ask = { title: words().hearingFolder, create: true }
      const parent = folder ?? (await session.dialogs.openFolder(ask))
      if (parent === null) return null
      return withPacketTools((tools) =>
        exportHearingPage(store, id, parent, { ...tools, today, signal, progress }),
      )
    },
  }
}
