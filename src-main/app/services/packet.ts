import { readFile } from 'node:fs/promises'
import type { MadePacketAccount, PacketRow, ProofView, meetingCalls } from '#shared/contract/meeting.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Proof, ProofFinding } from '#shared/packet/proof.ts'
import { dialogWords } from '#shared/text/dialog-words.ts'
import { packetFileName } from '../../actions/packet/packet-file-name.ts'
import type { PacketReport } from '../../actions/packet/packet-report.ts'
import { savePacket } from '../../actions/packet/save-packet.ts'
import type { SavedPacket } from '../../actions/packet/save-packet.ts'
import { findIssuedPacket, issuedPacketsOf } from '../../store/issued-packets.ts'
import type { IssuedPacket } from '../../store/issued-packets.ts'
import { findMeeting } from '../../store/meetings.ts'
import { getMunicipality } from '../../store/municipality.ts'
import type { ServicesOf } from '../../router/services.ts'
import type { ServiceParts } from '../services.ts'
import { throttled } from '../throttled.ts'

const pdf = [{ name: 'PDF', extensions: ['pdf'] }]

type PacketCall = Extract<keyof typeof meetingCalls, `packet.${string}`>

/** Packets: made, listed, proven again. */
export function packetServices({
  workspaces: { session },
  settings,
  packetWork,
}: ServiceParts): ServicesOf<PacketCall> {
  const words = (): (typeof dialogWords)['nb'] => dialogWords[settings.preferences().language]
  return {
    'packet.list': ({ meeting }) =>
      (['members', 'public'] as const)
        .flatMap((audience) => issuedPacketsOf(session.db(), meeting, audience))
        .toSorted((a, b) => b.edition - a.edition || b.auditHead.sequence - a.auditHead.sequence)
        .map(packetRow),
    'packet.proof': ({ sha256 }) => {
      const packet = findIssuedPacket(session.db(), sha256)
      return packet === null ? refuse('packet.unknown') : proofView(packet.proof as Proof)
    },
    'packet.make': async ({ meeting: id, audience, redline: withChanges, path: named }, context) => {
      const redline = withChanges ? 'firstReading' : null
      const store = session.store()
      const meeting = findMeeting(store.db, id)
      if (meeting === null) return refuse('meeting.gone')
      const path =
        named ??
        (await session.dialogs.saveTo({
          title: words().savePacket,
          suggestedName: packetFileName(store.db, meeting, { audience, redline }),
          filters: pdf,
        }))
      if (path === null) return null
      const progress = throttled(context.progress)
      const { signal } = context
      const saved = await savePacket(
        store,
        { meeting, audience, redline, path },
        {
          make: () =>
            packetWork.do<'make'>(store, { kind: 'make', meeting, audience, redline }, { signal, progress }),
          mayRecord: !store.db.readonly,
          by: { at: () => session.clock.now(), actor: session.actor(), newId: session.newId },
          progress,
          signal,
        },
      )
      if (isRefusal(saved)) return saved
      const budget = store.db.open ? (getMunicipality(store.db)?.pageBudget ?? null) : null
      return accountOf(saved, path, budget)
    },
    'packet.verify': async ({ path: named }, context) => {
      const asked =
        named ??
        (await session.dialogs.openFiles({ title: words().verifyPacket, filters: pdf, many: false }))[0]
      if (asked === undefined) return null
      const bytes = await readFile(asked).catch(() => null)
      if (bytes === null) return refuse('file.unreadable', { path: asked })
      const { signal } = context
      const proven = await packetWork.do<'prove'>(
        session.store(),
        { kind: 'prove', bytes: new Uint8Array(bytes) },
        { signal, progress: throttled(context.progress) },
      )
      if (isRefusal(proven)) return { ...proven, facts: { ...proven.facts, file: asked } }
      const { known } = proven
      return {
        path: asked,
        known:
          known === null
            ? null
            : { meeting: known.meeting, edition: known.edition, audience: known.audience },
        proof: proofView(proven.proof),
      }
    },
  }
}

function packetRow({
  id,
  audience,
  kind,
  edition,
  madeAt,
  sha256,
  pages,
  ...account
}: IssuedPacket): PacketRow {
  const { checks } = account.proof as Proof
  return {
    id,
    audience,
    kind,
    edition,
    madeAt,
    sha256,
    pages,
    checks: checks.length,
    failed: checks.filter((check) => !check.passed).map((check) => check.id),
    warnings: (account.report as PacketReport).warnings.length,
    voided: account.voided,
  }
}

const findingOf = ({ page, what }: ProofFinding): ProofView['notes'][number] => ({ page: page ?? null, what })

/** A proof as the window shows it. */
export function proofView({ sha256, pages, size, title, checks, notes }: Proof): ProofView {
  return {
    sha256,
    pages,
    bytes: size,
    title,
    checks: checks.map(({ id, passed, counted, faults }) => ({
      promise: id,
      holds: passed,
      count: counted,
      details: faults.map(findingOf),
    })),
    notes: notes.map(findingOf),
  }
}

function accountOf(
  { bytes, report, proof, recorded }: SavedPacket,
  path: string,
  budget: number | null,
): MadePacketAccount {
  return {
    path,
    bytes: bytes.length,
    pages: report.pages,
    budget,
    sha256: proof.sha256,
    recorded: isRefusal(recorded) ? 'failed' : recorded,
    claims: [...report.conformance.claims],
    withheld: report.withheld.map(({ item, attachment = null, ground }) => ({ item, attachment, ground })),
    warnings: report.warnings.map(({ code, item = null, facts }) => ({ code, item, facts })),
    items: report.items.map(({ number, title, pages, firstPage }) => ({
      number,
      title,
      pages,
      firstPage: report.labels[firstPage - 1] ?? String(firstPage),
    })),
    proof: proofView(proof),
  }
}
