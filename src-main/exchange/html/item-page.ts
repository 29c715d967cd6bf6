import { formatDate } from '#shared/domain/calendar/dates.ts'
import { itemToldNotes, revisionNotes } from '#shared/packet/change-notes.ts'
import type { PacketItem, PaperModel } from '#shared/packet/model.ts'
import { statementContent } from '#shared/packet/statement-content.ts'
import { taskText } from '#shared/packet/task-text.ts'
import { packetWords } from '#shared/text/packet-words.ts'
import type { PacketWords } from '#shared/text/packet-words.ts'
import { redlineWords } from '#shared/text/packet/redline-words.ts'
import { webWords } from '#shared/text/web-words.ts'
import type { WebWords } from '#shared/text/web-words.ts'
import { contentHtml } from './blocks.ts'
import type { BlockContext } from './blocks.ts'
import { el, joined, nothing } from './element.ts'
import { text } from './escape.ts'
import type { Html } from './escape.ts'
import type { References } from './inline.ts'
import { inputAnchor, matrixHtml } from './matrix.ts'
import { numberedParts } from './numbered-parts.ts'
import { dotted, factList, pageHtml, warning } from './page.ts'
import {
  attachmentsHtml,
  courseHtml,
  entryAnchor,
  footnotesHtml,
  knowledgeHtml,
  progressHtml,
} from './paper-lists.ts'
import { sinceFirstHtml } from './since-first.ts'
import { distinctSlugs } from './slug.ts'
import { imageSource } from './site.ts'
import type { Site } from './site.ts'

/** A part of an item's page: a heading that the list at the top leads to, and what stands below it. */
type Part = {
  readonly title: string
  readonly look: string | null
  readonly body: Html
  /** Stands across the page, below all that has the list at its side. */
  readonly wide?: true
}

/** The page of an item: its case paper, or why there is none here. */
export function itemPage(site: Site, item: PacketItem): string {
  const language = item.paper?.language ?? site.model.language
  const words = packetWords[language]
  const parts = item.paper === null ? [] : paperParts(site, item, item.paper)
  const anchors = distinctSlugs(
    parts.map((part) => part.title),
    'del',
  ).map((name) => `del-${name}`)
  const main = joined(
    headHtml(site, item, words),
    // the list at the side follows the reader within this box, and no further
    el(
      'div',
      { class: 'paper' },
      contentsHtml(parts, anchors, webWords[language]),
      partsHtml(parts, anchors, false),
    ),
    partsHtml(parts, anchors, true),
  )
  const title = `${item.number} ${item.title}`
  const after = neighboursHtml(site, item, webWords[language], language)
  return pageHtml(site, { language, title, item: item.number, main, after })
}

function headHtml(site: Site, item: PacketItem, words: PacketWords): Html {
  const { paper } = item
  const stage = paper === null || item.kind !== 'PS' ? '' : paper.stage
  const notes = [
    ...revisionNotes(item.revised, words),
    ...(item.late ? [words.late] : []),
    ...(item.withdrawn ? [words.withdrawnText] : []),
    ...itemToldNotes(item, words),
    ...(item.exemption !== null && paper === null && !item.withdrawn ? [words.exemptHere] : []),
    ...(item.closing !== null && !item.withdrawn ? [words.closedItem(item.number, item.closing)] : []),
  ]
  const web = webWords[paper?.language ?? site.model.language]
  const inPacket = packetLink(site, item, web)
  return el(
    'header',
    { class: 'item' },
    el('p', { class: 'kind' }, dotted([words.kinds[item.kind], stage])),
    el('h1', {}, el('span', { class: 'number' }, text(item.number)), text(' '), text(item.title)),
    notes.map((note) => el('p', { class: 'note' }, text(note))),
    warning(item.exemption ?? ''),
    caseFacts(paper, words, web, inPacket),
  )
}

/** The way to the same item in the packet: a page of the PDF. */
function packetLink({ files }: Site, item: PacketItem, web: WebWords): Html {
  const at = files.packet.firstPages.get(item.id)
  if (at === undefined) return nothing
  const link = { href: `${files.packet.path}#page=${at.page}`, type: 'application/pdf' }
  return el('p', { class: 'pdf' }, el('a', link, text(web.inPacket(at.label))))
}

function caseFacts(paper: PaperModel | null, words: PacketWords, web: WebWords, inPacket: Html): Html {
  if (paper === null) return inPacket
  const facts: readonly (readonly [string, string])[] = [
    [words.caseNumber, paper.caseNumber],
    [words.archiveCode, paper.archiveCode],
    [words.officer, paper.officer],
    ...(paper.approvedBy === null ? [] : [[words.approvedBy, paper.approvedBy] as const]),
  ]
  const date = (iso: string): string => formatDate(iso, 'numeric', paper.language)
  return el(
    'div',
    { class: 'case' },
    el('div', {}, factList(facts.map(([name, value]) => [name, text(value)])), inPacket),
    paper.course.length === 0 ? nothing : courseHtml(paper, words, web, date),
  )
}

