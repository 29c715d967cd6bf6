import { formatDate } from '#shared/domain/calendar/dates.ts'
import { toldNotes } from '#shared/packet/change-notes.ts'
import type { PacketChange } from '#shared/packet/change.ts'
import { packetWords } from '#shared/text/packet-words.ts'
import { el, joined, nothing } from './element.ts'
import { text } from './escape.ts'
import type { Html } from './escape.ts'
import type { Site } from './site.ts'

/** «Endringer siden forrige utsendelse», as the packet has it; nothing in a first edition. */
export function changesHtml(site: Site): Html {
  const { changes, meeting, language } = site.model
  if (changes === undefined) return nothing
  const words = packetWords[language].changes
  const now = changes.filter((change) => change.edition === meeting.edition)
  const earlier = changes.filter((change) => change.edition !== meeting.edition)
  // what the packet says next is about the numbers on its pages
  const [lead = ''] = words.lead(meeting.edition)
  return el(
    'section',
    { class: 'changes', 'aria-labelledby': 'endringer' },
    el('h2', { id: 'endringer' }, text(words.title)),
    el('p', {}, text(lead)),
    now.length === 0 ? el('p', {}, text(words.nothing)) : changeList(now, site),
    earlier.length === 0 ? nothing : joined(el('h3', {}, text(words.earlier)), changeList(earlier, site)),
  )
}

const changeList = (changes: readonly PacketChange[], site: Site): Html =>
  el(
    'ul',
    {},
    changes.map((change) => el('li', {}, changeLine(change, site))),
  )

/** Titles are today's: one that has been exempted since is not said again. */
function changeLine(change: PacketChange, { model, pageOf }: Site): Html {
  const words = packetWords[model.language]
  const item = model.items.find((each) => each.id === change.item)
  const attachment = item?.attachments.find((each) => each.number === change.attachment)
  const part = change.attachment === null ? '' : `, ${words.attachment.toLowerCase()} ${change.attachment}`
  const title = attachment?.title ?? item?.title ?? ''
  const what = item === undefined ? words.changes.notice : `${item.number}${part}: ${title}`
  const since = words.changes.edition(change.edition, formatDate(change.on, 'numeric', model.language))
  return joined(
    el('strong', {}, text(words.changes.kinds[change.kind])),
    text(' · '),
    item === undefined ? text(what) : el('a', { href: pageOf.get(item.id) ?? '' }, text(what)),
    el('span', { class: 'note' }, text(since)),
    ...toldNotes(change.told, words).map((note) => el('span', { class: 'note' }, text(note))),
  )
}
