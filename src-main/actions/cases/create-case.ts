import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Case, Reading, ReadingStage } from '#shared/domain/case/case.ts'
import { courseTemplate } from '#shared/domain/case/course-template.ts'
import type { CourseTemplate } from '#shared/domain/case/course-template.ts'
import type { CaseId, CommitteeId, ReadingId } from '#shared/ids.ts'
import { appendAudit } from '../../store/audit.ts'
import { findCaseByNumber, saveCase, saveReading } from '../../store/cases.ts'
import { findCommittee, listCommittees } from '../../store/municipality.ts'
import { savePaper } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { checkPeople } from './check-people.ts'
import { emptyPaper } from './empty-paper.ts'

export type NewCase = Pick<
  Case,
  'caseNumber' | 'title' | 'archiveCode' | 'language' | 'template' | 'officer' | 'owner'
> & { readonly committee: CommitteeId }

/**
 * Registers a case with the readings of its course, and an empty paper for the first of them with every section
 * of the municipality's template. Refuses with `case.numberTaken`, `case.noTemplate`, `case.noCouncil`,
 * `case.councilReadsLast` and those of `checkPeople`.
 */
export function createCase(store: Store, given: NewCase, by: ActedBy): Case | Refusal {
  return store.transaction((db): Case | Refusal => {
    if (findCaseByNumber(db, given.caseNumber) !== null)
      return refuse('case.numberTaken', { number: given.caseNumber })
    const wrong = checkPeople(db, given.officer, given.owner)
    if (wrong !== null) return wrong
    const bodies = bodiesOf(db, courseTemplate(given.template), given.committee)
    if (isRefusal(bodies)) return bodies
    const { committee: _, ...registered } = given
    const file: Case = {
      ...registered,
      id: by.newId<CaseId>(),
      course: courseTemplate(given.template).course,
      state: 'draft',
      predecessor: null,
      disclosure: null,
      createdAt: by.at,
      updatedAt: by.at,
    }
    saveCase(db, file)
    const readings = bodies.map(([stage, committee], index): Reading => ({
      id: by.newId<ReadingId>(),
      case: file.id,
      committee,
      stage,
      sequence: index + 1,
      part: 'decides',
      outcome: null,
    }))
    for (const reading of readings) saveReading(db, reading)
    const [first] = readings
    const paper = first === undefined ? refuse('case.noCouncil') : emptyPaper(db, file, first, by)
    if (isRefusal(paper)) return paper
    savePaper(db, paper)
    appendAudit(db, {
      at: by.at,
      actor: by.actor,
      action: 'case.created',
      subjectKind: 'case',
      subjectId: file.id,
      detail: { caseNumber: file.caseNumber, course: file.template, paper: paper.id },
    })
    return file
  })
}

type Bodies = readonly (readonly [ReadingStage, CommitteeId])[]

/** The readings of the course, each before the body that the case is made for or before the council. */
function bodiesOf(db: Database, { readings }: CourseTemplate, id: CommitteeId): Bodies | Refusal {
  const committee = findCommittee(db, id)
  if (committee === null) return refuse('case.committeeUnknown')
  if (readings.every(({ body }) => body === 'lead')) return readings.map(({ stage }) => [stage, id])
  if (committee.kind === 'council') return refuse('case.councilReadsLast', { committee: committee.name })
  const council = listCommittees(db).find((each) => each.kind === 'council')
  if (council === undefined) return refuse('case.noCouncil')
  return readings.map(({ stage, body }) => [stage, body === 'lead' ? id : council.id])
}
