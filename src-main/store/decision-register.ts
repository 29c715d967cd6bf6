import type { DecisionState } from '#shared/domain/decision/decision.ts'
import type { AgendaItemId, CaseId, CommitteeId, DecisionId, MeetingId } from '#shared/ids.ts'
import { fold, sortKey } from '#shared/text/fold.ts'
import { partyVotes } from './party-votes.ts'
import type { PartyVote } from './party-votes.ts'
import { many, type ColumnValue, type Database } from './rows.ts'

/** A decision where it belongs: body, meeting, item and case, and how its tasks stand. */
export type ListedDecision = {
  readonly id: DecisionId
  readonly madeOn: string
  readonly kind: 'recommendation' | 'decision'
  readonly state: DecisionState
  readonly points: string[]
  readonly number: string | null
  readonly committee: { readonly id: CommitteeId; readonly name: string }
  readonly meeting: MeetingId
  readonly item: AgendaItemId
  readonly case: { readonly id: CaseId; readonly caseNumber: string; readonly title: string }
  readonly voteSummary: string
  readonly exempt: boolean
  readonly tasks: { readonly total: number; readonly standing: number; readonly overdue: number }
  readonly party: PartyVote['votes'] | null
}

/** Which decisions a list shows. Every part narrows; '' and null let all through. */
export type DecisionFilter = {
  readonly text: string
  readonly committee: CommitteeId | null
  readonly from: string | null
  readonly to: string | null
  readonly theme: string | null
  /** Only items in which somebody of the party voted by name. */
  readonly party: string | null
  /** Only where all of it that voted went with what carried, or some of it against. */
  readonly stance: 'for' | 'against' | null
  readonly state: DecisionState | null
}

export type DecisionSort = 'madeOn' | 'committee' | 'title' | 'state'

type Row = Pick<ListedDecision, 'id' | 'kind' | 'state' | 'number'> & {
  readonly made_on: string
  readonly points: string
  readonly committee_id: CommitteeId
  readonly committee: string
  readonly meeting_id: MeetingId
  readonly item_id: AgendaItemId
  readonly case_id: CaseId
  readonly case_number: string
  readonly title: string
  readonly vote_summary: string
  readonly exempt: number
  readonly total: number
  readonly standing: number
  readonly overdue: number
}

const select = `SELECT d.id, d.made_on, d.kind, d.state, d.item_id, d.vote_summary, n.printed AS number, m.committee_id,
    k.name AS committee, i.meeting_id, c.id AS case_id, c.case_number, c.title,
    e.disclosure_id IS NOT NULL OR i.closed_on IS NOT NULL AS exempt,
    (SELECT json_group_array(text ORDER BY number) FROM decision_point WHERE decision_id = d.id) AS points,
    (SELECT count(*) FROM follow_up f WHERE f.decision_id = d.id) AS total,
    (SELECT count(*) FROM follow_up f WHERE f.decision_id = d.id AND f.state IN ('open', 'inProgress')) AS standing,
    (SELECT count(*) FROM follow_up f WHERE f.decision_id = d.id AND f.state IN ('open', 'inProgress') AND f.due < ?)
      AS overdue
  FROM decision d
  JOIN agenda_item i ON i.id = d.item_id
  JOIN item_disclosure e ON e.item_id = i.id
  JOIN meeting m ON m.id = i.meeting_id
  JOIN committee k ON k.id = m.committee_id
  JOIN case_file c ON c.id = d.case_id
  LEFT JOIN printed_number n ON n.item_id = i.id`

const rowToListed = (row: Row): Omit<ListedDecision, 'party'> => ({
  id: row.id,
  madeOn: row.made_on,
  kind: row.kind,
  state: row.state,
  points: JSON.parse(row.points) as string[],
  number: row.number,
  committee: { id: row.committee_id, name: row.committee },
  meeting: row.meeting_id,
  item: row.item_id,
  case: { id: row.case_id, caseNumber: row.case_number, title: row.title },
  voteSummary: row.vote_summary,
  exempt: row.exempt === 1,
  tasks: { total: row.total, standing: row.standing, overdue: row.overdue },
})

/** The decisions that a filter lets through, in the order asked for; those of cases in the bin are not there. */
export function listDecisions(
  db: Database,
  filter: DecisionFilter,
  today: string,
  { sort, descending }: { readonly sort: DecisionSort; readonly descending: boolean },
): ListedDecision[] {
  const parts: (readonly [string, ColumnValue] | null)[] = [
    filter.committee === null ? null : ['m.committee_id = ?', filter.committee],
    filter.from === null ? null : ['d.made_on >= ?', filter.from],
    filter.to === null ? null : ['d.made_on <= ?', filter.to],
    filter.state === null ? null : ['d.state = ?', filter.state],
    filter.theme === null ? null : ['c.id IN (SELECT t.case_id FROM theme t WHERE t.name = ?)', filter.theme],
  ]
  const chosen = parts.filter((part) => part !== null)
  const sql = `${select} WHERE ${['c.deleted_at IS NULL', ...chosen.map(([condition]) => condition)].join(' AND ')}`
  const found = many(db, rowToListed, `${sql} ORDER BY d.id`, today, ...chosen.map(([, value]) => value))
  const { party } = filter
  const votes = new Map(
    (party === null ? [] : partyVotes(db, { party })).map((vote) => [vote.item, vote.votes]),
  )
  const words = fold(filter.text.normalize('NFC'))
    .split(/\s+/)
    .filter((word) => word !== '')
  const kept = found
    .filter((row) => party === null || stands(votes.get(row.item), filter.stance))
    .filter((row) => words.every((word) => textOf(row).includes(word)))
    .map((row) => ({ ...row, party: votes.get(row.item) ?? null }))
  const by = comparers[sort]
  return kept.toSorted((a, b) => (descending ? -by(a, b) : by(a, b)) || compare(b.madeOn, a.madeOn))
}

export function findListedDecision(db: Database, id: DecisionId, today: string): ListedDecision | null {
  const found = many(db, rowToListed, `${select} WHERE d.id = ?`, today, id)[0]
  return found === undefined ? null : { ...found, party: null }
}

function stands(votes: PartyVote['votes'] | undefined, stance: DecisionFilter['stance']): boolean {
  if (votes === undefined) return false
  if (stance === null) return true
  return stance === 'against' ? votes.against > 0 : votes.for > 0 && votes.against === 0
}

const textOf = ({ points, number, case: file, committee }: Omit<ListedDecision, 'party'>): string =>
  fold([...points, number, file.caseNumber, file.title, committee.name].join('\n'))

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const ranks: Readonly<Record<DecisionState, number>> = {
  made: 0,
  legalityReviewRequested: 1,
  implementing: 2,
  done: 3,
  changed: 4,
  repealed: 5,
}

type Compare = (a: ListedDecision, b: ListedDecision) => number
const comparers: Readonly<Record<DecisionSort, Compare>> = {
  madeOn: (a, b) => compare(a.madeOn, b.madeOn),
  committee: (a, b) => compare(sortKey(a.committee.name), sortKey(b.committee.name)),
  title: (a, b) => compare(sortKey(a.case.title), sortKey(b.case.title)),
  state: (a, b) => ranks[a.state] - ranks[b.state],
}
