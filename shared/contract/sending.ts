import { z } from 'zod'
import type { AgendaItemId, CaseId, CommitteeId, MeetingId, PersonId, ReadingId } from '../ids.ts'
import { id, isoDate, line, lines, nothing, reads, sha256, someLine, works, writes } from './call.ts'
import { holidayCodes } from '../domain/calendar/holidays.ts'
import { audience, caseState, finding, itemKind } from './values.ts'

/** An item as an edition listed it. */
const listedItem = z.strictObject({
  item: z.string(),
  case: z.string(),
  caseNumber: z.string(),
  kind: itemKind,
  number: z.string(),
  title: z.string(),
  publicTitle: z.string().nullable(),
  closedOn: z.string().nullable(),
  late: z.boolean(),
  withdrawn: z.boolean(),
  paper: z.strictObject({ id: z.string(), version: z.number().int(), hash: z.string() }),
  attachments: z.array(z.strictObject({ number: z.number().int(), title: z.string(), sha256 })),
})

export const editionView = z.strictObject({
  id: z.string(),
  edition: z.number().int(),
  issuedOn: isoDate,
  issuedAt: z.string(),
  issuedBy: z.string(),
  sentOn: isoDate.nullable(),
  sentBy: z.string().nullable(),
  takenBackAt: z.string().nullable(),
  items: z.array(listedItem),
})
export type EditionView = z.infer<typeof editionView>

/** What the next supplement would tell of. */
const unsentChange = z.strictObject({
  item: id<AgendaItemId>(),
  number: z.string().nullable(),
  title: z.string(),
  /** `draft`: a correction is written and not approved; it waits for its own edition. */
  what: z.enum(['late', 'withdrawn', 'putBack', 'corrected', 'draft']),
  /** Whether one may take it back as it is: nobody has seen it. */
  undoable: z.boolean(),
})
export type UnsentChange = z.infer<typeof unsentChange>

export const agendaEditions = z.strictObject({
  /** Whether the members have had the notice: then it stands. */
  sent: z.boolean(),
  /** What keeps the issue from being taken back; null where nothing does. */
  tie: finding.shape.refusal.nullable(),
  /** Whether the present edition waits to be marked as sent. */
  toMark: z.boolean(),
  /** Whether the packet for members of the present edition has been made. */
  packetMade: z.boolean(),
  editions: z.array(editionView),
  unsent: z.array(unsentChange),
  shortNotice: z.string(),
})
export type AgendaEditions = z.infer<typeof agendaEditions>

const file = z.strictObject({
  path: z.string(),
  audience,
  kind: z.enum(['packet', 'supplement']),
  pages: z.number().int(),
  bytes: z.number().int(),
  sha256,
})
export type SentFile = z.infer<typeof file>

const numbered = z.strictObject({ number: z.string(), title: z.string() })

const planned = {
  committee: id<CommitteeId>(),
  from: isoDate,
  until: isoDate,
  /** 1 Monday to 7 Sunday. */
  weekday: z.number().int().min(1).max(7),
  everyWeeks: z.number().int().min(1).max(26),
}

