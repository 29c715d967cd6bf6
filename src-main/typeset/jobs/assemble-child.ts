import { assemble } from '../assemble/assemble.ts'
import type { Placement } from '../assemble/assemble.ts'
import { descriptors } from './messages.ts'
import type { AssembleTask, PlacementTask } from './messages.ts'
import { readPiece } from './passed-file.ts'
import { serveJobs } from './serve-jobs.ts'
import { warmUp } from './warm-up.ts'

/** Runs in a process of its own: the pools of the PDF library never shrink. */
const begun = new AbortController()

serveJobs(async ({ typeset, placements, metadata, more }: AssembleTask, progress) => {
  begun.abort()
  const { bytes, ...account } = await assemble({
    ...more,
    typeset: readPiece(descriptors.fromParent, typeset),
    placements: placements.map(readWhenAsked),
    metadata,
    progress: (...steps) => progress(...steps),
  })
  return { bytes, account }
})

/** An attachment is read when its turn comes, so that not all are in memory from the start. */
function readWhenAsked({ bytes, ...placement }: PlacementTask): Placement {
  return {
    ...placement,
    get bytes() {
      return readPiece(descriptors.fromParent, bytes)
    },
  }
}

void warmUp(begun.signal)
