import { join } from 'node:path'
import { minutesAreClosed } from '#shared/domain/meeting/minutes/minutes.ts'
import type { MeetingId } from '#shared/ids.ts'
import { layOutMinutes } from '#shared/packet/minutes/lay-out.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { minutesPageHtml } from '../../exchange/html/minutes-page.ts'
import { slug } from '../../exchange/html/slug.ts'
import { findMeeting } from '../../store/meetings.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { webScan } from '../web/scan-web-file.ts'
import { styleFiles } from '../web/style-files.ts'
import { checkWebFolder, writeWebFolder } from '../web/web-folder.ts'
import { loadMinutes } from './load-minutes.ts'
import { minutesSecrets } from './minutes-secrets.ts'
import type { MinutesWork } from './print-document.ts'
import { printMinutes } from './print-minutes.ts'

const kind = 'saksklar-motebok'

/**
 * The approved minutes for everybody as a plain page with their PDF beside it, in a folder of its own below `parent`; gives
 * the page's path. Each file is searched for what is withheld before any is put there. Refuses with `minutes.notApproved`
 * and as {@link printMinutes}.
 */
export async function exportMinutes(
  store: Store,
  id: MeetingId,
  parent: string,
  by: Pick<ActedBy, 'at' | 'actor' | 'newId'>,
  work: MinutesWork,
): Promise<{ readonly path: string } | Refusal> {
  const { db } = store
  const meeting = findMeeting(db, id)
  if (meeting === null) return refuse('meeting.gone')
  if (!minutesAreClosed(meeting)) return refuse('minutes.notApproved', {}, 'koml. § 11-4 første ledd')
  const model = loadMinutes(db, id, 'public')
  if (isRefusal(model)) return model
  const folder = join(parent, slug(`motebok ${model.committee} ${meeting.startsAt.slice(0, 10)}`))
  const refused = checkWebFolder(folder, kind)
  if (refused !== null) return refused
  const made = await printMinutes(store, id, 'public', by, work)
  if (isRefusal(made)) return made
  const page = minutesPageHtml(layOutMinutes(model), made.fileName)
  const files = new Map<string, Uint8Array>([
    ['index.html', Buffer.from(page, 'utf8')],
    [made.fileName, made.bytes],
    ...(await styleFiles()),
  ])
  const watch = work.signal === undefined ? {} : { signal: work.signal }
  const scan = webScan(minutesSecrets(db, meeting), {
    ...watch,
    ...(work.reader === undefined ? {} : { reader: work.reader }),
  })
  const unwritten = await writeWebFolder(folder, files, scan, kind)
  return unwritten ?? { path: join(folder, 'index.html') }
}
