import type { Audience } from '../../domain/disclosure/projection.ts'
import type { Language } from '../../domain/municipality/municipality.ts'
import { formatDate } from '../../domain/calendar/dates.ts'
import { minutesWords } from '../../text/packet/minutes/words.ts'
import type { MinutesBlock, MinutesDocument, MinutesSection } from './document.ts'
import { itemSection, outcomeOf } from './lay-out-item.ts'
import type { MinutesItem } from './model.ts'

/** One meeting in which a case was dealt with. */
export type ExtractReading = {
  readonly committee: string
  readonly date: string
  /** When its minutes were approved; null while they are not. */
  readonly approvedOn: string | null
  /** Whether the meeting kept a record; of older ones proposal, vote and decision are all that is known. */
  readonly recorded: boolean
  readonly item: MinutesItem
  /** The vote in words, of a meeting without a record. */
  readonly said: readonly string[]
  readonly proposal: readonly string[]
}

/** All readings of a case so far, for an audience. */
export type ExtractModel = {
  readonly language: Language
  readonly audience: Audience
  readonly municipality: string
  readonly caseNumber: string
  readonly title: string
  readonly day: string
  readonly readings: readonly ExtractReading[]
}

/** An extract of the minutes for one case (*særutskrift*): each body, what lay before it, what it voted and decided. */
export function layOutExtract(model: ExtractModel): MinutesDocument {
  const { language, audience, municipality, caseNumber, title, day, readings } = model
  const words = minutesWords[language]
  return {
    language,
    audience,
    title: words.extractFor(caseNumber, title),
    municipality,
    status: words.asOf(formatDate(day, 'long', language)),
    edition: words.audience[audience],
    heading: words.extract,
    subject: title,
    facts: [[words.caseNumber, caseNumber]],
    lead: readings.length === 0 ? [words.noReadings] : [],
    contents:
      readings.length === 0
        ? null
        : {
            title: words.readings,
            head: words.extractHead,
            rows: readings.map(({ item, committee, date }) => ({
              id: item.id,
              number: item.number,
              title: `${committee} ${formatDate(date, 'long', language)}`,
              outcome: outcomeOf(item, language),
            })),
          },
    sections: readings.map((reading) => readingSection(reading, language)),
    footer: `${words.extract} · ${caseNumber} · ${formatDate(day, 'long', language)} · ${words.audience[audience]}`,
  }
}

function readingSection(reading: ExtractReading, language: Language): MinutesSection {
  const { item, committee, date, approvedOn, recorded } = reading
  const words = minutesWords[language]
  const section = itemSection(item, committee, language)
  const approved =
    approvedOn === null
      ? words.notApproved
      : `${words.minutes}: ${words.approved(formatDate(approvedOn, 'long', language)).toLowerCase()}.`
  return {
    ...section,
    title: `${committee} ${formatDate(date, 'long', language)}`,
    about: [item.title, section.about].filter((part) => part !== '').join(' · '),
    blocks: [
      ...(recorded ? [] : olderBlocks(reading, language)),
      ...section.blocks,
      ...(recorded ? [{ kind: 'note', text: approved } as const] : []),
    ],
  }
}

function olderBlocks({ proposal, said, item }: ExtractReading, language: Language): readonly MinutesBlock[] {
  if (item.withheld || item.withdrawn) return []
  const words = minutesWords[language]
  return [
    ...(proposal.length === 0
      ? []
      : [{ kind: 'heading', text: words.proposal } as const, { kind: 'points', points: proposal } as const]),
    ...(said.length === 0
      ? []
      : [
          { kind: 'heading', text: words.votes } as const,
          ...said.map((text) => ({ kind: 'text', text }) as const),
        ]),
  ]
}
