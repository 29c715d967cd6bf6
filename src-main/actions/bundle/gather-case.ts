import type { BundledPaper, CaseFacts } from '#shared/bundle/case-facts.ts'
import type { Case } from '#shared/domain/case/case.ts'
import type { CasePaper } from '#shared/domain/paper/paper.ts'
import type { PersonId } from '#shared/ids.ts'
import { attachmentsOfPaper } from '../../store/attachments.ts'
import { milestonesOfCase } from '../../store/case-course.ts'
import { readingsOfCase } from '../../store/cases.ts'
import { commentsOfPaper, threadsOfPaper } from '../../store/comments.ts'
import { hearingsOfCase, inputsOfHearing } from '../../store/hearings.ts'
import { entriesOfCase, sourcesOfCase, themesOfCase } from '../../store/knowledge.ts'
import { findCommittee, findPerson } from '../../store/municipality.ts'
import { findText } from '../../store/paper-texts.ts'
import { versionsOfPaper } from '../../store/paper-versions.ts'
import { disclosureOfPaper, papersOfCase } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'
import { findTemplate } from '../../store/templates.ts'

/** All that a bundle says of a case but for texts and files. Contact data of those who were heard is not read. */
export function gatherCase(db: Database, file: Case): CaseFacts {
  const readings = readingsOfCase(db, file.id)
  const hearings = hearingsOfCase(db, file.id)
  const sources = sourcesOfCase(db, file.id)
  const entries = entriesOfCase(db, file.id)
  const papers = papersOfCase(db, file.id)
  const comments = papers.flatMap(({ id }) => commentsOfPaper(db, id))
  const people = [
    file.officer,
    file.owner,
    ...papers.flatMap(({ author, approvedBy }) => [author, approvedBy]),
    ...[...sources, ...entries].map(({ enteredBy }) => enteredBy),
    ...comments.map(({ authorId }) => authorId),
  ]
  return {
    case: file,
    readings,
    hearings,
    sources,
    entries,
    comments,
    milestones: milestonesOfCase(db, file.id),
    themes: themesOfCase(db, file.id),
    inputs: hearings.flatMap(({ id }) => inputsOfHearing(db, id)),
    papers: papers.map((paper) => withoutText(db, paper)),
    attachments: papers.flatMap(({ id }) => attachmentsOfPaper(db, id)),
    threads: papers.flatMap(({ id }) => threadsOfPaper(db, id)),
    versions: papers.flatMap(({ id }) =>
      versionsOfPaper(db, id).map(({ paper, actor: who, ...head }) => ({ paper, head: { ...head, who } })),
    ),
    people: found(
      people.filter((id): id is PersonId => id !== null),
      (id) => findPerson(db, id),
    ),
    committees: found(
      readings.map(({ committee }) => committee),
      (id) => findCommittee(db, id),
    ),
    templates: found(
      papers.map(({ template }) => template),
      (id) => findTemplate(db, id),
    ),
  }
}

function withoutText(db: Database, given: CasePaper): BundledPaper {
  const { sections: _sections, ...paper } = given
  const text = findText(db, paper.id)
  return {
    ...paper,
    disclosure: disclosureOfPaper(db, paper.id),
    text: text === null ? null : { epoch: text.epoch, schema: text.schema },
  }
}

const found = <I, T>(ids: readonly I[], find: (id: I) => T | null): readonly T[] =>
  [...new Set(ids)].flatMap((id) => find(id) ?? [])

/** What of a case is kept from the public, by title: said before it leaves the store (offl. § 3). */
export function exemptIn(facts: CaseFacts): readonly string[] {
  const named: readonly { readonly title: string; readonly disclosure: unknown }[] = [
    facts.case,
    ...facts.papers,
    ...facts.attachments,
    ...facts.sources,
    ...facts.inputs.map(({ sender, disclosure }) => ({ title: sender, disclosure })),
  ]
  return named.filter(({ disclosure }) => disclosure !== null).map(({ title }) => title)
}
