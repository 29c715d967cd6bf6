import { formatDate } from '#shared/domain/calendar/dates.ts'
import { joinCauses } from '#shared/document/redline/causes.ts'
import { sideOf } from '#shared/document/redline/changes.ts'
import type { RedlineChange } from '#shared/document/redline/changes.ts'
import type { PacketItem, PaperModel } from '#shared/packet/model.ts'
import { toldChanges, uncausedChanges, wholeChange } from '#shared/packet/redline.ts'
import type { PaperRedline, RedlinedBlock, RedlinedSection, ToldChange } from '#shared/packet/redline.ts'
import { taskText } from '#shared/packet/task-text.ts'
import { packetWords } from '#shared/text/packet-words.ts'
import { redlineWords, redlineWordsFor } from '#shared/text/packet/redline-words.ts'
import type { RedlineWords } from '#shared/text/packet/redline-words.ts'
import { array, call, join, num, str } from './code.ts'
import type { Code } from './code.ts'
import type { References } from './inline.ts'
import { redlinedBlocks } from './redline-blocks.ts'
import type { SectionPrint } from './redline-blocks.ts'
import { added, causesText, removed, tag } from './redline-text.ts'
import type { RedlinePrint } from './redline-text.ts'

/** The parts of a paper that differ when it is printed with its changes. */
export type RedlinedPaper = {
  readonly legend: Code
  readonly sections: readonly Code[]
  readonly summary: Code
}

/** A paper with its changes since the first reading: how to read it, its sections, and all changes in a table. */
export function redlinedPaper(
  item: PacketItem,
  paper: PaperModel,
  redline: PaperRedline,
  references: References,
  inputAnchor: (item: PacketItem, id: string) => string,
): RedlinedPaper {
  const inMatrix = new Map(paper.inputs.map(({ number, id }) => [number, inputAnchor(item, id)]))
  const print: RedlinePrint = {
    language: paper.language,
    words: redlineWordsFor(paper.language, redline.against),
    references,
    entryLabel: (id) => redline.entryLabels.get(id),
    inputNumber: (id) => redline.inputNumbers.get(id),
    inputAnchor: (number) => inMatrix.get(number) ?? null,
  }
  return {
    legend: legendCode(paper, redline, print),
    sections: redline.sections.map((section) => sectionCode(section, paper, redline, print)),
    summary: summaryCode(paper, redline, print),
  }
}

/** A line that says why the changes are not shown. */
export const withheldCode = (paper: PaperModel): Code =>
  call('redline-withheld', [str(redlineWords[paper.language].withheld)])

/** «Formannskapet 24. november 2020, PS 112/20» */
function sinceText({ since }: PaperRedline, paper: PaperModel): string {
  const where = `${since.committee} ${formatDate(since.date, 'long', paper.language)}`
  return since.number === null ? where : `${where}, ${since.number}`
}

function legendCode(paper: PaperModel, redline: PaperRedline, print: RedlinePrint): Code {
  const { words } = print
  const changes = toldChanges(redline)
  const caused = changes.length - uncausedChanges(changes).length
  const text = (said: string) => [{ type: 'text' as const, text: said }]
  return call('redline-legend', [], {
    title: str(words.legendTitle),
    lead: str(`${words.legend(sinceText(redline, paper))} ${words.counts(changes.length, caused)}`),
    examples: array([
      join([str(`${words.legendAdded} `), ...added(text(words.addedText), print)]),
      join([str(`${words.legendRemoved} `), ...removed(text(words.removedText), print)]),
    ]),
    rest: str(words.legendRest),
  })
}

function sectionCode(
  section: RedlinedSection,
  paper: PaperModel,
  redline: PaperRedline,
  print: RedlinePrint,
): Code {
  const { words } = print
  const whole = wholeChange(section)
  const own: SectionPrint = {
    ...print,
    isNew: whole === 'added' || whole === 'rewritten',
    task: (block) =>
      section.role === 'proposal' ? taskText(block, paper.language, packetWords[paper.language]) : '',
    titleOf: (key) => redline.sections.find((each) => each.key === key)?.title ?? '',
  }
  const body = whole === 'rewritten' ? rewritten(section, own) : blocksOf(section, own)
  const title = section.change === 'removed' ? `${section.title} [${words.goneSection}]` : section.title
  return section.role === 'proposal'
    ? call('proposal', [], { title: str(title), body: array(body), routing: str(paper.routing) })
    : call('section', [], { title: str(title), body: array(body) })
}

