import type { Block, Content } from './model.ts'
import { align } from './redline/align.ts'

/**
 * The new content under the ids of the old: a block that lives on, edited or not, keeps its id, so that what is
 * said of it elsewhere (an input's answer, a redline) still finds it. One that says the same stays as it was.
 */
export function carryIds(before: Content, now: Content): Content {
  const pairs = new Map(align(before, now).map((pair) => [pair.to, pair]))
  return now.map((block, index) => {
    const pair = pairs.get(index)
    const old = pair === undefined ? undefined : before[pair.from]
    if (pair === undefined || old === undefined) return block
    return pair.same ? old : withId(block, old.attrs.id)
  })
}

const withId = (block: Block, id: Block['attrs']['id']): Block =>
  ({ ...block, attrs: { ...block.attrs, id } }) as Block
