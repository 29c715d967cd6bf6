import type { knowledgePrintCalls } from '#shared/contract/knowledge-print.ts'
import { dialogWords } from '#shared/text/dialog-words.ts'
import { isRefusal } from '#shared/refusal.ts'
import { attachKnowledge } from '../../actions/knowledge/attach-knowledge.ts'
import { loadKnowledge } from '../../actions/knowledge/load-knowledge.ts'
import { knowledgeFileName, printKnowledge } from '../../actions/knowledge/print-knowledge.ts'
import { withPacketTools } from '../../actions/packet/packet-tools.ts'
import { writeWholeApart } from '../../files.ts'
import type { ServicesOf } from '../../router/services.ts'
import { acting } from '../acting.ts'
import type { ServiceParts } from '../services.ts'

/** The knowledge base as a document: saved, and attached to a paper. */
export function knowledgePrintServices({
  workspaces: { session },
  settings,
}: ServiceParts): ServicesOf<keyof typeof knowledgePrintCalls> {
  return {
    'knowledge.exportPdf': async ({ path: named, ...scope }, { signal, progress }) => {
      const store = session.store()
      const today = session.clock.today()
      // what cannot be printed is told before anybody has to find a place for it
      const model = loadKnowledge(store.db, scope, today)
      if (isRefusal(model)) return model
      const path =
        named ??
        (await session.dialogs.saveTo({
          title: dialogWords[settings.preferences().language].knowledgeSave,
          suggestedName: knowledgeFileName(model),
          filters: [{ name: 'PDF', extensions: ['pdf'] }],
        }))
      if (path === null) return null
      const made = await withPacketTools((tools) =>
        printKnowledge(store, scope, today, { ...tools, signal, progress }),
      )
      if (isRefusal(made)) return made
      const { bytes, pages, entries, sources } = made
      return (await writeWholeApart(path, bytes, signal)) ?? { path, pages, entries, sources }
    },
    'knowledge.attach': async ({ paper, themes, replace }, { signal, progress }) => {
      const store = session.store()
      const attached = await withPacketTools((tools) =>
        attachKnowledge(store, paper, { themes, replace }, acting(session), { ...tools, signal, progress }),
      )
      if (isRefusal(attached)) return attached
      const { attachment, replaced } = attached
      const { id, number, title, pages } = attachment
      return { attachment: id, number, title, pages: pages.length, replaced: replaced.length }
    },
  }
}
