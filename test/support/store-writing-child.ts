import { insert } from '#main/store/rows.ts'
import { openStore } from '#main/store/open-store.ts'
import { v7 } from 'uuid'
import { sayLine } from '#support/say-line.ts'
import { granted } from '#support/store.ts'

/** Started by tests that need another program with the workspace open: writes a person a millisecond, and says so. */
const folder = process.argv[2]
if (import.meta.main && folder !== undefined) {
  const store = granted(openStore(folder))
  sayLine('OPEN')
  let written = 0
  setInterval(() => {
    granted(
      store.transaction((db) =>
        insert(db, 'person', {
          id: v7(),
          name: `P ${written}`,
          role: '',
          kind: 'member',
          email: '',
          phone: '',
        }),
      ),
    )
    sayLine(String(++written))
  }, 1)
}
