import { existsSync, rmdirSync } from 'node:fs'
import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { ensureFolder } from '../../files.ts'

/** Works in a folder, made where there is none; one that was made for nothing goes again. Refuses with `file.*`. */
export async function inFolder<T>(folder: string, work: () => Promise<T | Refusal>): Promise<T | Refusal> {
  const wasThere = existsSync(folder)
  const unmade = ensureFolder(folder)
  if (unmade !== null) return unmade
  let isDone = false
  try {
    const done = await work()
    isDone = !isRefusal(done)
    return done
  } finally {
    if (!isDone && !wasThere) removeEmpty(folder)
  }
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // something lies in it: not ours
  }
}
