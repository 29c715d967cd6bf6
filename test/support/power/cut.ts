import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Chance } from '../mutate.ts'
import { rename } from './drive.ts'
import type { Bytes, Change, FileThing, FolderThing, Thing } from './drive.ts'

/** What of the things that were asked for and not flushed a power cut leaves. */
export type Mercy = 'nothing' | 'everything' | 'some' | 'torn'

export const mercies: readonly Mercy[] = ['nothing', 'everything', 'some', 'torn']

/** Disks write a sector whole or not at all. */
const sector = 512

/** Writes out what a power cut at this moment leaves of a folder. SQLite makes its index of the log (`-shm`) anew. */
export function leaveBehind(folder: FolderThing, place: string, mercy: Mercy, chance: Chance): void {
  mkdirSync(place, { recursive: true })
  for (const [name, thing] of namesLeft(folder, mercy, chance)) {
    const path = join(place, name)
    if (thing.kind === 'folder') leaveBehind(thing, path, mercy, chance)
    else if (!name.endsWith('-shm')) writeFileSync(path, bytesLeft(thing, mercy, chance).view())
  }
}

/** Names come and go in their order on a disk that keeps a journal, in any order on others. */
function namesLeft({ lasting, waiting }: FolderThing, mercy: Mercy, chance: Chance): Map<string, Thing> {
  const names = new Map(lasting)
  const hasJournal = chance.below(2) === 0
  const upTo = chance.below(waiting.length + 1)
  for (const [index, naming] of waiting.entries()) {
    const isLeft = mercy === 'everything' || (hasJournal ? index < upTo : chance.below(2) === 0)
    if (mercy !== 'nothing' && isLeft) rename(names, naming)
  }
  return names
}

function bytesLeft({ lasting, waiting }: FileThing, mercy: Mercy, chance: Chance): Bytes {
  const left = lasting.copy()
  if (mercy === 'nothing') return left
  for (const change of waiting) {
    if (mercy !== 'everything' && chance.below(2) === 0) continue
    const isTorn = mercy === 'torn' && change.bytes !== null && chance.below(3) === 0
    for (const part of isTorn ? sectorsOf(change) : [change])
      if (!isTorn || chance.below(2) === 0) left.apply(part)
  }
  return left
}

/** A change sector by sector, as the disk's own borders cut it. */
function sectorsOf({ at, bytes }: Change): Change[] {
  if (bytes === null) return []
  const parts: Change[] = []
  const end = at + bytes.length
  for (let from = at; from < end;) {
    const to = Math.min(end, (Math.floor(from / sector) + 1) * sector)
    parts.push({ at: from, bytes: bytes.subarray(from - at, to - at) })
    from = to
  }
  return parts
}
