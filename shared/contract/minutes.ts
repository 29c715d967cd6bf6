import { z } from 'zod'
import type { AgendaItemId, CaseId, MeetingId, MinutesEditionId, PersonId } from '../ids.ts'
import { id, isoDate, line, lines, nothing, reads, sha256, works, writes } from './call.ts'
import { minutesDocument, minutesView } from './minutes-shapes.ts'
import { audience } from './values.ts'

const meeting = { meeting: id<MeetingId>() }
const rests = [
  'meeting',
  'agenda',
  'session',
  'minutes',
  'committee',
  'person',
  'case',
  'paper',
  'decision',
] as const
const touched = ['minutes', 'meeting', 'audit'] as const
/** Where the user says; asked when it is null. */
const path = z.string().max(4000).nullable()

const madeFile = z.strictObject({
  path: z.string(),
  pages: z.number().int(),
  sha256,
  /** 0 of a draft. */
  edition: z.number().int(),
})

/** The minutes of a meeting (koml. § 11-4), and extracts of them for one case. */
export const minutesCalls = {
  'minutes.get': reads([...rests], { in: meeting, out: minutesView }),
  /** The minutes in words, as they are printed; refused before the meeting was opened. */
  'minutes.read': reads([...rests], { in: { ...meeting, audience }, out: minutesDocument }),
  /** The secretary is done; refused with the section of what is missing. */
  'minutes.finish': writes([...touched], { in: meeting, out: nothing }),
  'minutes.unfinish': writes([...touched], { in: meeting, out: nothing }),
  /** Who signs, in that order. */
  'minutes.signatories': writes([...touched], {
    in: { ...meeting, persons: z.array(id<PersonId>()).max(20) },
    out: z.strictObject({ before: z.array(id<PersonId>()) }),
  }),
  /** null takes a signature back. */
  'minutes.sign': writes([...touched], {
    in: { ...meeting, person: id<PersonId>(), on: isoDate.nullable() },
    out: z.strictObject({ before: isoDate.nullable() }),
  }),
  /** By signatures, or in a later meeting of the body. Nothing of the session changes from now on. */
  'minutes.approve': writes([...touched], {
    in: {
      ...meeting,
      by: z.discriminatedUnion('way', [
        z.strictObject({ way: z.literal('signatories') }),
        z.strictObject({
          way: z.literal('meeting'),
          meeting: id<MeetingId>(),
          item: id<AgendaItemId>().nullable(),
        }),
      ]),
      remarks: lines(4000),
    },
    out: nothing,
  }),
  'minutes.reopen': writes([...touched], { in: meeting, out: nothing }),
  /** Refused before the public edition was made. */
  'minutes.publish': writes([...touched], { in: meeting, out: nothing }),
  /** Corrects approved minutes; an addendum stands. */
  'minutes.addendum': writes([...touched], {
    in: { ...meeting, item: id<AgendaItemId>().nullable(), text: lines(20_000), by: line(200) },
    out: z.strictObject({ number: z.number().int() }),
  }),
  /** Whether everybody may read what was decided in an item that is otherwise withheld. */
  'minutes.release': writes([...touched], {
    in: { item: id<AgendaItemId>(), released: z.boolean() },
    out: z.strictObject({ before: z.boolean() }),
  }),
  /** Makes the minutes as a PDF, and keeps an edition of approved ones; null when they gave up. */
  'minutes.print': works('read', ['minutes', 'audit'], {
    in: { ...meeting, audience, path },
    out: madeFile.nullable(),
  }),
  /** The approved minutes for everybody as a plain page, in a folder of its own below `path`. */
  'minutes.page': works('read', [], {
    in: { ...meeting, path },
    out: z.strictObject({ path: z.string() }).nullable(),
  }),
  /** Gives a kept file out again, as it was. */
  'minutes.copy': works('read', [], {
    in: { edition: id<MinutesEditionId>(), path },
    out: madeFile.nullable(),
  }),
  /** All readings of a case so far as a PDF (*særutskrift*). */
  'extract.print': works('read', [], {
    in: { case: id<CaseId>(), audience, path },
    out: z.strictObject({ path: z.string(), pages: z.number().int(), readings: z.number().int() }).nullable(),
  }),
} as const
