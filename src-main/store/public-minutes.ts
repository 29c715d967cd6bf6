import type { Addendum } from '#shared/domain/meeting/minutes/minutes.ts'
import type { Ballot, DoorClosing, SessionTime, Vote } from '#shared/domain/meeting/session/session.ts'
import type { AgendaItemId, MeetingId, PersonId, VoteId } from '#shared/ids.ts'
import { many, one, type Database } from './rows.ts'

/**
 * Whether an item is kept from the public: something exempts it, or the doors were closed for it. Where nobody has kept a
 * record of the meeting, what the agenda foresaw holds.
 */
const shutBy = (
  disclosure: string,
): string => `(${disclosure} IS NOT NULL OR EXISTS (SELECT 1 FROM door_closing c WHERE c.item_id = i.id)
  OR (i.closed_on IS NOT NULL AND NOT EXISTS
    (SELECT 1 FROM item_session s WHERE s.item_id = i.id AND s.opened_at IS NOT NULL)))`
const shut = shutBy('e.disclosure_id')
/** Where an item may be absent: a view that is joined from outside would be made for every item there is. */
const shutIfAny = shutBy('(SELECT e.disclosure_id FROM item_disclosure e WHERE e.item_id = i.id)')

/** Items of a meeting of which anybody may read all that happened (koml. § 11-4 første ledd). */
export function openItemsOf(db: Database, meeting: MeetingId): ReadonlySet<AgendaItemId> {
  const sql = `SELECT i.id FROM agenda_item i JOIN item_disclosure e ON e.item_id = i.id
    WHERE i.meeting_id = ? AND NOT ${shut}`
  return new Set(many(db, (row: { readonly id: AgendaItemId }) => row.id, sql, meeting))
}

/** When an item was dealt with, of which more may not be told. */
export function timesOfItem(
  db: Database,
  item: AgendaItemId,
): { readonly openedAt: SessionTime | null; readonly closedAt: SessionTime | null } {
  type Row = { readonly opened_at: string | null; readonly closed_at: string | null }
  const toTimes = ({ opened_at, closed_at }: Row) => ({ openedAt: opened_at, closedAt: closed_at })
  const sql = 'SELECT opened_at, closed_at FROM item_session WHERE item_id = ?'
  return one(db, toTimes, sql, item) ?? { openedAt: null, closedAt: null }
}

/** A vote in open meeting on closing the doors, as figures: what was written of it is not selected. */
export type ClosingVote = Pick<Vote, 'heldAt' | 'chair' | 'blank' | 'ballots'> & {
  readonly votes: readonly [number, number]
}

export type PublicClosing = Omit<DoorClosing, 'item' | 'vote'> & { readonly vote: ClosingVote | null }

/**
 * The doors of an item as everybody may know of them: ground, times, and the vote that was held before they were closed
 * (koml. §§ 11-4 andre ledd, 11-5 femte ledd).
 */
export function publicClosingOf(db: Database, item: AgendaItemId): PublicClosing | null {
  type Row = Pick<DoorClosing, 'ground' | 'exemption'> & {
    readonly debate_closed: number
    readonly closed_at: string | null
    readonly opened_at: string | null
    readonly vote_id: VoteId | null
  }
  const toClosing = (row: Row): PublicClosing => ({
    ground: row.ground,
    exemption: row.exemption,
    debateClosed: row.debate_closed === 1,
    closedAt: row.closed_at,
    openedAt: row.opened_at,
    vote: row.vote_id === null ? null : closingVote(db, row.vote_id, row.closed_at),
  })
  const sql =
    'SELECT ground, exemption, debate_closed, closed_at, opened_at, vote_id FROM door_closing WHERE item_id = ?'
  return one(db, toClosing, sql, item)
}

