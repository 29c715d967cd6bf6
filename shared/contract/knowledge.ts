import { z } from 'zod'
import type {
  BlockId,
  CaseId,
  DecisionId,
  EntryId,
  HearingInputId,
  Id,
  PaperId,
  SourceId,
  ThemeId,
} from '../ids.ts'
import { change, id, isoDate, line, lines, nothing, reads, someLine, writes } from './call.ts'
import { disclosureEdit } from './case.ts'
import { disclosure, stage, title } from './values.ts'

const dimension = z.enum(['social', 'economic', 'environmental'])
const entryKind = z.enum(['fact', 'figure', 'challenge', 'possibility', 'document', 'law', 'decision'])
const sourceKind = z.enum(['report', 'statistic', 'law', 'plan', 'web', 'survey', 'decision'])
const relation = z.enum(['supports', 'contradicts', 'follows', 'related', 'raisedBy', 'decidedBy'])
const sourceFlag = z.enum(['superseded', 'withdrawn', 'old'])
const seriesPoint = z.strictObject({ label: someLine(120), value: z.number() })

const linkTarget = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('entry'), id: id<EntryId>() }),
  z.strictObject({ kind: z.literal('input'), id: id<HearingInputId>() }),
  z.strictObject({ kind: z.literal('decision'), id: id<DecisionId>() }),
])

const entryFacts = {
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

const sourceDescription = {
  kind: sourceKind,
  title,
  author: line(300),
  published: line(60),
  url: line(2000).nullable(),
  licence: line(300),
}

const standing = z.discriminatedUnion('kind', [
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

const use = z.strictObject({
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
const trailNote = z.strictObject({
  paper: id<PaperId>(),
  paperTitle: z.string(),
  block: id<BlockId>(),
  target: z.custom<Id<'Entry'> | Id<'HearingInput'>>((value) => typeof value === 'string'),
  /** `K-7`; `innspill 7`. */
  label: z.string(),
  section: z.string(),
  excerpt: z.string(),
  now: z.enum(['moved', 'elsewhere', 'gone']),
  places: z.array(z.strictObject({ block: id<BlockId>(), section: z.string(), excerpt: z.string() })),
})
export type ShownTrailNote = z.infer<typeof trailNote>

const changed = ['knowledge', 'audit', 'case'] as const

export const knowledgeCalls = {
  'case.knowledge': reads(['knowledge', 'paper', 'hearing', 'decision', 'meeting', 'agenda'], {
    in: { id: id<CaseId>() },
    out: z.strictObject({
      themes: z.array(z.strictObject({ id: id<ThemeId>(), number: z.number(), name: z.string() })),
      /** Months after which a source counts as old. */
      limit: z.number(),
      entries: z.array(knowledgeEntry),
      sources: z.array(knowledgeSource),
    }),
  }),
  'theme.create': writes(changed, {
    in: { case: id<CaseId>(), name: title },
    out: z.strictObject({ id: id<ThemeId>() }),
  }),
  'theme.rename': writes(changed, {
    in: { id: id<ThemeId>(), name: title },
    out: z.strictObject({ before: z.string() }),
  }),
  'theme.remove': writes(changed, {
    in: { id: id<ThemeId>() },
    out: z.strictObject({ before: z.string() }),
  }),
  'entry.create': writes(changed, {
    in: { case: id<CaseId>(), ...entryFacts },
    out: z.strictObject({ id: id<EntryId>(), number: z.number() }),
  }),
  'entry.update': writes(changed, {
    in: { id: id<EntryId>(), change: change(entryFacts) },
    out: z.strictObject({ before: change(entryFacts), version: z.number() }),
  }),
  'entry.remove': writes([...changed, 'bin'], { in: { id: id<EntryId>() }, out: nothing }),
  /** Where papers cite it, and where they did. */
  'entry.uses': reads(['knowledge', 'paper'], {
    in: { id: id<EntryId>() },
    out: z.strictObject({ uses: z.array(use), trail: z.array(trailNote) }),
  }),
  /** Each version, latest first, with what it says otherwise than the one before. */
  'entry.history': reads(['knowledge'], {
    in: { id: id<EntryId>() },
    out: z.array(
      z.strictObject({
        version: z.number(),
        enteredBy: z.string(),
        enteredAt: z.string(),
        title: z.string(),
        text: z.string(),
        figure: z.string(),
        change: shownChange.omit({ stage: true }).nullable(),
      }),
    ),
  }),
  'source.create': writes(changed, {
    in: { case: id<CaseId>(), ...sourceDescription, accessed: isoDate, savedText: lines(500_000) },
    out: z.strictObject({ id: id<SourceId>(), number: z.number() }),
  }),
  'source.update': writes(changed, {
    in: {
      id: id<SourceId>(),
      change: change({ ...sourceDescription, disclosure: disclosureEdit.nullable(), standing }),
    },
    out: z.strictObject({
      before: change({ ...sourceDescription, disclosure: disclosureEdit.nullable(), standing }),
    }),
  }),
  'source.remove': writes([...changed, 'bin'], { in: { id: id<SourceId>() }, out: nothing }),
  /** What is pinned of it. */
  'source.get': reads(['knowledge'], {
    in: { id: id<SourceId>() },
    out: z.strictObject({
      savedText: z.string(),
      sha256: z.string().nullable(),
      disclosure: disclosure.nullable(),
      enteredBy: z.string(),
      enteredAt: z.string(),
    }),
  }),
  /** Opens a copy of the pinned file in the user's own program. */
  'source.open': reads([], { in: { id: id<SourceId>() }, out: nothing }),
  'knowledge.setLimit': writes(changed, {
    in: { case: id<CaseId>(), months: z.number().int().min(1).max(240) },
    out: z.strictObject({ before: z.number() }),
  }),
  /** What a paper rests on, and what it does not. */
  'paper.support': reads(['knowledge', 'paper', 'hearing'], {
    in: { id: id<PaperId>() },
    out: z.strictObject({
      cited: z.array(
        z.strictObject({
          id: id<EntryId>(),
          number: z.number(),
          title: z.string(),
          times: z.number(),
          flags: z.array(sourceFlag),
          unsourced: z.boolean(),
          gone: z.boolean(),
          change: shownChange.nullable(),
        }),
      ),
      trail: z.array(trailNote),
      claims: z.array(
        z.strictObject({
          block: id<BlockId>(),
          section: z.string(),
          why: z.enum(['figure', 'finding']),
          excerpt: z.string(),
        }),
      ),
      unused: z.array(z.strictObject({ id: id<EntryId>(), number: z.number(), title: z.string() })),
    }),
  }),
  /** Lets links that moved or broke be as they are. */
  'citation.settle': writes(['knowledge', 'paper'], {
    in: {
      paper: id<PaperId>(),
      places: z
        .array(z.strictObject({ block: id<BlockId>(), target: id<Id<'Entry'> | Id<'HearingInput'>>() }))
        .min(1)
        .max(5000),
    },
    out: z.strictObject({ settled: z.number() }),
  }),
} as const
