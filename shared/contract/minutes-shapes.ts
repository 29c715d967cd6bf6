import { z } from 'zod'
import type { AddendumId, AgendaItemId, CaseId, MeetingId, MinutesEditionId, PersonId } from '../ids.ts'
import { id, isoDate, language, sha256 } from './call.ts'
import { audience, finding, meetingState } from './values.ts'

const list = <T extends z.ZodType>(of: T): z.ZodReadonly<z.ZodArray<T>> => z.array(of).readonly()
const texts = list(z.string())
const pair = z.tuple([z.string(), z.string()]).readonly()
const four = z.tuple([z.string(), z.string(), z.string(), z.string()]).readonly()

/** What `shared/packet/minutes/document.ts` says: minutes in words, as paper, screen and web show them. */
const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['text', 'note', 'alert', 'heading']), text: z.string() }),
  z.strictObject({ kind: z.literal('points'), points: texts }),
  z.strictObject({ kind: z.literal('list'), lines: texts }),
  z.strictObject({ kind: z.literal('motion'), title: z.string(), points: texts, note: z.string() }),
  z.strictObject({
    kind: z.literal('vote'),
    title: z.string(),
    head: z.tuple([z.string(), z.string(), z.string()]).readonly(),
    rows: list(z.strictObject({ votes: z.string(), label: z.string(), parties: z.string() })),
    result: z.string(),
  }),
  z.strictObject({ kind: z.literal('decision'), title: z.string(), points: texts }),
  z.strictObject({ kind: z.literal('statement'), by: z.string(), lines: texts }),
  z.strictObject({
    kind: z.literal('table'),
    caption: z.string(),
    head: texts,
    widths: list(z.number()),
    rows: list(texts),
  }),
  z.strictObject({ kind: z.literal('facts'), rows: list(pair) }),
  z.strictObject({
    kind: z.literal('signatures'),
    rows: list(z.strictObject({ name: z.string(), role: z.string(), signed: z.string() })),
  }),
])

export const minutesDocument = z.strictObject({
  language,
  audience,
  title: z.string(),
  municipality: z.string(),
  status: z.string(),
  edition: z.string(),
  heading: z.string(),
  subject: z.string(),
  facts: list(pair),
  lead: texts,
  contents: z
    .strictObject({
      title: z.string(),
      head: four,
      rows: list(
        z.strictObject({ id: z.string(), number: z.string(), title: z.string(), outcome: z.string() }),
      ),
    })
    .nullable(),
  sections: list(
    z.strictObject({
      id: z.string(),
      number: z.string(),
      title: z.string(),
      about: z.string(),
      blocks: list(block),
    }),
  ),
  footer: z.string(),
})
export type MinutesDocumentView = z.infer<typeof minutesDocument>

const named = z.strictObject({ id: id<PersonId>(), name: z.string(), party: z.string() })
const itemName = z.strictObject({ id: id<AgendaItemId>(), number: z.string(), title: z.string() })

/** What is known of a meeting's minutes beside what they say. */
export const minutesView = z.strictObject({
  today: isoDate,
  state: meetingState,
  /** Whether the meeting was opened: before that there is nothing to tell. */
  opened: z.boolean(),
  /** What the law wants and the minutes lack, with the item where it is mended. */
  missing: z.array(
    z.strictObject({
      refusal: finding.shape.refusal,
      item: itemName.extend({ case: id<CaseId>() }).nullable(),
    }),
  ),
  finished: z.strictObject({ at: z.string(), by: z.string() }).nullable(),
  signatories: z.array(named.extend({ signedOn: isoDate.nullable() })),
  /** Those who were there with a vote. */
  maySign: z.array(named),
  approval: z
    .strictObject({
      way: z.enum(['meeting', 'signatories']),
      on: isoDate,
      at: z.string(),
      by: z.string(),
      meeting: z.strictObject({ id: id<MeetingId>(), date: isoDate, item: z.string().nullable() }).nullable(),
      remarks: z.string(),
    })
    .nullable(),
  publishedOn: isoDate.nullable(),
  /** Later meetings of the body in which they can be approved, latest first. */
  approvingMeetings: z.array(
    z.strictObject({ id: id<MeetingId>(), date: isoDate, items: z.array(itemName) }),
  ),
  items: z.array(itemName),
  addenda: z.array(
    z.strictObject({
      id: id<AddendumId>(),
      number: z.number().int(),
      item: z.string().nullable(),
      text: z.string(),
      madeOn: isoDate,
      by: z.string(),
    }),
  ),
  /** Items of which everybody is told little, and whether their decision was released. */
  withheld: z.array(itemName.extend({ released: z.boolean(), decided: z.boolean() })),
  /** Files of approved minutes, newest first. */
  editions: z.array(
    z.strictObject({
      id: id<MinutesEditionId>(),
      audience,
      number: z.number().int(),
      madeAt: z.string(),
      sha256,
      pages: z.number().int(),
    }),
  ),
})
export type MinutesView = z.infer<typeof minutesView>
