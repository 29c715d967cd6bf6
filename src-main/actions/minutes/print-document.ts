import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MinutesDocument } from '#shared/packet/minutes/document.ts'
import { firstFault } from '#shared/packet/proof.ts'
import type { CheckId } from '#shared/packet/proof.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { slug } from '../../exchange/html/slug.ts'
import { templateFolder } from '../../resources.ts'
import { trailKeyword } from '../../store/printed-head.ts'
import { assemble } from '../../typeset/assemble/assemble.ts'
import type { AssembledPacket } from '../../typeset/assemble/assemble.ts'
import { minutesMarkup } from '../../typeset/markup/minutes.ts'
import { pageMarkLabel } from '../../typeset/markup/packet.ts'
import type { KnowledgeWork } from '../knowledge/print-knowledge.ts'
import { readAgain } from '../packet/prove-made.ts'
import type { WithheldString } from '../packet/withheld-strings.ts'
import { webScan } from '../web/scan-web-file.ts'
import type { ScanWork } from '../web/scan-web-file.ts'

export type MinutesWork = Omit<KnowledgeWork, 'reader'> & Pick<ScanWork, 'reader'>

export type PrintedDocument = {
  readonly bytes: Uint8Array
  readonly pages: number
  readonly fileName: string
  readonly conformance: AssembledPacket['conformance']
}

/**
 * Minutes or an extract as a tagged PDF: same words, same bytes. It is read again and held to what a packet is held to
 * (`proof.failed`); one for everybody is searched for what is withheld, its name too (`web.leakInPdf`, `web.leak`,
 * `web.identityNumber`).
 */
export async function printDocument(
  document: MinutesDocument,
  {
    name,
    day,
    trail,
    secrets,
  }: {
    readonly name: string
    readonly day: string
    readonly trail: string | null
    readonly secrets: () => readonly WithheldString[]
  },
  work: MinutesWork,
): Promise<PrintedDocument | Refusal> {
  work.signal?.throwIfAborted()
  const watch = work.signal === undefined ? {} : { signal: work.signal }
  const files = new Map<string, Uint8Array>()
  for (const file of ['packet.typ', 'minutes.typ'])
    files.set(`/${file}`, await readFile(join(templateFolder, file)))
  work.progress?.('typeset', 0, 1)
  const { pdf } = await work.engine.typeset(
    { main: minutesMarkup(document, trail), files },
    pageMarkLabel,
    watch,
  )
  work.signal?.throwIfAborted()
  work.progress?.('assemble', 0, 1)
  const metadata = {
    title: document.title,
    author: document.municipality,
    subject: document.subject,
    keywords: [document.heading, document.edition, ...trailKeyword(trail)],
    language: document.language === 'nn' ? 'nn-NO' : 'nb-NO',
    createdAt: new Date(`${day}T12:00:00Z`),
  } as const
  const made = await (work.assemble ?? assemble)({ typeset: pdf, placements: [], metadata, ...watch })
  work.progress?.('prove', 0, 1)
  const reader = work.reader === undefined ? {} : { reader: work.reader }
  const refused =
    (await fault(made.bytes, work)) ??
    (document.audience === 'public'
      ? await webScan(secrets(), { ...watch, ...reader })(name, made.bytes)
      : null)
  if (refused !== null) return refused
  return { bytes: made.bytes, pages: made.pages, fileName: name, conformance: made.conformance }
}

/** What only a packet promises: pages of its agenda and attachments, and the account of them. */
const ofPackets: ReadonlySet<CheckId> = new Set(['agendaPages', 'pageStamps', 'attachmentPages', 'account'])

async function fault(bytes: Uint8Array, { signal, reader }: MinutesWork): Promise<Refusal | null> {
  const proof = await readAgain(bytes, signal === undefined ? {} : { signal }, reader)
  if (isRefusal(proof)) return proof
  const first = firstFault({ ...proof, checks: proof.checks.filter(({ id }) => !ofPackets.has(id)) })
  if (first === null) return null
  const { page, what } = first.fault
  return refuse('proof.failed', { check: first.check, what, ...(page === undefined ? {} : { page }) })
}

/** `motebok-formannskapet-2021-04-21-offentlig.pdf` */
export function documentFileName(parts: readonly string[], audience: MinutesDocument['audience']): string {
  const reader = audience === 'public' ? ['offentlig'] : []
  return `${slug([...parts, ...reader].join(' '))}.pdf`
}
