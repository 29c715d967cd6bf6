import { z } from 'zod'
import type { AgendaItemId, MeetingId, MotionId, PersonId, RollEntryId, StatementId, VoteId } from '../ids.ts'
import { change, id, line, lines, nothing, reads, someLine, writes } from './call.ts'
import {
  attendanceRole,
  ballot,
  sessionTime,
  sessionView,
  stepRow,
  voteForm,
  voteOption,
  voteSubject,
} from './session-shapes.ts'
import { itemView, motionEdit } from './session-item.ts'
import { outcome } from './values.ts'

const item = { item: id<AgendaItemId>() }
/** When it happened; null is now. */
const at = sessionTime.nullable()
const touched = ['meeting', 'agenda', 'session'] as const

const vote = {
  subject: voteSubject,
  form: voteForm,
  method: z.enum(['shown', 'written']),
  question: line(500),
  round: z.number().int().min(1).max(2),
  seats: z.number().int().min(1).max(100).nullable(),
  options: z.array(voteOption).max(50),
  ballots: z.array(ballot).max(1000),
  /** Of a written vote; counted of all others. */
  blank: z.number().int().min(0).max(1000),
  lots: z.array(z.number().int().min(1)).max(50).nullable(),
}

/**
 * A meeting while it is held. Every write is refused before the meeting was opened and after its minutes were approved; each
 * but what is typed into the note is a step that `session.undo` takes back.
 */
export const sessionCalls = {
  'session.get': reads(['meeting', 'agenda', 'session', 'committee', 'person', 'case'], {
    in: { meeting: id<MeetingId>() },
    out: sessionView,
  }),
  'session.item': reads(['meeting', 'agenda', 'session', 'committee', 'person', 'case', 'decision'], {
    in: item,
    out: itemView,
  }),
  'session.steps': reads(['session'], { in: { meeting: id<MeetingId>() }, out: z.array(stepRow) }),

  /** Opens the meeting with a roll: who is here of the members; all others are absent. */
  'session.open': writes([...touched], {
    in: {
      meeting: id<MeetingId>(),
      at,
      chair: id<PersonId>(),
      secretary: id<PersonId>().nullable(),
      constituting: z.boolean(),
      present: z.array(id<PersonId>()).max(1000),
    },
    out: nothing,
  }),
  'session.change': writes([...touched], {
    in: {
      meeting: id<MeetingId>(),
      change: change({
        chair: id<PersonId>(),
        secretary: id<PersonId>().nullable(),
        constituting: z.boolean(),
        openingNote: lines(4000),
      }),
    },
    out: nothing,
  }),
  /** The chair closes the meeting: what was decided in each item is registered, and stands. */
  'session.close': writes([...touched, 'case', 'decision', 'audit'], {
    in: { meeting: id<MeetingId>(), at },
    out: z.strictObject({ decisions: z.number().int() }),
  }),
  /** Takes the last step back; null where there is none. */
  'session.undo': writes([...touched], { in: { meeting: id<MeetingId>() }, out: stepRow.nullable() }),

  /** Somebody comes: a member, a deputy in a member's seat, or one of the administration. */
  'roll.arrive': writes([...touched], {
    in: {
      meeting: id<MeetingId>(),
      person: id<PersonId>(),
      role: attendanceRole,
      replaces: id<PersonId>().nullable(),
      at,
    },
    out: z.strictObject({ id: id<RollEntryId>() }),
  }),
  'roll.leave': writes([...touched], { in: { entry: id<RollEntryId>(), at }, out: nothing }),
  /** Corrects a stay: nobody who has voted can be said to have been away (`roll.hasVoted`). */
  'roll.change': writes([...touched], {
    in: {
      entry: id<RollEntryId>(),
      change: change({
        arrivedAt: sessionTime.nullable(),
        leftAt: sessionTime.nullable(),
        replaces: id<PersonId>().nullable(),
        party: line(100),
      }),
    },
    out: nothing,
  }),
  'roll.remove': writes([...touched], { in: { entry: id<RollEntryId>() }, out: nothing }),

  'item.open': writes([...touched], { in: { ...item, at }, out: nothing }),
  /** With what the body made of it; null of an item that only was heard. */
  'item.close': writes([...touched], { in: { ...item, at, outcome: outcome.nullable() }, out: nothing }),
  'item.reopen': writes([...touched], { in: item, out: nothing }),
  /** null: who leads the meeting. */
  'item.chair': writes([...touched], { in: { ...item, person: id<PersonId>().nullable() }, out: nothing }),
  /** The course of the item in words; not a step. */
  'item.note': writes(['session'], { in: { ...item, note: lines(50_000) }, out: nothing }),
  /** The decision worded by the secretary; null gives it back to the votes. */
  'item.points': writes([...touched], {
    in: { ...item, points: z.array(someLine(4000)).max(200).nullable() },
    out: nothing,
  }),

  'impediment.raise': writes([...touched], {
    in: {
      ...item,
      person: id<PersonId>(),
      kind: z.enum(['disqualified', 'exempted']),
      basis: z.string().max(60),
      ground: lines(4000),
    },
    out: nothing,
  }),
  /** Decides it by a vote of the item about an impediment: option 1 is for keeping the member out. */
  'impediment.decide': writes([...touched], {
    in: { ...item, person: id<PersonId>(), vote: id<VoteId>() },
    out: nothing,
  }),
  'impediment.remove': writes([...touched], { in: { ...item, person: id<PersonId>() }, out: nothing }),

  'late.ask': writes([...touched], {
    in: { ...item, objectors: z.array(id<PersonId>()).max(1000), at },
    out: nothing,
  }),
  /** Closes the doors by a vote about it that was held in open meeting (koml. § 11-5). */
  'doors.close': writes([...touched], {
    in: {
      ...item,
      ground: z.string().max(60),
      exemption: z.string().max(60).nullable(),
      debateClosed: z.boolean(),
      vote: id<VoteId>(),
      at,
    },
    out: nothing,
  }),
  'doors.open': writes([...touched], { in: { ...item, at }, out: nothing }),
  'doors.remove': writes([...touched], { in: item, out: nothing }),

  'motion.add': writes([...touched], {
    in: { ...item, ...motionEdit },
    out: z.strictObject({ id: id<MotionId>(), number: z.number().int() }),
  }),
  /** Refused once a vote was held on it: what was voted on stands. */
  'motion.change': writes([...touched], {
    in: { motion: id<MotionId>(), change: change({ ...motionEdit, withdrawn: z.boolean() }) },
    out: nothing,
  }),
  'motion.remove': writes([...touched], { in: { motion: id<MotionId>() }, out: nothing }),

  'vote.record': writes([...touched], {
    in: { ...item, ...vote, at },
    out: z.strictObject({ id: id<VoteId>() }),
  }),
  /** Records it anew in its place and at its time: a hand that was miscounted. */
  'vote.change': writes([...touched], { in: { vote: id<VoteId>(), ...vote }, out: nothing }),
  'vote.remove': writes([...touched], { in: { vote: id<VoteId>() }, out: nothing }),

  'statement.add': writes([...touched], {
    in: { ...item, person: id<PersonId>(), text: lines(20_000) },
    out: z.strictObject({ id: id<StatementId>() }),
  }),
  'statement.change': writes([...touched], {
    in: { ...item, statement: id<StatementId>(), text: lines(20_000) },
    out: nothing,
  }),
  'statement.remove': writes([...touched], { in: { ...item, statement: id<StatementId>() }, out: nothing }),
} as const
