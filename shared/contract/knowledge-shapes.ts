import { z } from 'zod'
import type {
  BlockId,
  DecisionId,
  EntryId,
  HearingInputId,
  Id,
  MeetingId,
  PaperId,
  ReadingId,
  SourceId,
  ThemeId,
} from '../ids.ts'
import { id, isoDate, line, lines, someLine } from './call.ts'
import { outcome, stage, title } from './values.ts'

// What the calls of the knowledge base carry.

const dimension = z.enum(['social', 'economic', 'environmental'])
const entryKind = z.enum(['fact', 'figure', 'challenge', 'possibility', 'document', 'law', 'decision'])
const sourceKind = z.enum(['report', 'statistic', 'law', 'plan', 'web', 'survey', 'decision'])
const relation = z.enum(['supports', 'contradicts', 'follows', 'related', 'raisedBy', 'decidedBy'])
export const sourceFlag = z.enum(['superseded', 'withdrawn', 'old'])
const seriesPoint = z.strictObject({ label: someLine(120), value: z.number() })

const linkTarget = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('entry'), id: id<EntryId>() }),
  z.strictObject({ kind: z.literal('input'), id: id<HearingInputId>() }),
  z.strictObject({ kind: z.literal('decision'), id: id<DecisionId>() }),
])

export const entryFacts = {
  theme: id<ThemeId>(),
  kind: entryKind,
  title,
  text: lines(20_000),
  value: z.number().nullable(),
  unit: line(60).nullable(),
  asOf: line(10).nullable(),
  series: z.array(seriesPoint).max(500),
  dimensions: z.array(dimension).max(3),
  sources: z.array(z.strictObject({ source: id<SourceId>(), passage: lines(4000) })).max(50),
  links: z.array(z.strictObject({ relation, to: linkTarget })).max(100),
}

export const sourceDescription = {
  kind: sourceKind,
  title,
  author: line(300),
  published: line(60),
  url: line(2000).nullable(),
  licence: line(300),
}

export const standing = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('current') }),
  z.strictObject({ kind: z.literal('superseded'), by: id<SourceId>(), since: isoDate, note: lines(2000) }),
  z.strictObject({ kind: z.literal('withdrawn'), since: isoDate, note: lines(2000) }),
])

/** What an entry says otherwise than a paper that was sent has cited; figures and titles as they are shown. */
export const shownChange = z.strictObject({
  stage,
  title: z.string().nullable(),
  figure: z.strictObject({ before: z.string(), after: z.string() }).nullable(),
  text: z.boolean(),
  series: z.boolean(),
  passages: z.boolean(),
  sourcesGone: z.array(z.string()),
  sourcesAdded: z.array(z.string()),
})
export type ShownChange = z.infer<typeof shownChange>

/** The other end of a link; `title` is null for what is not here any more. */
const linkEnd = z.strictObject({
  relation,
  kind: z.enum(['entry', 'input', 'decision']),
  id: z.string(),
  /** `K-7`, `7` of an input, the day of a decision. */
  label: z.string(),
  title: z.string().nullable(),
})

export const knowledgeEntry = z.strictObject({
  id: id<EntryId>(),
  theme: id<ThemeId>(),
  number: z.number(),
  kind: entryKind,
  title: z.string(),
  text: z.string(),
  value: z.number().nullable(),
  unit: z.string().nullable(),
  asOf: z.string().nullable(),
  series: z.array(seriesPoint),
  dimensions: z.array(dimension),
  sources: z.array(
    z.strictObject({
      source: id<SourceId>(),
      number: z.number().nullable(),
      passage: z.string(),
      flags: z.array(sourceFlag),
    }),
  ),
  links: z.array(linkEnd),
  /** Entries that are linked to this one. */
  linkedFrom: z.array(linkEnd),
  version: z.number(),
  enteredBy: z.string(),
  enteredAt: z.string(),
  /** Times that papers cite it. */
  usedIn: z.number(),
  change: shownChange.nullable(),
})
export type ShownEntry = z.infer<typeof knowledgeEntry>

export const knowledgeSource = z.strictObject({
  id: id<SourceId>(),
  number: z.number(),
  ...sourceDescription,
  accessed: isoDate,
  fileName: z.string().nullable(),
  exempt: z.boolean(),
  standing,
  flags: z.array(sourceFlag),
  /** Numbers of the entries that stand on it. */
  usedBy: z.array(z.number()),
})
export type ShownSource = z.infer<typeof knowledgeSource>

export const use = z.strictObject({
  paper: id<PaperId>(),
  title: z.string(),
  stage,
  committee: z.string(),
  frozen: z.boolean(),
  block: id<BlockId>(),
  section: z.string(),
  excerpt: z.string(),
  /** Version that a paper which was sent has cited; null in a draft. */
  version: z.number().nullable(),
})

/** A link that moved or broke (domain/knowledge/citation-trail.ts). */
export const trailNote = z.strictObject({
  paper: id<PaperId>(),
  paperTitle: z.string(),
  block: id<BlockId>(),
  target: z.custom<Id<'Entry'> | Id<'HearingInput'>>((value) => typeof value === 'string'),
  /** `K-7`; `innspill 7`. */
  label: z.string(),
  section: z.string(),
  sectionKey: z.string(),
  excerpt: z.string(),
  now: z.enum(['moved', 'elsewhere', 'gone']),
  places: z.array(
    z.strictObject({
      block: id<BlockId>(),
      section: z.string(),
      sectionKey: z.string(),
      excerpt: z.string(),
    }),
  ),
})
export type ShownTrailNote = z.infer<typeof trailNote>

/** The knowledge base before a body. */
export const shownPresentation = z.strictObject({
  reading: id<ReadingId>(),
  committee: z.string(),
  paper: id<PaperId>().nullable(),
  paperState: z.enum(['draft', 'approved', 'frozen']).nullable(),
  /** Names; empty for all of it. */
  themes: z.array(z.string()),
  outcome: outcome.nullable(),
  meeting: id<MeetingId>().nullable(),
  date: isoDate.nullable(),
  said: z.string(),
  saidOn: isoDate.nullable(),
  /** Entries that it shows, and those of them that say otherwise now. */
  shown: z.number(),
  changed: z.number(),
})
export type ShownPresentation = z.infer<typeof shownPresentation>
