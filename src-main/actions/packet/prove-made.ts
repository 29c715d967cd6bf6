import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import { firstFault } from '#shared/packet/proof.ts'
import type { Proof } from '#shared/packet/proof.ts'
import { DamagedBlob } from '../../store/blobs.ts'
import type { Database } from '../../store/rows.ts'
import { readerHere } from '../../typeset/proof/pdf-reader.ts'
import type { PdfReader } from '../../typeset/proof/pdf-reader.ts'
import type { ExpectedPacket, ProofOptions } from '../../typeset/proof/prove-packet.ts'
import { UnreadablePacket } from '../../typeset/proof/unreadable-packet.ts'
import type { LoadedPacket } from './load-packet-model.ts'
import { withheldStrings } from './withheld-strings.ts'

export type ProofWork = Pick<ProofOptions, 'progress' | 'signal'> & {
  /** This process unless others are lent. */
  readonly reader?: PdfReader
}

/**
 * Reads what was made again before anybody gets it. Refuses with `proof.leak` (what is withheld stands in a
 * public edition) and `proof.failed`, naming the first fault and its page; never the secret itself.
 * `expected` is the account of a whole packet; a supplement has none.
 */
export async function proveMade(
  db: Database,
  meeting: Meeting,
  loaded: Pick<LoadedPacket, 'model' | 'files'>,
  bytes: Uint8Array,
  expected: ExpectedPacket | null,
  work: ProofWork = {},
): Promise<Proof | Refusal> {
  const withheld = await readWithheld(db, meeting, loaded, work)
  if (isRefusal(withheld)) return withheld
  const { reader, ...watch } = work
  const options = { ...watch, ...withheld, ...(expected === null ? {} : { expected }) }
  const proof = await readAgain(bytes, options, reader)
  if (isRefusal(proof)) return proof
  return refusalOf(proof) ?? proof
}

/**
 * What a public edition is searched for. Refuses with `proof.withheldUnreadable` when a file that is kept back is
 * damaged: a search that looks for half of it would promise too much.
 */
export async function readWithheld(
  db: Database,
  meeting: Meeting,
  { model, files }: Pick<LoadedPacket, 'model' | 'files'>,
  { signal, reader = readerHere }: Pick<ProofWork, 'signal' | 'reader'> = {},
): Promise<Required<Pick<ProofOptions, 'withheld' | 'withheldFrom'>> | Refusal> {
  try {
    const found = await withheldStrings(db, meeting, model, files, (file) => reader.textOf(file, signal))
    return { withheld: found.map(({ text }) => text), withheldFrom: found.map(({ from }) => from) }
  } catch (error) {
    if (error instanceof DamagedBlob) return refuse('proof.withheldUnreadable')
    throw error
  }
}

/** The proof of a file, or `proof.unreadable`. */
export async function readAgain(
  bytes: Uint8Array,
  options: ProofOptions,
  reader: PdfReader = readerHere,
): Promise<Proof | Refusal> {
  try {
    return await reader.prove(bytes, options)
  } catch (error) {
    if (error instanceof UnreadablePacket) return refuse('proof.unreadable')
    throw error
  }
}

/** Why a packet is not given out; a leak before all else. Null when it passed. */
function refusalOf(proof: Proof): Refusal | null {
  const leak = proof.checks.find((check) => check.id === 'leak')?.faults[0]
  const first = firstFault(proof)
  const fault = leak ?? first?.fault
  if (fault === undefined || first === null) return null
  const facts = {
    check: leak === undefined ? first.check : 'leak',
    what: fault.what,
    ...(fault.page === undefined ? {} : { page: fault.page }),
  }
  return leak === undefined ? refuse('proof.failed', facts) : refuse('proof.leak', facts)
}
