import { z } from 'zod'
import type {
  AgendaItemId,
  CaseId,
  CommitteeId,
  MeetingId,
  PaperId,
  PersonId,
  ReadingId,
  SectionId,
} from '../ids.ts'
import { change, id, isoDate, language, line, lines, nothing, reads, someLine, writes } from './call.ts'
import {
  caseCourse,
  caseState,
  committeeName,
  courseTemplateKey,
  deskStep,
  disclosure,
  finding,
  itemKind,
  nextStep,
  outcome,
  personName,
  readingPart,
  stage,
  title,
} from './values.ts'

/** An exemption as an officer writes it: whose it is, the store knows. */
export const disclosureEdit = disclosure.omit({ id: true })
export type DisclosureEdit = z.infer<typeof disclosureEdit>

/** A line in a list of cases. */
export const caseRow = z.strictObject({
  id: id<CaseId>(),
  caseNumber: z.string(),
  title: z.string(),
  state: caseState,
  course: caseCourse,
  officer: z.string(),
  /** The next meeting that has it on its agenda. */
  nextMeeting: z.strictObject({ meeting: id<MeetingId>(), committee: z.string(), date: isoDate }).nullable(),
  /** Whether some of it is kept from the public. */
  exempt: z.boolean(),
  updatedAt: z.string(),
})
export type CaseRow = z.infer<typeof caseRow>

export const caseFilter = {
  /** Words found in number or title, in any order; '' for all. */
  text: z.string().max(200),
  states: z.array(caseState),
  committee: id<CommitteeId>().nullable(),
  officer: id<PersonId>().nullable(),
  /** Name of a knowledge theme. */
  theme: z.string().max(300).nullable(),
}

export const reading = z.strictObject({
  id: id<ReadingId>(),
  stage,
  sequence: z.number().int(),
  part: readingPart,
  outcome: outcome.nullable(),
  committee: committeeName,
  /** Where it stands on an agenda. */
  item: z
    .strictObject({
      id: id<AgendaItemId>(),
      meeting: id<MeetingId>(),
      date: isoDate,
      kind: itemKind,
      number: z.string().nullable(),
      withdrawn: z.boolean(),
    })
    .nullable(),
})

export const caseFacts = z.strictObject({
  id: id<CaseId>(),
  caseNumber: z.string(),
  title: z.string(),
  archiveCode: z.string(),
  language,
  course: caseCourse,
  template: courseTemplateKey,
  state: caseState,
  officer: personName,
  owner: personName.nullable(),
  predecessor: z.strictObject({ id: id<CaseId>(), caseNumber: z.string(), title: z.string() }).nullable(),
  successors: z.array(z.strictObject({ id: id<CaseId>(), caseNumber: z.string(), title: z.string() })),
  disclosure: disclosure.nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
  readings: z.array(reading),
  nextStep: nextStep.nullable(),
  /** What lies under each tab. */
  counts: z.strictObject({
    papers: z.number(),
    attachments: z.number(),
    knowledge: z.number(),
    inputs: z.number(),
    decisions: z.number(),
    milestones: z.number(),
  }),
})
export type CaseFacts = z.infer<typeof caseFacts>

export const paperHead = z.strictObject({
  id: id<PaperId>(),
  title: z.string(),
  language,
  state: z.enum(['draft', 'approved', 'frozen']),
  version: z.number().int(),
  stage,
  committee: z.string(),
  author: z.string(),
  words: z.number(),
  frozenHash: z.string().nullable(),
  missing: z.array(finding.shape.refusal),
})
export type PaperHead = z.infer<typeof paperHead>

export const historyEntry = z.strictObject({
  id: z.string(),
  at: z.string(),
  who: z.string(),
  /** Code of what happened: an event of the course, or an action in the audit trail. */
  what: z.string(),
  kind: z.enum(['course', 'audit']),
  from: caseState.nullable(),
  to: caseState.nullable(),
  /** Which body met it, at what stage, where it was read. */
  reading: z.strictObject({ stage, committee: z.string() }).nullable(),
  note: z.string(),
})
export type HistoryEntry = z.infer<typeof historyEntry>

const editable = {
  title,
  archiveCode: line(60),
  language,
  officer: id<PersonId>(),
  owner: id<PersonId>().nullable(),
}

