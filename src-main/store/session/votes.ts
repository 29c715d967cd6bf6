import type {
  Ballot,
  Candidate,
  TextReference,
  Vote,
  VoteOption,
} from '#shared/domain/meeting/session/session.ts'
import type { AgendaItemId, MotionId, PersonId, VoteId } from '#shared/ids.ts'
import { insert, many, one, run, upsert, whole, type Database } from '../rows.ts'

type VoteRow = Pick<
  Vote,
  'id' | 'sequence' | 'subject' | 'form' | 'method' | 'question' | 'round' | 'seats' | 'blank'
> & {
  readonly item_id: AgendaItemId
  readonly held_at: string
  readonly chair_id: PersonId | null
  readonly lots: string | null
}

/** Saves a vote with its options and ballots, in the place of what it was. */
export function saveVote(db: Database, vote: Vote): void {
  whole(db, () => {
    const { id, item, sequence, subject, form, method, question, round, seats, blank } = vote
    run(db, 'DELETE FROM ballot WHERE vote_id = ?', id)
    run(db, 'DELETE FROM vote_option WHERE vote_id = ?', id)
    const more = { held_at: vote.heldAt, chair_id: vote.chair, lots: vote.lots && JSON.stringify(vote.lots) }
    const row = { id, item_id: item, sequence, subject, form, method, question, round, seats, blank, ...more }
    upsert(db, 'vote', ['id'], row)
    for (const [index, option] of vote.options.entries()) saveOption(db, vote, option, index + 1)
    for (const { person, option } of vote.ballots)
      insert(db, 'ballot', { vote_id: id, person_id: person, option_position: option })
  })
}

function saveOption(db: Database, { id, item }: Vote, option: VoteOption, position: number): void {
  insert(db, 'vote_option', {
    vote_id: id,
    item_id: item,
    position,
    label: option.label,
    text_of: option.text?.of ?? null,
    motion_id: option.text?.of === 'motion' ? option.text.motion : null,
    votes: option.votes,
  })
  for (const [index, { name, sex }] of option.candidates.entries())
    insert(db, 'vote_candidate', { vote_id: id, option_position: position, position: index + 1, name, sex })
}

/** In the order in which they were held. */
export function votesOf(db: Database, item: AgendaItemId): Vote[] {
  return many(
    db,
    (row: VoteRow) => rowToVote(db, row),
    'SELECT * FROM vote WHERE item_id = ? ORDER BY sequence',
    item,
  )
}

export function findVote(db: Database, id: VoteId): Vote | null {
  return one(db, (row: VoteRow) => rowToVote(db, row), 'SELECT * FROM vote WHERE id = ?', id)
}

/** With its options and ballots. Throws where doors or a disqualification rest on it. */
export function removeVote(db: Database, id: VoteId): void {
  whole(db, () => {
    run(db, 'DELETE FROM ballot WHERE vote_id = ?', id)
    run(db, 'DELETE FROM vote WHERE id = ?', id)
  })
}

function rowToVote(db: Database, row: VoteRow): Vote {
  const { id, sequence, subject, form, method, question, round, seats, blank } = row
  type BallotRow = { readonly person_id: PersonId; readonly option_position: number | null }
  const toBallot = ({ person_id, option_position }: BallotRow): Ballot => ({
    person: person_id,
    option: option_position,
  })
  return {
    id,
    item: row.item_id,
    sequence,
    subject,
    form,
    method,
    question,
    heldAt: row.held_at,
    chair: row.chair_id,
    round,
    seats,
    options: optionsOf(db, id),
    ballots: many(db, toBallot, 'SELECT * FROM ballot WHERE vote_id = ? ORDER BY person_id', id),
    blank,
    lots: row.lots === null ? null : (JSON.parse(row.lots) as number[]),
  }
}

function optionsOf(db: Database, vote: VoteId): VoteOption[] {
  type OptionRow = Pick<VoteOption, 'label' | 'votes'> & {
    readonly position: number
    readonly text_of: TextReference['of'] | null
    readonly motion_id: MotionId | null
  }
  const candidates = `SELECT name, sex FROM vote_candidate WHERE vote_id = ? AND option_position = ? ORDER BY position`
  const toOption = ({ position, label, votes, text_of, motion_id }: OptionRow): VoteOption => ({
    label,
    text: referenceOf(text_of, motion_id),
    candidates: many(
      db,
      ({ name, sex }: Candidate): Candidate => ({ name, sex }),
      candidates,
      vote,
      position,
    ),
    votes,
  })
  return many(db, toOption, 'SELECT * FROM vote_option WHERE vote_id = ? ORDER BY position', vote)
}

function referenceOf(of: TextReference['of'] | null, motion: MotionId | null): TextReference | null {
  if (of === null) return null
  if (of !== 'motion') return { of }
  return motion === null ? null : { of, motion }
}