export const sendingCalls = {
  /** What has been sent of an agenda, what has not yet, and every edition with its items. */
  'agenda.editions': reads(['meeting', 'agenda', 'paper', 'packet'], {
    in: { id: id<MeetingId>() },
    out: agendaEditions,
  }),
  /** Where packets go unless one says otherwise; asks the user for another folder when `choose`. */
  'packet.folder': reads(['preferences'], {
    in: { choose: z.boolean() },
    out: z.strictObject({ folder: z.string().nullable() }),
  }),
  /**
   * Issues as one act: numbers, frozen papers, packets made, proven and saved in `folder`. Steps of `job.progress`: load,
   * then `members.` and `public.` with typeset, assemble, prove, then write. Refused or given up, nothing was issued.
   */
  'meeting.issueWithPackets': works('write', ['meeting', 'agenda', 'paper', 'case', 'packet', 'audit'], {
    in: { id: id<MeetingId>(), folder: z.string().min(1).max(4000) },
    out: z.strictObject({ issuedOn: isoDate, items: z.array(numbered), files: z.array(file) }),
  }),
  /** Takes an issue back that nobody has been sent. */
  'meeting.undoIssue': writes(['meeting', 'agenda', 'paper', 'case', 'packet', 'audit'], {
    in: { id: id<MeetingId>() },
    out: z.strictObject({
      opened: z.number().int(),
      voided: z.number().int(),
      removed: z.array(z.string()),
      left: z.array(z.string()),
    }),
  }),
  /** The members have the present edition: it stands from now on. `on` is today where nothing is said. */
  'meeting.markSent': writes(['meeting', 'agenda', 'audit'], {
    in: { id: id<MeetingId>(), on: isoDate.nullable() },
    out: z.strictObject({ edition: z.number().int(), sentOn: isoDate }),
  }),
  /** Why the notice is shorter than the local rule; empty takes it away. Gives what stood there. */
  'meeting.shortenNotice': writes(['meeting', 'agenda', 'audit'], {
    in: { id: id<MeetingId>(), reason: line(300) },
    out: z.strictObject({ before: z.string() }),
  }),
  /** On what ground an item will be dealt with behind closed doors; gives what stood there. */
  'agenda.setDoors': writes(['agenda', 'audit'], {
    in: { id: id<AgendaItemId>(), ground: z.string().max(40).nullable() },
    out: z.strictObject({ before: z.string().nullable() }),
  }),
  /** Members who demand that an item be on the agenda (koml. § 11-3 første ledd); gives who did before. */
  'agenda.setDemand': writes(['agenda', 'audit'], {
    in: { id: id<AgendaItemId>(), members: z.array(id<PersonId>()).max(200) },
    out: z.strictObject({ before: z.array(id<PersonId>()) }),
  }),
  'agenda.demand': reads(['agenda', 'committee', 'person'], {
    in: { id: id<AgendaItemId>() },
    out: z.strictObject({
      members: z.array(z.strictObject({ id: id<PersonId>(), name: z.string(), demands: z.boolean() })),
      /** How many it takes. */
      needed: z.number().int(),
    }),
  }),
  /** Cases on their way to this body that are not ready, and what their course says of it. */
  'agenda.notReady': reads(['case', 'paper', 'agenda', 'meeting'], {
    in: { meeting: id<MeetingId>() },
    out: z.array(
      z.strictObject({
        reading: id<ReadingId>(),
        case: id<CaseId>(),
        caseNumber: z.string(),
        title: z.string(),
        state: caseState,
        why: finding.shape.refusal,
      }),
    ),
  }),
  /** A case that came too late, onto an agenda that was issued: it gets its number with the supplement. */
  'agenda.addLate': writes(['agenda', 'case', 'meeting', 'audit'], {
    in: { meeting: id<MeetingId>(), reading: id<ReadingId>(), kind: itemKind },
    out: z.strictObject({ id: id<AgendaItemId>() }),
  }),
  /** Takes an item off that was issued: it stays listed, as withdrawn. */
  'agenda.withdraw': writes(['agenda', 'case', 'meeting', 'audit'], {
    in: { id: id<AgendaItemId>(), reason: someLine(400) },
    out: nothing,
  }),
  /** Puts it back while no edition has told of it. */
  'agenda.putBack': writes(['agenda', 'case', 'meeting', 'audit'], {
    in: { id: id<AgendaItemId>() },
    out: nothing,
  }),
  /** Makes the next edition as one act, its files in `folder`; steps as for `meeting.issueWithPackets`. */
  'supplement.make': works('write', ['meeting', 'agenda', 'paper', 'case', 'packet', 'audit'], {
    in: { id: id<MeetingId>(), folder: z.string().min(1).max(4000) },
    out: z.strictObject({ edition: z.number().int(), issuedOn: isoDate, files: z.array(file) }),
  }),

  /** The days that a plan of many meetings would have, and those that it leaves out and why. */
  'meeting.planPreview': reads(['meeting', 'committee', 'municipality'], {
    in: planned,
    out: z.array(
      z.strictObject({
        date: isoDate,
        /** null where it would be a meeting. */
        skipped: z.enum(['holiday', 'summer', 'closed', 'taken']).nullable(),
        holiday: z.enum(holidayCodes).nullable(),
      }),
    ),
  }),
  /** Plans a meeting on each of these days, all or none. */
  'meeting.planMany': writes(['meeting', 'audit'], {
    in: {
      committee: id<CommitteeId>(),
      days: z.array(isoDate).min(1).max(120),
      startsAt: z.string().regex(/^\d\d:\d\d$/),
      endsAt: z.string().regex(/^\d\d:\d\d$/),
      place: line(200),
      remote: z.boolean(),
      absenceNote: lines(1000),
    },
    out: z.strictObject({ ids: z.array(id<MeetingId>()) }),
  }),
  /** Takes such a plan back, all or none. */
  'meeting.removeMany': writes(['meeting', 'bin', 'audit'], {
    in: { ids: z.array(id<MeetingId>()).min(1).max(120) },
    out: nothing,
  }),
} as const
