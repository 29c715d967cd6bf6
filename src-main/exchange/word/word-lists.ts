import { AlignmentType, LevelFormat } from 'docx'
import type { INumberingOptions } from 'docx'
import type { Content, TextBlock } from '#shared/document/model.ts'
import { endOfList, isListItem, nestedLists } from '../html/lists.ts'
import type { List } from '../html/lists.ts'

/** Lists as print sets them: `1.`, `a.`, `i.`, and bullets. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: 'bullet',
      levels: ['•', '–', '◦', '▪'].map((text, level) => ({
        level,
        format: LevelFormat.BULLET,
        text,
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: 425 * (level + 1), hanging: 340 } } },
      })),
    },
    {
      reference: 'numbered',
      levels: [
        LevelFormat.DECIMAL,
        LevelFormat.LOWER_LETTER,
        LevelFormat.LOWER_ROMAN,
        LevelFormat.DECIMAL,
      ].map((format, level) => ({
        level,
        format,
        text: `%${level + 1}.`,
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: 425 * (level + 1), hanging: 340 } } },
      })),
    },
  ],
}

/** Which list of Word's each item belongs to: a new one wherever print begins to count anew. */
export function listInstances(content: Content, first: number): ReadonlyMap<TextBlock, number> {
  const instances = new Map<TextBlock, number>()
  let next = first
  const enter = (lists: readonly List[], parent: number | null): void => {
    for (const { numbered, items } of lists) {
      // below an item that is counted, Word begins anew by itself
      const own = numbered && parent !== null ? parent : next++
      for (const { block, below } of items) {
        instances.set(block, own)
        enter(below, numbered ? own : null)
      }
    }
  }
  for (let at = 0; at < content.length;) {
    const end = endOfList(content, at)
    if (end > at) enter(nestedLists(content.slice(at, end).filter(isListItem)), null)
    at = Math.max(end, at + 1)
  }
  return instances
}
