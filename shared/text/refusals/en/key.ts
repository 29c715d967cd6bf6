import { keyName } from '../../key-name.ts'
import type { keyRefusals as nb } from '../key.ts'
import type { Worded } from '../worded.ts'

/** Refusals of keys of encrypted workspaces, in English. */
export const keyRefusals: Worded<typeof nb> = {
  'key.mistyped': (f) =>
    `The recovery key is mistyped in group ${f['groups']}. Compare with the sheet, and try again.`,
  'key.wrongLength': (f) =>
    `The recovery key has thirteen groups of five characters, 65 in all. What you typed has ${f['digits']}.`,
  'key.alreadyEncrypted': (f) =>
    `The workspace ${f['path']} is encrypted already, with the key ${keyName(f['key'] ?? '')}. Add --new-key to change the key.`,
  'key.notEncrypted': (f) => `The workspace ${f['path']} is not encrypted. Nothing has been changed.`,
  'store.wrongKey': (f) =>
    `The workspace ${f['path']} is opened with the key ${keyName(f['key'] ?? '')}; the one you gave is called ${keyName(f['given'] ?? '')}. Nothing is wrong with the workspace. Find the sheet with the right name.`,
}
