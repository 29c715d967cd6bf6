import type { IdSource, IssuedPacketId, MeetingId } from '#shared/ids.ts'
import { saveIssuedPacket } from '../../store/issued-packets.ts'
import type { Database } from '../../store/rows.ts'
import type { EditionFile } from './supplement/supplement-account.ts'

/** Stores the accounts of an edition's files, in the transaction of the issue. */
export function keepPackets(
  db: Database,
  meeting: MeetingId,
  files: readonly EditionFile[],
  { at, actor, newId }: { readonly at: string; readonly actor: string; readonly newId: IdSource },
): void {
  for (const { audience, kind, edition, report, proof } of files)
    saveIssuedPacket(
      db,
      {
        id: newId<IssuedPacketId>(),
        meeting,
        audience,
        kind,
        edition,
        madeAt: at,
        sha256: proof.sha256,
        pages: report.pages,
        report,
        proof,
      },
      actor,
    )
}
