import { z } from 'zod'
import type { Output } from '#shared/contract/index.ts'
import { id, line, lines } from '#shared/contract/call.ts'
import type { CommitteeId } from '#shared/ids.ts'

/** An empty field holds null. */
const time = z
  .string()
  .nullable()
  .refine((at): boolean => at !== null, 'required')
  .refine((at) => at === null || /^\d{2}:\d{2}$/.test(at), 'time.unreadable')

/** A meeting as it is typed: one day, from and to. */
export const meetingForm = z.object({
  committee: id<CommitteeId>(),
  date: z
    .string()
    .nullable()
    .refine((day): boolean => day !== null, 'required')
    .refine((day) => day === null || /^\d{4}-\d{2}-\d{2}$/.test(day), 'date.unreadable'),
  from: time,
  to: time,
  place: line(200),
  remote: z.boolean(),
  absenceNote: lines(1000),
})
export type MeetingForm = z.infer<typeof meetingForm>

export type Body = Output<'meeting.list'>['committees'][number]

/** A new meeting begins with the body that was asked for, and where it usually meets. */
export function emptyForm(bodies: readonly Body[], body: string | null): MeetingForm {
  const first = bodies.find((each) => each.id === body) ?? bodies[0]
  return {
    committee: first?.id ?? ('' as CommitteeId),
    date: null,
    from: '17:00',
    to: '20:00',
    place: first?.defaultPlace ?? '',
    remote: false,
    absenceNote: '',
  }
}

export function formOf(meeting: Output<'meeting.get'>['meeting']): MeetingForm {
  const { startsAt, endsAt, place, remote, absenceNote } = meeting
  return {
    committee: meeting.committee.id,
    date: startsAt.slice(0, 10),
    from: startsAt.slice(11),
    to: endsAt.slice(11),
    place,
    remote,
    absenceNote,
  }
}

/** What the contract asks for. */
export function factsOf({ date, from, to, place, remote, absenceNote }: MeetingForm): {
  startsAt: string
  endsAt: string
  place: string
  remote: boolean
  absenceNote: string
} {
  const at = (clock: string | null): string => `${date ?? ''}T${clock ?? ''}`
  return { startsAt: at(from), endsAt: at(to), place, remote, absenceNote }
}
