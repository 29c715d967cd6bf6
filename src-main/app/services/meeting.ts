import type { meetingCalls } from '#shared/contract/meeting.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import { binMeeting } from '../../actions/meeting/bin-meeting.ts'
import { agendaQueue } from '../../actions/meeting/agenda-queue.ts'
import type { DoneBy } from '../../actions/meeting/done-by.ts'
import { moveOnAgenda } from '../../actions/meeting/move-on-agenda.ts'
import { placeOnAgenda } from '../../actions/meeting/place-on-agenda.ts'
import { changeMeeting, planMeeting } from '../../actions/meeting/plan-meeting.ts'
import { readMeeting } from '../../actions/meeting/read-meeting.ts'
import { takeOffAgenda } from '../../actions/meeting/take-off-agenda.ts'
import { listMeetings } from '../../actions/meeting/list-meetings.ts'
import { findMeeting } from '../../store/meetings.ts'
import { listCommittees } from '../../store/municipality.ts'
import type { ServicesOf } from '../../router/services.ts'
import { acting } from '../acting.ts'
import type { ServiceParts } from '../services.ts'
import type { Session } from '../session.ts'
import { packetServices } from './packet.ts'

/** Who does what is asked now. */
const doneBy = (session: Session): DoneBy => ({ ...acting(session), person: session.me() })

/** Meetings, their agendas and packets. */
export function meetingServices(parts: ServiceParts): ServicesOf<keyof typeof meetingCalls> {
  const { session } = parts.workspaces
  return {
    'meeting.list': (filter) => ({
      today: session.clock.today(),
      ...listMeetings(session.db(), filter, session.clock.today()),
      committees: listCommittees(session.db()).map(({ id, name, defaultPlace, noticeDays }) => ({
        id,
        name,
        defaultPlace,
        noticeDays,
      })),
    }),
    'meeting.get': ({ id }) => readMeeting(session.db(), id, session.clock.today()),
    'meeting.create': ({ committee, ...facts }) => {
      const id = planMeeting(session.store(), committee, facts, doneBy(session))
      return isRefusal(id) ? id : { id }
    },
    'meeting.update': ({ id, change }) => {
      const before = changeMeeting(session.store(), id, change, doneBy(session))
      return isRefusal(before) ? before : { before }
    },
    'meeting.remove': ({ id }) => binMeeting(session.store(), id, doneBy(session)),
    'agenda.queue': ({ meeting: id }) => {
      const meeting = findMeeting(session.db(), id)
      if (meeting === null) return refuse('meeting.gone')
      return agendaQueue(session.db(), meeting).map(
        ({ state: _state, course: _course, part: _part, ...row }) => row,
      )
    },
    'agenda.add': (placing) => {
      const id = placeOnAgenda(session.store(), placing, doneBy(session))
      return isRefusal(id) ? id : { id }
    },
    'agenda.move': ({ id, to }) => moveOnAgenda(session.store(), id, to),
    'agenda.remove': ({ id }) => takeOffAgenda(session.store(), id, doneBy(session)),
    ...packetServices(parts),
  }
}
