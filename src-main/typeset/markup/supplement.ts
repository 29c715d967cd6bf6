import { formatDate, formatTime } from '#shared/domain/calendar/dates.ts'
import type { PacketModel } from '#shared/packet/model.ts'
import { packetWords } from '#shared/text/packet-words.ts'
import type { PacketWords } from '#shared/text/packet-words.ts'
import { changeHead, changeRows } from './changes.ts'
import { array, call, statement, str } from './code.ts'
import type { Code } from './code.ts'
import { editionName, itemMarkup, packetArguments } from './packet.ts'

/**
 * Typst source of a supplement: a cover that says what is new, and the pages that are. `model` holds only the
 * items with changes; attachments that have none stand in lists with their page in the whole packet.
 */
export function supplementMarkup(model: PacketModel): string {
  const words = packetWords[model.language]
  return [
    '#import "/packet.typ": *\n',
    `#show: packet.with(${packetArguments(model, words, supplementTitle(model))})\n`,
    statement(coverCode(model, words)),
    ...model.items.map((item) => itemMarkup(item, words)),
  ].join('')
}

/** The supplement's title, as in its metadata. */
export function supplementTitle(model: PacketModel): string {
  const words = packetWords[model.language]
  const date = formatDate(model.meeting.startsAt.slice(0, 10), 'long', model.language)
  return `${words.changes.supplement} – ${model.committee} ${date}`
}

function coverCode(model: PacketModel, words: PacketWords): Code {
  const { meeting, language } = model
  const date = formatDate(meeting.startsAt.slice(0, 10), 'weekday', language)
  const times = `kl. ${formatTime(meeting.startsAt.slice(11))}–${formatTime(meeting.endsAt.slice(11))}`
  const sent = formatDate(meeting.issuedOn ?? meeting.startsAt.slice(0, 10), 'long', language)
  const now = (model.changes ?? []).filter((change) => change.edition === meeting.edition)
  return call('supplement-cover', [], {
    municipality: str(model.municipality.name),
    edition: str(words.changes.supplementEdition(meeting.edition, sent)),
    audience: str(editionName(model, words)),
    committee: str(model.committee),
    when: str(`${date} ${times}`),
    title: str(words.changes.supplementHolds),
    lead: array(words.changes.supplementLead(meeting.edition).map(str)),
    head: changeHead(words),
    rows: changeRows(now, model, words),
  })
}
