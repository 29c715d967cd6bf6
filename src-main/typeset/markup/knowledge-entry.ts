import { mostNumbered } from '#shared/chart/line-chart.ts'
import { timesOf } from '#shared/chart/time-label.ts'
import { formatDate } from '#shared/domain/calendar/dates.ts'
import { formatFigure } from '#shared/domain/knowledge/figure-number.ts'
import { periodText } from '#shared/packet/knowledge/figure-text.ts'
import { chartPath, dimensions } from '#shared/packet/knowledge/knowledge-model.ts'
import type {
  KnowledgeModel,
  PrintedEntry,
  PrintedLink,
  PrintedTheme,
} from '#shared/packet/knowledge/knowledge-model.ts'
import { seriesText } from '#shared/packet/knowledge/series-text.ts'
import { seriesWording } from '#shared/packet/knowledge/series-wording.ts'
import type { KnowledgePrintWords } from '#shared/text/packet/knowledge-print-words.ts'
import { array, bool, call, dictionary, none, statement, str } from './code.ts'
import type { Code } from './code.ts'

/** Where an entry, and an endnote, can be linked to. */
export const entryAnchor = (id: string): string => `k-${id}`
export const sourceAnchor = (note: number): string => `s-${note}`

/** A theme's heading and its entries, one by one. */
export function themeMarkup(theme: PrintedTheme, model: KnowledgeModel, words: KnowledgePrintWords): string {
  const counts = dimensions.map(
    (dimension) =>
      `${words.dimensions[dimension].toLowerCase()} ${theme.entries.filter((entry) => entry.dimensions.includes(dimension)).length}`,
  )
  const start = call('theme-start', [], {
    number: str(words.theme(theme.number)),
    extent: str(words.entriesOf(theme.entries.length)),
    title: str(`${theme.number} ${theme.name}`),
    lead: str(`${words.sustainability}: ${counts.join(', ')}`),
  })
  return [start, ...theme.entries.map((entry) => entryCode(entry, model, words))].map(statement).join('')
}

function entryCode(entry: PrintedEntry, model: KnowledgeModel, words: KnowledgePrintWords): Code {
  const { language } = model
  const marks = dimensions.filter((dimension) => entry.dimensions.includes(dimension))
  return call('knowledge-entry', [], {
    anchor: str(entryAnchor(entry.id)),
    label: str(entry.label),
    title: str(entry.title),
    kind: str(words.kinds[entry.kind]),
    dimensions: array(marks.map((dimension) => str(words.dimensions[dimension]))),
    figure:
      entry.value === null
        ? none
        : dictionary({
            amount: str(formatFigure(entry.value)),
            unit: str(entry.unit ?? ''),
            per: str(entry.asOf === null ? '' : words.per(periodText(entry.asOf, language))),
          }),
    body: array(
      entry.text
        .split(/\n+/)
        .filter((line) => line.trim() !== '')
        .map(str),
    ),
    short: bool(isShort(entry)),
    chart: entry.series.length === 0 ? none : chartCode(entry, model, words),
    passages: array(
      entry.passages.map(({ note, text }) =>
        dictionary({
          text: str(text.trim() === '' ? '' : `«${text.trim()}»`),
          note: str(String(note)),
          anchor: str(sourceAnchor(note)),
        }),
      ),
    ),
    links: array(linkGroups(entry.links, language, words)),
  })
}

/** So much is sure to have room on one page, with all that stands around it. */
const onOnePage = 2400
const isShort = ({ title, text, passages }: PrintedEntry): boolean =>
  [title, text, ...passages.map((each) => each.text)].reduce(
    (sum, each) => sum + each.length + 90 * each.split('\n').length,
    0,
  ) <= onOnePage

/** As many bars as leave room for the rest of an entry on the same page. */
const mostLow = 8

/** A chart that cannot bear all its numbers has them in a table below. */
function chartCode(entry: PrintedEntry, { language }: KnowledgeModel, words: KnowledgePrintWords): Code {
  const wording = seriesWording(entry.unit, language)
  const isLine = timesOf(entry.series) !== null
  const isCrowded = isLine && entry.series.length > mostNumbered
  const rows = entry.series.map(({ label, value }) =>
    array([str(wording.name(label)), str(wording.number(value))]),
  )
  return dictionary({
    path: str(chartPath(entry)),
    alt: str(seriesText(entry.series, entry.title, wording, language)),
    low: bool(!isCrowded && (isLine || entry.series.length <= mostLow)),
    'numbers-title': str(words.numbers),
    head: array([words.name, words.value].map(str)),
    rows: array(isCrowded ? rows : []),
  })
}

/** Links of one kind share a line: «Støttes av K-17, K-44». */
function linkGroups(
  links: readonly PrintedLink[],
  language: KnowledgeModel['language'],
  words: KnowledgePrintWords,
): readonly Code[] {
  const said = links.map((link) => ({ link, name: words.relations[link.relation][link.isReturned ? 1 : 0] }))
  const names = [...new Set(said.map(({ name }) => name))]
  return names.map((name) =>
    dictionary({
      name: str(name),
      to: array(
        said.filter((each) => each.name === name).map(({ link }) => targetCode(link.to, language, words)),
      ),
    }),
  )
}

function targetCode(
  to: PrintedLink['to'],
  language: KnowledgeModel['language'],
  words: KnowledgePrintWords,
): Code {
  if (to.kind === 'entry')
    return dictionary({ said: str(to.label), anchor: to.isHere ? str(entryAnchor(to.id)) : none })
  const said =
    to.kind === 'input'
      ? words.input(to.number)
      : words.decision(to.number, formatDate(to.date, 'long', language))
  return dictionary({ said: str(said), anchor: none })
}
