import { basename } from 'node:path'
import type { caseMaterialCalls } from '#shared/contract/case-material.ts'
import type { Output } from '#shared/contract/index.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import { dialogWords } from '#shared/text/dialog-words.ts'
import { attachFiles } from '../../actions/attach-files.ts'
import { removeAttachment, updateAttachment } from '../../actions/attachments/update-attachment.ts'
import { attachmentRows, decisionsView, hearingView } from '../../actions/case-views/material-views.ts'
import { progressView } from '../../actions/case-views/progress-view.ts'
import { exportProgress } from '../../actions/export-progress.ts'
import {
  createMilestone,
  placeMilestone,
  removeMilestone,
  updateMilestone,
} from '../../actions/milestones/edit-plan.ts'
import { failureOf } from '../../router/router.ts'
import type { ServicesOf } from '../../router/services.ts'
import { findAttachment } from '../../store/attachments.ts'
import { readBlob } from '../../store/blobs.ts'
import { findCase } from '../../store/cases.ts'
import { acting } from '../acting.ts'
import type { ServiceParts } from '../services.ts'

/** What lies in a case: attachments, progress plan, knowledge, hearing, decisions. */
export function caseMaterialServices(parts: ServiceParts): ServicesOf<keyof typeof caseMaterialCalls> {
  const { session } = parts.workspaces
  const words = (): (typeof dialogWords)['nb'] => dialogWords[parts.settings.preferences().language]
  return {
    'case.attachments': ({ id }) => {
      const rows = attachmentRows(session.db(), id)
      return isRefusal(rows) ? rows : [...rows]
    },
    'attachment.add': async ({ case: id, paths }, { signal, progress }) => {
      const file = findCase(session.db(), id)
      if (file === null) return refuse('case.gone')
      const { attachmentFiles: title, attachmentKinds } = words()
      const filters = [{ name: attachmentKinds, extensions: ['pdf', 'docx', 'png', 'jpg', 'jpeg'] }]
      const chosen = paths ?? (await session.dialogs.openFiles({ title, filters, many: true }))
      const sources = chosen.map((path) => ({ name: basename(path), path }))
      const outcomes: Output<'attachment.add'> = []
      const tell = (): void => progress(sources[outcomes.length]?.name ?? '', outcomes.length, sources.length)
      tell()
      for await (const outcome of attachFiles(session.store(), file, sources, acting(session), signal)) {
        const name = sources[outcomes.length]?.name ?? ''
        outcomes.push(
          isRefusal(outcome)
            ? { file: name, attachment: null, warnings: [], refusal: failureOf(outcome) }
            : {
                file: name,
                attachment: outcome.attachment.id,
                warnings: [...outcome.warnings],
                refusal: null,
              },
        )
        tell()
      }
      return outcomes
    },
    'attachment.update': ({ id, change }) => updateAttachment(session.store(), id, change, acting(session)),
    'attachment.remove': ({ id }) => removeAttachment(session.store(), id, acting(session)),
    'attachment.open': async ({ id }) => {
      const attachment = findAttachment(session.db(), id)
      const bytes = attachment === null ? null : readBlob(session.db(), attachment.blob)
      if (attachment === null || bytes === null) return refuse('attachment.gone')
      await session.openPath(parts.copies.write(attachment.fileName, bytes))
      return null
    },

    'progress.get': ({ id }) => progressView(session.db(), id, session.clock.today()),
    'milestone.create': ({ case: id, ...facts }) =>
      createMilestone(session.store(), id, facts, acting(session)),
    'milestone.update': ({ id, change }) => updateMilestone(session.store(), id, change, acting(session)),
    'milestone.move': ({ id, to }) => placeMilestone(session.store(), id, to, acting(session)),
    'milestone.remove': ({ id }) => removeMilestone(session.store(), id, acting(session)),
    'progress.exportPage': async ({ case: id, folder }, { signal, progress }) => {
      const ask = { title: words().progressFolder, create: true }
      const parent = folder ?? (await session.dialogs.openFolder(ask))
      if (parent === null) return null
      const work = { today: session.clock.today(), signal, progress }
      return exportProgress(session.store(), id, parent, work)
    },

    'case.hearing': ({ id }) => hearingView(session.db(), id),
    'case.decisions': ({ id }) => decisionsView(session.db(), id, session.clock.today()),
  }
}
