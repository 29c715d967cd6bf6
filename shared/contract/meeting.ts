import { z } from 'zod'
import type {
  AgendaItemId,
  CaseId,
  CommitteeId,
  IssuedPacketId,
  MeetingId,
  PaperId,
  ReadingId,
} from '../ids.ts'
import { checkIds } from '../packet/proof.ts'
import { change, id, isoDate, line, lines, localTime, nothing, reads, sha256, works, writes } from './call.ts'
import { audience, committeeName, finding, itemKind, meetingState, stage } from './values.ts'

export const meetingRow = z.strictObject({
  id: id<MeetingId>(),
  committee: committeeName,
  number: z.number().int(),
  startsAt: localTime,
  place: z.string(),
  remote: z.boolean(),
  state: meetingState,
  items: z.number().int(),
  issuedOn: isoDate.nullable(),
})
export type MeetingRow = z.infer<typeof meetingRow>

export const agendaRow = z.strictObject({
  id: id<AgendaItemId>(),
  position: z.number().int(),
  kind: itemKind,
  number: z.string().nullable(),
  title: z.string(),
  case: z.strictObject({ id: id<CaseId>(), caseNumber: z.string() }),
  paper: z.strictObject({ id: id<PaperId>(), state: z.enum(['draft', 'approved', 'frozen']) }),
  stage,
  late: z.boolean(),
  withdrawn: z.boolean(),
  /** Ground as printed where it is exempt: `Unntatt offentlighet: offl. § 13 …`. */
  exempt: z.string().nullable(),
  closed: z.boolean(),
  attachments: z.number().int(),
})
export type AgendaRow = z.infer<typeof agendaRow>

const meetingEdit = {
  startsAt: localTime,
  endsAt: localTime,
  place: line(200),
  remote: z.boolean(),
  absenceNote: lines(1000),
}

export const packetRow = z.strictObject({
  id: id<IssuedPacketId>(),
  audience,
  kind: z.enum(['packet', 'supplement']),
  edition: z.number().int(),
  madeAt: z.string(),
  sha256,
  pages: z.number().int(),
  checks: z.number().int(),
  /** The promises that did not hold; empty in a packet that was given out. */
  failed: z.array(z.string()),
  warnings: z.number().int(),
  /** Made of an issue that was taken back: it is nobody's packet. */
  voided: z.boolean(),
})
export type PacketRow = z.infer<typeof packetRow>

/** Where something is wrong, or worth knowing: a page of the file from 1, and a sentence in bokmål. */
const proofFinding = z.strictObject({ page: z.number().int().nullable(), what: z.string() })

export const proofView = z.strictObject({
  sha256,
  pages: z.number().int(),
  bytes: z.number().int(),
  title: z.string(),
  checks: z.array(
    z.strictObject({
      promise: z.enum(checkIds),
      holds: z.boolean(),
      /** How many things were looked at; 0 where there was nothing to look at. */
      count: z.number(),
      /** The faults. */
      details: z.array(proofFinding),
    }),
  ),
  /** What attachments bring with them and the packet cannot mend; no fault. */
  notes: z.array(proofFinding),
})
export type ProofView = z.infer<typeof proofView>

/** What is missing, or worth a second look, with the item that it belongs to and the case where it is mended. */
const meetingFinding = finding.extend({
  about: z.strictObject({ item: id<AgendaItemId>(), case: id<CaseId>() }).nullable(),
})
export type MeetingFinding = z.infer<typeof meetingFinding>

