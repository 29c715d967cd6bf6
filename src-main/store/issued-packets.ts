import type { IssuedPacketId, MeetingId } from '#shared/ids.ts'
import { appendAudit, type AuditHead } from './audit.ts'
import { insert, many, one, run, whole, type Database } from './rows.ts'

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
  /** Made of an issue that was taken back: it binds no later print. */
  readonly voided: boolean
}

type PacketRow = Pick<IssuedPacket, 'id' | 'audience' | 'kind' | 'edition' | 'sha256' | 'pages'> & {
  readonly meeting_id: MeetingId
  readonly made_at: string
  readonly report: string
  readonly proof: string
  readonly audit_sequence: number
  readonly audit_hash: string
  readonly voided: number
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
    voided: row.voided === 1,
  }
}

const selectPackets = `SELECT k.*, EXISTS (SELECT 1 FROM voided_packet v WHERE v.packet_id = k.id) AS voided
  FROM issued_packet k`

/**
 * Stores the account of a packet and tells the audit trail its SHA-256. The same bytes made again change
 * nothing: the first account stands and is given back. One that was void stands again: the same was issued anew.
 */
export function saveIssuedPacket(
  db: Database,
  packet: Omit<IssuedPacket, 'auditHead' | 'voided'>,
  actor: string,
): IssuedPacket {
  return whole(db, () => {
    const before = findIssuedPacket(db, packet.sha256)
    if (before !== null && !before.voided) return before
    const { id, meeting, audience, kind, edition, madeAt, sha256, pages } = packet
    const auditHead = appendAudit(db, {
      at: madeAt,
      actor,
      action: 'packet.made',
      subjectKind: 'meeting',
      subjectId: meeting,
      detail: { audience, kind, edition, sha256, pages },
    })
    if (before !== null) {
      run(db, 'DELETE FROM voided_packet WHERE packet_id = ?', before.id)
      return { ...before, voided: false }
    }
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
    return { ...packet, auditHead, voided: false }
  })
}

/** The account of the file with this SHA-256, or null. */
export function findIssuedPacket(db: Database, sha256: string): IssuedPacket | null {
  return one(db, rowToPacket, `${selectPackets} WHERE k.sha256 = ?`, sha256)
}

/** A meeting's accounts for an audience, of both kinds, drafts too, in the order in which they were made. */
export function issuedPacketsOf(
  db: Database,
  meeting: MeetingId,
  audience: IssuedPacket['audience'],
): IssuedPacket[] {
  const sql = `${selectPackets} WHERE k.meeting_id = ? AND k.audience = ? ORDER BY k.edition, k.audit_sequence`
  return many(db, rowToPacket, sql, meeting, audience)
}

/** Makes all that was made of a meeting's issue void: it was taken back before anybody got it. */
export function voidPackets(db: Database, meeting: MeetingId, at: string): number {
  const sql = `INSERT INTO voided_packet (packet_id, voided_at)
    SELECT id, ? FROM issued_packet WHERE meeting_id = ? AND edition > 0
      AND id NOT IN (SELECT packet_id FROM voided_packet)`
  return run(db, sql, at, meeting)
}
