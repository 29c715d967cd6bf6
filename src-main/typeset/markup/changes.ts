import { formatDate } from '#shared/domain/calendar/dates.ts'
import { toldNotes } from '#shared/packet/change-notes.ts'
import { labelRanges } from '#shared/domain/meeting/page-labels.ts'
import type { PacketChange, PageNumbering } from '#shared/packet/change.ts'
import type { PacketItem, PacketModel } from '#shared/packet/model.ts'
import type { PacketWords } from '#shared/text/packet-words.ts'
import { array, bool, call, dictionary, none, num, str } from './code.ts'
import type { Code } from './code.ts'

/** The page «Endringer siden forrige utsendelse», or null in a first edition. */
export function changePageCode(model: PacketModel, words: PacketWords): Code | null {
  if (model.changes === undefined) return null
  const { edition } = model.meeting
  const now = model.changes.filter((change) => change.edition === edition)
  const earlier = model.changes.filter((change) => change.edition !== edition)
  return call('change-page', [], {
    title: str(words.changes.title),
    lead: array(words.changes.lead(edition).map(str)),
    nothing: str(words.changes.nothing),
    head: changeHead(words),
    rows: changeRows(now, model, words),
    'earlier-title': str(words.changes.earlier),
    earlier: changeRows(earlier, model, words),
  })
}

export const changeHead = (words: PacketWords): Code =>
  array([words.changes.what, words.item, words.title, words.page, words.changes.since].map(str))

/** Lines of the table: what, item, title with link, pages, since when. */
export function changeRows(changes: readonly PacketChange[], model: PacketModel, words: PacketWords): Code {
  return array(changes.map((change) => changeRow(change, model, words)))
}

function changeRow(change: PacketChange, model: PacketModel, words: PacketWords): Code {
  const item = model.items.find((each) => each.id === change.item)
  const on = formatDate(change.on, 'numeric', model.language)
  return dictionary({
    kind: str(words.changes.kinds[change.kind]),
    'gone-kind': bool(change.kind === 'withdrawn' || change.kind === 'closed'),
    number: str(item?.number ?? '–'),
    title: str(titleOf(change, item, words)),
    anchor: anchorOf(change, item),
    notes: array(notesOf(change, item, words).map(str)),
    pages: str(change.labels.length === 0 ? '–' : labelRanges(change.labels)),
    since: str(words.changes.edition(change.edition, on)),
  })
}

/** Titles are today's: one that has been exempted since is not printed again. */
function titleOf(change: PacketChange, item: PacketItem | undefined, words: PacketWords): string {
  if (item === undefined) return words.changes.notice
  if (change.attachment === null) return item.title
  const attachment = item.attachments.find((each) => each.number === change.attachment)
  const number = `${words.attachment} ${change.attachment}`
  return attachment === undefined ? number : `${number}: ${attachment.title}`
}

function anchorOf(change: PacketChange, item: PacketItem | undefined): Code {
  if (item === undefined) return none
  const attachment = item.attachments.find((each) => each.number === change.attachment)
  const isHere = attachment !== undefined && attachment.pages.length > 0 && attachment.elsewhere === undefined
  return str(isHere ? `att-${attachment.id}` : `item-${item.id}`)
}

function notesOf(change: PacketChange, item: PacketItem | undefined, words: PacketWords): readonly string[] {
  const whole = change.attachment === null && (change.kind === 'new' || change.kind === 'opened')
  const enclosed = item?.attachments.filter((each) => each.pages.length > 0).length ?? 0
  return [
    ...toldNotes(change.told, words),
    ...(whole && enclosed > 0 ? [words.changes.withAttachments(enclosed)] : []),
    ...(change.kind === 'updated' && change.attachment === null ? [words.changes.sameText] : []),
    ...(change.gone.length === 0 ? [] : [words.changes.gone(labelRanges(change.gone))]),
  ]
}

/** Fixed labels as the template wants them among its terms; nothing in a first edition. */
export function numberingTerms(numbering: PageNumbering | undefined): Readonly<Record<string, Code>> {
  if (numbering === undefined) return {}
  return { labels: array(numbering.labels.map(str)), total: num(numbering.total) }
}
