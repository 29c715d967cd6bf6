import type { draftingCalls } from '#shared/contract/drafting.ts'
import type { BlobHash } from '#shared/ids.ts'
import { checkDraft, citables } from '../../actions/drafting/citables.ts'
import {
  editComment,
  listThreads,
  removeComment,
  reply,
  resolveThread,
  startThread,
} from '../../actions/drafting/comments.ts'
import type { RemarkedBy } from '../../actions/drafting/comments.ts'
import { importSections } from '../../actions/drafting/import-sections.ts'
import { openPaper } from '../../actions/drafting/open-paper.ts'
import { addPicture, readPicture } from '../../actions/drafting/pictures.ts'
import { startablePaper, startPaper } from '../../actions/drafting/start-paper.ts'
import {
  keepNamedVersion,
  listVersions,
  readVersion,
  restoreVersion,
} from '../../actions/drafting/versions.ts'
import { writePaper } from '../../actions/drafting/write-paper.ts'
import type { ServicesOf } from '../../router/services.ts'
import { acting } from '../acting.ts'
import type { Session } from '../session.ts'
import type { Workspaces } from '../workspaces.ts'

/** A paper's text: written, kept, remarked on. */
export function draftingServices(
  session: Session,
  { mode }: Pick<Workspaces, 'mode'>,
): ServicesOf<keyof typeof draftingCalls> {
  const remarking = (): RemarkedBy => ({ ...acting(session), person: session.me() })
  return {
    'paper.startable': (given) => startablePaper(session.db(), given.case),
    'paper.start': (given) => startPaper(session.store(), given.case, acting(session)),
    'paper.open': ({ id }) => openPaper(session.store(), id, mode() === 'write', session.newId),
    'paper.write': ({ update, ...rest }) =>
      writePaper(session.store(), { ...rest, update: Buffer.from(update, 'base64') }, acting(session)),
    'paper.check': ({ id }) => checkDraft(session.db(), id),
    'paper.versions': ({ id }) => listVersions(session.db(), id),
    'paper.keepVersion': ({ id, name }) => keepNamedVersion(session.store(), id, name, acting(session)),
    'paper.version': ({ id, version }) => readVersion(session.db(), id, version),
    'paper.restoreVersion': ({ id, version }) =>
      restoreVersion(session.store(), id, version, acting(session)),
    'paper.importSections': ({ id, sections }) =>
      importSections(session.store(), id, sections, acting(session)),
    'paper.threads': ({ id }) => listThreads(session.db(), id, session.me()),
    'paper.startThread': ({ id, text, ...anchor }) =>
      startThread(session.store(), id, anchor, text, remarking()),
    'paper.reply': ({ thread, text }) => reply(session.store(), thread, text, remarking()),
    'paper.editComment': ({ comment, text }) => editComment(session.store(), comment, text, remarking()),
    'paper.removeComment': ({ comment, removed }) =>
      removeComment(session.store(), comment, removed, remarking()),
    'paper.resolveThread': ({ thread, resolved }) =>
      resolveThread(session.store(), thread, resolved, remarking()),
    'paper.citables': ({ id }) => citables(session.db(), id),
    'paper.addImage': ({ id, name, bytes }) =>
      addPicture(session.store(), id, name, Buffer.from(bytes, 'base64')),
    'paper.image': ({ id, blob }) => readPicture(session.db(), id, blob as BlobHash),
  }
}
