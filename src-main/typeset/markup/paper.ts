import type { TextBlock } from '#shared/document/model.ts'
import { formatDate } from '#shared/domain/calendar/dates.ts'
import type { InputConclusion } from '#shared/domain/hearing/hearing.ts'
import { attachmentNotes } from '#shared/packet/attachment-notes.ts'
import { statementContent } from '#shared/packet/statement-content.ts'
import { taskText } from '#shared/packet/task-text.ts'
import { packetWords } from '#shared/text/packet-words.ts'
import type { PacketWords } from '#shared/text/packet-words.ts'
import { plainly, shownCode } from './blocks.ts'
import type { Shown } from './blocks.ts'
import { array, bool, call, dictionary, join, none, num, str } from './code.ts'
import type { Code } from './code.ts'
import type { References } from './inline.ts'
import { redlinedPaper, withheldCode } from './redline.ts'
import type { AnsweredInput, PacketItem, PaperModel } from '#shared/packet/model.ts'

/** Shows blocks otherwise than plainly: the preview marks where each of them lands. */
export type ShowOtherwise = (shown: Shown) => Shown

/** A case paper, statement by statement: header, proposal, sections, and what is made from data. */
export function paperStatements(
  item: PacketItem,
  paper: PaperModel,
  otherwise: ShowOtherwise = (shown) => shown,
): readonly Code[] {
  const words = packetWords[paper.language]
  const references = paperReferences(item, paper, words)
  const redlined =
    paper.redline === undefined || paper.redline === 'withheld'
      ? null
      : redlinedPaper(item, paper, paper.redline, references, inputAnchor)
  return [
    headerCode(paper, words),
    ...(redlined === null ? [] : [redlined.legend]),
    ...(paper.redline === 'withheld' ? [withheldCode(paper)] : []),
    ...(redlined?.sections ?? plainSections(paper, words, references, otherwise)),
    ...(paper.milestones.length === 0 ? [] : [progressCode(paper, words)]),
    ...(item.attachments.length === 0 ? [] : [attachmentListCode(item, words)]),
    ...(paper.entries.length === 0 ? [] : [knowledgeCode(item, paper, words)]),
    ...statementsCode(paper, words, references),
    ...(paper.inputs.length === 0 ? [] : [matrixCode(item, paper, words)]),
    ...(redlined === null ? [] : [redlined.summary]),
  ]
}

function plainSections(
  paper: PaperModel,
  words: PacketWords,
  references: References,
  otherwise: ShowOtherwise,
): readonly Code[] {
  const plain = plainly(references)
  return paper.sections.map(({ role, title, content }) =>
    role === 'proposal'
      ? call('proposal', [], {
          title: str(title),
          body: array(shownCode(content, otherwise(withTasks(plain, paper, words)))),
          routing: str(paper.routing),
        })
      : call('section', [], { title: str(title), body: array(shownCode(content, otherwise(plain))) }),
  )
}

const entryAnchor = (item: PacketItem, id: string): string => `k-${item.id}-${id}`
const inputAnchor = (item: PacketItem, id: string): string => `i-${item.id}-${id}`

function paperReferences(item: PacketItem, paper: PaperModel, words: PacketWords): References {
  const entries = new Map(paper.entries.map((entry) => [entry.id, entry]))
  const inMatrix = new Set(paper.inputs.map((input) => input.id))
  return {
    entry: (id) => {
      const entry = entries.get(id)
      return entry && { label: entry.label, anchor: entryAnchor(item, id) }
    },
    input: (id) => {
      const number = paper.inputNumbers.get(id)
      const anchor = inMatrix.has(id) ? inputAnchor(item, id) : null
      return number === undefined ? undefined : { label: `${words.input.toLowerCase()} ${number}`, anchor }
    },
  }
}

function headerCode(paper: PaperModel, words: PacketWords): Code {
  const facts: readonly (readonly [string, string])[] = [
    [words.caseNumber, paper.caseNumber],
    [words.archiveCode, paper.archiveCode],
    [words.officer, paper.officer],
    ...(paper.approvedBy === null ? [] : [[words.approvedBy, paper.approvedBy] as const]),
  ]
  return call('case-header', [], {
    facts: array(facts.map(([name, value]) => array([str(name), str(value)]))),
    'course-head': array([words.committee, words.committeeItem, words.meetingDate].map(str)),
    course: array(
      paper.course.map((row) =>
        dictionary({
          cells: array([
            str(row.committee),
            str(row.item),
            str(formatDate(row.date, 'numeric', paper.language)),
          ]),
          current: bool(row.current),
        }),
      ),
    ),
  })
}

