import { formatDate, formatTime } from '#shared/domain/calendar/dates.ts'
import { revisionNotes } from '#shared/packet/change-notes.ts'
import type { PacketItem } from '#shared/packet/model.ts'
import { reading } from '#shared/packet/reading-time.ts'
import { withheldLines } from '#shared/packet/withheld-lines.ts'
import { packetWords } from '#shared/text/packet-words.ts'
import { webWords } from '#shared/text/web-words.ts'
import { changesHtml } from './changes.ts'
import { el, joined, nothing } from './element.ts'
import { text } from './escape.ts'
import type { Html } from './escape.ts'
import { dotted, factList, pageHtml } from './page.ts'
import { attachmentsHtml } from './paper-lists.ts'
import type { Site } from './site.ts'

/** The first page: the meeting's facts, the packet as one file, and the agenda. */
export function agendaPage(site: Site): string {
  const { model } = site
  const words = packetWords[model.language]
  const main = joined(
    headHtml(site),
    briefHtml(site),
    changesHtml(site),
    el(
      'section',
      { 'aria-labelledby': 'saksliste' },
      el('h2', { id: 'saksliste' }, text(words.agenda)),
      el(
        'ol',
        { class: 'agenda' },
        model.items.map((item) => itemHtml(site, item)),
      ),
    ),
    membersHtml(site),
  )
  const title = words.notice
  return pageHtml(site, { language: model.language, title, item: null, main, after: nothing })
}

function headHtml({ model }: Site): Html {
  const { meeting, municipality, language } = model
  const words = packetWords[language]
  const date = meeting.startsAt.slice(0, 10)
  const times = `kl. ${formatTime(meeting.startsAt.slice(11))}–${formatTime(meeting.endsAt.slice(11))}`
  const when = `${formatDate(date, 'weekday', language)} ${times}`
  const website = /^https?:\/\//i.test(municipality.website)
    ? municipality.website
    : `https://${municipality.website}`
  const facts: readonly (readonly [string, Html])[] = [
    [words.time, el('time', { datetime: meeting.startsAt }, text(when))],
    [words.place, text(meeting.place)],
    [words.absence, text(meeting.absenceNote)],
    ...(meeting.shortNotice === undefined ? [] : [[words.shortNotice, text(meeting.shortNotice)] as const]),
    [
      words.contact,
      joined(
        el('a', { href: `mailto:${municipality.email}` }, text(municipality.email)),
        text(' · '),
        el('a', { href: website }, text(municipality.website)),
      ),
    ],
    ...model.items
      .filter((item) => item.closing !== null && !item.withdrawn)
      .map((item) => [words.closedDoors, text(words.closedItem(item.number, item.closing ?? ''))] as const),
  ]
  const { chair } = meeting
  return el(
    'header',
    { class: 'notice' },
    el('p', { class: 'kind' }, dotted([words.notice, words.publicEdition])),
    el('h1', {}, text(model.committee)),
    el('p', { class: 'when' }, text(when)),
    factList(facts),
    el('p', {}, text(words.summons(model.committee.toLowerCase()))),
    el('p', {}, text(words.deputies)),
    chair === null
      ? nothing
      : el(
          'p',
          { class: 'signer' },
          text(`${words.chairSigns} ${chair.name}`),
          el('br', {}),
          el('strong', {}, text(chair.title)),
        ),
  )
}

function briefHtml({ model, files }: Site): Html {
  const words = packetWords[model.language]
  const web = webWords[model.language]
  const live = model.items.filter((item) => !item.withdrawn)
  const { packet } = files
  const brief = words.brief({
    items: live.length,
    attachments: live.flatMap((item) => item.attachments).filter((each) => each.pages.length > 0).length,
    minutes: reading(model),
    pages: String(packet.pages),
    paperPages: String(packet.paperPages),
  })
  const withheld = withheldLines(model, words)
  return el(
    'section',
    { class: 'brief', 'aria-labelledby': 'kort' },
    el('h2', { id: 'kort' }, text(words.inBrief)),
    el('p', {}, text(brief)),
    el(
      'p',
      { class: 'pdf' },
      el(
        'a',
        { href: packet.path, type: 'application/pdf' },
        text(web.wholePacket),
        el('span', { class: 'meta' }, text(` (${web.pdfFacts(packet.pages, packet.bytes)})`)),
      ),
    ),
    withheld.length === 0
      ? nothing
      : joined(
          el('h3', {}, text(words.withheld)),
          el(
            'ul',
            {},
            withheld.map((line) => el('li', {}, text(line))),
          ),
        ),
  )
}

function itemHtml(site: Site, item: PacketItem): Html {
  const { model, files } = site
  const words = packetWords[model.language]
  const own = item.paper?.language ?? model.language
  const lang = own === model.language ? null : own
  const notes = [
    ...revisionNotes(item.revised, words),
    ...(item.late ? [words.late] : []),
    ...(item.paper?.agendaNotes ?? []),
    ...(item.withdrawn ? [words.withdrawnText] : []),
  ]
  const stage = item.paper === null || item.kind !== 'PS' ? '' : item.paper.stage
  return el(
    'li',
    { class: item.withdrawn ? 'withdrawn' : null },
    el(
      'h3',
      {},
      el(
        'a',
        { href: site.pageOf.get(item.id) ?? '' },
        el('span', { class: 'number' }, text(item.number)),
        text(' '),
        el('span', { class: 'title', lang }, text(item.title)),
      ),
      item.withdrawn ? el('span', { class: 'tag' }, text(` – ${words.withdrawn}`)) : nothing,
    ),
    el('p', { class: 'kind' }, dotted([words.kinds[item.kind], stage])),
    notes.map((note) => el('p', { class: 'note' }, text(note))),
    item.exemption === null ? nothing : el('p', { class: 'note exempt' }, text(item.exemption)),
    item.attachments.length === 0
      ? nothing
      : attachmentsHtml(item.attachments, files, words, webWords[model.language], lang),
  )
}

function membersHtml({ model }: Site): Html {
  const words = packetWords[model.language]
  if (model.meeting.members.length === 0) return nothing
  const heads = [words.name, words.role, words.party]
  return el(
    'section',
    { class: 'members', 'aria-labelledby': 'medlemmer' },
    el('h2', { id: 'medlemmer' }, text(words.members)),
    el(
      'table',
      { 'aria-labelledby': 'medlemmer' },
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          heads.map((head) => el('th', { scope: 'col' }, text(head))),
        ),
      ),
      el(
        'tbody',
        {},
        model.meeting.members.map(({ name, role, party }) =>
          el(
            'tr',
            {},
            el('th', { scope: 'row' }, text(name)),
            el('td', {}, text(role)),
            el('td', {}, text(party)),
          ),
        ),
      ),
    ),
  )
}
