import type { passportCalls } from '#shared/contract/passport.ts'
import { isRefusal } from '#shared/refusal.ts'
import { dialogWords } from '#shared/text/dialog-words.ts'
import { withPacketTools } from '../../actions/packet/packet-tools.ts'
import { loadPassport } from '../../actions/passport/load-passport.ts'
import { passportFileName, printPassport } from '../../actions/passport/print-passport.ts'
import { writeWholeApart } from '../../files.ts'
import type { ServicesOf } from '../../router/services.ts'
import type { ServiceParts } from '../services.ts'

/** The passport of a case: on the screen, and as a document. */
export function passportServices({
  workspaces: { session },
  settings,
}: ServiceParts): ServicesOf<keyof typeof passportCalls> {
  return {
    'passport.get': ({ case: id, audience }) =>
      loadPassport(session.db(), id, audience, session.clock.today()),
    'passport.print': async ({ case: id, audience, path: named }, { signal, progress }) => {
      const store = session.store()
      const today = session.clock.today()
      // what cannot be printed is told before anybody has to find a place for it
      const model = loadPassport(store.db, id, audience, today)
      if (isRefusal(model)) return model
      const title = dialogWords[settings.preferences().language].passportSave
      const filters = [{ name: 'PDF', extensions: ['pdf'] }]
      const suggestedName = passportFileName(model)
      const path = named ?? (await session.dialogs.saveTo({ title, suggestedName, filters }))
      if (path === null) return null
      const made = await withPacketTools((tools) =>
        printPassport(store, id, audience, today, { ...tools, signal, progress }),
      )
      if (isRefusal(made)) return made
      const { bytes, pages, readings } = made
      return (await writeWholeApart(path, bytes, signal)) ?? { path, pages, readings }
    },
  }
}
