import type { PaperId } from '#shared/ids.ts'
import type { previewCalls } from '#shared/contract/preview.ts'
import { isRefusal } from '#shared/refusal.ts'
import { dialogWords } from '#shared/text/dialog-words.ts'
import type { PreviewDesk } from '../../actions/preview/preview-desk.ts'
import { draftFileName, printDraft } from '../../actions/preview/print-draft.ts'
import type { ServicesOf } from '../../router/services.ts'
import type { UserSettings } from '../preferences.ts'
import type { Session } from '../session.ts'

/** A paper as it will be printed, while it is written; and its draft on paper. */
export function previewServices({
  session,
  settings,
  previews,
}: {
  readonly session: Session
  readonly settings: UserSettings
  readonly previews: PreviewDesk
}): ServicesOf<keyof typeof previewCalls> {
  return {
    'preview.compile': (order) => previews.compile(session.db(), order, session.clock.today()),
    'preview.page': ({ paper, page, have }) => previews.page(paper, page, have),
    'preview.close': ({ paper }) => {
      previews.leave(paper)
      return null
    },
    'paper.printDraft': async ({ paper, sections, path: named }, { signal }) => {
      const db = session.db()
      const path = named ?? (await askWhere(paper))
      if (path === null) return null
      const newer = new Map(sections.map(({ key, content }) => [key, content]))
      const { clock } = session
      const order = { paper, newer, path, today: clock.today(), at: clock.now() }
      const printed = await printDraft(db, order, signal)
      return isRefusal(printed) ? printed : { path, pages: printed.pages }
    },
  }

  function askWhere(paper: PaperId): Promise<string | null> {
    return session.dialogs.saveTo({
      title: dialogWords[settings.preferences().language].draft,
      suggestedName: draftFileName(session.db(), paper),
      filters: [{ name: 'PDF', extensions: ['pdf'] }],
    })
  }
}