/** An account of a packet that was just made. */
export const madePacket = z.strictObject({
  path: z.string(),
  bytes: z.number(),
  pages: z.number(),
  /** The municipality's limit for a whole packet; null where it has set none. */
  budget: z.number().nullable(),
  sha256,
  /**
   * Whether its account was kept: not of a `draft` that was never sent, nor of a print `withChanges`, which bind
   * no later edition; not in a workspace that is `readOnly`; and not when the store refused (`failed`).
   */
  recorded: z.enum(['kept', 'draft', 'withChanges', 'readOnly', 'failed']),
  claims: z.array(z.string()),
  withheld: z.array(
    z.strictObject({ item: z.string(), attachment: z.number().int().nullable(), ground: z.string() }),
  ),
  warnings: z.array(
    z.strictObject({
      code: z.string(),
      item: z.string().nullable(),
      facts: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
  items: z.array(
    z.strictObject({ number: z.string(), title: z.string(), pages: z.number(), firstPage: z.string() }),
  ),
  proof: proofView,
})
export type MadePacketAccount = z.infer<typeof madePacket>

export const meetingCalls = {
  'meeting.list': reads(['meeting', 'agenda', 'committee'], {
    in: {
      committee: id<CommitteeId>().nullable(),
      /** `recent`: what comes and the last twelve months, or the latest year where there is neither; null: all. */
      year: z.union([z.number().int().min(1900).max(9999), z.literal('recent')]).nullable(),
    },
    out: z.strictObject({
      /** Today in Norway: what lies before it has been, what is on it or after it comes. */
      today: isoDate,
      /** The year that is listed; null where it is not one. */
      year: z.number().nullable(),
      /** Latest first. */
      years: z.array(z.number()),
      /** With what a new meeting of it begins with. */
      committees: z.array(committeeName.extend({ defaultPlace: z.string(), noticeDays: z.number().int() })),
      rows: z.array(meetingRow),
    }),
  }),
  'meeting.get': reads(['meeting', 'agenda', 'paper', 'attachment', 'committee', 'case', 'packet'], {
    in: { id: id<MeetingId>() },
    out: z.strictObject({
      today: isoDate,
      meeting: meetingRow.extend({
        endsAt: localTime,
        absenceNote: z.string(),
        agendaVersion: z.number().int(),
        noticeDays: z.number().int(),
      }),
      items: z.array(agendaRow),
      /** What stands in the way of the notice, and what is worth a second look. */
      missing: z.array(meetingFinding),
      warnings: z.array(meetingFinding),
      nextStep: z.strictObject({ who: z.string(), what: z.string() }).nullable(),
    }),
  }),
  'meeting.create': writes(['meeting'], {
    in: { committee: id<CommitteeId>(), ...meetingEdit },
    out: z.strictObject({ id: id<MeetingId>() }),
  }),
  'meeting.update': writes(['meeting'], {
    in: { id: id<MeetingId>(), change: change(meetingEdit) },
    out: z.strictObject({ before: change(meetingEdit) }),
  }),
  /** Into the bin; refused once its notice is issued. */
  'meeting.remove': writes(['meeting', 'bin'], { in: { id: id<MeetingId>() }, out: nothing }),

  /** Readings that wait for this body and stand on no agenda. */
  'agenda.queue': reads(['case', 'paper', 'agenda', 'meeting'], {
    in: { meeting: id<MeetingId>() },
    out: z.array(
      z.strictObject({
        reading: id<ReadingId>(),
        case: id<CaseId>(),
        caseNumber: z.string(),
        title: z.string(),
        stage,
        paper: id<PaperId>(),
        paperState: z.enum(['draft', 'approved', 'frozen']),
      }),
    ),
  }),
  'agenda.add': writes(['agenda', 'case', 'meeting'], {
    in: {
      meeting: id<MeetingId>(),
      reading: id<ReadingId>(),
      kind: itemKind,
      position: z.number().int().min(1).nullable(),
    },
    out: z.strictObject({ id: id<AgendaItemId>() }),
  }),
  /** To a place on the agenda, from 1. Refused once the notice is issued: printed order stands. */
  'agenda.move': writes(['agenda'], {
    in: { id: id<AgendaItemId>(), to: z.number().int().min(1) },
    out: z.strictObject({ from: z.number().int() }),
  }),
  /** Off an agenda that was not issued; what undoing needs comes back. */
  'agenda.remove': writes(['agenda', 'case', 'meeting'], {
    in: { id: id<AgendaItemId>() },
    out: z.strictObject({
      meeting: id<MeetingId>(),
      reading: id<ReadingId>(),
      kind: itemKind,
      position: z.number().int(),
    }),
  }),

  'packet.list': reads(['packet'], { in: { meeting: id<MeetingId>() }, out: z.array(packetRow) }),
  /** The stored account of a packet. */
  'packet.proof': reads(['packet'], { in: { sha256 }, out: proofView }),
  /**
   * Makes, proves and saves a packet where the user says (asked first when `path` is null); null when they
   * gave up. Steps of `job.progress`: load, typeset, assemble, prove, write.
   */
  'packet.make': works('read', ['packet', 'audit'], {
    in: { meeting: id<MeetingId>(), audience, redline: z.boolean(), path: z.string().max(4000).nullable() },
    out: madePacket.nullable(),
  }),
  /** Proves a packet file again: any that the user names. */
  'packet.verify': works('read', [], {
    in: { path: z.string().max(4000).nullable() },
    out: z
      .strictObject({
        path: z.string(),
        /** The account that the workspace has of this very file. */
        known: z.strictObject({ meeting: id<MeetingId>(), edition: z.number(), audience }).nullable(),
        proof: proofView,
      })
      .nullable(),
  }),
} as const
