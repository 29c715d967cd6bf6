import type { Content } from '#shared/document/model.ts'
import { redline } from '#shared/document/redline.ts'
import { runsOf } from '#shared/document/redline/runs.ts'
import type { ChangedRun } from '#shared/document/redline/runs.ts'
import type { BlockId } from '#shared/ids.ts'

/** Points as a text of numbered blocks; ids by side, so that likeness alone says which is which. */
const contentOf = (points: readonly string[], side: string): Content =>
  points.map((point, at) => ({
    type: 'textBlock',
    attrs: { id: `${side}${String(at)}` as BlockId, style: 'numbered', level: 0 },
    content: [{ type: 'text', text: point }],
  }))

const sayer = { inline: () => '', task: () => '' }

/** What became of each point of a decision from the text that it rests on. */
export function pointsRedline(
  before: readonly string[],
  after: readonly string[],
): readonly { readonly key: string; readonly runs: readonly ChangedRun[] }[] {
  return redline(contentOf(before, 'a'), contentOf(after, 'b')).map((block) => ({
    key: `${String(block.from)} ${String(block.to)}`,
    runs: runsOf(block, sayer),
  }))
}
