import type { Refusal } from '#shared/refusal.ts'
import type { IdSource, IssuedPacketId } from '#shared/ids.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import type { Proof } from '#shared/packet/proof.ts'
import { saveIssuedPacket } from '../../store/issued-packets.ts'
import type { IssuedPacket } from '../../store/issued-packets.ts'
import type { Store } from '../../store/store.ts'
import type { PacketReport } from './packet-report.ts'

export type PacketToRecord = {
  readonly meeting: Meeting
  readonly kind: IssuedPacket['kind']
  readonly report: PacketReport
  readonly proof: Proof
}

/**
 * Stores the account of a packet: what it holds, how it was proven, its SHA-256 and where the audit trail
 * ended. The same file again changes nothing, and no later packet looks other because of it.
 */
export function recordPacket(
  store: Store,
  { meeting, kind, report, proof }: PacketToRecord,
  by: { readonly at: string; readonly actor: string; readonly newId: IdSource },
): IssuedPacket | Refusal {
  return store.transaction((db) =>
    saveIssuedPacket(
      db,
      {
        id: by.newId<IssuedPacketId>(),
        meeting: meeting.id,
        audience: report.audience,
        kind,
        edition: meeting.agendaVersion,
        madeAt: by.at,
        sha256: proof.sha256,
        pages: proof.pages,
        report,
        proof,
      },
      by.actor,
    ),
  )
}
