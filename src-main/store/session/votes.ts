import type {
  Ballot,
  Candidate,
  TextReference,
  Vote,
  VoteOption,
} from '#shared/domain/meeting/session/session.ts'
import type { AgendaItemId, MotionId, PersonId, VoteId } from '#shared/ids.ts'
import { insert, many, run, upsert, whole, type Database } from '../rows.ts'

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
  return votesWhere(db, 'v.item_id = ?', item)
}

export function findVote(db: Database, id: VoteId): Vote | null {
  return votesWhere(db, 'v.id = ?', id)[0] ?? null
}

/** With its options and ballots. Throws where doors or a disqualification rest on it. */
export function removeVote(db: Database, id: VoteId): void {
  whole(db, () => {
    run(db, 'DELETE FROM ballot WHERE vote_id = ?', id)
    run(db, 'DELETE FROM vote WHERE id = ?', id)
  })
}

type OptionRow = Pick<VoteOption, 'label' | 'votes'> & {
  readonly vote_id: VoteId
  readonly position: number
  readonly text_of: TextReference['of'] | null
  readonly motion_id: MotionId | null
}
type CandidateRow = Candidate & { readonly vote_id: VoteId; readonly option_position: number }
type BallotRow = {
  readonly vote_id: VoteId
  readonly person_id: PersonId
  readonly option_position: number | null
}

/** Votes with all that belongs to them, by one question for each table, however many they are. */
function votesWhere(db: Database, which: string, value: string): Vote[] {
  const rows = many(
    db,
    (row: VoteRow) => row,
    `SELECT v.* FROM vote v WHERE ${which} ORDER BY v.sequence`,
    value,
  )
  if (rows.length === 0) return []
  const of = (table: string): string =>
    `SELECT t.* FROM vote v JOIN ${table} t ON t.vote_id = v.id WHERE ${which}`
  const options = many(db, (row: OptionRow) => row, `${of('vote_option')} ORDER BY t.position`, value)
  const named = many(db, (row: CandidateRow) => row, `${of('vote_candidate')} ORDER BY t.position`, value)
  const ballots = many(db, (row: BallotRow) => row, `${of('ballot')} ORDER BY t.person_id`, value)
  const [optionsOf, namedOf, ballotsOf] = [byVote(options), byVote(named), byVote(ballots)]
  return rows.map((row) =>
    toVote(row, {
      options: (optionsOf.get(row.id) ?? []).map((option) => toOption(option, namedOf.get(row.id) ?? [])),
      ballots: (ballotsOf.get(row.id) ?? []).map(({ person_id, option_position }): Ballot => ({
        person: person_id,
        option: option_position,
      })),
    }),
  )
}

const byVote = <Row extends { readonly vote_id: VoteId }>(rows: readonly Row[]): Map<VoteId, Row[]> =>
  Map.groupBy(rows, ({ vote_id }) => vote_id)

const toVote = (row: VoteRow, parts: Pick<Vote, 'options' | 'ballots'>): Vote => {
  const { id, sequence, subject, form, method, question, round, seats, blank } = row
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
    ...parts,
    blank,
    lots: row.lots === null ? null : (JSON.parse(row.lots) as number[]),
  }
}

const toOption = (
  { position, label, votes, text_of, motion_id }: OptionRow,
  named: readonly CandidateRow[],
): VoteOption => ({
  label,
  text: referenceOf(text_of, motion_id),
  candidates: named
    .filter(({ option_position }) => option_position === position)
    .map(({ name, sex }): Candidate => ({ name, sex })),
  votes,
})

function referenceOf(of: TextReference['of'] | null, motion: MotionId | null): TextReference | null {
  if (of === null) return null
  if (of !== 'motion') return { of }
  return motion === null ? null : { of, motion }
}
