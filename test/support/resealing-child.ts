import { writeSync } from 'node:fs'
import { changeKey } from '#main/actions/keys/change-key.ts'
import { learnKey, storeKey } from '#main/store/seal/store-key.ts'

/** Started by `reseal-killed.test.ts` and killed at some moment of what it does. */
export const oldKey = storeKey(Buffer.alloc(32, 1))
export const newKey = storeKey(Buffer.alloc(32, 2))

const folder = process.argv[2]
if (import.meta.main && folder !== undefined) {
  learnKey(oldKey)
  writeSync(1, 'GO\n')
  const changed = changeKey(folder, newKey)
  if ('refused' in changed) throw new Error(changed.code)
  writeSync(1, 'DONE\n')
}
