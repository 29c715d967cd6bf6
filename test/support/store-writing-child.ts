import { writeSync } from 'node:fs'
import { insert } from '#main/store/rows.ts'
import { openStore } from '#main/store/open-store.ts'
import { v7 } from 'uuid'
import { granted } from '#support/store.ts'

/** Started by tests that need another program with the workspace open: writes a person a millisecond, and says so. */
const folder = process.argv[2]
if (import.meta.main && folder !== undefined) {
  const store = granted(openStore(folder))
  writeSync(1, 'OPEN\n')
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
    writeSync(1, `${++written}\n`)
  }, 1)
}