function closingVote(db: Database, id: VoteId, closedAt: SessionTime | null): ClosingVote | null {
  type Row = { readonly held_at: string; readonly chair_id: PersonId | null; readonly blank: number }
  const sumOf = (position: number): number =>
    one(
      db,
      (row: { readonly votes: number }) => row.votes,
      'SELECT votes FROM vote_option WHERE vote_id = ? AND position = ?',
      id,
      position,
    ) ?? 0
  type BallotRow = { readonly person_id: PersonId; readonly option_position: number | null }
  const toBallot = ({ person_id, option_position }: BallotRow): Ballot => ({
    person: person_id,
    option: option_position,
  })
  const toVote = ({ held_at, chair_id, blank }: Row): ClosingVote => ({
    heldAt: held_at,
    chair: chair_id,
    blank,
    votes: [sumOf(1), sumOf(2)],
    ballots: many(db, toBallot, 'SELECT * FROM ballot WHERE vote_id = ? ORDER BY person_id', id),
  })
  const sql = `SELECT held_at, chair_id, blank FROM vote
    WHERE id = ? AND subject = 'closing' AND form = 'forAgainst' AND (? IS NULL OR held_at <= ?)`
  return one(db, toVote, sql, id, closedAt, closedAt)
}

/** A text that was decided, as it is printed. */
export type DecidedText = {
  readonly kind: 'recommendation' | 'decision'
  readonly points: readonly string[]
}

/** What was decided in an exempt item, where it was released to everybody; else nothing. */
export function releasedDecisionsOf(db: Database, item: AgendaItemId): DecidedText[] {
  const sql = `SELECT d.kind, json_group_array(p.text ORDER BY p.number) AS points
    FROM decision d JOIN minutes_release r ON r.item_id = d.item_id
    JOIN decision_point p ON p.decision_id = d.id
    WHERE d.item_id = ? GROUP BY d.id ORDER BY d.id`
  type Row = { readonly kind: DecidedText['kind']; readonly points: string }
  return many(db, ({ kind, points }: Row) => ({ kind, points: JSON.parse(points) as string[] }), sql, item)
}

/** Corrections as everybody may read them: without the text of those that are about something withheld. */
export function publicAddendaOf(
  db: Database,
  meeting: MeetingId,
): readonly (Omit<Addendum, 'text' | 'meeting' | 'id'> & { readonly text: string | null })[] {
  const sql = `SELECT a.number, a.item_id AS item, a.made_on AS madeOn,
      CASE WHEN i.id IS NULL OR NOT ${shutIfAny} THEN a.by ELSE '' END AS by,
      CASE WHEN i.id IS NULL OR NOT ${shutIfAny} THEN a.text END AS text
    FROM minutes_addendum a
    LEFT JOIN agenda_item i ON i.id = a.item_id
    WHERE a.meeting_id = ? ORDER BY a.number`
  type Row = Omit<Addendum, 'text' | 'meeting' | 'id'> & { readonly text: string | null }
  return many(db, (row: Row) => row, sql, meeting)
}

/** A recommendation that another body gave before a meeting, latest first; for the public only out of open meetings. */
export function recommendationBefore(
  db: Database,
  { item, open }: { readonly item: AgendaItemId; readonly open: boolean },
): { readonly body: string; readonly points: readonly string[] } | null {
  const sql = `SELECT k.name AS body, json_group_array(p.text ORDER BY p.number) AS points
    FROM agenda_item own JOIN meeting m ON m.id = own.meeting_id
    JOIN decision d ON d.case_id = own.case_id AND d.kind = 'recommendation' AND d.item_id <> own.id
    JOIN agenda_item i ON i.id = d.item_id
    JOIN item_disclosure e ON e.item_id = i.id
    JOIN meeting past ON past.id = i.meeting_id AND past.starts_at < m.starts_at AND past.committee_id <> m.committee_id
    JOIN committee k ON k.id = past.committee_id
    JOIN decision_point p ON p.decision_id = d.id
    WHERE own.id = ? AND (? = 0 OR NOT ${shut})
    GROUP BY d.id ORDER BY past.starts_at DESC, d.id DESC LIMIT 1`
  type Row = { readonly body: string; readonly points: string }
  const toText = ({ body, points }: Row) => ({ body, points: JSON.parse(points) as string[] })
  return one(db, toText, sql, item, Number(open))
}
