import type { AgendaItemId, MotionId, PersonId, VoteId } from '#shared/ids.ts'
import { insert, many, run, upsert, whole, type Database } from './rows.ts'

/** A member who may not vote in an item, with the ground that the minutes print (koml. §§ 11-10, 11-11). */
export type Impediment = {
  readonly item: AgendaItemId
  readonly person: PersonId
  readonly kind: 'disqualified' | 'exempted'
  readonly ground: string
}

/** What a member or party put forward in the meeting. */
export type Motion = {
  readonly id: MotionId
  readonly item: AgendaItemId
  readonly number: number
  readonly author: PersonId | null
  readonly party: string
  readonly text: string
}

export type Ballot = { readonly person: PersonId; readonly choice: 'for' | 'against' | 'blank' }

/** `motion` null: the vote is on the chief executive's proposal. `ballots` is empty where only sums are known. */
export type Vote = {
  readonly id: VoteId
  readonly item: AgendaItemId
  readonly sequence: number
  readonly motion: MotionId | null
  readonly againstMotion: MotionId | null
  readonly question: string
  readonly sums: { readonly for: number; readonly against: number; readonly blank: number }
  /** A tie was settled by the chair's vote (koml. § 11-9 annet ledd). */
  readonly chairDecided: boolean
  readonly carried: boolean
  readonly ballots: readonly Ballot[]
}

export type StatementForMinutes = {
  readonly item: AgendaItemId
  readonly person: PersonId
  readonly text: string
}

type OfItem = { readonly item_id: AgendaItemId; readonly person_id: PersonId }

export function saveImpediment(db: Database, { item, person, kind, ground }: Impediment): void {
  upsert(db, 'impediment', ['item_id', 'person_id'], { item_id: item, person_id: person, kind, ground })
}

export function impedimentsOf(db: Database, item: AgendaItemId): Impediment[] {
  const toImpediment = ({ item_id, person_id, kind, ground }: Impediment & OfItem): Impediment => ({
    item: item_id,
    person: person_id,
    kind,
    ground,
  })
  return many(db, toImpediment, 'SELECT * FROM impediment WHERE item_id = ? ORDER BY person_id', item)
}

export function saveMotion(db: Database, { id, item, number, author, party, text }: Motion): void {
  upsert(db, 'motion', ['id'], { id, item_id: item, number, author_id: author, party, text })
}

export function motionsOf(db: Database, item: AgendaItemId): Motion[] {
  type MotionRow = Omit<Motion, 'item' | 'author'> & OfItem & { readonly author_id: PersonId | null }
  const toMotion = ({ id, item_id, number, author_id, party, text }: MotionRow): Motion => ({
    id,
    item: item_id,
    number,
    author: author_id,
    party,
    text,
  })
  return many(db, toMotion, 'SELECT * FROM motion WHERE item_id = ? ORDER BY number', item)
}

export function saveVote(db: Database, vote: Vote): void {
  const { id, item, sequence, motion, againstMotion, question, sums } = vote
  whole(db, () => {
    upsert(db, 'vote', ['id'], {
      id,
      item_id: item,
      sequence,
      motion_id: motion,
      against_motion_id: againstMotion,
      question,
      votes_for: sums.for,
      votes_against: sums.against,
      votes_blank: sums.blank,
      chair_decided: Number(vote.chairDecided),
      carried: Number(vote.carried),
    })
    run(db, 'DELETE FROM ballot WHERE vote_id = ?', id)
    for (const { person, choice } of vote.ballots)
      insert(db, 'ballot', { vote_id: id, person_id: person, choice })
  })
}

type VoteRow = Pick<Vote, 'id' | 'sequence' | 'question'> & {
  readonly item_id: AgendaItemId
  readonly motion_id: MotionId | null
  readonly against_motion_id: MotionId | null
  readonly votes_for: number
  readonly votes_against: number
  readonly votes_blank: number
  readonly chair_decided: number
  readonly carried: number
}

/** In the order in which they were held. */
export function votesOf(db: Database, item: AgendaItemId): Vote[] {
  const toBallot = ({ person_id, choice }: Ballot & OfItem): Ballot => ({ person: person_id, choice })
  const ballots = 'SELECT * FROM ballot WHERE vote_id = ? ORDER BY person_id'
  const toVote = ({ id, sequence, question, ...row }: VoteRow): Vote => ({
    id,
    item: row.item_id,
    sequence,
    question,
    motion: row.motion_id,
    againstMotion: row.against_motion_id,
    sums: { for: row.votes_for, against: row.votes_against, blank: row.votes_blank },
    chairDecided: row.chair_decided === 1,
    carried: row.carried === 1,
    ballots: many(db, toBallot, ballots, id),
  })
  return many(db, toVote, 'SELECT * FROM vote WHERE item_id = ? ORDER BY sequence', item)
}

/** Saves an item's statements (*protokolltilførsler*) in the order given. */
export function saveStatements(
  db: Database,
  item: AgendaItemId,
  statements: readonly StatementForMinutes[],
): void {
  whole(db, () => {
    run(db, 'DELETE FROM statement_for_minutes WHERE item_id = ?', item)
    for (const [index, { person, text }] of statements.entries()) {
      insert(db, 'statement_for_minutes', { item_id: item, position: index + 1, person_id: person, text })
    }
  })
}

export function statementsOf(db: Database, item: AgendaItemId): StatementForMinutes[] {
  const toStatement = ({
    item_id,
    person_id,
    text,
  }: OfItem & { readonly text: string }): StatementForMinutes => ({
    item: item_id,
    person: person_id,
    text,
  })
  return many(
    db,
    toStatement,
    'SELECT * FROM statement_for_minutes WHERE item_id = ? ORDER BY position',
    item,
  )
}
