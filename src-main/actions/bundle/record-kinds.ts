import type { CaseFacts } from '#shared/bundle/case-facts.ts'
import type { FactRecord } from '#shared/bundle/merge-records.ts'
import type { RecordKind } from '#shared/bundle/report.ts'
import type { Attachment } from '#shared/domain/attachment/attachment.ts'
import type { Case, Reading } from '#shared/domain/case/case.ts'
import type { Disclosure } from '#shared/domain/disclosure/disclosure.ts'
import type { Hearing, HearingInput } from '#shared/domain/hearing/hearing.ts'
import type { KnowledgeEntry, Source, Theme } from '#shared/domain/knowledge/knowledge.ts'
import type { CasePaper } from '#shared/domain/paper/paper.ts'
import type { Milestone } from '#shared/domain/progress/milestone.ts'
import type { AttachmentId, CaseId, PaperId } from '#shared/ids.ts'
import { findAttachment, saveAttachment } from '../../store/attachments.ts'
import { findMilestone, milestonesOfCase, saveMilestones } from '../../store/case-course.ts'
import { findCase, findReading, saveCase, saveReading } from '../../store/cases.ts'
import { findHearing, findInput, saveHearing, saveInput } from '../../store/hearings.ts'
import { findEntry, findSource, findTheme, saveEntry, saveSource, saveTheme } from '../../store/knowledge.ts'
import { disclosureOfPaper, findPaper, savePaper, setPaperDisclosure } from '../../store/papers.ts'
import { freeNumber } from '../../store/record-owners.ts'
import type { Database } from '../../store/rows.ts'
import type { MergedBy } from './merge-texts.ts'

/** How one kind of record is found, changed and added by a merge. */
export type RecordWork = {
  readonly kind: Exclude<RecordKind, 'thread' | 'comment'>
  readonly theirs: (facts: CaseFacts) => readonly FactRecord[]
  /** As it stands here, out of the bin. */
  readonly find: (db: Database, id: never) => FactRecord | null
  readonly save: (db: Database, record: never, before: never, by: MergedBy) => void
  /** Adds one that is not here; gives the number that it got where that is another. Absent: added elsewhere. */
  readonly add?: (db: Database, record: never, by: MergedBy) => number | null
}

/** An exemption gets an id of its own here: one id must never stand for two things. */
const own = (given: Disclosure | null, before: Disclosure | null, by: MergedBy): Disclosure | null =>
  given === null ? null : { ...given, id: before?.id ?? by.newId() }

const work = <T extends { readonly id: string }>(each: {
  readonly kind: RecordWork['kind']
  readonly theirs: (facts: CaseFacts) => readonly T[]
  readonly find: (db: Database, id: T['id']) => T | null
  readonly save: (db: Database, record: T, before: T, by: MergedBy) => void
  readonly add?: (db: Database, record: T, by: MergedBy) => number | null
}): RecordWork => ({
  ...each,
  theirs: (facts) => each.theirs(facts),
  find: (db, id) => each.find(db, id),
})

/** `record` under a number that is free; gives that number where it is another. */
function numbered<T extends { readonly number: number }>(
  record: T,
  number: number,
  save: (record: T) => void,
): number | null {
  save({ ...record, number })
  return number === record.number ? null : number
}

