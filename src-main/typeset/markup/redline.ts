import { joinCauses } from '#shared/document/redline/causes.ts'
import { sideOf } from '#shared/document/redline/changes.ts'
import type { RedlineChange } from '#shared/document/redline/changes.ts'
import type { PacketItem, PaperModel } from '#shared/packet/model.ts'
import { toldChanges, uncausedChanges, wholeChange } from '#shared/packet/redline.ts'
import type { PaperRedline, RedlinedBlock, RedlinedSection } from '#shared/packet/redline.ts'
import { assessedText, sinceText, toldText } from '#shared/packet/told-text.ts'
import { taskText } from '#shared/packet/task-text.ts'
import { packetWords } from '#shared/text/packet-words.ts'
import { redlineWords, redlineWordsFor } from '#shared/text/packet/redline-words.ts'
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

function legendCode(paper: PaperModel, redline: PaperRedline, print: RedlinePrint): Code {
  const { words } = print
  const changes = toldChanges(redline)
  const caused = changes.length - uncausedChanges(changes).length
  const text = (said: string) => [{ type: 'text' as const, text: said }]
  return call('redline-legend', [], {
    title: str(words.legendTitle),
    lead: str(`${words.legend(sinceText(redline, paper.language))} ${words.counts(changes.length, caused)}`),
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
      str(toldText(each, words)),
      ...(isCorrection ? [] : [causeCell(each.changes, print)]),
    ]),
  )
  return call('redline-summary', [], {
    title: str(words.summary),
    lead: array(
      [
        words.summaryLead(sinceText(redline, paper.language)),
        ...(reason === '' ? [] : [`${words.cause}: ${reason}`]),
        ...assessedText(redline, paper.language),
      ].map(str),
    ),
    columns: array((isCorrection ? [1, 3] : [1, 2.7, 1.1]).map(num)),
    head: array([words.section, words.what, ...(isCorrection ? [] : [words.cause])].map(str)),
    rows: array(rows),
  })
}

function causeCell(changes: readonly RedlineChange[], print: RedlinePrint): Code {
  const causes = joinCauses(changes.flatMap((change) => change.causes))
  return causes.length === 0 ? str(print.words.noCause) : causesText(causes, print)
}
