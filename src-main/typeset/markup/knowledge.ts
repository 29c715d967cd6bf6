import { chartSvg } from '#shared/chart/chart-svg.ts'
import { seriesChart } from '#shared/chart/series-chart.ts'
import { formatDate } from '#shared/domain/calendar/dates.ts'
import type { EntryKind } from '#shared/domain/knowledge/knowledge.ts'
import { periodText } from '#shared/packet/knowledge/figure-text.ts'
import { chartPath, dimensions, knowledgeMatrix } from '#shared/packet/knowledge/knowledge-model.ts'
import type { KnowledgeModel, PrintedSource } from '#shared/packet/knowledge/knowledge-model.ts'
import { seriesWording } from '#shared/packet/knowledge/series-wording.ts'
import { knowledgePrintWords } from '#shared/text/packet/knowledge-print-words.ts'
import type { KnowledgePrintWords } from '#shared/text/packet/knowledge-print-words.ts'
import { array, call, dictionary, none, orNone, statement, str } from './code.ts'
import type { Code } from './code.ts'
import { documentTerms } from './document-terms.ts'
import { entryAnchor, sourceAnchor, themeMarkup } from './knowledge-entry.ts'
import { shortened } from './packet.ts'

/** Typst source of a knowledge base as a document: cover, matrix, each theme with its entries, sources as endnotes. */
export function knowledgeMarkup(model: KnowledgeModel, trail: string | null): string {
  const words = knowledgePrintWords[model.language]
  return [
    '#import "/knowledge.typ": *\n',
    `#show: packet.with(${documentArguments(model, words, trail)})\n`,
    '#show: knowledge-look\n',
    statement(coverCode(model, words)),
    statement(overviewCode(model, words)),
    ...model.themes
      .filter(({ entries }) => entries.length > 0)
      .map((theme) => themeMarkup(theme, model, words)),
    ...(model.sources.length === 0 ? [] : [statement(sourcesCode(model, words))]),
  ].join('')
}

/** The document's title, as in its metadata. */
export const knowledgeTitle = ({
  language,
  caseTitle,
}: Pick<KnowledgeModel, 'language' | 'caseTitle'>): string =>
  knowledgePrintWords[language].titleFor(caseTitle)

/** The charts that the document shows, by virtual path. */
export function knowledgeCharts(model: KnowledgeModel): ReadonlyMap<string, Uint8Array> {
  const charted = model.themes.flatMap(({ entries }) => entries).filter(({ series }) => series.length > 0)
  return new Map(
    charted.map((entry) => {
      const svg = chartSvg(seriesChart(entry.series, seriesWording(entry.unit, model.language)))
      return [chartPath(entry), new TextEncoder().encode(svg)]
    }),
  )
}

function documentArguments(model: KnowledgeModel, words: KnowledgePrintWords, trail: string | null): string {
  const day = formatDate(model.day, 'long', model.language)
  const named: Record<string, Code> = {
    title: str(knowledgeTitle(model)),
    author: str(model.municipality),
    lang: str(model.language),
    'footer-text': str(`${words.title} · ${model.caseNumber} · ${day} · ${words.audience[model.audience]}`),
    terms: documentTerms(model.language, trail),
  }
  return Object.entries(named)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')
}

function coverCode(model: KnowledgeModel, words: KnowledgePrintWords): Code {
  const entries = model.themes.flatMap((theme) => theme.entries)
  const facts: readonly (readonly [string, string])[] = [
    [words.caseNumber, model.caseNumber],
    [words.themes, model.themes.map(({ number, name }) => `${number} ${name}`).join('\n')],
    [words.extent, words.extentOf(entries.length, model.sources.length)],
  ]
  const how = [
    ...words.how(model.limit),
    ...(model.audience === 'public' ? [words.publicEdition] : []),
    ...(model.isPart ? [words.partOf] : []),
  ]
  return call('knowledge-cover', [], {
    municipality: str(model.municipality),
    edition: str(words.as(formatDate(model.day, 'long', model.language))),
    audience: str(words.audience[model.audience]),
    title: str(words.title),
    subject: str(model.caseTitle),
    number: str(model.caseNumber),
    header: str(shortened(`${words.title} · ${model.caseTitle}`)),
    facts: array(facts.map(([name, value]) => array([str(name), array(value.split('\n').map(str))]))),
    'how-title': str(words.howTitle),
    how: array(how.map(str)),
    'contents-title': str(words.contents),
  })
}

const linkedLabel = ({ id, label }: { readonly id: string; readonly label: string }): Code =>
  dictionary({ label: str(label), anchor: str(entryAnchor(id)) })

/** What there is, before what it says: by theme and dimension, and by kind. */
function overviewCode(model: KnowledgeModel, words: KnowledgePrintWords): Code {
  const entries = model.themes.flatMap((theme) => theme.entries)
  const kinds = (Object.keys(words.kinds) as EntryKind[]).flatMap((kind) => {
    const own = entries.filter((entry) => entry.kind === kind)
    return own.length === 0
      ? []
      : [dictionary({ name: str(words.kinds[kind]), entries: array(own.map(linkedLabel)) })]
  })
  const rows = knowledgeMatrix(model.themes).map(({ theme, cells }) =>
    dictionary({
      name: str(theme === null ? words.all : `${theme.number} ${theme.name}`),
      total: theme === null ? str('all') : none,
      cells: array(cells.map((cell) => array(cell.entries.map(linkedLabel)))),
    }),
  )
  return call('knowledge-overview', [], {
    title: str(words.matrix),
    lead: str(words.matrixLead),
    'none-word': str(words.none),
    head: array([words.themes, ...dimensions.map((dimension) => words.dimensions[dimension])].map(str)),
    rows: array(rows),
    'kinds-title': str(words.kindsTitle),
    'kinds-head': array([words.kind, words.count, words.entries].map(str)),
    kinds: array(kinds),
  })
}

function sourcesCode(model: KnowledgeModel, words: KnowledgePrintWords): Code {
  return call('knowledge-sources', [], {
    title: str(words.sources),
    lead: str(words.sourcesLead),
    'used-by': str(words.usedBy),
    rows: array(model.sources.map((source) => sourceCode(source, model, words))),
  })
}

function sourceCode(source: PrintedSource, { language }: KnowledgeModel, words: KnowledgePrintWords): Code {
  const { author, published, licence, file } = source
  const by = [author, periodText(published, language)].filter((each) => each.trim() !== '').join(', ')
  const from = by === '' ? [] : [by]
  const standing = [source.standing, source.standingNote].filter((each) => each.trim() !== '').join(' ')
  return dictionary({
    note: str(String(source.note)),
    anchor: str(sourceAnchor(source.note)),
    title: str(source.title),
    from: str([...from, words.sourceKinds[source.kind]].join(' · ')),
    standing: str(standing),
    url: orNone(source.url),
    read: str(words.read(formatDate(source.accessed, 'long', language))),
    licence: str(licence.trim() === '' ? '' : `${words.licence}: ${licence}`),
    file: str(
      file === null
        ? ''
        : `${words.file}: ${file.name} · SHA-256 ${file.sha256.replace(/(.{8})(?=.)/g, '$1 ')}`,
    ),
    entries: array(source.usedBy.map(linkedLabel)),
  })
}
