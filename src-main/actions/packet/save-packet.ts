import type { Audience } from '#shared/domain/disclosure/projection.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import type { RedlineAgainst } from '#shared/packet/redline.ts'
import type { IdSource } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { checkWritable, writeWholeApart } from '../../files.ts'
import type { Store } from '../../store/store.ts'
import type { MadePacket } from './make-packet.ts'
import { recordPacket } from './record-packet.ts'

export type PacketOrder = {
  readonly meeting: Meeting
  readonly audience: Audience
  /** With changes, since what; null for the packet as it is sent. */
  readonly redline: RedlineAgainst | null
  /** The file to write. */
  readonly path: string
}

export type SavingWork = {
  /** Makes the packet: here, or in a thread of its own. */
  readonly make: (order: PacketOrder) => Promise<MadePacket | Refusal>
  /** Whether the workspace may be written to. */
  readonly mayRecord: boolean
  readonly by: { readonly at: () => string; readonly actor: string; readonly newId: IdSource }
  readonly progress?: (step: 'write', done: number, total: number) => void
  readonly signal?: AbortSignal
}

/** Whether the account of a packet was kept, or why not; a `Refusal` is the store's own. */
export type Recorded = 'kept' | 'draft' | 'withChanges' | 'readOnly' | Refusal

export type SavedPacket = MadePacket & { readonly recorded: Recorded }

/**
 * Makes a packet, writes it whole or not at all, and keeps the account of one that was sent. Refuses what
 * `makePacket` and the disk refuse (`file.*`); an account that cannot be kept does not take the file away.
 */
export async function savePacket(
  store: Store,
  order: PacketOrder,
  { make, mayRecord, by, progress, signal }: SavingWork,
): Promise<SavedPacket | Refusal> {
  const unwritable = checkWritable(order.path)
  if (unwritable !== null) return unwritable
  const made = await make(order)
  if (isRefusal(made)) return made
  progress?.('write', 0, 1)
  const unwritten = await writeWholeApart(order.path, made.bytes, signal)
  if (unwritten !== null) return unwritten
  return { ...made, recorded: keep(store, order, made, mayRecord, { ...by, at: by.at() }) }
}

function keep(
  store: Store,
  { meeting, redline }: PacketOrder,
  { report, proof }: MadePacket,
  mayRecord: boolean,
  by: Parameters<typeof recordPacket>[2],
): Recorded {
  // A draft was not sent, and a print with changes has page numbers of its own: neither binds a later edition.
  if (meeting.issuedOn === null) return 'draft'
  if (redline !== null) return 'withChanges'
  if (!mayRecord) return 'readOnly'
  if (!store.db.open) return refuse('workspace.noneOpen') // another workspace was opened while this was made
  const recorded = recordPacket(store, { meeting, kind: 'packet', report, proof }, by)
  return isRefusal(recorded) ? recorded : 'kept'
}