/** The proposal as it was written, and below each point who does it, by when, and who is told. */
function withTasks(plain: Shown, paper: PaperModel, words: PacketWords): Shown {
  const text = (block: TextBlock): Code => {
    const note = taskText(block, paper.language, words)
    return note === '' ? plain.text(block) : join([plain.text(block), call('task-note', [str(note)])])
  }
  return { ...plain, text }
}

/** The statutory councils' whole statements: they follow the case to its last body. */
function statementsCode(paper: PaperModel, words: PacketWords, references: References): readonly Code[] {
  if (paper.statements === undefined) return []
  const content = statementContent(paper.statements, paper.language)
  const body = array(shownCode(content, plainly(references)))
  return [call('section', [], { title: str(words.statements.title), body })]
}

function progressCode(paper: PaperModel, words: PacketWords): Code {
  const share = { done: 2, ongoing: 1, notDone: 0 }
  const status = { done: words.done, ongoing: words.ongoing, notDone: words.notDone }
  const rows = paper.milestones.map((row) =>
    dictionary({
      share: num(share[row.status]),
      when: str(row.when),
      name: str(row.name),
      status: str(status[row.status]),
    }),
  )
  return call('progress-plan', [], { title: str(words.progress), rows: array(rows) })
}

function attachmentListCode(item: PacketItem, words: PacketWords): Code {
  const rows = item.attachments.map((each) =>
    dictionary({
      number: str(String(each.number)),
      title: str(each.title),
      anchor: each.pages.length === 0 || each.elsewhere !== undefined ? none : str(`att-${each.id}`),
      elsewhere: str(each.elsewhere ?? '–'),
      notes: array(attachmentNotes(each, words).map(str)),
      extent: str(each.pages.length === 0 ? '–' : `${each.pages.length} ${words.pagesShort}`),
    }),
  )
  return call('attachment-list', [], {
    title: str(words.attachments),
    head: array(['Nr.', words.title, words.extent, words.page].map(str)),
    rows: array(rows),
  })
}

function knowledgeCode(item: PacketItem, paper: PaperModel, words: PacketWords): Code {
  const entries = paper.entries.map((entry) =>
    dictionary({
      anchor: str(entryAnchor(item, entry.id)),
      label: str(entry.label),
      title: str(entry.title),
      figure: str(entry.figure),
      change: str(entry.change),
      sources: array(
        entry.sources.map(({ text, standing }) => dictionary({ said: str(text), standing: str(standing) })),
      ),
    }),
  )
  return call('knowledge-notes', [], {
    title: str(words.knowledge),
    lead: str(words.knowledgeLead),
    entries: array(entries),
  })
}

function matrixCode(item: PacketItem, paper: PaperModel, words: PacketWords): Code {
  return call('input-matrix', [], {
    title: str(words.inputs),
    lead: str(words.inputsLead),
    head: array(['Nr.', words.input, words.assessment, words.conclusion].map(str)),
    rows: array(paper.inputs.map((input) => matrixRow(item, input, words))),
  })
}

const conclusionShare: Readonly<Record<InputConclusion, number>> = {
  followed: 2,
  partly: 1,
  notFollowed: 0,
  noted: 0,
}

/**
 * Of the widest characters, so many are sure to have room on one page, in the matrix' narrower and broader column; a new line
 * takes the place of many.
 */
const onOnePage = { summary: 600, point: 1000 }
const isShort = (text: string, most: number): boolean =>
  text.length + 50 * (text.split('\n').length - 1) <= most

function matrixRow(item: PacketItem, input: AnsweredInput, words: PacketWords): Code {
  return dictionary({
    anchor: str(inputAnchor(item, input.id)),
    number: str(String(input.number)),
    sender: str(input.sender),
    late: input.late ? str(words.lateInput) : none,
    summary: str(input.summary),
    short: bool(isShort(input.sender + input.summary, onOnePage.summary)),
    points: array(
      input.points.map((point) =>
        dictionary({
          assessment: str(point.assessment === '' ? words.unanswered : point.assessment),
          change: str(point.change === '' ? '' : `${words.change}: ${point.change}`),
          short: bool(isShort(point.assessment + point.change, onOnePage.point)),
          share: num(point.conclusion === null ? 0 : conclusionShare[point.conclusion]),
          conclusion: str(point.conclusion === null ? words.unanswered : words.conclusions[point.conclusion]),
        }),
      ),
    ),
  })
}
