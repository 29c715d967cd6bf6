import { resolve } from 'node:path'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import type { MeetingId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { findMeeting } from '../../store/meetings.ts'
import { printedTrail } from '../../store/printed-head.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import { rehearse } from '../../store/transaction.ts'
import { checkWritable } from '../../files.ts'
import { takenOf } from '../../staged-files.ts'
import type { ActedBy } from '../acted-by.ts'
import { issuedMeeting, issueIn } from '../meeting/issue-meeting.ts'
import type { Issue, IssuedMeeting } from '../meeting/issue-meeting.ts'
import { editionFileName } from './edition-file-name.ts'
import { modelHash } from './edition-items.ts'
import { keepPackets } from './keep-packets.ts'
import { loadPacketModel } from './load-packet-model.ts'
import type { LoadedPacket } from './load-packet-model.ts'
import { inFolder } from './in-folder.ts'
import { preparePlacing } from './packet-places.ts'
import { placedOrNothing } from './placed-or-nothing.ts'
import type { EditionToPrint, Printer } from './print-editions.ts'

export type IssueWork = {
  readonly print: Printer
  readonly progress?: (step: 'load' | 'write', done: number, total: number) => void
  readonly signal?: AbortSignal
}

/** A packet of an issue: where it lies, and what it is. */
export type IssuedFile = {
  readonly path: string
  readonly audience: Audience
  readonly sha256: string
  readonly bytes: number
  readonly pages: number
  /** How many promises it was held against; all hold. */
  readonly checks: number
}

export type IssuedWithPackets = IssuedMeeting & { readonly files: readonly IssuedFile[] }

type Draft = { readonly issue: Issue; readonly editions: readonly EditionToPrint[] }

const audiences: readonly Audience[] = ['members', 'public']

/**
 * Issues the notice of a meeting as one act (koml. § 11-3 første ledd; domain.md §§ 3, 6): numbers, frozen papers, the
 * packets of members and public, made and proven, as files in `folder`, and the accounts of them. All is made of what
 * the store would say, then done as one. Refuses what `issueMeeting`, `makePacket` and the disk (`file.*`) do, and with
 * `issue.changedMeanwhile`; then, or when `signal` fires, nothing has been issued and no file is left.
 */
export async function issueWithPackets(
  store: Store,
  { meeting: id, folder }: { readonly meeting: MeetingId; readonly folder: string },
  by: ActedBy,
  { print, progress, signal }: IssueWork,
): Promise<IssuedWithPackets | Refusal> {
  progress?.('load', 0, 1)
  const draft = store.transaction((db) => rehearse(db, () => draftIssue(db, id, by)))
  if (isRefusal(draft)) return draft
  return inFolder(folder, async () => {
    const pathOf = (audience: Audience): string =>
      resolve(folder, editionFileName(store.db, draft.issue.meeting, { audience, kind: 'packet' }))
    const paths = audiences.map((audience) => ({ path: pathOf(audience) }))
    const unplaceable = takenOf(paths) ?? checkWritable(paths[0]?.path ?? '')
    if (unplaceable !== null) return unplaceable
    const files = await print({ meeting: draft.issue.meeting, editions: draft.editions })
    if (isRefusal(files)) return files
    signal?.throwIfAborted()
    progress?.('write', 0, 1)
    const { agendaVersion: edition } = draft.issue.meeting
    const placing = await preparePlacing(
      store,
      files.map(({ audience, bytes, proof }) => {
        const { sha256 } = proof
        return { path: pathOf(audience), meeting: id, edition, sha256, bytes }
      }),
      signal,
    )
    if (isRefusal(placing)) return placing
    return placedOrNothing(store, placing, (db): IssuedWithPackets | Refusal => {
      const again = draftIssue(db, id, by)
      if (isRefusal(again)) return again
      if (fingerprint(again) !== fingerprint(draft)) return refuse('issue.changedMeanwhile')
      keepPackets(db, id, files, by)
      return {
        ...issuedMeeting(again.issue),
        files: files.map(({ audience, bytes, report, proof }) => ({
          path: pathOf(audience),
          audience,
          sha256: proof.sha256,
          bytes: bytes.length,
          pages: report.pages,
          checks: proof.checks.length,
        })),
      }
    })
  })
}

/** Does the issue to the store, and loads what the packets of it would say. */
function draftIssue(db: Database, id: MeetingId, by: ActedBy): Draft | Refusal {
  const trail = printedTrail(db)
  const issue = issueIn(db, id, by)
  if (isRefusal(issue)) return issue
  const meeting = findMeeting(db, id) ?? issue.meeting
  const editions: EditionToPrint[] = []
  for (const audience of audiences) {
    const loaded: LoadedPacket | Refusal = loadPacketModel(db, meeting, audience, { trail })
    if (isRefusal(loaded)) return loaded
    editions.push({ audience, loaded, plan: null })
  }
  return { issue, editions }
}

const fingerprint = ({ editions }: Draft): string =>
  editions.map(({ loaded }) => modelHash(loaded.model)).join(' ')
