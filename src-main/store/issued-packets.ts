import type { IssuedPacketId, MeetingId } from '#shared/ids.ts'
import { appendAudit, type AuditHead } from './audit.ts'
import { insert, many, one, whole, type Database } from './rows.ts'

/** The account of a packet that was made. `report` and `proof` are JSON of those who made them. */
export type IssuedPacket = {
  readonly id: IssuedPacketId
  readonly meeting: MeetingId
  readonly audience: 'members' | 'public'
  readonly kind: 'packet' | 'supplement'
  /** The agenda's version; 0 for a draft that was never sent. */
  readonly edition: number
  /** ISO instant. */
  readonly madeAt: string
  readonly sha256: string
  readonly pages: number
  readonly report: unknown
  readonly proof: unknown
  /** Where the audit trail ended when the account was stored: its last event names this file. */
  readonly auditHead: AuditHead
}

type PacketRow = Pick<IssuedPacket, 'id' | 'audience' | 'kind' | 'edition' | 'sha256' | 'pages'> & {
  readonly meeting_id: MeetingId
  readonly made_at: string
  readonly report: string
  readonly proof: string
  readonly audit_sequence: number
  readonly audit_hash: string
}

function rowToPacket({ id, audience, kind, edition, sha256, pages, ...row }: PacketRow): IssuedPacket {
  return {
    id,
    audience,
    kind,
    edition,
    sha256,
    pages,
    meeting: row.meeting_id,
    madeAt: row.made_at,
    report: JSON.parse(row.report) as unknown,
    proof: JSON.parse(row.proof) as unknown,
    auditHead: { sequence: row.audit_sequence, hash: row.audit_hash },
  }
}

/**
 * Stores the account of a packet and tells the audit trail its SHA-256. The same bytes made again change
 * nothing: the first account stands and is given back.
 */
export function saveIssuedPacket(
  db: Database,
  packet: Omit<IssuedPacket, 'auditHead'>,
  actor: string,
): IssuedPacket {
  return whole(db, () => {
    const before = findIssuedPacket(db, packet.sha256)
    if (before !== null) return before
    const { id, meeting, audience, kind, edition, madeAt, sha256, pages } = packet
    const auditHead = appendAudit(db, {
      at: madeAt,
      actor,
      action: 'packet.made',
      subjectKind: 'meeting',
      subjectId: meeting,
      detail: { audience, kind, edition, sha256, pages },
    })
    insert(db, 'issued_packet', {
      id,
      audience,
      kind,
      edition,
      sha256,
      pages,
      meeting_id: meeting,
      made_at: madeAt,
      report: JSON.stringify(packet.report),
      proof: JSON.stringify(packet.proof),
      audit_sequence: auditHead.sequence,
      audit_hash: auditHead.hash,
    })
    return { ...packet, auditHead }
  })
}

/** The account of the file with this SHA-256, or null. */
export function findIssuedPacket(db: Database, sha256: string): IssuedPacket | null {
  return one(db, rowToPacket, 'SELECT * FROM issued_packet WHERE sha256 = ?', sha256)
}

/** A meeting's accounts for an audience, of both kinds, drafts too, in the order in which they were made. */
export function issuedPacketsOf(
  db: Database,
  meeting: MeetingId,
  audience: IssuedPacket['audience'],
): IssuedPacket[] {
  const sql =
    'SELECT * FROM issued_packet WHERE meeting_id = ? AND audience = ? ORDER BY edition, audit_sequence'
  return many(db, rowToPacket, sql, meeting, audience)
}
