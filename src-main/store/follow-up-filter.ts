import type { FollowUpState } from '#shared/domain/decision/decision.ts'
import { daysOfHalfYear } from '#shared/domain/decision/half-year.ts'
import type { HalfYear } from '#shared/domain/decision/half-year.ts'
import type { CommitteeId, PersonId } from '#shared/ids.ts'
import { casesNamed, foldedWords, idsNamed } from './named-ids.ts'
import type { ColumnValue, Database } from './rows.ts'

/** Which tasks a list shows. Every part narrows; '', [], false and null let all through. */
export type FollowUpFilter = {
  readonly text: string
  readonly states: readonly FollowUpState[]
  readonly committee: CommitteeId | null
  readonly owner: PersonId | null
  readonly half: HalfYear | null
  readonly overdue: boolean
  readonly orphaned: boolean
}

/** A condition over `f`, `d`, `i`, `m`, `c` and `x` (see {@link tasksFrom}), and its values. */
export type Where = { readonly sql: string; readonly values: readonly ColumnValue[] }

/** Tasks with what narrows and sorts them; what is told of them is read for the window alone. */
export const tasksFrom = `follow_up f
  JOIN decision d ON d.id = f.decision_id
  JOIN case_file c ON c.id = d.case_id
  JOIN agenda_item i ON i.id = d.item_id
  JOIN meeting m ON m.id = i.meeting_id
  LEFT JOIN printed_number n ON n.item_id = i.id
  LEFT JOIN person p ON p.id = f.owner_id
  LEFT JOIN person_departure x ON x.person_id = f.owner_id`

type Part = readonly [string, ...ColumnValue[]]

/** The tasks that a filter lets through, as rules of `domain/decision/follow-up-course.ts` have it; none of a binned case. */
export function followUpsWhere(db: Database, filter: FollowUpFilter, today: string): Where {
  const days = filter.half === null ? null : daysOfHalfYear(filter.half)
  const stands = "f.state IN ('open', 'inProgress')"
  const parts: readonly (Part | null)[] = [
    filter.states.length === 0
      ? null
      : ['f.state IN (SELECT value FROM json_each(?))', JSON.stringify(filter.states)],
    filter.committee === null ? null : ['m.committee_id = ?', filter.committee],
    filter.owner === null ? null : ['f.owner_id = ?', filter.owner],
    days === null ? null : ['d.made_on BETWEEN ? AND ?', days.from, days.to],
    filter.overdue ? [`${stands} AND f.due < ?`, today] : null,
    filter.orphaned ? [`${stands} AND (f.owner_id IS NULL OR x.left_on <= ?)`, today] : null,
    ...foldedWords(filter.text).map((word) => holds(db, word)),
  ]
  const given = parts.filter((part) => part !== null)
  return {
    sql: ['c.deleted_at IS NULL', ...given.map(([sql]) => sql)].join(' AND '),
    values: given.flatMap(([, ...values]) => values),
  }
}

/** A word in a task, who it is of, its number, its case or its body. */
function holds(db: Database, word: string): Part {
  const sql = `(f.id IN (SELECT t.id FROM follow_up t INDEXED BY follow_up_fold WHERE instr(t.fold, ?) > 0)
    OR c.id IN ${casesNamed} OR instr(lower(n.printed), ?) > 0
    OR f.owner_id IN (SELECT value FROM json_each(?)) OR m.committee_id IN (SELECT value FROM json_each(?)))`
  return [sql, word, word, word, idsNamed(db, 'person', word), idsNamed(db, 'committee', word)]
}
