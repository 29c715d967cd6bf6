import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspected, type Inspected } from '#shared/contract/integrity.ts'
import { writeWhole } from '../../files.ts'

/** Beside the store, and not in it: what is damaged is not written to. Whoever loses it has it inspected anew. */
const fileName = 'saksklar.kontroll.json'

/** What the last inspection of a workspace found; null where there was none, or it cannot be read. */
export function lastInspection(folder: string): Inspected | null {
  try {
    return inspected.parse(JSON.parse(readFileSync(join(folder, fileName), 'utf8')))
  } catch {
    return null
  }
}

/** Keeps it, where the folder may be written to. */
export function keepInspection(folder: string, found: Inspected): void {
  writeWhole(join(folder, fileName), Buffer.from(JSON.stringify(found)))
}
