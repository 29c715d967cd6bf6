import { barChart } from '#shared/chart/bar-chart.ts'
import { chartSvg } from '#shared/chart/chart-svg.ts'
import type { FollowUpReportView } from '#shared/contract/follow-ups.ts'
import { formatDate, formatDecimal, formatInteger } from '#shared/domain/calendar/dates.ts'
import { followUpWords } from '#shared/text/packet/follow-up-words.ts'
import type { FollowUpWords } from '#shared/text/packet/follow-up-words.ts'
import { inSentence } from '#shared/text/screen/case/deadlines/words.ts'
import { array, bool, call, dictionary, none, statement, str } from './code.ts'
import type { Code } from './code.ts'
import { documentTerms } from './document-terms.ts'

type Report = FollowUpReportView

export const followUpChartPath = '/follow-up-states.svg'

/** The document's title, as in its metadata. */
export const followUpReportTitle = ({
  language,
  committee,
  half,
}: Pick<Report, 'language' | 'committee' | 'half'>): string =>
  followUpWords[language].titleFor(inSentence(committee, language), followUpWords[language].half(half))

/** How many tasks stand in each state, for chart and table alike. */
export function stateCounts({ language, counts }: Pick<Report, 'language' | 'counts'>): readonly {
  readonly label: string
  readonly value: number
}[] {
  const { states } = followUpWords[language]
  return (['open', 'inProgress', 'done', 'cancelled'] as const).map((state) => ({
    label: states[state],
    value: counts.states[state],
  }))
}

/** The chart of the report, as the typesetter reads it. */
export function followUpChart(report: Report): Uint8Array {
  const wording = { unit: '', number: formatInteger, name: (label: string) => label }
  return new TextEncoder().encode(chartSvg(barChart(stateCounts(report), wording)))
}

/** Typst source of a report. */
export function followUpReportMarkup(report: Report, trail: string | null): string {
  const { language, committee, municipality, audience, day } = report
  const words = followUpWords[language]
  const footer = `${words.title} · ${committee} · ${formatDate(day, 'long', language)} · ${words.audience[audience]}`
  const terms = documentTerms(language, trail)
  return [
    '#import "/follow-up-report.typ": *\n',
    `#show: packet.with(title: ${str(followUpReportTitle(report))}, author: ${str(municipality)}, lang: ${str(language)}, footer-text: ${str(footer)}, terms: ${terms})\n`,
    statement(pageCode(report, words)),
  ].join('')
}

/** «54 dager (median av 12)»; an even number may have a half between. */
export function medianText({ counts }: Pick<Report, 'counts'>, words: FollowUpWords): string {
  const { medianDays, measured } = counts
  if (medianDays === null) return words.noMedian
  return words.days(
    Number.isInteger(medianDays) ? formatInteger(medianDays) : formatDecimal(medianDays, 1),
    measured,
  )
}

function pageCode(report: Report, words: FollowUpWords): Code {
  const { language, committee, municipality, audience, half, day, counts, decisions, standing } = report
  const asOf = formatDate(day, 'long', language)
  const facts: readonly (readonly [string, string])[] = [
    [words.decisions, formatInteger(decisions)],
    [words.tasks, formatInteger(counts.total)],
    [words.overdue, formatInteger(counts.overdue)],
    [words.orphaned, formatInteger(counts.orphaned)],
    [words.median, medianText(report, words)],
  ]
  const parts = stateCounts(report).map(({ label, value }) => `${label} ${formatInteger(value)}`)
  return call('follow-up-page', [], {
    municipality: str(municipality),
    audience: str(words.audience[audience]),
    title: str(words.title),
    subject: str(`${committee}, ${words.half(half)}`),
    lead: str(words.lead(inSentence(committee, language), words.half(half), asOf)),
    'counted-title': str(words.counted),
    facts: array(facts.map((row) => array(row.map(str)))),
    chart:
      counts.total === 0
        ? none
        : dictionary({
            path: str(followUpChartPath),
            alt: str(words.chartAlt(parts.join(', '))),
            caption: str(words.chart),
          }),
    'no-tasks': str(words.noTasks),
    'standing-title': str(words.standing),
    'standing-help': str(standing.length === 0 ? words.noneStanding : words.standingHelp),
    head: array(words.head.map(str)),
    rows: array(standing.map((row) => rowCode(row, report, words))),
  })
}

function rowCode(row: Report['standing'][number], { language }: Report, words: FollowUpWords): Code {
  const { number, caseNumber, title, madeOn, point, task, owner, due, state, overdue, orphaned, withheld } =
    row
  return dictionary({
    number: str(number ?? caseNumber),
    made: str(`${formatDate(madeOn, 'numeric', language)}, ${words.point(point)}`),
    title: str(title === '' ? words.withheldTitle : title),
    task: str(withheld ? words.withheld : task),
    quiet: bool(withheld),
    owner: str(ownerText({ owner, orphaned, withheld }, words)),
    orphaned: bool(orphaned),
    due: str(due === null ? words.noDue : formatDate(due, 'numeric', language)),
    late: str(overdue ? words.late : ''),
    state: str(words.states[state]),
  })
}

/** Who carries it, and that they are gone; nothing of who carries what is withheld. */
export function ownerText(
  {
    owner,
    orphaned,
    withheld,
  }: { readonly owner: string; readonly orphaned: boolean; readonly withheld: boolean },
  words: FollowUpWords,
): string {
  if (withheld && !orphaned) return ''
  if (owner === '') return words.nobody
  return orphaned ? `${owner} (${words.left})` : owner
}
