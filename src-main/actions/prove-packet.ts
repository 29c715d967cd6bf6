import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Proof } from '#shared/packet/proof.ts'
import { findIssuedPacket } from '../store/issued-packets.ts'
import type { IssuedPacket } from '../store/issued-packets.ts'
import { sha256 } from '../store/hash.ts'
import { findMeeting } from '../store/meetings.ts'
import type { Database } from '../store/rows.ts'
import type { ExpectedPacket, ProofOptions } from '../typeset/proof/prove-packet.ts'
import { loadPacketModel } from './packet/load-packet-model.ts'
import { readAgain, readWithheld } from './packet/prove-made.ts'
import type { ProofWork } from './packet/prove-made.ts'

export type ProvenFile = {
  readonly proof: Proof
  /** The account of this very file, where the workspace has one. */
  readonly known: IssuedPacket | null
}

/**
 * Proves any packet by itself; one that the workspace knows by its SHA-256 is also held against its account
 * and, when it is public, searched for what the meeting withholds now. Refuses with `proof.unreadable`.
 */
export async function provePacketFile(
  bytes: Uint8Array,
  db: Database | null,
  work: ProofWork = {},
): Promise<ProvenFile | Refusal> {
  const known = db === null ? null : findIssuedPacket(db, sha256(bytes))
  const more = db === null || known === null ? {} : await knownFacts(db, known, work)
  if (isRefusal(more)) return more
  const { reader, ...watch } = work
  const proof = await readAgain(bytes, { ...watch, ...more }, reader)
  return isRefusal(proof) ? proof : { proof, known }
}

async function knownFacts(
  db: Database,
  known: IssuedPacket,
  work: ProofWork,
): Promise<ProofOptions | Refusal> {
  const expected = known.kind === 'packet' ? { expected: known.report as ExpectedPacket } : {}
  const meeting = findMeeting(db, known.meeting)
  const loaded = meeting === null ? null : loadPacketModel(db, meeting, known.audience)
  if (meeting === null || loaded === null || isRefusal(loaded)) return expected
  const withheld = await readWithheld(db, meeting, loaded, work)
  return isRefusal(withheld) ? withheld : { ...expected, ...withheld }
}
