import type { Audience } from '#shared/domain/disclosure/projection.ts'
import { minutesAreClosed } from '#shared/domain/meeting/minutes/minutes.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import type { MeetingId, MinutesEditionId } from '#shared/ids.ts'
import { layOutMinutes } from '#shared/packet/minutes/lay-out.ts'
import type { MinutesModel } from '#shared/packet/minutes/model.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { canonicalJson } from '#shared/document/canonical.ts'
import { appendAudit } from '../../store/audit.ts'
import { sha256 } from '../../store/hash.ts'
import { findMeeting } from '../../store/meetings.ts'
import { addendaOf, findMinutes } from '../../store/minutes.ts'
import { editionRestingOn, fileOfEdition, saveMinutesEdition } from '../../store/minutes-editions.ts'
import type { MinutesEdition } from '../../store/minutes-editions.ts'
import { printedTrail } from '../../store/printed-head.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { loadMinutes } from './load-minutes.ts'
import { recordHash } from './minutes-record.ts'
import { minutesSecrets } from './minutes-secrets.ts'
import { documentFileName, printDocument } from './print-document.ts'
import type { MinutesWork, PrintedDocument } from './print-document.ts'

export type PrintedMinutes = Omit<PrintedDocument, 'conformance'> & {
  /** Of approved minutes; 0 of a draft. */
  readonly edition: number
  readonly sha256: string
  /** Empty where the file lay ready. */
  readonly claims: readonly string[]
}

/**
 * The minutes of a meeting as a PDF. A draft is made anew each time; of approved minutes each edition is made once and kept,
 * so that the same is given out again to the byte. Refuses as {@link loadMinutes} and {@link printDocument}, and with
 * `minutes.recordChanged` where what happened is no longer what was approved.
 */
export async function printMinutes(
  store: Store,
  id: MeetingId,
  audience: Audience,
  by: Pick<ActedBy, 'at' | 'actor' | 'newId'>,
  work: MinutesWork,
): Promise<PrintedMinutes | Refusal> {
  work.signal?.throwIfAborted()
  work.progress?.('load', 0, 1)
  const { db } = store
  const meeting = findMeeting(db, id)
  const model = loadMinutes(db, id, audience)
  if (meeting === null) return refuse('meeting.gone')
  if (isRefusal(model)) return model
  const name = minutesFileName(meeting, model)
  const approved = minutesAreClosed(meeting)
  if (approved && findMinutes(db, id)?.recordHash !== recordHash(db, meeting))
    return refuse('minutes.recordChanged', {}, 'koml. § 11-4')
  const restsOn = approved ? foundationOf(db, meeting, model) : ''
  const kept = approved ? editionRestingOn(db, { meeting: id, audience, restsOn }) : null
  if (kept !== null) return asKept(db, kept, name)
  const made = await printDocument(
    layOutMinutes(model),
    { name, day: dayOf(meeting, model), trail: printedTrail(db), secrets: () => minutesSecrets(db, meeting) },
    work,
  )
  if (isRefusal(made)) return made
  const { conformance, ...printed } = made
  const hash = sha256(printed.bytes)
  const claims = conformance.claims
  if (!approved) return { ...printed, sha256: hash, edition: 0, claims }
  const edition = keepEdition(store, { meeting: id, audience, restsOn, sha256: hash }, printed, by)
  return isRefusal(edition) ? edition : { ...printed, sha256: hash, edition: edition.number, claims }
}

/** What an edition is made from: the approval, the additions to it, and what each item may tell this audience. */
function foundationOf(db: Database, { id }: Meeting, { items }: MinutesModel): string {
  const minutes = findMinutes(db, id)
  const access = items.map(({ number, withheld, exemption, decisions, title }) =>
    withheld ? [number, exemption, title, decisions.length] : [number],
  )
  const addenda = addendaOf(db, id).map(({ number }) => number)
  return sha256(canonicalJson({ approvedAt: minutes?.approvedAt ?? '', addenda, access }))
}

function asKept(
  db: Database,
  { id, number, pages, sha256: hash }: MinutesEdition,
  fileName: string,
): PrintedMinutes | Refusal {
  const bytes = fileOfEdition(db, id)
  if (bytes === null || sha256(bytes) !== hash) return refuse('minutes.fileDamaged', { edition: number })
  return { bytes, pages, fileName, edition: number, sha256: hash, claims: [] }
}

function keepEdition(
  store: Store,
  edition: Pick<MinutesEdition, 'meeting' | 'audience' | 'restsOn' | 'sha256'>,
  { bytes, pages }: Pick<PrintedDocument, 'bytes' | 'pages'>,
  { at, actor, newId }: Pick<ActedBy, 'at' | 'actor' | 'newId'>,
): MinutesEdition | Refusal {
  return store.transaction((db) => {
    const kept = saveMinutesEdition(
      db,
      { ...edition, id: newId<MinutesEditionId>(), madeAt: at, pages },
      bytes,
    )
    const { audience, number, sha256: hash } = kept
    appendAudit(db, {
      at,
      actor,
      action: 'minutes.made',
      subjectKind: 'meeting',
      subjectId: edition.meeting,
      detail: { audience, edition: number, sha256: hash, pages },
    })
    return kept
  })
}

/** The day that a file bears: of its last addition, of the approval, or of the meeting; never the clock's. */
const dayOf = ({ startsAt }: Meeting, { approval, addenda }: MinutesModel): string =>
  addenda.at(-1)?.madeOn ?? approval?.on ?? startsAt.slice(0, 10)

/** `motebok-formannskapet-2021-04-21.pdf` */
export function minutesFileName(
  { startsAt }: Pick<Meeting, 'startsAt'>,
  { committee, audience, approval }: Pick<MinutesModel, 'committee' | 'audience' | 'approval'>,
): string {
  const draft = approval === null ? ['utkast'] : []
  return documentFileName(['motebok', committee, startsAt.slice(0, 10), ...draft], audience)
}
