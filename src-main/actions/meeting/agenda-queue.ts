import { isRefusal } from '#shared/refusal.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import { transition } from '#shared/domain/case/course.ts'
import { waitingReadings } from '../../store/agenda-queue.ts'
import type { WaitingReading } from '../../store/agenda-queue.ts'
import type { Database } from '../../store/rows.ts'

/** Readings that the rules of their course let onto this meeting's agenda now (koml. § 11-3 første ledd). */
export function agendaQueue(db: Database, meeting: Meeting): readonly WaitingReading[] {
  return waitingReadings(db, meeting.committee, meeting.id).filter(
    ({ state, course, stage, part }) =>
      !isRefusal(transition({ state, course, stage }, { type: 'placeOnAgenda', stage, part })),
  )
}
