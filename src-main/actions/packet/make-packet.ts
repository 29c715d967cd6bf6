import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import { templateFolder } from '../../resources.ts'
import { getMunicipality } from '../../store/municipality.ts'
import { trailKeyword } from '../../store/printed-head.ts'
import type { Store } from '../../store/store.ts'
import type { AssembledPacket, AssembleInput, PacketMetadata } from '../../typeset/assemble/assemble.ts'
import type { Typeset, TypesetEngine } from '../../typeset/compile/engine.ts'
import type { PacketModel, PageMark } from '#shared/packet/model.ts'
import type { Proof } from '#shared/packet/proof.ts'
import type { RedlineAgainst } from '#shared/packet/redline.ts'
import { packetMarkup, packetTitle, pageMarkLabel } from '../../typeset/markup/packet.ts'
import type { PdfReader } from '../../typeset/proof/pdf-reader.ts'
import { packetDate } from './agenda-entries.ts'
import { loadPacketModel } from './load-packet-model.ts'
import type { LoadedPacket } from './load-packet-model.ts'
import { packetReport } from './packet-report.ts'
import type { PacketReport, PacketWarning } from './packet-report.ts'
import { proveMade } from './prove-made.ts'
import { putTogether, readAttachments } from './put-together.ts'
import { standsAsSent } from './standing-edition.ts'
import { unprintable } from './unprintable.ts'
import { notAsSent, unsentChanges } from './unsent-changes.ts'

export type PacketStep = 'load' | 'typeset' | 'assemble' | 'prove' | 'write'

export type PacketWork = {
  readonly engine: TypesetEngine
  /** Where attachments are put in: in this process unless the caller lends another. */
  readonly assemble?: (input: AssembleInput) => Promise<AssembledPacket>
  /** Who reads what was made again: this process unless the caller lends others. */
  readonly reader?: PdfReader
  /** `of`: whose packet it is, where several are made in one. */
  readonly progress?: (step: PacketStep, done: number, total: number, of?: Audience) => void
  readonly signal?: AbortSignal
  /** Papers with their changes: of second readings since the first, or of corrections since they were sent. */
  readonly redline?: RedlineAgainst
}

export type MadePacket = {
  readonly bytes: Uint8Array
  readonly report: PacketReport
  readonly proof: Proof
}

/**
 * The packet of a meeting for an audience, as PDF bytes with its account and its proof. The same store gives
 * the same bytes. Refuses with `packet.noItems`, `packet.attachmentUnreadable`, `store.damagedBlob`, what the
 * disclosure rules refuse, and `proof.leak` and `proof.failed`: what does not hold when it is read again is
 * not given out. `signal` stops it between steps and pages by throwing.
 */
export async function makePacket(
  store: Store,
  meeting: Meeting,
  audience: Audience,
  work: PacketWork,
): Promise<MadePacket | Refusal> {
  const unsent = unsentChanges(store.db, meeting, audience)
  if (unsent !== null) return unsent
  work.progress?.('load', 0, 1)
  const loaded = loadPacketModel(
    store.db,
    meeting,
    audience,
    work.redline === undefined ? {} : { redline: work.redline },
  )
  return isRefusal(loaded) ? loaded : printLoaded(store, meeting, loaded, work)
}

/** Typesets, puts together and proves what was loaded. Refuses what `makePacket` does. */
export async function printLoaded(
  store: Store,
  meeting: Meeting,
  loaded: LoadedPacket,
  work: PacketWork,
): Promise<MadePacket | Refusal> {
  const { model } = loaded
  work.signal?.throwIfAborted()
  work.progress?.('typeset', 0, 1)
  const [typeset, read] = await Promise.all([
    typesetPacket(model, work),
    readAttachments(store, loaded, work.signal),
  ])
  work.signal?.throwIfAborted()
  if (isRefusal(read)) return read
  const marks = typeset.marks as readonly PageMark[]
  if (!standsAsSent(loaded.standing, model, loaded.contents, marks))
    return notAsSent(store.db, meeting, model.audience)
  const assembled = await putTogether(loaded, read, typeset, work, {
    metadata: metadataOf(model, meeting),
    ...(model.numbering === undefined ? {} : { labels: model.numbering.labels }),
  })
  if (isRefusal(assembled)) return assembled
  const report = reportOf(store, meeting, loaded, marks, assembled, loaded.standing?.retired)
  const proof = await proveMade(store.db, meeting, loaded, assembled.bytes, report, {
    progress: (done, total) => work.progress?.('prove', done, total),
    ...(work.reader === undefined ? {} : { reader: work.reader }),
    ...(work.signal === undefined ? {} : { signal: work.signal }),
  })
  return isRefusal(proof) ? proof : { bytes: assembled.bytes, report, proof }
}

/** Lays out the whole packet, or what else `main` says of it. */
export async function typesetPacket(
  model: PacketModel,
  { engine, signal }: Pick<PacketWork, 'engine' | 'signal'>,
  main = packetMarkup(model),
): Promise<Typeset> {
  const template = await readFile(join(templateFolder, 'packet.typ'))
  const files = new Map<string, Uint8Array>([['/packet.typ', template], ...model.images])
  return engine.typeset({ main, files }, pageMarkLabel, signal === undefined ? {} : { signal })
}

/** What the file says of itself. */
export function metadataOf(model: PacketModel, meeting: Meeting, title = packetTitle(model)): PacketMetadata {
  return {
    title,
    author: model.municipality.name,
    subject: model.items.map((item) => item.number).join(', '),
    keywords: [
      model.committee,
      model.audience === 'public' ? 'offentlig utgave' : 'utgave for medlemmene',
      ...trailKeyword(model.trail ?? null),
    ],
    language: model.language === 'nn' ? 'nn-NO' : 'nb-NO',
    createdAt: new Date(`${packetDate(meeting)}T12:00:00Z`),
  }
}

/** The account; `retired` are printed numbers that earlier editions have used up. */
export function reportOf(
  store: Store,
  meeting: Meeting,
  loaded: LoadedPacket,
  marks: readonly PageMark[],
  assembled: AssembledPacket,
  retired: readonly string[] = [],
): PacketReport {
  const { model, files } = loaded
  const byPage = files.toSorted((a, b) => pageOf(marks, a.id) - pageOf(marks, b.id))
  const outcomes = assembled.attachments.map(({ tagged, warnings }, index) => ({
    id: byPage[index]?.id ?? '',
    tagged,
    warnings,
  }))
  const budget = getMunicipality(store.db)?.pageBudget ?? null
  const overBudget: readonly PacketWarning[] =
    budget !== null && assembled.pages > budget
      ? [{ code: 'packet.overBudget', facts: { pages: assembled.pages, budget } }]
      : []
  const extra = [...unprintable(model), ...overBudget]
  const report = packetReport(meeting.id, loaded, marks, outcomes, extra, retired)
  return { ...report, conformance: assembled.conformance }
}

const pageOf = (marks: readonly PageMark[], id: string): number =>
  marks.find((mark) => mark.kind === 'attachment' && mark.id === id)?.page ?? 0
