import { formatDate, formatTime } from '#shared/domain/calendar/dates.ts'
import { attachmentNotes } from '#shared/packet/attachment-notes.ts'
import { reading } from '#shared/packet/reading-time.ts'
import { withheldLines } from '#shared/packet/withheld-lines.ts'
import { packetWords } from '#shared/text/packet-words.ts'
import type { PacketWords } from '#shared/text/packet-words.ts'
import { itemToldNotes, revisionNotes } from '#shared/packet/change-notes.ts'
import { changePageCode, numberingTerms } from './changes.ts'
import { array, bool, call, dictionary, none, num, orNone, statement, str } from './code.ts'
import type { Code } from './code.ts'
import type { PacketAttachment, PacketItem, PacketModel } from '#shared/packet/model.ts'
import { trailTerm } from './document-terms.ts'
import { paperStatements } from './paper.ts'
import type { ShowOtherwise } from './paper.ts'
import { stampedPages } from './stamped-pages.ts'

/** Label of the metadata that tells where items and attachments landed. */
export const pageMarkLabel = 'page-mark'

/** Typst source of the whole packet: notice, agenda, and each item with its attachments' pages. */
export function packetMarkup(model: PacketModel): string {
  const words = packetWords[model.language]
  const changes = changePageCode(model, words)
  return [
    '#import "/packet.typ": *\n',
    `#show: packet.with(${packetArguments(model, words, packetTitle(model))})\n`,
    statement(noticeCode(model, words)),
    ...(changes === null ? [] : [statement(changes)]),
    statement(agendaCode(model, words)),
    ...model.items.map((item) => itemMarkup(item, words)),
  ].join('')
}

/** The packet's title, as in its metadata and at the top of a reader's window. */
export function packetTitle(model: PacketModel): string {
  const words = packetWords[model.language]
  return `${words.notice} – ${model.committee} ${formatDate(model.meeting.startsAt.slice(0, 10), 'long', model.language)}`
}

/** What the template is told of the whole file: title, language, foot, words, and fixed page numbers. */
export function packetArguments(
  model: PacketModel,
  words: PacketWords,
  title: string,
  foot = packetFoot(model, words),
): string {
  const terms = dictionary({
    'page-word': str(words.page.toLowerCase()),
    of: str(words.pageOf),
    table: str(words.table),
    figure: str(words.figure),
    undescribed: str(words.pictureUndescribed),
    ...numberingTerms(model.numbering),
    ...trailTerm(model.language, model.trail ?? null),
  })
  const named: Record<string, Code> = {
    title: str(title),
    author: str(model.municipality.name),
    lang: str(model.language),
    'footer-text': str(foot),
    terms,
  }
  return Object.entries(named)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')
}

/** What stands at the foot of each page beside its number. */
export const packetFoot = (model: PacketModel, words: PacketWords): string =>
  `${model.committee} · ${formatDate(model.meeting.startsAt.slice(0, 10), 'long', model.language)} · ${editionName(model, words)}`

/** «Offentlig utgave» or «Utgave for medlemmene». */
export const editionName = (model: PacketModel, words: PacketWords): string =>
  model.audience === 'public' ? words.publicEdition : words.membersEdition

function noticeCode(model: PacketModel, words: PacketWords): Code {
  const { meeting, municipality, language } = model
  const date = meeting.startsAt.slice(0, 10)
  const times = `kl. ${formatTime(meeting.startsAt.slice(11))}–${formatTime(meeting.endsAt.slice(11))}`
  const facts: readonly (readonly [string, string])[] = [
    [words.time, `${formatDate(date, 'weekday', language)} ${times}`],
    [words.place, meeting.place],
    [words.absence, meeting.absenceNote],
    ...(meeting.shortNotice === undefined ? [] : [[words.shortNotice, meeting.shortNotice] as const]),
    [words.contact, `${municipality.email} · ${municipality.website}`],
    ...model.items
      .filter((item) => item.closing !== null && !item.withdrawn)
      .map((item) => [words.closedDoors, words.closedItem(item.number, item.closing ?? '')] as const),
  ]
  const withheld = model.audience === 'public' ? withheldLines(model, words) : []
  return call('notice', [], {
    municipality: str(municipality.name),
    edition: str(
      meeting.issuedOn === null
        ? words.draft
        : words.edition(meeting.edition, formatDate(meeting.issuedOn, 'long', language)),
    ),
    audience: str(editionName(model, words)),
    committee: str(model.committee),
    when: str(`${formatDate(date, 'weekday', language)} ${times}`),
    facts: array(facts.map(([name, value]) => array([str(name), str(value)]))),
    lead: array([str(words.summons(model.committee.toLowerCase())), str(words.deputies)]),
    'brief-title': str(words.inBrief),
    brief: call('brief-line', [], briefArguments(model, words)),
    'withheld-title': str(words.withheld),
    withheld: array(withheld.map(str)),
    signer:
      meeting.chair === null
        ? none
        : array([str(`${words.chairSigns} ${meeting.chair.name}`), str(meeting.chair.title)]),
    'members-title': str(words.members),
    'members-head': array([str(words.name), str(words.role), str(words.party)]),
    members: array(meeting.members.map((each) => array([str(each.name), str(each.role), str(each.party)]))),
  })
}