function blocksOf(section: RedlinedSection, print: SectionPrint): readonly Code[] {
  const blocks = redlinedBlocks(section, print)
  return print.isNew
    ? [call('part-note', [tag(print.words.newSection)]), call('new-part', [array(blocks)])]
    : blocks
}

/** The new text whole and unmarked, then the old one: nothing of the one is in the other. */
function rewritten(section: RedlinedSection, print: SectionPrint): readonly Code[] {
  const present = section.blocks.flatMap((block): readonly RedlinedBlock[] => {
    const after = sideOf(block, 'after')
    return after === null ? [] : [{ ...placed(block), change: 'added', after }]
  })
  const former = section.blocks
    .toSorted((a, b) => (a.from ?? 0) - (b.from ?? 0))
    .flatMap((block): readonly RedlinedBlock[] => {
      const before = sideOf(block, 'before')
      return before === null ? [] : [{ ...placed(block), causes: [], change: 'removed', before }]
    })
  return [
    call('part-note', [tag(print.words.rewrittenSection)]),
    call('new-part', [array(redlinedBlocks({ ...section, blocks: present }, print))]),
    call('part-note', [tag(print.words.formerText, 'gone')]),
    ...redlinedBlocks({ ...section, blocks: former }, print),
  ]
}

const placed = ({ from, to, causes }: RedlinedBlock) => ({ from, to, causes, moved: false })

/** The ground of a correction is one for all of it: it stands above the table, else each change has its own. */
function summaryCode(paper: PaperModel, redline: PaperRedline, print: RedlinePrint): Code {
  const { words } = print
  const told = toldChanges(redline)
  const isCorrection = redline.against === 'sent'
  const reason = isCorrection ? (paper.correction?.reason ?? '') : ''
  const rows = told.map((each) =>
    array([
      str(each.section.title),
      str(whatIsTold(each, words)),
      ...(isCorrection ? [] : [causeCell(each.changes, print)]),
    ]),
  )
  return call('redline-summary', [], {
    title: str(words.summary),
    lead: array(
      [
        words.summaryLead(sinceText(redline, paper)),
        ...(reason === '' ? [] : [`${words.cause}: ${reason}`]),
        ...assessedText(redline, paper, words),
      ].map(str),
    ),
    columns: array((isCorrection ? [1, 3] : [1, 2.7, 1.1]).map(num)),
    head: array([words.section, words.what, ...(isCorrection ? [] : [words.cause])].map(str)),
    rows: array(rows),
  })
}

function assessedText({ assessed }: PaperRedline, paper: PaperModel, words: RedlineWords): readonly string[] {
  if (assessed === null) return []
  const day = formatDate(assessed.on, 'long', paper.language)
  return [words.assessed(assessed.needed, day, assessed.reason.replace(/\s+/g, ' '))]
}

/** A section that is wholly new, gone or written anew is one change to its reader. */
function whatIsTold({ whole, changes }: ToldChange, words: RedlineWords): string {
  if (whole === 'added') return words.wholeSectionNew
  if (whole === 'removed') return words.wholeSectionGone
  if (whole === 'rewritten') return words.wholeSectionRewritten
  return changes.map((change) => whatChanged(change, words)).join('. ')
}

function causeCell(changes: readonly RedlineChange[], print: RedlinePrint): Code {
  const causes = joinCauses(changes.flatMap((change) => change.causes))
  return causes.length === 0 ? str(print.words.noCause) : causesText(causes, print)
}

const mostPhrases = 3

function whatChanged(change: RedlineChange, words: RedlineWords): string {
  const { kind, before, after, phrases } = change
  if (kind === 'added') return words.saysAdded(short(after))
  if (kind === 'removed') return words.saysRemoved(short(before))
  if (kind === 'moved') return words.saysMoved(short(after))
  const told = (phrases.length > 0 ? phrases : [{ before, after }]).map((phrase) => {
    if (phrase.before === '') return words.saysAdded(short(phrase.after))
    if (phrase.after === '') return words.saysRemoved(short(phrase.before))
    return words.saysReplaced(short(phrase.before), short(phrase.after))
  })
  const more = told.length - mostPhrases
  return [...told.slice(0, mostPhrases), ...(more > 0 ? [words.andMore(more)] : [])].join('. ')
}

/** Enough to know the place by; the whole text stands above. */
function short(text: string): string {
  const room = 110
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= room) return line
  const cut = line.lastIndexOf(' ', room)
  return `${line.slice(0, cut > 0 ? cut : room)} …`
}