function paperParts(site: Site, item: PacketItem, paper: PaperModel): readonly Part[] {
  const words = packetWords[paper.language]
  const web = webWords[paper.language]
  const references = referencesOf(paper, words, web)
  const context: BlockContext = {
    references,
    words,
    imageSource: (image) => imageSource(image, site.model),
    below: () => nothing,
  }
  const withTasks: BlockContext = {
    ...context,
    below: (block) => {
      const task = taskText(block, paper.language, words)
      return task === '' ? nothing : el('p', { class: 'task' }, text(task))
    },
  }
  const sections = paper.sections.map(({ role, title, content }): Part => {
    if (role !== 'proposal') return { title, look: role, body: contentHtml(content, context) }
    const routing = paper.routing === '' ? nothing : el('p', { class: 'routing' }, text(paper.routing))
    return { title, look: role, body: joined(contentHtml(content, withTasks), routing) }
  })
  const made = (title: string, present: boolean, body: () => Html): readonly Part[] =>
    present ? [{ title, look: null, body: body() }] : []
  return [
    ...sections,
    ...made(words.progress, paper.milestones.length > 0, () => progressHtml(paper.milestones, words)),
    ...made(words.attachments, item.attachments.length > 0, () =>
      attachmentsHtml(item.attachments, site.files, words, web),
    ),
    ...made(words.knowledge, paper.entries.length > 0, () => knowledgeHtml(paper.entries, words)),
    ...made(redlineWords[paper.language].summary, paper.changes !== undefined, () =>
      paper.changes === undefined ? nothing : sinceFirstHtml(paper.changes, paper.language),
    ),
    ...made(words.statements.title, paper.statements !== undefined, () =>
      contentHtml(statementContent(paper.statements ?? [], paper.language), context),
    ),
    ...made(web.footnotes, references.parts.footnotes.length > 0, () => footnotesHtml(references)),
    ...made(words.inputs, paper.inputs.length > 0, () =>
      matrixHtml(paper.inputs, words, web.numberShort),
    ).map((part) => ({ ...part, wide: true as const })),
  ]
}

function referencesOf(paper: PaperModel, words: PacketWords, web: WebWords): References {
  const entries = new Map(paper.entries.map((entry) => [entry.id, entry]))
  const inputs = new Map(paper.inputs.map((input) => [input.id, input]))
  return {
    entry: (id) => {
      const entry = entries.get(id)
      return entry && { label: entry.label, anchor: entryAnchor(entry) }
    },
    input: (id) => {
      const number = paper.inputNumbers.get(id)
      const input = inputs.get(id)
      if (number === undefined) return undefined
      const anchor = input === undefined ? null : inputAnchor(input)
      return { label: `${words.input.toLowerCase()} ${number}`, anchor }
    },
    parts: numberedParts(paper.sections.map((section) => section.content)),
    words: web,
  }
}

function partsHtml(parts: readonly Part[], anchors: readonly string[], wide: boolean): Html {
  const chosen = parts.flatMap((part, at) =>
    (part.wide === true) === wide ? [partHtml(part, anchors[at] ?? '')] : [],
  )
  return chosen.length === 0 ? nothing : el('div', { class: wide ? 'parts wide' : 'parts' }, chosen)
}

const partHtml = ({ title, look, body }: Part, anchor: string): Html =>
  el(
    'section',
    { id: anchor, class: look, 'aria-labelledby': `${anchor}-tittel` },
    el('h2', { id: `${anchor}-tittel` }, text(title)),
    body,
  )

/** Papers shorter than this need no list of what they hold. */
const fewParts = 4

function contentsHtml(parts: readonly Part[], anchors: readonly string[], web: WebWords): Html {
  if (parts.length < fewParts) return nothing
  return el(
    'nav',
    { class: 'contents', 'aria-labelledby': 'paa-siden' },
    el('p', { id: 'paa-siden' }, text(web.onThisPage)),
    el(
      'ol',
      {},
      parts.map(({ title }, at) => el('li', {}, el('a', { href: `#${anchors[at]}` }, text(title)))),
    ),
  )
}

function neighboursHtml(site: Site, item: PacketItem, web: WebWords, language: string): Html {
  const at = site.model.items.indexOf(item)
  const link = (to: PacketItem | undefined, rel: 'prev' | 'next', label: string): readonly Html[] => {
    if (to === undefined) return []
    const own = to.paper?.language ?? site.model.language
    const lang = own === language ? null : own
    return [
      el(
        'li',
        { class: rel },
        el(
          'a',
          { href: site.pageOf.get(to.id) ?? '', rel },
          el('span', { class: 'way' }, text(label)),
          text(' '),
          el('span', { lang }, text(`${to.number} ${to.title}`)),
        ),
      ),
    ]
  }
  const links = [
    ...link(site.model.items[at - 1], 'prev', web.previous),
    ...link(site.model.items[at + 1], 'next', web.next),
  ]
  return links.length === 0
    ? nothing
    : el('nav', { class: 'neighbours', 'aria-label': web.neighbours }, el('ul', {}, links))
}