const caseEdit = {
  ...editable,
  caseNumber: someLine(40),
  /** The case that this one replaces; a line of them never comes back to where it began. */
  predecessor: id<CaseId>().nullable(),
  disclosure: disclosureEdit.nullable(),
}

export const caseCalls = {
  /** A window of the list, sorted as the user chose; `total` counts what the filter lets through. */
  'case.list': reads(['case', 'person', 'agenda', 'meeting'], {
    in: {
      ...caseFilter,
      sort: z.enum(['caseNumber', 'title', 'state', 'officer', 'updatedAt']),
      descending: z.boolean(),
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(500),
    },
    out: z.strictObject({ total: z.number(), all: z.number(), rows: z.array(caseRow) }),
  }),
  /** What one may filter by: only what some case has. */
  'case.filters': reads(['case', 'person', 'committee', 'knowledge'], {
    in: {},
    out: z.strictObject({
      states: z.array(z.strictObject({ state: caseState, count: z.number() })),
      officers: z.array(personName),
      committees: z.array(committeeName),
      themes: z.array(z.string()),
    }),
  }),
  'case.get': reads(
    [
      'case',
      'paper',
      'attachment',
      'agenda',
      'meeting',
      'person',
      'knowledge',
      'hearing',
      'decision',
      'milestone',
    ],
    {
      in: { id: id<CaseId>() },
      out: caseFacts,
    },
  ),
  /**
   * A case with the readings of its course, before `committee` and where the course has it at last the council, and
   * an empty paper for the first of them.
   */
  'case.create': writes(['case', 'paper', 'audit'], {
    in: { ...editable, caseNumber: someLine(40), template: courseTemplateKey, committee: id<CommitteeId>() },
    out: z.strictObject({ id: id<CaseId>() }),
  }),
  /** Whom and what one may choose in the forms of a case. */
  'case.choices': reads(['person', 'committee', 'workspace'], {
    in: {},
    out: z.strictObject({
      employees: z.array(personName),
      committees: z.array(committeeName.extend({ council: z.boolean() })),
      /** Who works here, if chosen. */
      me: id<PersonId>().nullable(),
      /** The day in Norway: which legal grounds are in force. */
      today: isoDate,
    }),
  }),
  /** The number to suggest for a new case: one above the highest of this year, in the pattern in use. */
  'case.nextNumber': reads(['case'], { in: {}, out: z.string() }),
  /** Changes what is given; `disclosure` null makes it public. Gives back what stood there, for undoing. */
  'case.update': writes(['case', 'audit'], {
    in: {
      id: id<CaseId>(),
      change: change(caseEdit),
    },
    out: z.strictObject({ before: change(caseEdit) }),
  }),
  /**
   * One step that needs no body: to review, approved, sent back, the hearing opened and closed … `setAside` is why an
   * input is left without its answer, where it is. Gives the state reached.
   */
  'case.advance': writes(['case', 'paper', 'hearing', 'milestone', 'audit'], {
    in: { id: id<CaseId>(), step: deskStep, setAside: lines(2000).nullable().optional() },
    out: z.strictObject({ state: caseState }),
  }),
  /** Into the bin. Refused once an agenda has it. */
  'case.remove': writes(['case', 'bin', 'audit'], { in: { id: id<CaseId>() }, out: nothing }),

  'case.papers': reads(['paper', 'case'], { in: { id: id<CaseId>() }, out: z.array(paperHead) }),
  /** A paper's text for reading; content is ProseMirror JSON of `shared/document/model.ts`. */
  'paper.get': reads(['paper', 'knowledge', 'hearing'], {
    in: { id: id<PaperId>() },
    out: z.strictObject({
      head: paperHead,
      sections: z.array(
        z.strictObject({
          /** null where the template has a section that the paper has not begun. */
          id: id<SectionId>().nullable(),
          key: z.string(),
          title: z.string(),
          required: z.boolean(),
          guidance: z.string(),
          words: z.number(),
          wordLimit: z.number().nullable(),
          content: z.array(z.unknown()),
        }),
      ),
      /** What the text cites, by id: `K-14` with its title, `I-7` with who sent it. */
      references: z.array(
        z.strictObject({
          id: z.string(),
          kind: z.enum(['entry', 'input']),
          number: z.number(),
          title: z.string(),
        }),
      ),
    }),
  }),
  'case.history': reads(['case', 'audit'], { in: { id: id<CaseId>() }, out: z.array(historyEntry) }),
} as const
