import { changesNb, changesNn } from '#shared/text/packet/change-words.ts'
import { scaleOfStamped, stripHeight } from '#shared/packet/stamp-size.ts'
import { nb } from '#shared/text/packet/nb.ts'
import { nn } from '#shared/text/packet/nn.ts'
import { elementsBelow } from './read-structure.ts'
import type { ReadPage, ReadPdf, TextPiece } from './read-pdf.ts'

/** How the pages of a packet hang together, as far as they say so themselves. */
export type PacketLayout = {
  readonly pages: readonly LayoutPage[]
  readonly attachments: readonly LaidAttachment[]
  readonly headings: readonly LaidHeading[]
  /** First and last page of the agenda, from 1; null when no page calls itself one. */
  readonly agenda: { readonly first: number; readonly last: number } | null
  /** A supplement holds only what is new, and no agenda. */
  readonly isSupplement: boolean
  /** As the first page says; 1 where it says nothing. */
  readonly edition: number
}

export type LayoutPage = {
  readonly page: number
  /** What is printed as the page's number, and as the last one; null when the stamp is missing. */
  readonly stamp: { readonly number: string; readonly of: number } | null
  /** On a page of an attachment: which of its pages, and whose. */
  readonly strip: { readonly head: string; readonly page: number; readonly of: number } | null
}

/** Pages that follow each other under one stamp. */
export type LaidAttachment = { readonly head: string; readonly first: number; readonly last: number }

/** A heading of the packet itself: those inside attachments are theirs. */
export type LaidHeading = { readonly level: number; readonly text: string; readonly page: number }

/**
 * Where the stamp's strip above an attachment's page ends, with a little more. The footer stands some 45 points above the edge;
 * a full page's last line may come down to 70 of them, and its hyphen stands to the right of the page's number.
 */
const stripBottom = stripHeight + 2
const footerHeight = 62

const pageWords = [...new Set([nb.page, nn.page].map((word) => word.toLowerCase()))].join('|')
const ofWords = [...new Set([nb.pageOf, nn.pageOf])].join('|')
/** A printed number: plain, or with the suffixes of later editions (`57b`, `57-a`). */
export const labelPattern = String.raw`\d+[a-z]*(?:-+[a-z]+)*`
const stampPattern = String.raw`(?:${pageWords})\s*(${labelPattern})\s*(?:${ofWords})\s*(\d+)`
const stripStamp = new RegExp(`${stampPattern}\\s*\\|\\s*${stampPattern}\\s*$`)
const footerStamp = new RegExp(`${stampPattern}\\s*$`)

/** Derives the layout from what stands on the pages, so that it works on any file. */
export function layoutOf(read: ReadPdf): PacketLayout {
  const pages = read.pages.map((page, index) => layoutPage(page, index + 1))
  const headings = read.pages.flatMap((page, index) => headingsOf(page, pages[index]))
  const supplementNames = new Set(
    [changesNb, changesNn].map(({ supplementHolds }) => squeezed(supplementHolds)),
  )
  const edition = /\butg[åa]ve (\d+)/.exec(read.pages[0]?.text ?? '')?.[1]
  return {
    pages,
    attachments: attachmentsOf(pages),
    headings,
    agenda: agendaOf(read, pages, headings),
    isSupplement: headings.some(({ level, text }) => level === 2 && supplementNames.has(squeezed(text))),
    edition: edition === undefined ? 1 : Number(edition),
  }
}

function layoutPage(page: ReadPage, number: number): LayoutPage {
  const strip = lineOf(page.pieces.filter((piece) => piece.y < stripBottom * scaleOfStamped(page)))
  const both = stripStamp.exec(strip)
  if (both !== null) {
    const [, own = '', total = '', printed = '', of = ''] = both
    const head = /^(.*?) · (\D*\d+)/.exec(strip)?.[0] ?? ''
    return {
      page: number,
      stamp: { number: printed, of: Number(of) },
      strip: { head, page: Number.parseInt(own, 10), of: Number(total) },
    }
  }
  const footer = footerStamp.exec(lineOf(page.pieces.filter((piece) => piece.y > page.height - footerHeight)))
  const stamp = footer === null ? null : { number: footer[1] ?? '', of: Number(footer[2]) }
  return { page: number, stamp, strip: null }
}

/** The pieces from left to right, with a space where there is room for one. */
export function lineOf(pieces: readonly TextPiece[]): string {
  let line = ''
  let end: number | null = null
  for (const piece of pieces.toSorted((a, b) => a.x - b.x)) {
    if (end !== null && piece.x - end > 1) line += ' '
    line += piece.text
    end = piece.x + piece.width
  }
  return line.replace(/\s+/g, ' ').trim()
}

function attachmentsOf(pages: readonly LayoutPage[]): readonly LaidAttachment[] {
  const found: { head: string; first: number; last: number }[] = []
  for (const { page, strip } of pages) {
    if (strip === null) continue
    const open = found.at(-1)
    if (open?.head === strip.head && open.last === page - 1 && strip.page > 1) open.last = page
    else found.push({ head: strip.head, first: page, last: page })
  }
  return found
}

function headingsOf(page: ReadPage, layout: LayoutPage | undefined): readonly LaidHeading[] {
  const all = elementsBelow(page.structure).flatMap(({ role, text }) => {
    const level = /^H([1-6])$/.exec(role)?.[1]
    return level === undefined || text.trim() === ''
      ? []
      : [{ level: Number(level), text, page: layout?.page ?? 0 }]
  })
  if (layout?.strip === undefined || layout.strip === null) return all
  // On an attachment's first page the strip's heading is ours, and it comes first.
  const { head, page: within } = layout.strip
  const own = within === 1 ? all.find(({ text }) => squeezed(text).startsWith(squeezed(head))) : undefined
  return own === undefined ? [] : [own]
}

/** From the agenda's heading to the page before the first one that its rows lead to. */
function agendaOf(
  read: ReadPdf,
  pages: readonly LayoutPage[],
  headings: readonly LaidHeading[],
): PacketLayout['agenda'] {
  const names = new Set([nb.agenda, nn.agenda].map(squeezed))
  const heading = headings.find(({ level, text }) => level === 2 && names.has(squeezed(text)))
  if (heading === undefined) return null
  const first = heading.page
  const next = headings.find(({ level, page }) => level === 2 && page > first)?.page ?? pages.length + 1
  const targets = (read.pages[first - 1]?.links ?? []).flatMap(({ page }) =>
    page !== null && page > first ? [page] : [],
  )
  return { first, last: Math.max(first, Math.min(next, ...targets) - 1) }
}

/** Text without white space and hyphens, composed: line breaks make no difference. */
export function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00ad\u200b\u2010-\u2012-]+/gu, '')
}
