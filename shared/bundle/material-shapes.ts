import { z } from 'zod'
import type { Hearing, HearingInput } from '../domain/hearing/hearing.ts'
import type { KnowledgeEntry, Source, Theme } from '../domain/knowledge/knowledge.ts'
import { isoDate } from '../contract/call.ts'
import { anId, count, disclosure, hash, instant, prose, record, words } from './record-shapes.ts'

/** Knowledge base and hearing of a case, as a bundle has them. */
export const theme = record<Theme>({ id: anId, case: anId, number: count, name: words })

export const source = record<Source>({
  id: anId,
  case: anId,
  number: count,
  kind: z.enum(['report', 'statistic', 'law', 'plan', 'web', 'survey', 'decision']),
  title: words,
  author: words,
  published: words,
  url: words.nullable(),
  accessed: words,
  savedText: prose,
  blob: hash.nullable(),
  fileName: words.nullable().default(null), // bundles from before 0018 do not have it, nor `standing`
  standing: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('current') }),
      z.strictObject({ kind: z.literal('superseded'), by: anId, since: isoDate, note: prose }),
      z.strictObject({ kind: z.literal('withdrawn'), since: isoDate, note: prose }),
    ])
    .default({ kind: 'current' }),
  licence: words,
  disclosure,
  enteredBy: anId,
  enteredAt: instant,
})

export const entry = record<KnowledgeEntry>({
  id: anId,
  case: anId,
  theme: anId,
  number: count,
  kind: z.enum(['fact', 'figure', 'challenge', 'possibility', 'document', 'law', 'decision']),
  title: words,
  text: prose,
  value: z.number().nullable(),
  unit: words.nullable(),
  asOf: words.nullable(),
  series: z.array(z.strictObject({ label: words, value: z.number() })).max(5000),
  dimensions: z.array(z.enum(['social', 'economic', 'environmental'])).max(3),
  sources: z.array(z.strictObject({ source: anId, passage: prose })).max(1000),
  links: z
    .array(
      z.strictObject({
        relation: z.enum(['supports', 'contradicts', 'follows', 'related', 'raisedBy', 'decidedBy']),
        to: z.strictObject({ kind: z.enum(['entry', 'input', 'decision']), id: anId }),
      }),
    )
    .max(1000)
    .default([]),
  version: count,
  enteredBy: anId,
  enteredAt: instant,
})

export const hearing = record<Hearing>({
  id: anId,
  case: anId,
  opensOn: isoDate,
  closesOn: isoDate,
  parties: z
    .array(
      z.strictObject({
        name: words,
        group: z.enum([
          'employees',
          'electedMembers',
          'inhabitants',
          'business',
          'voluntary',
          'interestGroups',
          'statutoryCouncils',
          'publicBodies',
        ]),
      }),
    )
    .max(2000),
})

export const input = record<HearingInput>({
  id: anId,
  hearing: anId,
  number: count,
  sender: words,
  senderKind: z.enum([
    'publicBody',
    'organisation',
    'business',
    'council',
    'privatePerson',
    'employee',
    'electedMember',
  ]),
  receivedOn: isoDate,
  late: z.boolean(),
  text: prose,
  summary: prose,
  points: z
    .array(
      z.strictObject({
        id: anId,
        number: count,
        theme: anId.nullable(),
        text: prose,
        assessment: prose,
        conclusion: z.enum(['followed', 'partly', 'notFollowed', 'noted']).nullable(),
        change: prose,
        changedBlocks: z.array(anId).max(2000),
      }),
    )
    .max(1000),
  disclosure,
})
