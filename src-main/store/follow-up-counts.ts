import type { FollowUpState } from '#shared/domain/decision/decision.ts'
import type { HalfYear } from '#shared/domain/decision/half-year.ts'
import type { CommitteeId, PersonId } from '#shared/ids.ts'
import { many, one, type Database } from './rows.ts'

/** Tasks of cases in the bin are not there; such cases are few: CROSS JOIN has SQLite begin from them. */
const binned = `f.decision_id IN (SELECT d.id FROM case_file c CROSS JOIN decision d ON d.case_id = c.id
  WHERE c.deleted_at IS NOT NULL)`

/** How many tasks there are. */
export function countTasks(db: Database): number {
  const sql = `SELECT (SELECT count(*) FROM follow_up) - (SELECT count(*) FROM follow_up f WHERE ${binned}) AS n`
  return one(db, ({ n }: { readonly n: number }) => n, sql) ?? 0
}

/** How many stand in each state that some task has. */
export function tasksByState(db: Database): Readonly<Partial<Record<FollowUpState, number>>> {
  const sql = `SELECT f.state, count(*) AS n FROM follow_up f WHERE NOT ${binned} GROUP BY f.state`
  type Row = { readonly state: FollowUpState; readonly n: number }
  return Object.fromEntries(many(db, ({ state, n }: Row) => [state, n] as const, sql))
}

/** How many that stand fall due within these days, both included, of a person or of everybody. */
export function countDue(
  db: Database,
  { from, to, owner }: { readonly from: string; readonly to: string; readonly owner: PersonId | null },
): number {
  const sql = `SELECT count(*) AS n FROM follow_up f WHERE f.state IN ('open', 'inProgress') AND f.due BETWEEN ? AND ?
    AND (? IS NULL OR f.owner_id = ?) AND NOT ${binned}`
  return one(db, ({ n }: { readonly n: number }) => n, sql, from, to, owner, owner) ?? 0
}

type Owner = {
  readonly id: PersonId
  readonly name: string
  readonly leftOn: string | null
  /** Tasks that are not done, nor given up. */
  readonly standing: number
}

/** Who has, or had, a task. */
export function ownersOfTasks(db: Database): Owner[] {
  const sql = `SELECT p.id, p.name, x.left_on AS leftOn, o.standing FROM (
      SELECT f.owner_id AS id, sum(f.state IN ('open', 'inProgress')) AS standing
      FROM follow_up f WHERE f.owner_id IS NOT NULL AND NOT ${binned} GROUP BY f.owner_id) o
    JOIN person p ON p.id = o.id LEFT JOIN person_departure x ON x.person_id = o.id`
  return many(db, (row: Owner) => row, sql)
}

/** Half-years of which some decision has a task, in order. */
export function halvesWithTasks(db: Database): HalfYear[] {
  const sql = `SELECT DISTINCT substr(d.made_on, 1, 4) || CASE WHEN substr(d.made_on, 6, 2) <= '06' THEN '-1' ELSE '-2' END AS half
    FROM follow_up f JOIN decision d ON d.id = f.decision_id WHERE NOT ${binned} ORDER BY half`
  return many(db, ({ half }: { readonly half: HalfYear }) => half, sql)
}

/** Bodies of which some decision has a task. */
export function bodiesWithTasks(db: Database): ReadonlySet<CommitteeId> {
  const sql = `SELECT k.id FROM committee k WHERE EXISTS (SELECT 1 FROM meeting m CROSS JOIN agenda_item i ON i.meeting_id = m.id
    CROSS JOIN decision d ON d.item_id = i.id CROSS JOIN follow_up f ON f.decision_id = d.id WHERE m.committee_id = k.id AND NOT ${binned})`
  return new Set(many(db, ({ id }: { readonly id: CommitteeId }) => id, sql))
}
