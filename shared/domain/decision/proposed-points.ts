import type { Content, PointTask, TextBlock } from '../../document/model.ts'
import { plainText } from '../../document/text.ts'
import type { BlockId } from '../../ids.ts'

/** A point of the chief executive's proposal, as it was laid before the body. */
export type ProposedPoint = {
  /** From 1, as printed. */
  readonly number: number
  readonly block: BlockId
  /** With its list items and lines below it. */
  readonly text: string
  /** Its first paragraph alone. */
  readonly head: string
  readonly task?: PointTask
}

/**
 * The points that a proposal is voted over by (domain.md §7): its numbered paragraphs, each with what stands under it; a
 * proposal without numbers has its paragraphs, but for an opening that leads into something («Formannskapet vedtar:»).
 */
export function proposedPoints(content: Content): readonly ProposedPoint[] {
  const texts = content.filter((block): block is TextBlock => block.type === 'textBlock')
  const isPoint = ({ attrs: { style, level } }: TextBlock): boolean => style === 'numbered' && level === 0
  const hasNumbers = texts.some(isPoint)
  const heads = hasNumbers ? texts.filter(isPoint) : texts.filter(standsAlone)
  return heads.map((head, index) => {
    const from = texts.indexOf(head)
    const next = heads[index + 1]
    const to = next === undefined ? texts.length : texts.indexOf(next)
    const below = hasNumbers ? texts.slice(from + 1, to).filter(({ attrs }) => attrs.style !== 'heading') : []
    const text = [head, ...below].map((block) => plainText([block]).trim()).join('\n')
    const { task, id } = head.attrs
    return {
      number: index + 1,
      block: id,
      text,
      head: plainText([head]).trim(),
      ...(task === undefined ? {} : { task }),
    }
  })
}

function standsAlone(block: TextBlock): boolean {
  const text = plainText([block]).trim()
  const { style } = block.attrs
  return text !== '' && !text.endsWith(':') && style !== 'heading' && style !== 'subheading'
}
