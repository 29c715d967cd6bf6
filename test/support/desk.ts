import { openStore } from '#main/store/open-store.ts'
import type { Store } from '#main/store/store.ts'
import { saksklar } from './demo.ts'
import type { Ran } from './demo.ts'
import { granted } from './store.ts'

/** The meeting of the demo that was sent and has not begun, the case on it, and an amount that stands in its paper once. */
export const openMeeting = 'formannskapet/2021-05-26'
export const libraryCase = '21/00655'
export const otherAmount = ['--replace', '74 000 kroner', '--with', '84 000 kroner'] as const

/** The terminal over a workspace, and a look into it. */
export const deskOver = (workspace: string) => ({
  workspace,
  run: (...words: readonly string[]): Promise<Ran> => saksklar(...words, '--workspace', workspace),
  read: <T>(work: (store: Store) => T): T => {
    const store = granted(openStore(workspace, { readonly: true }))
    try {
      return work(store)
    } finally {
      store.close()
    }
  },
})
