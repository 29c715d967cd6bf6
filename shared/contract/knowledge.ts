import { z } from 'zod'
import type {
  BlockId,
  CaseId,
  CommitteeId,
  EntryId,
  Id,
  PaperId,
  ReadingId,
  SourceId,
  ThemeId,
} from '../ids.ts'
import { change, id, isoDate, lines, nothing, reads, writes } from './call.ts'
import { disclosureEdit } from './case.ts'
import {
  entryFacts,
  sourceDescription,
  standing,
  shownChange,
  shownPresentation,
  knowledgeEntry,
  knowledgeSource,
  use,
  trailNote,
  sourceFlag,
} from './knowledge-shapes.ts'
import { disclosure, title } from './values.ts'

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
          sectionKey: z.string(),
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
  /** Bodies that the knowledge base was put before, or will be. */
  'presentation.list': reads(['knowledge', 'paper', 'agenda', 'meeting', 'case'], {
    in: { id: id<CaseId>() },
    out: z.array(shownPresentation),
  }),
  'presentation.plan': writes([...changed, 'paper', 'agenda', 'milestone'], {
    in: {
      case: id<CaseId>(),
      committee: id<CommitteeId>(),
      themes: z.array(id<ThemeId>()).max(200),
      on: isoDate,
    },
    out: z.strictObject({ reading: id<ReadingId>(), paper: id<PaperId>() }),
  }),
  'presentation.approve': writes([...changed, 'paper', 'agenda'], {
    in: { reading: id<ReadingId>(), approved: z.boolean() },
    out: nothing,
  }),
  'presentation.change': writes(changed, {
    in: { reading: id<ReadingId>(), said: lines(20_000), saidOn: isoDate.nullable() },
    out: z.strictObject({ before: z.strictObject({ said: z.string(), saidOn: isoDate.nullable() }) }),
  }),
  'presentation.remove': writes([...changed, 'paper', 'agenda', 'milestone'], {
    in: { reading: id<ReadingId>() },
    out: nothing,
  }),
} as const
