import { formatDate } from '../../domain/calendar/dates.ts'
import { minutesWords } from '../../text/packet/minutes/words.ts'
import type { MinutesWords } from '../../text/packet/minutes/words.ts'
import type { MinutesBlock, MinutesDocument, MinutesSection } from './document.ts'
import type { MinutesModel, PrintedAddendum } from './model.ts'
import { itemSection, outcomeOf } from './lay-out-item.ts'
import { attendanceSection, clock, paragraphs } from './lay-out-roll.ts'

/** The minutes of a meeting in words, in the language of the municipality (koml. § 11-4). */
export function layOutMinutes(model: MinutesModel): MinutesDocument {
  const { language, audience, municipality, committee, meeting, items, approval } = model
  const words = minutesWords[language]
  const day = formatDate(meeting.startsAt.slice(0, 10), 'long', language)
  const status = approval === null ? words.draft : words.approved(formatDate(approval.on, 'long', language))
  return {
    language,
    audience,
    title: words.titleFor(committee, day),
    municipality,
    status,
    edition: words.audience[audience],
    heading: words.minutes,
    subject: `${committee}, ${formatDate(meeting.startsAt.slice(0, 10), 'weekday', language)}`,
    facts: factsOf(model, words),
    lead: [],
    contents:
      items.length === 0
        ? null
        : {
            title: words.contents,
            head: words.contentsHead,
            rows: items.map((item) => ({
              id: item.id,
              number: item.number,
              title: item.title,
              outcome: outcomeOf(item, language),
            })),
          },
    sections: [
      attendanceSection(model),
      ...openingSection(model, words),
      ...items.map((item) => itemSection(item, committee, language)),
      approvalSection(model, words),
      // after what was signed: that is as it was
      ...addendaSection(model, words),
    ],
    footer: `${words.minutes} · ${committee} · ${day} · ${words.audience[audience]}`,
  }
}

function factsOf({ meeting, language }: MinutesModel, words: MinutesWords): MinutesDocument['facts'] {
  const day = formatDate(meeting.startsAt.slice(0, 10), 'weekday', language)
  const to = meeting.closedAt === null ? null : clock(meeting.closedAt)
  const place = meeting.remote
    ? [meeting.place, words.remote].filter((part) => part !== '').join(', ')
    : meeting.place
  return [
    [words.time, words.times(day, clock(meeting.openedAt), to)],
    [words.place, place],
    [words.chair, meeting.chair],
    ...(meeting.secretary === null ? [] : [[words.secretary, meeting.secretary] as const]),
    ...(meeting.issuedOn === null
      ? []
      : [
          [
            words.notice,
            words.noticeSent(formatDate(meeting.issuedOn, 'long', language), meeting.edition),
          ] as const,
        ]),
  ]
}

function openingSection({ meeting }: MinutesModel, words: MinutesWords): readonly MinutesSection[] {
  const blocks = paragraphs(meeting.openingNote)
  return blocks.length === 0 ? [] : [{ id: 'opening', number: '', title: words.opening, about: '', blocks }]
}

function addendaSection({ addenda, language }: MinutesModel, words: MinutesWords): readonly MinutesSection[] {
  if (addenda.length === 0) return []
  const blocks = addenda.flatMap(({ number, item, text, madeOn, by }: PrintedAddendum): MinutesBlock[] => [
    {
      kind: 'heading',
      text: words.addendum(number, formatDate(madeOn, 'long', language), by).replace(/, $/u, ''),
    },
    ...(item === null ? [] : [{ kind: 'note', text: words.addendumOf(item) } as const]),
    ...(text === null ? [{ kind: 'note', text: words.addendumWithheld } as const] : paragraphs(text)),
  ])
  return [{ id: 'addenda', number: '', title: words.addenda, about: '', blocks }]
}

function approvalSection(
  { approval, signatories, meeting, language }: MinutesModel,
  words: MinutesWords,
): MinutesSection {
  const told =
    approval === null
      ? words.notApproved
      : approval.meeting === null
        ? words.approvedBySignature(formatDate(approval.on, 'long', language))
        : words.approvedInMeeting(
            approval.meeting.committee.toLowerCase(),
            formatDate(approval.meeting.date, 'long', language),
            approval.meeting.item,
          )
  return {
    id: 'approval',
    number: '',
    title: words.approval,
    about: '',
    blocks: [
      ...(meeting.closedAt === null
        ? []
        : [{ kind: 'text', text: words.closed(clock(meeting.closedAt)) } as const]),
      { kind: 'text', text: told },
      ...paragraphs(approval?.remarks ?? ''),
      ...(signatories.length === 0
        ? []
        : [
            {
              kind: 'signatures',
              rows: signatories.map(({ name, party, signedOn }) => ({
                name,
                role: party,
                signed: signedOn === null ? '' : words.signed(formatDate(signedOn, 'long', language)),
              })),
            } as const,
          ]),
    ],
  }
}
