import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { MeetingId } from '#shared/ids.ts'
import type { Output } from '#shared/contract/index.ts'
import type { AgendaRow } from '#shared/contract/meeting.ts'
import { printBasis } from '#shared/domain/disclosure/check.ts'
import { nextMeetingStep } from '#shared/domain/meeting/course.ts'
import { isNotCalled } from '#shared/domain/meeting/meeting-facts.ts'
import { agendaLines } from '../../store/agenda-rows.ts'
import type { AgendaLine } from '../../store/agenda-rows.ts'
import { findMeetingRow } from '../../store/meeting-rows.ts'
import { findMeeting } from '../../store/meetings.ts'
import { findCommittee } from '../../store/municipality.ts'
import type { Database } from '../../store/rows.ts'
import { checkMeeting } from '../check-meeting.ts'

/** A meeting with its agenda, and what stands in the way of its notice while none is sent. `meeting.gone`. */
export function readMeeting(db: Database, id: MeetingId, today: string): Output<'meeting.get'> | Refusal {
  const meeting = findMeeting(db, id)
  const row = findMeetingRow(db, id)
  if (meeting === null || row === null) return refuse('meeting.gone')
  const date = meeting.issuedOn ?? meeting.startsAt.slice(0, 10)
  const { missing, warnings } = isNotCalled(meeting)
    ? checkMeeting(db, meeting, today)
    : { missing: [], warnings: [] }
  return {
    today,
    meeting: {
      ...row,
      endsAt: meeting.endsAt,
      absenceNote: meeting.absenceNote,
      agendaVersion: meeting.agendaVersion,
      noticeDays: findCommittee(db, meeting.committee)?.noticeDays ?? 0,
    },
    items: agendaLines(db, id).map((line) => agendaRowOf(line, date)),
    missing: [...missing],
    warnings: [...warnings],
    nextStep: nextMeetingStep(meeting.state),
  }
}

function agendaRowOf({ closedOn, disclosure, ...line }: AgendaLine, date: string): AgendaRow {
  return {
    ...line,
    closed: closedOn !== null,
    exempt: disclosure === null ? null : exemption(disclosure, date),
  }
}

/** A ground that does not hold on the day is shown by its code: the check says what is wrong with it. */
function exemption(disclosure: NonNullable<AgendaLine['disclosure']>, date: string): string {
  const printed = printBasis(disclosure, 'nb', date)
  return isRefusal(printed) ? disclosure.basis : printed
}
