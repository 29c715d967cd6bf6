import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import type { EditionItem } from '#shared/domain/meeting/editions.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import { packetWords } from '#shared/text/packet-words.ts'
import type { RedlineAgainst } from '#shared/packet/redline.ts'
import { untold } from '#shared/packet/change-notes.ts'
import type { PacketItem, PacketModel } from '#shared/packet/model.ts'
import { findCase } from '../../store/cases.ts'
import { findCommittee, findPerson, getMunicipality, membershipsOf } from '../../store/municipality.ts'
import { hashOfPaper } from '../../store/paper-hash.ts'
import { shortNoticeOf } from '../../store/short-notice.ts'
import { findPaper, frozenPaperStands } from '../../store/papers.ts'
import { printedTrail } from '../../store/printed-head.ts'
import type { Database } from '../../store/rows.ts'
import { agendaEntries, packetDate } from './agenda-entries.ts'
import type { AgendaEntry } from './agenda-entries.ts'
import { attachmentEntries } from './attachment-entries.ts'
import type { AttachmentFile } from './attachment-entries.ts'
import { editionItems } from './edition-items.ts'
import { attachmentKey, itemKey } from './page-units.ts'
import { paperImages } from './paper-images.ts'
import { paperModel } from './paper-model.ts'
import { redlineOfPaper, withRedline } from './redline-of-paper.ts'
import { standingEdition } from './standing-edition.ts'
import type { Standing } from './standing-edition.ts'

export type LoadedPacket = {
  readonly model: PacketModel
  readonly files: readonly AttachmentFile[]
  /** What each item says, by hashes: an edition is compared with the one before by these. */
  readonly contents: readonly EditionItem[]
  /** The day by which each item is printed. */
  readonly dates: ReadonlyMap<string, string>
  /** What an earlier edition holds this print to; null for a first one. */
  readonly standing: Standing | null
}

export type PacketOptions = {
  /** Other than what the meeting's present edition stands by: while a new one is being made. */
  readonly standing?: Standing | null
  /** Papers with their changes since the first reading, or since they were sent: a print of its own, with page numbers of its own. */
  readonly redline?: RedlineAgainst
  /** What papers of later readings say otherwise than at the first, told beside their text. */
  readonly changes?: true
  /** The anchor to print where no edition that was sent fixes it: an issue begins from the trail before itself. */
  readonly trail?: string | null
}

/**
 * All that a packet for this audience prints, as it stood when the agenda was issued. The public one is
 * read by queries that never select what is exempt (domain.md §5). Refuses an empty agenda
 * (`packet.noItems`) and grounds that did not hold on the day.
 */
