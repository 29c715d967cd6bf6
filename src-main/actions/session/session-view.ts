import type { Output } from '#shared/contract/index.ts'
import type { SessionItemRow } from '#shared/contract/session-shapes.ts'
import { votersAt, quorumOf } from '#shared/domain/meeting/session/roll.ts'
import { checkLate, isBehindDoors } from '#shared/domain/meeting/session/item-standing.ts'
import type { AgendaItem, Meeting } from '#shared/domain/meeting/meeting.ts'
import type { RollEntry, SessionTime } from '#shared/domain/meeting/session/session.ts'
import type { Committee } from '#shared/domain/municipality/municipality.ts'
import type { MeetingId, PersonId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { agendaOf } from '../../store/agenda.ts'
import { findMeeting } from '../../store/meetings.ts'
import { findCommittee, listPersons, membershipsOf } from '../../store/municipality.ts'
import type { Database } from '../../store/rows.ts'
import { dayRowsOf } from '../../store/session/day-rows.ts'
import type { DayRow } from '../../store/session/day-rows.ts'
import { lateQuestionOf } from '../../store/session/item-sessions.ts'
import { lastStep, stepsOf } from '../../store/session/steps.ts'
import type { SessionStep } from '../../store/session/steps.ts'
import { nameOf } from './names.ts'
import { loadMeeting } from './open-item.ts'
import type { OpenMeeting } from './open-item.ts'
import { sessionTimeOf, meetingTime } from './session-clock.ts'

type View = Output<'session.get'>

const roles = ['chair', 'deputyChair', 'member', 'deputy'] as const

/** A meeting as its secretary sees it while it is held. Refuses with `meeting.gone`. */
export function sessionView(db: Database, id: MeetingId, at: string): View | Refusal {
  const meeting = findMeeting(db, id)
  if (meeting === null) return refuse('meeting.gone')
  const committee = findCommittee(db, meeting.committee)
  if (committee === null) throw new Error(`meeting ${id} is of a body that is gone`)
  const loaded = loadMeeting(db, id)
  const opened = isRefusal(loaded) ? null : loaded
  const now = sessionTimeOf(at)
  const roll = opened?.roll ?? []
  const step = opened === null ? null : lastStep(db, id)
  const ended = opened !== null && opened.session.closedAt !== null
  const day = dayRowsOf(db, id)
  const rows = agendaOf(db, id).flatMap((item) => {
    const row = day.get(item.id)
    return row === undefined ? [] : [itemRow(db, item, row, opened, now)]
  })
  return {
    now,
    meeting: meetingFacts(meeting, committee),
    body: bodyOf(db, committee, opened?.session.constituting ?? false),
    session: opened === null ? null : sessionFacts(db, opened),
    roll: roll.map((entry) => rollRow(db, entry)),
    voting: votersAt(roll, new Set(), opened?.session.closedAt ?? meetingTime(db, id, now)).length,
    items: rows,
    missing: opened === null || ended ? [] : rows.flatMap(notEnded),
    undo: step === null || (ended && step.what === 'session.closed') ? null : stepRow(db, step),
  }
}

/** An item that was not ended; one that was holds what it needs (`take-step.ts`), and the closing looks at all once more. */
function notEnded({ state, closedAt, number, title }: SessionItemRow): View['missing'] {
  if (state === 'withdrawn' || closedAt !== null) return []
  return [{ item: number ?? title, refusal: refuse('session.itemNotEnded', {}, 'koml. § 11-4 første ledd') }]
}

function meetingFacts(meeting: Meeting, committee: Committee): View['meeting'] {
  const { id, number, startsAt, endsAt, place, remote, state } = meeting
  const { chairTitle, name } = committee
  const of = { id: committee.id, name }
  return { id, committee: of, chairTitle, number, startsAt, endsAt, place, remote, state }
}

function bodyOf(db: Database, committee: Committee, constituting: boolean): View['body'] {
  const members = membershipsOf(db, committee.id).toSorted(
    (a, b) => roles.indexOf(a.role) - roles.indexOf(b.role) || a.rank - b.rank,
  )
  return {
    seats: committee.seats,
    quorum: quorumOf(committee.seats, constituting),
    members: members.map(({ person, party, role, rank }) => ({ ...named(db, person), party, role, rank })),
    officers: listPersons(db)
      .filter(({ kind }) => kind === 'employee')
      .map(({ id, name, role }) => ({ id, name, role })),
  }
}

function sessionFacts(db: Database, { session }: OpenMeeting): View['session'] {
  const { openedAt, closedAt, chair, secretary, constituting, openingNote } = session
  const people = { chair: named(db, chair), secretary: secretary === null ? null : named(db, secretary) }
  return { openedAt, closedAt, ...people, constituting, openingNote }
}

/** A person by id and name. */
export const named = (db: Database, id: PersonId): { id: PersonId; name: string } => ({
  id,
  name: nameOf(db, id),
})

function rollRow(db: Database, entry: RollEntry): View['roll'][number] {
  const { id, person, role, party, replaces, arrivedAt, leftAt } = entry
  const seat = replaces === null ? null : named(db, replaces)
  return { id, person: named(db, person), role, party, replaces: seat, arrivedAt, leftAt }
}

/** An item in the list of the day. */
export function itemRow(
  db: Database,
  item: AgendaItem,
  row: DayRow,
  opened: OpenMeeting | null,
  now: SessionTime,
): SessionItemRow {
  const { id, position, kind, title, late, withdrawn, closedOn } = item
  const { caseNumber, doors, openedAt, closedAt, outcome, votes, motions } = row
  return {
    id,
    position,
    kind,
    number: item.number?.printed ?? null,
    title,
    case: { id: item.case, caseNumber },
    late,
    withdrawn,
    closedOn,
    behindDoors: isBehindDoors(doors, now),
    state: stateOf(db, item, row, opened),
    openedAt,
    closedAt,
    outcome,
    votes,
    motions,
  }
}

function stateOf(
  db: Database,
  item: AgendaItem,
  row: DayRow,
  opened: OpenMeeting | null,
): SessionItemRow['state'] {
  if (item.late && row.outcome === null && opened !== null) {
    const lateQuestion = lateQuestionOf(db, item.id)
    const { roll, session } = opened
    if (lateQuestion !== null && checkLate({ item, lateQuestion, roll, session, dealt: row }) !== null)
      return 'refused'
  }
  if (item.withdrawn) return 'withdrawn'
  if (row.closedAt !== null) return 'closed'
  return row.openedAt === null ? 'waiting' : 'open'
}

type Step = Omit<SessionStep, 'before'>

function stepRow(db: Database, { sequence, at, what, about, item }: Step): NonNullable<View['undo']> {
  return { sequence, at, what, about, item: item === null ? null : numberOf(db, item) }
}

function numberOf(db: Database, id: NonNullable<SessionStep['item']>): string | null {
  const sql = `SELECT coalesce(n.printed, i.title) FROM agenda_item i LEFT JOIN printed_number n ON n.item_id = i.id WHERE i.id = ?`
  return (db.prepare(sql).pluck().get(id) as string | undefined) ?? null
}

/** What was done in a meeting, first to last. */
export function stepRows(db: Database, id: MeetingId): Output<'session.steps'> {
  return stepsOf(db, id).map((step) => stepRow(db, step))
}

/** A step as the contract tells it. */
export const toldStep = stepRow
