import type { Block, Content, Image, Inline, Table, TableRow, TextBlock } from '#shared/document/model.ts'
import { sideOf } from '#shared/document/redline/changes.ts'
import type { Piece } from '#shared/document/redline/phrases.ts'
import type { RedlineRow } from '#shared/document/redline/table-rows.ts'
import type { RedlinedBlock, RedlinedSection } from '#shared/packet/redline.ts'
import { imageCode, shownCode, tableCode } from './blocks.ts'
import type { Shown } from './blocks.ts'
import { call, join, str } from './code.ts'
import type { Code } from './code.ts'
import { inlineCode } from './inline.ts'
import { added, causeCode, piecesCode, removed, struck, tag } from './redline-text.ts'
import type { RedlinePrint } from './redline-text.ts'

/** How a section's blocks are printed: its print, its tasks, titles of the others, and whether all of it is new. */
export type SectionPrint = RedlinePrint & {
  readonly isNew: boolean
  /** Who does it, by when: '' for a block that is no point of a proposal. */
  task(block: TextBlock): string
  titleOf(key: string): string
}

/**
 * The blocks of a section, with their changes. Points that are gone stand between the others without a number of
 * their own: the points that are left keep the numbers that they have in the clean print.
 */
export function redlinedBlocks(section: RedlinedSection, print: SectionPrint): readonly Code[] {
  const printed: Code[] = []
  let run: RedlinedBlock[] = []
  let points = 0
  const flush = (): void => {
    printed.push(...runCode(run, points + 1, print))
    points = run.reduce(pointsAfter, points)
    run = []
  }
  for (const block of section.blocks) {
    if (!isGonePoint(block)) run.push(block)
    else {
      flush()
      printed.push(gonePoint(block, section.blocks, print))
    }
  }
  flush()
  return printed
}

type GonePoint = RedlinedBlock & { readonly change: 'removed'; readonly before: TextBlock }

function isGonePoint(block: RedlinedBlock): block is GonePoint {
  return block.change === 'removed' && isPoint(block.before)
}

const isPoint = (block: Block): boolean => block.type === 'textBlock' && block.attrs.style === 'numbered'

/** Points of the list so far: a paragraph between ends it, a deeper item does not. */
function pointsAfter(count: number, { change, ...block }: RedlinedBlock): number {
  if (change === 'removed' || !('after' in block)) return count
  return pointsWith(count, block.after)
}

function pointsWith(count: number, block: Block): number {
  if (block.type !== 'textBlock' || (block.attrs.style !== 'numbered' && block.attrs.style !== 'bullet'))
    return 0
  if (block.attrs.level > 0) return count
  return block.attrs.style === 'numbered' ? count + 1 : 0
}

function gonePoint(block: GonePoint, all: readonly RedlinedBlock[], print: SectionPrint): Code {
  const before = all
    .flatMap((each) => (each.from === null || each.from > (block.from ?? 0) ? [] : [each]))
    .toSorted((a, b) => (a.from ?? 0) - (b.from ?? 0))
  const number = before.reduce((count, each) => pointsWith(count, sideOf(each, 'before') ?? block.before), 0)
  const word = block.before.attrs.level > 0 ? print.words.removed : print.words.gonePoint(number)
  const body = removed(block.before.content, print, goneWord(block, print) ?? word)
  return call('gone-point', [join([...body, ...taskCode(block, print), ...causeCode(block.causes, print)])])
}

const goneWord = (block: RedlinedBlock, print: SectionPrint): string | null =>
  block.elsewhere === undefined ? null : print.words.movedTo(print.titleOf(block.elsewhere))

function runCode(run: readonly RedlinedBlock[], firstPoint: number, print: SectionPrint): readonly Code[] {
  const standing = new Map<Block, RedlinedBlock>()
  const content: Content = run.flatMap((block) => {
    const side = sideOf(block, 'after') ?? sideOf(block, 'before')
    if (side === null) return []
    const stand = raisedItem(side, run)
    standing.set(stand, block)
    return [stand]
  })
  const goesOn = content.findIndex((block) => pointsWith(1, block) === 0)
  const first = content.findIndex((block) => isPoint(block) && pointsWith(0, block) === 1)
  const shown: Shown = {
    text: (stand) => textCode(standing.get(stand), stand, print),
    other: (stand) => otherCode(standing.get(stand), stand, print),
    firstPoint: goesOn >= 0 && goesOn < first ? 1 : firstPoint,
  }
  return shownCode(content, shown)
}

/** Items below a point that is gone stand first in what is left of the list: the outermost of them at its edge. */
function raisedItem(block: Block, run: readonly RedlinedBlock[]): Block {
  const first = run[0] === undefined ? null : (sideOf(run[0], 'after') ?? sideOf(run[0], 'before'))
  const shift = first?.type === 'textBlock' ? first.attrs.level : 0
  if (block.type !== 'textBlock' || shift === 0) return { ...block }
  return { ...block, attrs: { ...block.attrs, level: Math.max(0, block.attrs.level - shift) } }
}

function textCode(block: RedlinedBlock | undefined, stand: TextBlock, print: SectionPrint): Code {
  if (block === undefined) return inlineCode(stand.content, print.references)
  const isHeading = stand.attrs.style === 'heading' || stand.attrs.style === 'subheading'
  const isChanged = block.change !== 'same' || block.moved
  const cause = isHeading || !isChanged ? [] : causeCode(block.causes, print)
  return join([
    ...movedTag(block, print),
    ...textBody(block, stand, print),
    ...taskCode(block, print),
    ...cause,
  ])
}

