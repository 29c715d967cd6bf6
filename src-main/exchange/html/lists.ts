import type { Block, Content, TextBlock } from '#shared/document/model.ts'

export type ListItem = { readonly block: TextBlock; readonly below: readonly List[] }
export type List = { readonly numbered: boolean; readonly items: readonly ListItem[] }

/** Whether a block is an item of a list: lists are flat blocks with a level (document/model.ts). */
export function isListItem(block: Block | undefined): block is TextBlock {
  return block?.type === 'textBlock' && (block.attrs.style === 'bullet' || block.attrs.style === 'numbered')
}

/** A run of list items as lists within lists; deeper items go into the item before them, as in print. */
export function nestedLists(items: readonly TextBlock[], depth = 0): readonly List[] {
  const lists: { numbered: boolean; items: ListItem[] }[] = []
  for (let index = 0; index < items.length;) {
    const block = items[index] as TextBlock
    let end = index + 1
    while (end < items.length && (items[end] as TextBlock).attrs.level > depth) end += 1
    const item = { block, below: nestedLists(items.slice(index + 1, end), depth + 1) }
    const numbered = block.attrs.style === 'numbered'
    const last = lists.at(-1)
    if (last !== undefined && last.numbered === numbered) last.items.push(item)
    else lists.push({ numbered, items: [item] })
    index = end
  }
  return lists
}

/** Where the run of list items that begins at `start` ends. */
export function endOfList(content: Content, start: number): number {
  let end = start
  while (isListItem(content[end])) end += 1
  return end
}
