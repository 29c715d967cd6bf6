import { z } from 'zod'
import type { Attachment } from '../domain/attachment/attachment.ts'
import type { Case, Reading } from '../domain/case/case.ts'
import type { Disclosure } from '../domain/disclosure/disclosure.ts'
import type { Committee, Person } from '../domain/municipality/municipality.ts'
import type { CasePaper, PaperTemplate } from '../domain/paper/paper.ts'
import type { Milestone } from '../domain/progress/milestone.ts'
import type { BlockId, CommentId, PaperId, PersonId, ThreadId } from '../ids.ts'
import { id, isoDate, language } from '../contract/call.ts'
import { paperVersion } from '../contract/drafting.ts'
import { caseCourse, caseState, courseTemplateKey, outcome, readingPart, stage } from '../contract/values.ts'
import { entry, hearing, input, source, theme } from './material-shapes.ts'
import { anId, count, disclosure, hash, instant, many, prose, record, words } from './record-shapes.ts'

const caseFile = record<Case>({
  id: anId,
  caseNumber: words.min(1),
  title: words,
  archiveCode: words,
  language,
  course: caseCourse,
  template: courseTemplateKey,
  state: caseState,
  officer: anId,
  owner: anId.nullable(),
  predecessor: anId.nullable(),
  disclosure,
  createdAt: instant,
  updatedAt: instant,
})

const reading = record<Reading>({
  id: anId,
  case: anId,
  committee: anId,
  stage,
  sequence: count,
  part: readingPart,
  outcome: outcome.nullable(),
})

const milestone = record<Milestone>({
  id: anId,
  case: anId,
  position: count,
  name: words,
  plannedFrom: isoDate,
  plannedTo: isoDate,
  derivedFrom: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('reading'), reading: anId }),
    z.strictObject({ kind: z.literal('hearing') }),
    z.strictObject({ kind: z.literal('manual'), completedOn: isoDate.nullable() }),
  ]),
})

const attachment = record<Attachment>({
  id: anId,
  case: anId,
  paper: anId,
  number: count,
  title: words,
  fileName: words,
  kind: z.enum(['enclosed', 'unprinted']),
  blob: hash,
  original: z.exactOptional(hash),
  mediaType: z.literal('application/pdf'),
  byteSize: z.number().int().nonnegative(),
  pages: z.array(z.strictObject({ width: z.number().positive(), height: z.number().positive() })).max(20_000),
  language: z.string().max(40).nullable(),
  tagged: z.boolean(),
  disclosure,
})

const person = record<Person>({
  id: anId,
  name: words.min(1),
  role: words,
  kind: z.enum(['employee', 'member', 'external']),
  email: words,
  phone: words,
})

const committee = record<Committee>({
  id: anId,
  name: words.min(1),
  kind: z.enum([
    'council',
    'executiveCommittee',
    'standingCommittee',
    'elderlyCouncil',
    'disabilityCouncil',
    'youthCouncil',
    'controlCommittee',
  ]),
  chairTitle: words,
  seats: count,
  noticeDays: z.number().int().min(0).max(365),
  defaultPlace: words,
})

const bothLanguages = z.strictObject({ nb: words, nn: words })
const template = record<PaperTemplate>({
  id: anId,
  name: words,
  kind: z.enum(['decision', 'information', 'question']),
  // bundles of before November 2026 do not say
  pageBudget: count.nullable().default(null),
  sections: z
    .array(
      z.strictObject({
        key: z.string().min(1).max(60),
        role: z.enum(['proposal', 'summary', 'changes', 'text']),
        title: bothLanguages,
        guidance: bothLanguages,
        required: z.boolean(),
        wordLimit: count.nullable(),
        // bundles of before December 2026 do not say
        material: z.boolean().default(false),
      }),
    )
    .max(200),
})

/** A paper without its text, which lies in files of its own. */
export type BundledPaper = Omit<CasePaper, 'sections'> & {
  readonly disclosure: Disclosure | null
  /** The text's epoch and schema; null where nobody has opened it for writing. */
  readonly text: { readonly epoch: string; readonly schema: number } | null
}
const paper = record<BundledPaper>({
  id: anId,
  case: anId,
  reading: anId,
  template: anId,
  language,
  title: words,
  state: z.enum(['draft', 'approved', 'frozen']),
  version: count,
  correctionReason: prose.min(1).nullable(),
  author: anId,
  approvedBy: anId.nullable(),
  frozenHash: hash.nullable(),
  disclosure,
  text: z.strictObject({ epoch: z.uuid(), schema: count }).nullable(),
})

const who = z.string().min(1).max(200)
export type BundledThread = {
  readonly id: ThreadId
  readonly paper: PaperId
  readonly section: string
  readonly block: BlockId | null
  readonly from: string
  readonly to: string
  readonly quote: string
  readonly createdAt: string
  readonly resolved: { readonly at: string; readonly who: string } | null
}
const thread = record<BundledThread>({
  id: anId,
  paper: anId,
  section: z.string().min(1).max(60),
  block: anId.nullable(),
  from: words,
  to: words,
  quote: words,
  createdAt: instant,
  resolved: z.strictObject({ at: instant, who }).nullable(),
})
export type BundledComment = {
  readonly id: CommentId
  readonly thread: ThreadId
  readonly author: string
  readonly authorId: PersonId | null
  readonly at: string
  readonly text: string
  readonly editedAt: string | null
  readonly deletedAt: string | null
}
const comment = record<BundledComment>({
  id: anId,
  thread: anId,
  author: who,
  authorId: anId.nullable(),
  at: instant,
  text: z.string().min(1).max(8000),
  editedAt: instant.nullable(),
  deletedAt: instant.nullable(),
})

/** Everything of a case but texts and files (`case.json`). Contact data of those who were heard stays at home. */
export const caseFacts = z.strictObject({
  case: caseFile,
  readings: many(reading, 100),
  milestones: many(milestone, 500),
  themes: many(theme, 500),
  sources: many(source),
  entries: many(entry),
  hearings: many(hearing, 50),
  inputs: many(input),
  papers: many(paper, 200),
  attachments: many(attachment, 2000),
  threads: many(thread),
  comments: many(comment),
  /** What versions the exporter keeps; their texts stay there. */
  versions: many(z.strictObject({ paper: id<PaperId>(), head: paperVersion })),
  people: many(person, 2000),
  committees: many(committee, 100),
  templates: many(template, 100),
})
export type CaseFacts = z.output<typeof caseFacts>
