import { nb } from '#shared/text/packet/nb.ts'
import { nn } from '#shared/text/packet/nn.ts'
import type { ProofFinding } from '#shared/packet/proof.ts'
import { proofFaults } from '#shared/text/proof-words.ts'
import { finding } from '../evidence.ts'
import type { Checked, Evidence } from '../evidence.ts'
import { labelPattern, lineOf, squeezed } from '../packet-layout.ts'
import type { PacketLayout } from '../packet-layout.ts'
import type { ReadLink, ReadPage, TextPiece } from '../read-pdf.ts'

/** A row as it stands on the page: its link where it has one, and what is printed at its right end. */
type Row = {
  readonly page: number
  readonly text: string
  readonly printed: string
  readonly target: number | null
}

const isPageNumber = new RegExp(`^${labelPattern}$`)
const withdrawn = [nb.withdrawn, nn.withdrawn]

/**
 * The page that is printed at the end of each row of the agenda, and of the papers' lists of attachments,
 * against the number stamped on the page that the row's link leads to.
 */
export function agendaPages({ read, layout }: Evidence): Checked {
  if (layout.agenda === null)
    return { counted: 0, faults: layout.isSupplement ? [] : [{ what: proofFaults.noAgenda() }] }
  const { first, last } = layout.agenda
  const faults: ProofFinding[] = []
  let counted = 0
  const judge = (row: Row): void => {
    counted += 1
    // A link that leads nowhere is told by the check of links, a page that is stamped wrong by that of stamps.
    const real = row.target === null ? null : layout.pages[row.target - 1]?.stamp?.number
    const label = row.target === null ? null : read.labels?.[row.target - 1]
    if (!isPageNumber.test(row.printed))
      faults.push(finding(row.page, proofFaults.rowWithoutNumber(row.text)))
    else if (real !== null && real !== undefined && real !== row.printed && label !== row.printed)
      faults.push(finding(row.page, proofFaults.rowWrong(row.text, row.printed, real)))
  }
  for (let page = first; page <= last; page++)
    for (const row of linkedRows(read.pages[page - 1], page, () => true)) judge(row)
  const starts = new Set(layout.attachments.map((each) => each.first))
  for (const { page, strip } of layout.pages.slice(last))
    if (strip === null)
      for (const row of linkedRows(read.pages[page - 1], page, (target) => starts.has(target)))
        if (isPageNumber.test(row.printed)) judge(row)
  faults.push(...unlinkedItems(read.pages, layout, first, last, judge))
  return { counted, faults }
}

/** Links that follow each other to the same page are one row, broken over lines. */
function linkedRows(
  page: ReadPage | undefined,
  number: number,
  wanted: (target: number) => boolean,
): readonly Row[] {
  const rows: Row[] = []
  let before: ReadLink | undefined
  for (const link of page?.links ?? []) {
    const goesOn = before !== undefined && before.page === link.page && Math.abs(link.top - before.top) < 20
    before = link
    if (goesOn || page === undefined || link.url !== null || link.page === null || !wanted(link.page))
      continue
    const line = page.pieces.filter((piece) => piece.y > link.top && piece.y <= link.bottom + 1)
    rows.push({
      page: number,
      target: link.page,
      printed: rightEnd(line, page.width),
      text: shortened(lineOf(line)),
    })
  }
  return rows
}

/** Rows without a link: withdrawn items keep their page, and only they may go without. */
function unlinkedItems(
  pages: readonly ReadPage[],
  layout: PacketLayout,
  first: number,
  last: number,
  judge: (row: Row) => void,
): readonly ProofFinding[] {
  const agenda = pages.slice(first - 1, last)
  const linked = new Set(agenda.flatMap((page) => page.links.map((link) => link.page)))
  const items = layout.headings.filter(({ level, page }) => level === 2 && page > last && !linked.has(page))
  return items.flatMap((item) => {
    const wanted = squeezed(item.text)
    for (const [index, page] of agenda.entries()) {
      const piece = page.pieces.find((each) => each.x < page.width * 0.25 && beginsRow(page, each, wanted))
      if (piece === undefined) continue
      const line = page.pieces.filter((other) => Math.abs(other.y - piece.y) < 2)
      const text = lineOf(page.pieces.filter((other) => other.y >= piece.y - 2 && other.y < piece.y + 40))
      judge({
        page: first + index,
        text: shortened(lineOf(line)),
        printed: rightEnd(line, page.width),
        target: item.page,
      })
      const isWithdrawn = withdrawn.some((word) => text.includes(word))
      const hasLink = page.links.some(({ top, bottom }) => top <= piece.y && piece.y <= bottom)
      return isWithdrawn || hasLink
        ? []
        : [finding(first + index, proofFaults.rowWithoutLink(shortened(lineOf(line))))]
    }
    return [finding(first, proofFaults.itemNotListed(item.text.trim()))]
  })
}

/** Whether the row that a piece begins is that of a heading: its number, and its title as far as the line goes. */
function beginsRow(page: ReadPage, piece: TextPiece, heading: string): boolean {
  const left = page.pieces.filter(({ x, y }) => Math.abs(y - piece.y) < 2 && x < page.width * 0.75)
  const said = squeezed(lineOf(left))
  return said.length > 3 && (heading.startsWith(said) || said.startsWith(heading))
}

/** What stands last on a line, in the right fifth of the page. */
function rightEnd(line: readonly TextPiece[], width: number): string {
  const right = line.filter((piece) => piece.x > width * 0.8).toSorted((a, b) => a.x - b.x)
  let end = ''
  let edge = Infinity
  for (const piece of right.toReversed()) {
    if (end !== '' && edge - (piece.x + piece.width) > 1.5) break
    end = piece.text.trim() + end
    edge = piece.x
  }
  return end
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text)
