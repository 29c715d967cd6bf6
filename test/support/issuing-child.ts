import { v7 } from 'uuid'
import type { Id, MeetingId } from '#shared/ids.ts'
import { isRefusal } from '#shared/refusal.ts'
import { issueWithPackets } from '#main/actions/packet/issue-with-packets.ts'
import { printingHere } from '#main/actions/packet/print-editions.ts'
import { withPacketTools } from '#main/actions/packet/packet-tools.ts'
import { openStore } from '#main/store/open-store.ts'
import type { Store } from '#main/store/store.ts'

/* Issues a meeting and kills itself, as the power going would, at the moment that it is told: argv workspace, meeting, folder, moment. */

const [workspace = '', meeting = '', folder = '', moment = ''] = process.argv.slice(2)
const die = (here: string): void => {
  if (here === moment) process.kill(process.pid, 'SIGKILL')
}

/** A store whose transactions end the process around the commit of the issue itself. */
function mortal(store: Store): Store {
  let transactions = 0
  return {
    ...store,
    transaction: (work) => {
      transactions += 1
      const nth = transactions
      const result = store.transaction((db) => {
        const done = work(db)
        // 1 rehearses, 2 notes where files will lie, 3 is the issue with the files in their places
        die(`inside ${nth}`)
        return done
      })
      die(`after ${nth}`)
      return result
    },
  }
}

const store = openStore(workspace)
if (isRefusal(store)) throw new Error(store.code)
const by = {
  at: '2021-05-25T08:00:00.000Z',
  today: '2021-05-25',
  actor: 'prøve',
  newId: <I extends Id<string>>() => v7() as I,
}
const issued = await withPacketTools((tools) =>
  issueWithPackets(
    mortal(store),
    { meeting: meeting as MeetingId, folder },
    by,
    printingHere(store, {
      ...tools,
      progress: (step, _done, _total, of) => die(`${of ?? ''} ${step}`.trim()),
    }),
  ),
)
process.stdout.write(JSON.stringify(issued))
store.close()
