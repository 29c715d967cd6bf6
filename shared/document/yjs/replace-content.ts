import * as Y from 'yjs'
import { canonicalJson } from '../canonical.ts'
import type { Block, Content } from '../model.ts'
import { align } from '../redline/align.ts'
import { blockOf, blockType, partTypes, setAttributes } from './blocks.ts'

/**
 * Makes a section say `next`, touching only the blocks that differ: a block that stays keeps what others have
 * written in it meanwhile, and its comments. Run it in one transaction of the document, so that it is one undo.
 */
export function replaceContent(fragment: Y.XmlFragment, next: Content): void {
  const elements = fragment.toArray().filter((child) => child instanceof Y.XmlElement)
  const blocks = elements.map(blockOf)
  const written = blocks.flatMap((block, index) => (block === null ? [] : [{ block, index }]))
  const before = written.map(({ block }) => block)
  const stays = new Map<number, number>() // place in `next` → place among the elements
  const kept = new Set<number>()
  for (const { from, to, moved } of align(before, next)) {
    const place = written[from]?.index
    if (moved || place === undefined || before[from]?.attrs.id !== next[to]?.attrs.id) continue
    if (before[from]?.type !== next[to]?.type) continue
    stays.set(to, place)
    kept.add(place)
  }
  for (let place = elements.length - 1; place >= 0; place -= 1)
    if (!kept.has(place)) fragment.delete(place, 1)
  for (const [place, block] of next.entries()) {
    const old = stays.get(place)
    const element = old === undefined ? undefined : elements[old]
    if (element === undefined) fragment.insert(place, [blockType(block)])
    else rewrite(element, blocks[old ?? 0] ?? null, block)
  }
}

function rewrite(element: Y.XmlElement, before: Block | null, now: Block): void {
  if (before !== null && canonicalJson(before) === canonicalJson(now)) return
  for (const name of Object.keys(element.getAttributes()))
    if (!(name in now.attrs)) element.removeAttribute(name)
  setAttributes(element, now.attrs)
  element.delete(0, element.length)
  element.insert(0, partTypes(now))
}
