import { resultOf } from '#shared/domain/meeting/session/vote-result.ts'
import type { VoteForm } from '#shared/domain/meeting/session/session.ts'
import type { AgendaItemId, PersonId, VoteId } from '#shared/ids.ts'
import { many, type Database } from './rows.ts'

/**
 * How the members of a party voted in an item, over all its votes on the matter: with what carried, against it, or blank.
 * Where a party splits, by how many (ministry's statement: the minutes name parties, and persons where a party splits).
 */
export type PartyVote = {
  readonly item: AgendaItemId
  readonly party: string
  readonly votes: { readonly for: number; readonly against: number; readonly blank: number }
}

type VoteRow = {
  readonly id: VoteId
  readonly item: AgendaItemId
  readonly form: VoteForm
  readonly round: number
  readonly seats: number | null
  readonly blank: number
  readonly chair: PersonId | null
  readonly lots: string | null
}
type OptionRow = { readonly vote: VoteId; readonly votes: number }
type BallotRow = {
  readonly vote: VoteId
  readonly person: PersonId
  readonly option: number | null
  readonly party: string | null
}

/** Votes on the matter alone, and those that were shown: a written vote is secret. */
const ofMatter = "v.subject = 'matter' AND v.method = 'shown'"

const votesSql = `SELECT v.id, v.item_id AS item, v.form, v.round, v.seats, v.blank, v.chair_id AS chair, v.lots FROM vote v
  WHERE ${ofMatter} AND EXISTS (SELECT 1 FROM ballot b WHERE b.vote_id = v.id)`

/** Party as it was on that day: the roll of the meeting has it, for somebody may change party later. */
const partyOf = `(SELECT min(a.party) FROM attendance a JOIN agenda_item i ON i.meeting_id = a.meeting_id
  WHERE i.id = v.item_id AND a.person_id = b.person_id)`
const ballotsSql = `SELECT b.vote_id AS vote, b.person_id AS person, b.option_position AS option, ${partyOf} AS party
  FROM ballot b JOIN vote v ON v.id = b.vote_id WHERE ${ofMatter}`
/** Of one party alone, from who sat for it: a twentieth of all ballots, and the chairs', which may settle a vote. */
const ballotsOfParty = `SELECT b.vote_id AS vote, b.person_id AS person, b.option_position AS option, ${partyOf} AS party
  FROM (SELECT DISTINCT a.meeting_id, a.person_id FROM attendance a WHERE a.party = ?) sat
  CROSS JOIN agenda_item i ON i.meeting_id = sat.meeting_id CROSS JOIN vote v ON v.item_id = i.id
  CROSS JOIN ballot b ON b.vote_id = v.id AND b.person_id = sat.person_id WHERE ${ofMatter}
  UNION SELECT b.vote_id, b.person_id, b.option_position, ${partyOf}
  FROM vote v JOIN ballot b ON b.vote_id = v.id AND b.person_id = v.chair_id WHERE ${ofMatter}`

/** Votes by party, of one item or of all, of one party or of all; in order of party and item. */
export function partyVotes(
  db: Database,
  { item = null, party = null }: { readonly item?: AgendaItemId | null; readonly party?: string | null } = {},
): PartyVote[] {
  const only = item === null ? '' : ' AND v.item_id = ?'
  const values = item === null ? [] : [item]
  const options = Map.groupBy(
    many(
      db,
      (row: OptionRow) => row,
      `SELECT o.vote_id AS vote, o.votes FROM vote_option o JOIN vote v ON v.id = o.vote_id
        WHERE ${ofMatter}${only} ORDER BY o.vote_id, o.position`,
      ...values,
    ),
    ({ vote }) => vote,
  )
  const ballots = Map.groupBy(
    party !== null && item === null
      ? many(db, (row: BallotRow) => row, ballotsOfParty, party)
      : many(db, (row: BallotRow) => row, `${ballotsSql}${only}`, ...values),
    ({ vote }) => vote,
  )
  const found = new Map<string, PartyVote>()
  for (const vote of many(db, (row: VoteRow) => row, `${votesSql}${only}`, ...values)) {
    const cast = ballots.get(vote.id) ?? []
    const carried = carriedOption(vote, options.get(vote.id) ?? [], cast)
    for (const { party: of, option } of cast) {
      if (of === null || of === '' || (party !== null && of !== party)) continue
      const key = `${of}\n${vote.item}`
      const known = found.get(key) ?? { item: vote.item, party: of, votes: { for: 0, against: 0, blank: 0 } }
      const side = option === null ? 'blank' : option === carried ? 'for' : 'against'
      found.set(key, { ...known, votes: { ...known.votes, [side]: known.votes[side] + 1 } })
    }
  }
  return [...found.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, vote]) => vote)
}

/** The place of what carried, by the law's own rule; null while nothing has. */
function carriedOption(
  { lots, ...vote }: VoteRow,
  options: readonly OptionRow[],
  ballots: readonly BallotRow[],
): number | null {
  const result = resultOf({
    ...vote,
    subject: 'matter',
    options: options.map(({ votes }) => ({ label: '', text: null, candidates: [], votes })),
    ballots: ballots.map(({ person, option }) => ({ person, option })),
    lots: lots === null ? null : (JSON.parse(lots) as number[]),
  })
  return result.kind === 'won' ? result.winner : null
}

/** Parties that sit or have sat in a body, by name: one step of the index for each, not a line for everybody who ever came. */
export function partiesOf(db: Database): string[] {
  const sql = `WITH RECURSIVE sat (party) AS (
      SELECT min(party) FROM attendance WHERE party > ''
      UNION ALL SELECT (SELECT min(a.party) FROM attendance a WHERE a.party > sat.party) FROM sat WHERE sat.party IS NOT NULL)
    SELECT party FROM membership WHERE party <> '' UNION SELECT party FROM sat WHERE party IS NOT NULL ORDER BY party`
  return many(db, ({ party }: { readonly party: string }) => party, sql)
}
