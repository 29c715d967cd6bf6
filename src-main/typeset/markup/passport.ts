import { formatDate, formatMonthRange, addDays } from '#shared/domain/calendar/dates.ts'
import type { PassportHearing, PassportModel, PassportReading } from '#shared/packet/passport-model.ts'
import { passportWords } from '#shared/text/packet/passport-words.ts'
import type { PassportWords } from '#shared/text/packet/passport-words.ts'
import { caseStateWords } from '#shared/text/screen/codes.ts'
import { outcomeWords, stageWords } from '#shared/text/screen/reading-codes.ts'
import { array, bool, call, dictionary, num, statement, str } from './code.ts'
import type { Code } from './code.ts'
import { documentTerms } from './document-terms.ts'

/** Typst source of a case's passport: one page where it fits. */
export function passportMarkup(model: PassportModel, trail: string | null): string {
  const words = passportWords[model.language]
  const day = formatDate(model.day, 'long', model.language)
  const footer = `${words.title} · ${model.caseNumber} · ${day} · ${words.audience[model.audience]}`
  const terms = documentTerms(model.language, trail)
  return [
    '#import "/passport.typ": *\n',
    `#show: packet.with(title: ${str(passportTitle(model))}, author: ${str(model.municipality)}, lang: ${str(model.language)}, footer-text: ${str(footer)}, terms: ${terms})\n`,
    statement(pageCode(model, words)),
  ].join('')
}

/** The document's title, as in its metadata. */
export const passportTitle = ({
  language,
  caseNumber,
  title,
}: Pick<PassportModel, 'language' | 'caseNumber' | 'title'>): string =>
  passportWords[language].titleFor(caseNumber, title)

function pageCode(model: PassportModel, words: PassportWords): Code {
  const { language, state, day } = model
  const facts: readonly (readonly [string, string])[] = [
    [words.caseNumber, model.caseNumber],
    [words.state, caseStateWords[language][state]],
    [words.asOf, formatDate(day, 'long', language)],
  ]
  return call('passport-page', [], {
    municipality: str(model.municipality),
    audience: str(words.audience[model.audience]),
    title: str(words.title),
    subject: str(model.title),
    lead: str(words.lead),
    facts: array(facts.map((row) => array(row.map(str)))),
    'readings-title': str(words.readings),
    head: array(words.head.map(str)),
    'none-said': str(words.none),
    readings: array(model.readings.map((reading) => readingCode(reading, model, words))),
    'hearing-title': str(words.hearing),
    hearings: array(model.hearings.map((hearing) => hearingCode(hearing, model, words))),
    'progress-title': str(words.progress),
    progress: array(model.progress.map((row) => progressCode(row, model, words))),
  })
}

/** Characters of a decision that stand together on a page. */
const mostTogether = 2000

function readingCode(reading: PassportReading, { language, day }: PassportModel, words: PassportWords): Code {
  const { stage, committee, date, number, title, withdrawn, closed, paper, outcome, decisions } = reading
  const notes = [...(withdrawn ? [words.withdrawn] : []), ...(closed ? [words.closed] : [])]
  const bare = decisions.length === 0 && !withdrawn
  const made = bare && outcome !== null ? [outcomeWords[language][outcome]] : []
  const undecided = bare && outcome === null && date >= day ? [words.undecided] : []
  return dictionary({
    committee: str(committee),
    date: str(formatDate(date, 'long', language)),
    stage: str(stageWords[language][stage]),
    number: str(number ?? ''),
    title: str(title),
    paper: str(paper.sha256 === null ? words.notSent : words.paper(paper.version)),
    hash: array(inGroups(paper.sha256).map(str)),
    notes: array([...notes, ...made, ...undecided].map(str)),
    short: bool(decisions.flatMap(({ points }) => points).join('').length < mostTogether),
    decisions: array(
      decisions.map(({ kind, points, voteSummary }) =>
        dictionary({
          kind: str(words.kinds[kind]),
          points: array(points.map(str)),
          vote: str(voteSummary === '' ? '' : `${words.vote}: ${voteSummary}`),
        }),
      ),
    ),
  })
}

/** Sixty-four digits are read in groups of eight. */
const inGroups = (hash: string | null): readonly string[] => hash?.match(/.{8}/g) ?? []

function hearingCode(hearing: PassportHearing, { language }: PassportModel, words: PassportWords): Code {
  const { opensOn, closesOn, inputs, points, conclusions, unanswered } = hearing
  const came = conclusions.filter(({ count }) => count > 0)
  return dictionary({
    period: str(words.period(formatDate(opensOn, 'long', language), formatDate(closesOn, 'long', language))),
    said: str(words.counted(inputs, points)),
    came: str(
      [
        ...came.map(({ conclusion, count }) => words.conclusions[conclusion](count)),
        ...(unanswered > 0 ? [words.unanswered(unanswered)] : []),
      ].join(' · '),
    ),
  })
}

const shares = { done: 2, ongoing: 1, notDone: 0 } as const

function progressCode(
  { name, plannedFrom, plannedTo, status }: PassportModel['progress'][number],
  { language }: PassportModel,
  words: PassportWords,
): Code {
  const isWhole = plannedFrom.endsWith('-01') && addDays(plannedTo, 1).endsWith('-01')
  const [from, to] = [plannedFrom, plannedTo].map((day) => formatDate(day, 'numeric', language))
  const days = plannedFrom === plannedTo ? (from ?? '') : `${from ?? ''}–${to ?? ''}`
  return dictionary({
    name: str(name),
    when: str(isWhole ? formatMonthRange(plannedFrom, plannedTo, language) : days),
    status: str(words.statuses[status]),
    share: num(shares[status]),
  })
}
