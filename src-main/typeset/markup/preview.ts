import type { Inline, TextBlock } from '#shared/document/model.ts'
import type { PacketModel } from '#shared/packet/model.ts'
import { packetWords } from '#shared/text/packet-words.ts'
import type { Shown } from './blocks.ts'
import { call, join, statement, str } from './code.ts'
import type { Code } from './code.ts'
import { itemMarkup, packetArguments } from './packet.ts'
import { printable } from './text.ts'

/** Label of the one metadata element that tells where every spot landed. */
export const spotsLabel = 'spots'

/** What one sees of a paper before it is printed: a packet of one item whose attachments' pages are left out. */
export type PreviewModel = {
  readonly packet: Omit<PacketModel, 'images'>
  readonly foot: string
  /** Printed across the head of each page, for a draft that leaves the house; null on the screen. */
  readonly stamp: string | null
}

/**
 * Typst source of one paper by the packet's own functions and template, so that what is seen is what will be printed.
 * Spots mark where each block begins and ends; they take no room (a test holds every page to the packet's).
 */
export function previewMarkup({ packet, foot, stamp }: PreviewModel): string {
  const words = packetWords[packet.language]
  const model: PacketModel = { ...packet, images: new Map() }
  const title = packet.items[0]?.title ?? ''
  return [
    '#import "/packet.typ": *\n',
    '#import "/preview.typ": *\n',
    `#show: packet.with(${packetArguments(model, words, title, foot)})\n`,
    ...(stamp === null ? [] : [`#show: stamped.with(${str(stamp)})\n`]),
    ...packet.items.map((item) => itemMarkup(item, words, spotted)),
    statement(call('tell-spots', [])),
  ].join('')
}

/** Marks each block's beginning and end within it, where it prints anything: a mark alone would take a line. */
const spotted = (shown: Shown): Shown => ({
  ...shown,
  text: (block) => (printsNothing(block.content) ? shown.text(block) : between(block, shown.text(block))),
  other: (block) => call('spotted', [str(block.attrs.id), shown.other(block)]),
})

/** In a paragraph the first mark stands on the first line; elsewhere the typesetter lifts it out, above that line. */
function between({ attrs: { id, style } }: TextBlock, body: Code): Code {
  const first = style === 'paragraph' ? '(' : '<'
  return join([call('spot', [str(`${first}${id}`)]), body, call('spot', [str(`>${id}`)])])
}

const printsNothing = (content: readonly Inline[]): boolean =>
  content.every((node) => node.type === 'text' && printable(node.text).trim() === '')
