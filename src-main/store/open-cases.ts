import type { CaseCourse, CaseState, Reading } from '#shared/domain/case/case.ts'
import type { Milestone } from '#shared/domain/progress/milestone.ts'
import type { CaseId, CommitteeId, MeetingId, PersonId, ReadingId } from '#shared/ids.ts'
import { milestonesOfCases } from './case-course.ts'
import { idList, many, one, type Database } from './rows.ts'

/** A case that is under way: neither turned down nor archived. */
export type OpenCase = {
  readonly id: CaseId
  readonly caseNumber: string
  readonly title: string
  readonly state: CaseState
  readonly course: CaseCourse
  readonly officer: PersonId
  /** The first meeting from today on that has it on its agenda. */
  readonly meeting: { readonly id: MeetingId; readonly date: string } | null
}

const isOpen = "c.deleted_at IS NULL AND c.state NOT IN ('rejected', 'archived')"

type Row = Pick<OpenCase, 'id' | 'title' | 'state' | 'course'> & {
  readonly case_number: string
  readonly officer_id: PersonId
  readonly next: string | null
}

/** All cases under way, last touched first. */
export function openCases(db: Database, today: string): readonly OpenCase[] {
  const sql = `SELECT c.id, c.case_number, c.title, c.state, c.course, c.officer_id,
      (SELECT json_object('id', m.id, 'date', substr(m.starts_at, 1, 10)) FROM agenda_item i
        JOIN meeting m ON m.id = i.meeting_id WHERE i.case_id = c.id AND i.withdrawn = 0
        AND m.deleted_at IS NULL AND m.starts_at >= ? ORDER BY m.starts_at LIMIT 1) AS next
    FROM case_file c WHERE ${isOpen} ORDER BY c.updated_at DESC, c.id`
  const toCase = ({ id, title, state, course, ...row }: Row): OpenCase => ({
    id,
    title,
    state,
    course,
    caseNumber: row.case_number,
    officer: row.officer_id,
    meeting: row.next === null ? null : (JSON.parse(row.next) as OpenCase['meeting']),
  })
  return many(db, toCase, sql, today)
}

/** Which of them a person answers for, as officer or owner. */
export function openCasesOf(db: Database, person: PersonId): ReadonlySet<CaseId> {
  const sql = `SELECT c.id FROM case_file c WHERE ${isOpen} AND (c.officer_id = ? OR c.owner_id = ?)`
  return new Set(many(db, (row: { readonly id: CaseId }) => row.id, sql, person, person))
}

/** What decides how far a case's plan has come. */
export type PlanOfCase = {
  readonly milestones: Milestone[]
  readonly readings: Reading[]
  readonly hearings: { readonly opensOn: string; readonly closesOn: string }[]
}

/** Plans of these cases, with the readings and hearings that their steps point to. */
export function plansOf(db: Database, ids: readonly CaseId[]): ReadonlyMap<CaseId, PlanOfCase> {
  const plans = new Map<CaseId, PlanOfCase>(
    ids.map((id) => [id, { milestones: [], readings: [], hearings: [] }]),
  )
  for (const milestone of milestonesOfCases(db, ids)) plans.get(milestone.case)?.milestones.push(milestone)
  for (const reading of readingsOfCases(db, ids)) plans.get(reading.case)?.readings.push(reading)
  const sql = `SELECT case_id, opens_on, closes_on FROM hearing WHERE case_id IN (SELECT value FROM json_each(?))`
  type HearingRow = { readonly case_id: CaseId; readonly opens_on: string; readonly closes_on: string }
  for (const row of many(db, (each: HearingRow) => each, sql, idList(ids))) {
    plans.get(row.case_id)?.hearings.push({ opensOn: row.opens_on, closesOn: row.closes_on })
  }
  return plans
}

function readingsOfCases(db: Database, ids: readonly CaseId[]): readonly Reading[] {
  type ReadingRow = Pick<Reading, 'id' | 'stage' | 'sequence' | 'part' | 'outcome'> & {
    readonly case_id: CaseId
    readonly committee_id: CommitteeId
    readonly id: ReadingId
  }
  const toReading = ({ case_id, committee_id, ...row }: ReadingRow): Reading => ({
    ...row,
    case: case_id,
    committee: committee_id,
  })
  const sql = `SELECT id, case_id, committee_id, stage, sequence, part, outcome FROM reading
    WHERE case_id IN (SELECT value FROM json_each(?)) ORDER BY case_id, sequence`
  return many(db, toReading, sql, idList(ids))
}

/** What the navigation counts. */
export type Counts = {
  readonly cases: number
  readonly meetings: number
  readonly bin: number
  /** Tasks past their day, or that nobody carries. */
  readonly pressingTasks: number
}

export function countsOf(db: Database, today: string): Counts {
  const sql = `SELECT (SELECT count(*) FROM case_file c WHERE ${isOpen}) AS cases,
    (SELECT count(*) FROM meeting WHERE deleted_at IS NULL AND starts_at >= ?) AS meetings,
    (SELECT count(*) FROM case_file WHERE deleted_at IS NOT NULL)
      + (SELECT count(*) FROM meeting WHERE deleted_at IS NOT NULL)
      + (SELECT count(*) FROM attachment WHERE deleted_at IS NOT NULL)
      + (SELECT count(*) FROM milestone WHERE deleted_at IS NOT NULL)
      + (SELECT count(*) FROM entry WHERE deleted_at IS NOT NULL)
      + (SELECT count(*) FROM source WHERE deleted_at IS NOT NULL) AS bin,
    (SELECT count(*) FROM follow_up f JOIN decision d ON d.id = f.decision_id JOIN case_file c ON c.id = d.case_id
      LEFT JOIN person_departure x ON x.person_id = f.owner_id
      WHERE f.state IN ('open', 'inProgress') AND c.deleted_at IS NULL
        AND (f.due < ? OR f.owner_id IS NULL OR x.left_on <= ?)) AS pressingTasks`
  const none: Counts = { cases: 0, meetings: 0, bin: 0, pressingTasks: 0 }
  return one(db, (row: Counts) => row, sql, today, today, today) ?? none
}