function textBody(block: RedlinedBlock, stand: TextBlock, print: SectionPrint): readonly Code[] {
  if (block.change === 'removed') return removed(stand.content, print, goneWord(block, print) ?? undefined)
  if (block.change === 'added' && !print.isNew && block.elsewhere === undefined)
    return added(stand.content, print)
  if (block.change === 'edited' && block.as === 'text') return [piecesCode(block.pieces, print)]
  return [inlineCode(stand.content, print.references)]
}

function movedTag(block: RedlinedBlock, print: SectionPrint): readonly Code[] {
  if (block.change === 'added' && block.elsewhere !== undefined)
    return [tag(print.words.movedHere(print.titleOf(block.elsewhere)))]
  return block.moved ? [tag(print.words.movedHere(null))] : []
}

/** Who, by when: what is gone and what is new stand side by side. */
function taskCode(block: RedlinedBlock, print: SectionPrint): readonly Code[] {
  const [was = '', is = ''] = (['before', 'after'] as const).map((side) => {
    const of = sideOf(block, side)
    return of?.type === 'textBlock' ? print.task(of) : ''
  })
  if (was === '' && is === '') return []
  const text = (words: string): readonly Inline[] => (words === '' ? [] : [{ type: 'text', text: words }])
  const note = (codes: readonly Code[]): readonly Code[] => [call('task-note', [join(codes)])]
  if (block.change === 'removed') return note(removed(text(was), print))
  if (was === is || print.isNew) return note([str(is)])
  const gap = was === '' || is === '' ? [] : [str(' ')]
  return note([...removed(text(was), print), ...gap, ...(is === '' ? [] : added(text(is), print))])
}

function otherCode(block: RedlinedBlock | undefined, stand: Table | Image, print: SectionPrint): Code {
  const plain = (of: Block): Code => (of.type === 'table' ? plainTable(of, print) : imageCode(of as Image))
  if (block === undefined || (block.change === 'added' && print.isNew)) return plain(stand)
  const cause = causeCode(block.causes, print).map((code) => call('par', [code]))
  const moved = movedTag(block, print).map((code) => call('par', [code]))
  if (block.change === 'same') return join([...moved, plain(stand), ...(block.moved ? cause : [])])
  if (block.change === 'removed') return join([goneCode(block.before, print), ...cause])
  if (block.change === 'added')
    return join([...moved, moved.length > 0 ? plain(stand) : newCode(block.after, print), ...cause])
  if (block.as === 'table') return join([...moved, editedTable(block, print), ...cause])
  if (block.as === 'image')
    return join([...moved, imageCode(block.after, captionCode(block.caption, print)), ...cause])
  return join([...moved, goneCode(block.before, print), newCode(block.after, print), ...cause])
}

const plainTable = (table: Table, print: SectionPrint): Code =>
  tableCode(table, (cell) => inlineCode(cell, print.references))

const captionCode = (pieces: readonly Piece[], print: SectionPrint): Code =>
  pieces.length === 0 ? str('') : piecesCode(pieces, print)

function newCode(block: Block, print: SectionPrint): Code {
  if (block.type === 'textBlock') return call('par', [join(added(block.content, print))])
  const caption = (words: string): Code => join([tag(words), str(block.attrs.caption)])
  if (block.type === 'image') return imageCode(block, caption(print.words.newImage))
  return tableCode(block, (cell) => inlineCode(cell, print.references), caption(print.words.newTable))
}

/** A table that is gone is shown struck; of a picture only the words, for two pictures at once would confuse. */
function goneCode(block: Block, print: SectionPrint): Code {
  if (block.type === 'textBlock') return call('par', [join(removed(block.content, print))])
  if (block.type === 'image') {
    const said = block.attrs.caption === '' ? block.attrs.alt : block.attrs.caption
    return call('par', [tag(print.words.goneImageText(said), 'gone')])
  }
  const caption = join([tag(print.words.goneTable, 'gone'), str(block.attrs.caption)])
  return tableCode(block, (cell) => struck(cell, print), caption)
}

type EditedTable = RedlinedBlock & { readonly change: 'edited'; readonly as: 'table' }

function editedTable(block: EditedTable, print: SectionPrint): Code {
  const rows = block.rows.map(standingRow)
  const cellCode = (cell: readonly Inline[], { row, column }: { row: number; column: number }): Code => {
    const of = block.rows[row]
    if (of === undefined) return inlineCode(cell, print.references)
    if (of.change === 'added')
      return join([
        ...(column === 0 ? [tag(print.words.newRow)] : []),
        call('fresh', [inlineCode(cell, print.references)]),
      ])
    if (of.change === 'removed')
      return join([...(column === 0 ? [tag(print.words.goneRow, 'gone')] : []), struck(cell, print)])
    return piecesCode(of.cells[column] ?? [], print)
  }
  return tableCode({ ...block.after, content: rows }, cellCode, captionCode(block.caption, print))
}

/** A row that holds all that will be printed in it, so that columns are given room for it. */
function standingRow(row: RedlineRow): TableRow {
  if (row.change === 'added') return row.after
  if (row.change === 'removed') return row.before
  const content = row.after.content.map((cell, index) => ({
    ...cell,
    content: (row.cells[index] ?? []).flatMap((piece) => piece.content),
  }))
  return { ...row.after, content }
}
