import * as Y from 'yjs'
import type { VersionId } from '#shared/ids.ts'
import { call } from '../../../api/client.ts'
import { saving } from '../../../api/save-state.ts'
import type { Desk } from '../session/desk.ts'
import { fromBase64 } from '../session/base64.ts'

/**
 * Makes the text say again what a version says: one step of undo, stored as typing is. What was on its way is stored
 * first, so that it is in the version that the program keeps of the text as it stood. Throws a `CallFailure`.
 */
export async function restoreVersion({ session }: Desk, version: VersionId): Promise<void> {
  session.saver.flush()
  await session.saver.settled()
  const { update } = await saving(() => call('paper.restoreVersion', { id: session.paper.id, version }))
  session.undo.asOne(() => Y.applyUpdate(session.document, fromBase64(update), 'version'))
}