/** In the order in which they may be added: each stands on those before it. Papers and attachments come after. */
export const recordWork: readonly RecordWork[] = [
  work<Case>({
    kind: 'case',
    theirs: (facts) => [facts.case],
    find: (db, id) => findCase(db, id),
    save: (db, file, before, by) =>
      saveCase(db, { ...file, disclosure: own(file.disclosure, before.disclosure, by), updatedAt: by.at }),
    add: (db, file, by) => {
      const predecessor = file.predecessor === null ? null : (findCase(db, file.predecessor)?.id ?? null)
      saveCase(db, { ...file, predecessor, disclosure: own(file.disclosure, null, by) })
      return null
    },
  }),
  work<Reading>({
    kind: 'reading',
    theirs: (facts) => facts.readings,
    find: (db, id) => findReading(db, id),
    save: () => undefined,
    add: (db, reading) => {
      const sequence = freeNumber(db, 'reading', reading.case, reading.sequence)
      saveReading(db, { ...reading, sequence })
      return sequence === reading.sequence ? null : sequence
    },
  }),
  work<Theme>({
    kind: 'theme',
    theirs: (facts) => facts.themes,
    find: (db, id) => findTheme(db, id),
    save: (db, theme) => saveTheme(db, theme),
    add: (db, theme) =>
      numbered(theme, freeNumber(db, 'theme', theme.case, theme.number), (each) => saveTheme(db, each)),
  }),
  work<Source>({
    kind: 'source',
    theirs: (facts) => facts.sources,
    find: (db, id) => findSource(db, id),
    save: (db, source, before, by) =>
      saveSource(db, { ...source, disclosure: own(source.disclosure, before.disclosure, by) }),
    add: (db, source, by) =>
      numbered(source, freeNumber(db, 'source', source.case, source.number), (each) =>
        saveSource(db, { ...each, disclosure: own(each.disclosure, null, by) }),
      ),
  }),
  work<KnowledgeEntry>({
    kind: 'entry',
    theirs: (facts) => facts.entries,
    find: (db, id) => findEntry(db, id),
    save: (db, entry, before) => saveEntry(db, { ...entry, version: before.version + 1 }),
    add: (db, entry) =>
      numbered(entry, freeNumber(db, 'entry', entry.case, entry.number), (each) => saveEntry(db, each)),
  }),
  work<Hearing>({
    kind: 'hearing',
    theirs: (facts) => facts.hearings,
    find: (db, id) => findHearing(db, id),
    save: (db, hearing) => saveHearing(db, hearing),
    add: (db, hearing) => {
      saveHearing(db, hearing)
      return null
    },
  }),
  work<HearingInput>({
    kind: 'input',
    theirs: (facts) => facts.inputs,
    find: (db, id) => findInput(db, id),
    save: (db, input, before, by) =>
      saveInput(db, { ...input, disclosure: own(input.disclosure, before.disclosure, by) }),
    add: (db, input, by) =>
      numbered(input, freeNumber(db, 'input', input.hearing, input.number), (each) =>
        saveInput(db, { ...each, disclosure: own(each.disclosure, null, by) }),
      ),
  }),
  work<PaperFacts>({
    kind: 'paper',
    theirs: (facts) => facts.papers,
    find: (db, id) => paperFacts(db, id),
    save: (db, paper, before, by) => {
      const standing = findPaper(db, paper.id)
      if (standing === null) return
      if (paper.title !== before.title || paper.language !== before.language)
        savePaper(db, { ...standing, title: paper.title, language: paper.language })
      setPaperDisclosure(db, paper.id, own(paper.disclosure, before.disclosure, by))
    },
  }),
  work<Milestone>({
    kind: 'milestone',
    theirs: (facts) => facts.milestones,
    find: (db, id) => findMilestone(db, id),
    save: (db, step) =>
      saveSteps(db, step.case, (all) => all.map((each) => (each.id === step.id ? step : each))),
    add: (db, step) => {
      saveSteps(db, step.case, (all) => [...all, { ...step, position: all.length + 1 }])
      return null
    },
  }),
  work<Attachment>({
    kind: 'attachment',
    theirs: (facts) => facts.attachments,
    find: (db, id) => findAttachment(db, id),
    save: (db, attachment, before, by) =>
      saveAttachment(db, { ...attachment, disclosure: own(attachment.disclosure, before.disclosure, by) }),
  }),
]

type PaperFacts = Pick<CasePaper, 'id' | 'title' | 'language' | 'state' | 'correctionReason'> & {
  readonly disclosure: Disclosure | null
}

function paperFacts(db: Database, id: PaperId): PaperFacts | null {
  const paper = findPaper(db, id)
  return paper === null ? null : { ...paper, disclosure: disclosureOfPaper(db, id) }
}

function saveSteps(
  db: Database,
  id: CaseId,
  change: (all: readonly Milestone[]) => readonly Milestone[],
): void {
  const all = milestonesOfCase(db, id).map((each, index) => ({ ...each, position: index + 1 }))
  saveMilestones(db, id, change(all))
}

/** Adds an attachment to a paper that takes one; gives its number where it is another. */
export function addAttachment(db: Database, attachment: Attachment, by: MergedBy): number | null {
  return numbered(attachment, freeNumber(db, 'attachment', attachment.paper, attachment.number), (each) =>
    saveAttachment(db, { ...each, disclosure: own(each.disclosure, null, by) }),
  )
}

/** Whether what came with a paper is what was sent with it, and not to be changed any more. */
export const isSentWith = (db: Database, id: AttachmentId): boolean => {
  const attachment = findAttachment(db, id)
  return attachment !== null && findPaper(db, attachment.paper)?.state === 'frozen'
}

export { own as ownDisclosure }