/** The counts are known here; the pages only to Typst, which fills them in where `@@` stands. */
function briefArguments(model: PacketModel, words: PacketWords): Record<string, Code> {
  const live = model.items.filter((item) => !item.withdrawn)
  const text = words.brief({
    items: live.length,
    attachments: live.reduce(
      (sum, item) => sum + item.attachments.filter((each) => each.pages.length > 0).length,
      0,
    ),
    minutes: reading(model),
    pages: '@@',
    paperPages: '@@',
  })
  const [before = '', between = '', after = ''] = text.split('@@')
  const attached = live.flatMap((item) => item.attachments).reduce((sum, each) => sum + each.pages.length, 0)
  return { before: str(before), between: str(between), after: str(after), attached: num(attached) }
}

function agendaCode(model: PacketModel, words: PacketWords): Code {
  return call('agenda', [], {
    title: str(words.agenda),
    head: array([words.item, words.title, words.extent, words.page].map(str)),
    rows: array(
      model.items.flatMap((item) => [
        itemRow(item, words),
        ...item.attachments.map((each) => attachmentRow(each, words)),
      ]),
    ),
  })
}

function itemRow(item: PacketItem, words: PacketWords): Code {
  const notes = [...(item.late ? [words.late] : []), ...(item.paper === null ? [] : item.paper.agendaNotes)]
  return dictionary({
    kind: str('item'),
    number: str(item.number),
    title: str(item.title),
    withdrawn: bool(item.withdrawn),
    'withdrawn-word': str(words.withdrawn),
    anchor: str(`item-${item.id}`),
    end: str(`end-${item.id}`),
    revised: array(revisionNotes(item.revised, words).map(str)),
    notes: array(notes.map(str)),
    warnings: array((item.exemption === null ? [] : [item.exemption]).map(str)),
    extent: item.paper === null ? none : str('own'),
    attached: num(item.attachments.reduce((sum, each) => sum + each.pages.length, 0)),
    unit: str(words.pagesShort),
  })
}

function attachmentRow(attachment: PacketAttachment, words: PacketWords): Code {
  const enclosed = attachment.pages.length > 0
  return dictionary({
    kind: str('attachment'),
    number: str(`${words.attachment} ${attachment.number}`),
    title: str(attachment.title),
    anchor: enclosed ? str(`att-${attachment.id}`) : none,
    revised: array(revisionNotes(attachment.revised, words).map(str)),
    warnings: array(attachmentNotes(attachment, words).map(str)),
    extent: str(enclosed ? `${attachment.pages.length} ${words.pagesShort}` : '–'),
  })
}

/** An item with its attachments' pages; the blocks of its paper shown `otherwise` where asked for. */
export function itemMarkup(item: PacketItem, words: PacketWords, otherwise?: ShowOtherwise): string {
  const stage = item.paper === null || item.kind !== 'PS' ? '' : item.paper.stage
  const warnings = [
    ...(item.exemption === null ? [] : [item.exemption]),
    ...(item.exemption !== null && item.paper !== null ? [words.exemptMembers] : []),
  ]
  const notes = [
    ...revisionNotes(item.revised, words),
    ...(item.late ? [words.late] : []),
    ...(item.withdrawn ? [words.withdrawnText] : []),
    ...itemToldNotes(item, words),
    ...(item.exemption !== null && item.paper === null && !item.withdrawn ? [words.exemptHere] : []),
  ]
  const start = call('item-start', [], {
    id: str(item.id),
    number: str(item.number),
    kind: str(words.kinds[item.kind]),
    stage: str(stage),
    title: str(item.title),
    header: str(shortened(item.title)),
    notes: array(notes.map(str)),
    warnings: array((warnings.length === 0 ? [] : [warnings.join('. ')]).map(str)),
  })
  const body = item.paper === null ? [] : paperStatements(item, item.paper, otherwise)
  const end = call('item-end', [str(item.id), bool(item.paper !== null)])
  return (
    [start, ...body, end].map(statement).join('') +
    item.attachments.map((each) => attachmentMarkup(item, each, words)).join('')
  )
}

function attachmentMarkup(item: PacketItem, attachment: PacketAttachment, words: PacketWords): string {
  if (attachment.pages.length === 0 || attachment.elsewhere !== undefined) return ''
  return statement(
    call('attachment-pages', [], {
      id: str(attachment.id),
      item: str(item.number),
      number: str(`${words.attachment} ${attachment.number}`),
      title: str(attachment.title),
      exemption: orNone(attachment.exemption),
      'item-anchor': str(`item-${item.id}`),
      pages: stampedPages(attachment.pages),
    }),
  )
}

/** What fits on one line of a running head beside a number; cut between words. */
export function shortened(title: string): string {
  const room = 90
  if (title.length <= room) return title
  const cut = title.lastIndexOf(' ', room)
  return `${title.slice(0, cut > 0 ? cut : room)} …`
}
