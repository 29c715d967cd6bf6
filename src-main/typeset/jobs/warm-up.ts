import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { resourceFolder } from '../../resources.ts'
import { assemble } from '../assemble/assemble.ts'
import type { AssembleInput } from '../assemble/assemble.ts'

/** A small packet about nothing, as assembly is given one; made by `scripts/warm-up.mjs`. */
export const warmUpFile = join(resourceFolder, 'warm-up.json.gz')

/** After this nothing more is won, or time is. */
const most = { rounds: 8, milliseconds: 600 }

type Kept = {
  readonly typeset: string
  readonly placements: readonly (Omit<AssembleInput['placements'][number], 'bytes'> & { bytes: string })[]
}

/**
 * Puts a small packet together again and again until `signal`: code that has run is three times as fast as code that has not,
 * and while the typesetter works there is nothing else to do. It makes no difference to any packet. Gives how
 * often it was done.
 */
export async function warmUp(signal: AbortSignal): Promise<number> {
  let rounds = 0
  try {
    const input = unpackedInput(await readFile(warmUpFile))
    const from = performance.now()
    for (; rounds < most.rounds && performance.now() - from < most.milliseconds; rounds++)
      await assemble({ ...input, signal })
  } catch {
    // It was time to work; or there is nothing to warm up with, which costs a moment and no more.
  }
  return rounds
}

function unpackedInput(file: Uint8Array): AssembleInput {
  const { typeset, placements } = JSON.parse(gunzipSync(file).toString('utf8')) as Kept
  return {
    typeset: Buffer.from(typeset, 'base64'),
    placements: placements.map((each) => ({ ...each, bytes: Buffer.from(each.bytes, 'base64') })),
    metadata: {
      title: 'Oppvarming',
      author: 'Saksklar',
      subject: '',
      keywords: [],
      language: 'nb-NO',
      createdAt: null,
    },
  }
}
