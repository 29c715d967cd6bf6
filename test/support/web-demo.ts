import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import { listMeetings } from '#main/store/meetings.ts'
import { openStore } from '#main/store/open-store.ts'
import type { Store } from '#main/store/store.ts'
import { loadEngine } from '#main/typeset/compile/load-engine.ts'
import type { TypesetEngine } from '#main/typeset/compile/engine.ts'
import { makeDemo } from './demo.ts'
import { granted } from './store.ts'

export type WebDemo = {
  readonly folder: string
  readonly store: Store
  readonly engine: TypesetEngine
  /** November, April and May. */
  readonly meetings: readonly Meeting[]
}

const withPackets = ['2020-11-24', '2021-04-21', '2021-05-11']

/** The demo municipality, open: a copy of the one that is made once in a test run. */
export async function webDemo(): Promise<WebDemo> {
  const { folder } = await makeDemo()
  const store = granted(openStore(folder))
  const meetings = withPackets.flatMap((date) =>
    listMeetings(store.db).filter((meeting) => meeting.startsAt.startsWith(date)),
  )
  return { folder, store, engine: await loadEngine(), meetings }
}
