import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import { transition } from '#shared/domain/case/course.ts'
import { waitingReadings } from '../../store/agenda-queue.ts'
import type { WaitingReading } from '../../store/agenda-queue.ts'
import type { Database } from '../../store/rows.ts'

const placed = ({ state, course, stage, part }: WaitingReading): ReturnType<typeof transition> =>
  transition({ state, course, stage }, { type: 'placeOnAgenda', stage, part })

/** Readings that the rules of their course let onto this meeting's agenda now (koml. § 11-3 første ledd). */
export function agendaQueue(db: Database, meeting: Meeting): readonly WaitingReading[] {
  return waitingReadings(db, meeting.committee, meeting.id).filter((each) => !isRefusal(placed(each)))
}

/** Readings of the same body whose case is on its way and not ready, and what its course says of it. */
export function notReady(
  db: Database,
  meeting: Meeting,
): readonly { readonly waiting: WaitingReading; readonly why: Refusal }[] {
  return waitingReadings(db, meeting.committee, meeting.id).flatMap((waiting) => {
    const why = placed(waiting)
    return isRefusal(why) && !over.has(waiting.state) ? [{ waiting, why }] : []
  })
}

/** A case that has come to its end waits for nobody. */
const over: ReadonlySet<WaitingReading['state']> = new Set([
  'rejected',
  'adopted',
  'implementing',
  'archived',
])
