import type { AgendaItemId } from '#shared/ids.ts'
import { many, type Database } from './rows.ts'

/** How the members of a party voted in an item's last vote: where a party splits, by how many. */
export type PartyVote = {
  readonly item: AgendaItemId
  readonly party: string
  readonly votes: { readonly for: number; readonly against: number; readonly blank: number }
}

/** Party as it was on that day: the roll of the meeting has it, for somebody may change party later. */
const sql = `SELECT v.item_id AS item, a.party,
    sum(b.choice = 'for') AS votes_for, sum(b.choice = 'against') AS votes_against, sum(b.choice = 'blank') AS votes_blank
  FROM vote v
  JOIN agenda_item i ON i.id = v.item_id
  JOIN ballot b ON b.vote_id = v.id
  JOIN (SELECT DISTINCT meeting_id, person_id, party FROM attendance) a
    ON a.meeting_id = i.meeting_id AND a.person_id = b.person_id
  WHERE v.sequence = (SELECT max(l.sequence) FROM vote l WHERE l.item_id = v.item_id)`

type Row = {
  readonly item: AgendaItemId
  readonly party: string
  readonly votes_for: number
  readonly votes_against: number
  readonly votes_blank: number
}

const rowToVote = ({ item, party, votes_for, votes_against, votes_blank }: Row): PartyVote => ({
  item,
  party,
  votes: { for: votes_for, against: votes_against, blank: votes_blank },
})

/** Votes by party, of one item or of all, of one party or of all. Only what was voted by name. */
export function partyVotes(
  db: Database,
  { item = null, party = null }: { readonly item?: AgendaItemId | null; readonly party?: string | null } = {},
): PartyVote[] {
  const parts = [...(item === null ? [] : ['v.item_id = ?']), ...(party === null ? [] : ['a.party = ?'])]
  const where = parts.map((part) => ` AND ${part}`).join('')
  const values = [item, party].filter((value) => value !== null)
  return many(
    db,
    rowToVote,
    `${sql}${where} GROUP BY v.item_id, a.party ORDER BY a.party, v.item_id`,
    ...values,
  )
}

/** Parties that sit or have sat in a body, by name. */
export function partiesOf(db: Database): string[] {
  const found = `SELECT party FROM membership WHERE party <> '' UNION SELECT party FROM attendance WHERE party <> ''
    ORDER BY party`
  return many(db, ({ party }: { readonly party: string }) => party, found)
}