export function loadPacketModel(
  db: Database,
  meeting: Meeting,
  audience: Audience,
  options: PacketOptions = {},
): LoadedPacket | Refusal {
  const municipality = getMunicipality(db)
  const committee = findCommittee(db, meeting.committee)
  if (municipality === null || committee === null)
    throw new Error(`meeting ${meeting.id} has no municipality or committee`)
  const { language } = municipality
  const shortNotice = shortNoticeOf(db, meeting.id)
  const standing = options.standing === undefined ? standingEdition(db, meeting, audience) : options.standing
  const entries = agendaEntries(db, meeting, audience, language, standing?.dates)
  if (isRefusal(entries)) return entries
  if (entries.length === 0)
    return refuse('packet.noItems', { meeting: `${committee.name} ${meeting.startsAt.slice(0, 10)}` })
  const dated = (id: string): Meeting => ({
    ...meeting,
    issuedOn: standing?.dates.get(id) ?? packetDate(meeting),
  })
  const loaded = entries.map((entry) => loadItem(db, entry, dated(entry.id), audience, language, options))
  const refused = loaded.find(isRefusal)
  if (refused !== undefined) return refused
  const items = loaded.flatMap((each) => (isRefusal(each) ? [] : [each]))
  const fixed = options.redline === undefined ? standing : null
  const images = paperImages(
    db,
    items.map((each) => each.item),
  )
  if (isRefusal(images)) return images
  // What is printed again bears what it bore: none where it was made before there were any.
  const trail = fixed?.printed === undefined ? (options.trail ?? printedTrail(db)) : (fixed.trail ?? null)
  const model: PacketModel = {
    language,
    audience,
    municipality,
    committee: committee.name,
    meeting: {
      ...meeting,
      issuedOn: meeting.issuedOn,
      edition: meeting.agendaVersion,
      ...(shortNotice === '' ? {} : { shortNotice }),
      ...summoned(db, meeting, committee.chairTitle, packetWords[language].membershipRoles),
    },
    items: items.map((each) => revisedBy(standing, each.item)),
    images,
    ...(trail === null ? {} : { trail }),
    ...(fixed?.numbering === undefined ? {} : { numbering: fixed.numbering }),
    ...(fixed?.changes === undefined
      ? {}
      : {
          changes: fixed.changes.map((each) =>
            untold(
              each,
              items.map(({ item }) => item),
            ),
          ),
        }),
  }
  const files = items.flatMap((each) => each.files)
  const texts = new Map(items.flatMap(({ item, text }) => (text === null ? [] : [[item.id, text] as const])))
  const dates = new Map(entries.map(({ id }) => [id, packetDate(dated(id))] as const))
  return { model, files, contents: editionItems(model, files, texts), dates, standing: fixed }
}

function revisedBy(standing: Standing | null, item: PacketItem): PacketItem {
  const revisionOf = (key: string): Pick<PacketItem, 'revised'> => {
    const revised = standing?.revised.get(key)
    return revised === undefined ? {} : { revised }
  }
  const attachments = item.attachments.map((each) => ({
    ...each,
    ...revisionOf(attachmentKey(item.id, each.number)),
  }))
  return { ...item, attachments, ...revisionOf(itemKey(item.id)) }
}

function loadItem(
  db: Database,
  entry: AgendaEntry,
  meeting: Meeting,
  audience: Audience,
  language: PacketModel['language'],
  { redline: redlined, changes }: Pick<PacketOptions, 'redline' | 'changes'>,
): { item: PacketItem; files: readonly AttachmentFile[]; text: string | null } | Refusal {
  const { open } = entry
  const { id, kind, title, late, withdrawn, withdrawnReason, exemption, closing } = entry
  const number = entry.number?.printed ?? `${kind} –`
  const closed = {
    id,
    number,
    kind,
    title,
    late,
    withdrawn,
    ...(withdrawn && withdrawnReason !== '' ? { withdrawnReason } : {}),
    exemption,
    closing,
    paper: null,
    attachments: [],
  }
  if (open === null) return { item: closed, files: [], text: null }
  const file = findCase(db, open.case)
  const paper = findPaper(db, open.paper)
  if (file === null || paper === null) throw new Error(`item ${id} points to a case or paper that is gone`)
  if (paper.state === 'frozen' && !frozenPaperStands(paper))
    return refuse('store.frozenTextChanged', { item: number, title })
  const attachments = attachmentEntries(db, paper.id, audience, language, packetDate(meeting))
  if (isRefusal(attachments)) return attachments
  const redline = redlined === undefined ? null : redlineOfPaper(db, paper, audience, redlined)
  if (isRefusal(redline)) return redline
  const told = changes === true ? redlineOfPaper(db, paper, audience, 'firstReading') : null
  if (isRefusal(told)) return told
  const model = paperModel(db, file, paper, meeting, audience)
  const item = {
    ...closed,
    paper: withRedline(told === null ? model : { ...model, changes: told }, redline),
    attachments: attachments.map((each) => each.printed),
  }
  const text = paper.frozenHash ?? hashOfPaper(paper)
  return { item, files: attachments.flatMap((each) => each.file ?? []), text }
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
