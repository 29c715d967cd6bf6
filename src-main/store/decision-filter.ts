import type { DecisionState } from '#shared/domain/decision/decision.ts'
import type { AgendaItemId, CommitteeId } from '#shared/ids.ts'
import { casesNamed, foldedWords, idsNamed } from './named-ids.ts'
import { partyVotes } from './party-votes.ts'
import type { PartyVote } from './party-votes.ts'
import { idList, type ColumnValue, type Database } from './rows.ts'

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

/** Decisions with what narrows and sorts them; what is told of them is read for the window alone. */
export const decisionsFrom = `decision d
  JOIN case_file c ON c.id = d.case_id
  JOIN agenda_item i ON i.id = d.item_id
  JOIN meeting m ON m.id = i.meeting_id
  LEFT JOIN printed_number n ON n.item_id = i.id`

type Part = readonly [string, ...ColumnValue[]]
type Where = {
  /** A condition over the tables of {@link decisionsFrom}, and its values. */
  readonly sql: string
  readonly values: readonly ColumnValue[]
  /** How the party that was asked about voted, by item; empty where none was. */
  readonly votes: ReadonlyMap<AgendaItemId, PartyVote['votes']>
}

/** The decisions that a filter lets through; none of a binned case. */
export function decisionsWhere(db: Database, filter: DecisionFilter): Where {
  const { party, stance } = filter
  const cast = party === null ? [] : partyVotes(db, { party })
  const votes = new Map(cast.map((vote) => [vote.item, vote.votes]))
  const standing = [...votes].filter(([, each]) => stands(each, stance)).map(([item]) => item)
  const parts: readonly (Part | null)[] = [
    filter.committee === null ? null : ['m.committee_id = ?', filter.committee],
    filter.from === null ? null : ['d.made_on >= ?', filter.from],
    filter.to === null ? null : ['d.made_on <= ?', filter.to],
    filter.state === null ? null : ['d.state = ?', filter.state],
    filter.theme === null ? null : ['c.id IN (SELECT t.case_id FROM theme t WHERE t.name = ?)', filter.theme],
    party === null ? null : ['i.id IN (SELECT value FROM json_each(?))', idList(standing)],
    ...foldedWords(filter.text).map((word): Part => [
      `(c.id IN ${casesNamed} OR instr(lower(n.printed), ?) > 0 OR m.committee_id IN (SELECT value FROM json_each(?))
        OR EXISTS (SELECT 1 FROM search_line l WHERE l.subject_id = d.id AND instr(l.fold, ?) > 0))`,
      word,
      word,
      idsNamed(db, 'committee', word),
      word,
    ]),
  ]
  const given = parts.filter((part) => part !== null)
  return {
    sql: ['c.deleted_at IS NULL', ...given.map(([sql]) => sql)].join(' AND '),
    values: given.flatMap(([, ...values]) => values),
    votes,
  }
}

function stands(votes: PartyVote['votes'], stance: DecisionFilter['stance']): boolean {
  if (stance === null) return true
  return stance === 'against' ? votes.against > 0 : votes.for > 0 && votes.against === 0
}
