import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { CheckId, Proof, ProofCheck, ProofFinding } from '#shared/packet/proof.ts'
import { textAt } from '#main/typeset/intake/objects.ts'
import { agendaPages } from './checks/agenda-pages.ts'
import { bookmarks } from './checks/bookmarks.ts'
import { alternativeTexts, attachmentNotes, headings, tableHeaders } from './checks/content-roles.ts'
import { fonts } from './checks/fonts.ts'
import { identityNumbers, leak } from './checks/leak.ts'
import { account, links } from './checks/links.ts'
import { activeContent, unreachableObjects } from './checks/objects.ts'
import { attachmentPages, pageLabels, pageStamps } from './checks/page-stamps.ts'
import { language, metadata, title } from './checks/properties.ts'
import { structureTree } from './checks/structure-tree.ts'
import type { Checked, Evidence, ExpectedPacket } from './evidence.ts'
import { openPacketFile } from './packet-file.ts'
import { layoutOf } from './packet-layout.ts'
import { readPdf } from './read-pdf.ts'
import type { ReadingWork } from './read-pdf.ts'
import { allElements, walkStructure } from './structure-walk.ts'
import type { WalkedElement } from './structure-walk.ts'
import { UnreadablePacket } from './unreadable-packet.ts'

export type { Evidence, ExpectedPacket, Hits } from './evidence.ts'

export type ProofOptions = ReadingWork & {
  /** Strings that must stand nowhere in the file. */
  readonly withheld?: readonly string[]
  /** What each of them belongs to, by a name that may be told; else they are told by number. */
  readonly withheldFrom?: readonly string[]
  /** What its maker says of it, where there is a maker to ask. */
  readonly expected?: ExpectedPacket
}

/**
 * Reads a finished packet again and holds every promise against what really stands in it: pdf.js for what a
 * reader meets, objects for what no reader shows. Throws {@link UnreadablePacket} for what is no PDF.
 */
export async function provePacket(bytes: Uint8Array, options: ProofOptions = {}): Promise<Proof> {
  return judge(await gather(bytes, options), options.signal)
}

/** Holds every promise against the evidence. */
export async function judge(evidence: Evidence, signal?: AbortSignal): Promise<Proof> {
  const { bytes } = evidence
  const tree = walkStructure(evidence.file)
  const elements = tree === null ? null : allElements(tree)
  const checks: ProofCheck[] = []
  const notes: ProofFinding[] = []
  for (const [id, check] of checkList(elements)) {
    await setImmediate()
    signal?.throwIfAborted()
    const { counted, faults, notes: own = [] } = check(evidence)
    checks.push({ id, passed: faults.length === 0, counted, faults })
    notes.push(...own)
  }
  notes.push(...attachmentNotes(evidence, elements ?? []))
  const { info } = evidence.file
  const proof = {
    passed: checks.every((check) => check.passed),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    size: bytes.length,
    pages: evidence.read.pages.length,
    title: info === null ? '' : (textAt(info, 'Title') ?? ''),
    checks,
    notes,
  }
  return checks.some(({ id, passed }) => id === 'leak' && !passed) ? withoutQuotations(proof) : proof
}

/** Where something has leaked, what stands in the file is not quoted: the account must not leak it again. */
function withoutQuotations(proof: Proof): Proof {
  const silent = (findings: readonly ProofFinding[]): readonly ProofFinding[] =>
    findings.map((finding) => ({ ...finding, what: finding.what.replace(/«[^»]*»/g, '«…»') }))
  const checks = proof.checks.map((check) => ({ ...check, faults: silent(check.faults) }))
  return { ...proof, title: '', checks, notes: silent(proof.notes) }
}

async function gather(bytes: Uint8Array, options: ProofOptions): Promise<Evidence> {
  try {
    const file = await openPacketFile(bytes)
    const read = await readPdf(bytes, options)
    const { expected = null, withheld = [], withheldFrom = [] } = options
    return { bytes, read, file, layout: layoutOf(read), expected, withheld, withheldFrom }
  } catch (cause) {
    if (options.signal?.aborted === true) throw cause
    throw new UnreadablePacket('not readable as a packet', { cause })
  }
}

/** Every check with its id, in the order of the account. */
function checkList(
  elements: readonly WalkedElement[] | null,
): readonly (readonly [CheckId, (evidence: Evidence) => Checked])[] {
  const inTree = elements ?? []
  return [
    ['agendaPages', agendaPages],
    ['pageStamps', pageStamps],
    ['pageLabels', pageLabels],
    ['attachmentPages', attachmentPages],
    ['bookmarks', bookmarks],
    ['links', links],
    ['account', account],
    ['structureTree', (evidence) => structureTree(evidence, elements)],
    ['headings', headings],
    ['tableHeaders', (evidence) => tableHeaders(evidence, inTree)],
    ['alternativeTexts', (evidence) => alternativeTexts(evidence, inTree)],
    ['language', language],
    ['title', title],
    ['metadata', metadata],
    ['fonts', fonts],
    ['activeContent', activeContent],
    ['unreachableObjects', unreachableObjects],
    ['leak', leak],
    ['identityNumbers', identityNumbers],
  ]
}
