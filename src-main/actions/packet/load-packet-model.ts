import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Image } from '#shared/document/model.ts'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import { packetWords } from '#shared/text/packet-words.ts'
import { imagePath } from '../../typeset/markup/blocks.ts'
import type { PacketItem, PacketModel, PaperModel } from '../../typeset/markup/model.ts'
import { readBlob } from '../../store/blobs.ts'
import { findCase } from '../../store/cases.ts'
import { findCommittee, findPerson, getMunicipality, membershipsOf } from '../../store/municipality.ts'
import { findPaper, frozenPaperStands } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'
import { agendaEntries, packetDate } from './agenda-entries.ts'
import type { AgendaEntry } from './agenda-entries.ts'
import { attachmentEntries } from './attachment-entries.ts'
import type { AttachmentFile } from './attachment-entries.ts'
import { paperModel } from './paper-model.ts'

export type LoadedPacket = { readonly model: PacketModel; readonly files: readonly AttachmentFile[] }

/**
 * All that a packet for this audience prints, as it stood when the agenda was issued. The public one is
 * read by queries that never select what is exempt (domain.md §5). Refuses an empty agenda
 * (`packet.noItems`) and grounds that did not hold on the day.
 */
export function loadPacketModel(db: Database, meeting: Meeting, audience: Audience): LoadedPacket | Refusal {
  const municipality = getMunicipality(db)
  const committee = findCommittee(db, meeting.committee)
  if (municipality === null || committee === null)
    throw new Error(`meeting ${meeting.id} has no municipality or committee`)
  const { language } = municipality
  const entries = agendaEntries(db, meeting, audience, language)
  if (isRefusal(entries)) return entries
  if (entries.length === 0)
    return refuse('packet.noItems', { meeting: `${committee.name} ${meeting.startsAt.slice(0, 10)}` })
  const loaded = entries.map((entry) => loadItem(db, entry, meeting, audience, language))
  const refused = loaded.find(isRefusal)
  if (refused !== undefined) return refused
  const items = loaded.flatMap((each) => (isRefusal(each) ? [] : [each]))
  const model: PacketModel = {
    language,
    audience,
    municipality,
    committee: committee.name,
    meeting: {
      ...meeting,
      issuedOn: meeting.issuedOn,
      edition: meeting.agendaVersion,
      ...summoned(db, meeting, committee.chairTitle, packetWords[language].membershipRoles),
    },
    items: items.map((each) => each.item),
    images: readImages(
      db,
      items.map((each) => each.item.paper),
    ),
  }
  return { model, files: items.flatMap((each) => each.files) }
}

function loadItem(
  db: Database,
  entry: AgendaEntry,
  meeting: Meeting,
  audience: Audience,
  language: PacketModel['language'],
): { item: PacketItem; files: readonly AttachmentFile[] } | Refusal {
  const { open } = entry
  const { id, kind, title, late, withdrawn, exemption, closing } = entry
  const number = entry.number?.printed ?? `${kind} –`
  const closed = {
    id,
    number,
    kind,
    title,
    late,
    withdrawn,
    exemption,
    closing,
    paper: null,
    attachments: [],
  }
  if (open === null) return { item: closed, files: [] }
  const file = findCase(db, open.case)
  const paper = findPaper(db, open.paper)
  if (file === null || paper === null) throw new Error(`item ${id} points to a case or paper that is gone`)
  if (paper.state === 'frozen' && !frozenPaperStands(paper))
    return refuse('store.frozenTextChanged', { item: number, title })
  const attachments = attachmentEntries(db, paper.id, audience, language, packetDate(meeting))
  if (isRefusal(attachments)) return attachments
  const item = {
    ...closed,
    paper: paperModel(db, file, paper, meeting, audience),
    attachments: attachments.map((each) => each.printed),
  }
  return { item, files: attachments.flatMap((each) => each.file ?? []) }
}

function summoned(
  db: Database,
  meeting: Meeting,
  chairTitle: string,
  roles: Readonly<Record<'chair' | 'deputyChair' | 'member' | 'deputy', string>>,
): Pick<PacketModel['meeting'], 'chair' | 'members'> {
  const seated = membershipsOf(db, meeting.committee).filter((membership) => membership.role !== 'deputy')
  const members = seated.map(({ person, role, party }) => ({
    name: findPerson(db, person)?.name ?? '',
    role: roles[role],
    party,
  }))
  const chair = members[seated.findIndex((membership) => membership.role === 'chair')]
  return { members, chair: chair === undefined ? null : { name: chair.name, title: chairTitle } }
}

function readImages(db: Database, papers: readonly (PaperModel | null)[]): ReadonlyMap<string, Uint8Array> {
  const blocks = papers.flatMap((paper) => paper?.sections ?? []).flatMap((section) => section.content)
  const images = blocks.filter((block): block is Image => block.type === 'image')
  return new Map(
    images.map((image) => {
      const bytes = readBlob(db, image.attrs.blob)
      if (bytes === null) throw new Error(`image ${image.attrs.blob} is gone`)
      return [imagePath(image), bytes]
    }),
  )
}
