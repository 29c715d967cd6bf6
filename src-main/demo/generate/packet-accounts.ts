import type { IssuedPacketId } from '#shared/ids.ts'
import type { AgendaItem, Meeting } from '#shared/domain/meeting/meeting.ts'
import { plainLabels } from '#shared/domain/meeting/page-labels.ts'
import { checkIds } from '#shared/packet/proof.ts'
import type { Proof } from '#shared/packet/proof.ts'
import type { PacketReport, ReportedItem } from '../../actions/packet/packet-report.ts'
import { attachmentsOfPaper } from '../../store/attachments.ts'
import { sha256 } from '../../store/hash.ts'
import { saveIssuedPacket } from '../../store/issued-packets.ts'
import { named } from '../build/context.ts'
import type { Town } from './town.ts'

const paperPages = 6

/** The accounts of what was sent out, as making the files would have left them; the files lie with who got them. */
export function accountForPackets(
  { context, today }: Town,
  meeting: Meeting & { readonly issuedOn: string },
  items: readonly AgendaItem[],
): void {
  if (meeting.issuedOn > today) return
  for (const audience of ['members', 'public'] as const) {
    const id = context.newId<IssuedPacketId>()
    const report = reportOf(context.db, meeting, items, audience)
    const hash = sha256(`${meeting.id} ${audience}`)
    saveIssuedPacket(
      context.db,
      {
        id,
        meeting: meeting.id,
        audience,
        kind: 'packet',
        edition: meeting.agendaVersion,
        madeAt: `${meeting.issuedOn}T12:00:00.000Z`,
        sha256: hash,
        pages: report.pages,
        report,
        proof: proofOf(hash, report.pages),
      },
      named(context.persons, 'secretary'),
    )
  }
}

function reportOf(
  db: Town['context']['db'],
  meeting: Meeting & { readonly issuedOn: string },
  items: readonly AgendaItem[],
  audience: PacketReport['audience'],
): PacketReport {
  let page = 4
  const reported = items.map((item): ReportedItem => {
    const firstPage = page
    page += paperPages
    const attachments = attachmentsOfPaper(db, item.paper).map(({ id, number, title, blob, pages }) => {
      const from = page
      page += pages.length
      return { id, number, title, blob, revised: null, firstPage: from, pages: pages.length, tagged: false }
    })
    return {
      id: item.id,
      state: 'open',
      text: sha256(item.paper),
      print: sha256(item.id),
      asOf: meeting.issuedOn,
      revised: null,
      number: item.number?.printed ?? '',
      kind: item.kind,
      title: item.title,
      withdrawn: false,
      late: false,
      firstPage,
      paperPages,
      pages: page - firstPage,
      attachments,
    }
  })
  return {
    meeting: meeting.id,
    committee: meeting.committee,
    date: meeting.startsAt.slice(0, 10),
    audience,
    edition: meeting.agendaVersion,
    issuedOn: meeting.issuedOn,
    pages: page - 1,
    labels: plainLabels(page - 1),
    retired: [],
    units: reported.map(({ id, firstPage, pages }) => ({ key: `item:${id}`, firstPage, pages })),
    redlined: false,
    notice: sha256(meeting.id),
    changes: [],
    items: reported,
    withheld: [],
    warnings: [],
    conformance: { claims: [], hindered: [], ownPages: [], attachments: 0 },
  }
}

const proofOf = (hash: string, pages: number): Proof => ({
  passed: true,
  sha256: hash,
  size: pages * 20_000,
  pages,
  title: 'Møteinnkalling',
  checks: checkIds.map((id) => ({ id, passed: true, counted: pages, faults: [] })),
  notes: [],
})
