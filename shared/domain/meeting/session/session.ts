import type {
  AgendaItemId,
  MeetingId,
  MotionId,
  PersonId,
  RollEntryId,
  StatementId,
  VoteId,
} from '../../../ids.ts'
import type { ReadingOutcome } from '../../case/case.ts'

/** Norwegian wall-clock time with seconds, `2021-05-26T17:04:30`: it orders by its letters. */
export type SessionTime = string

/** A meeting while it is held, and after. */
export type Session = {
  readonly meeting: MeetingId
  readonly openedAt: SessionTime
  /** null until the chair has closed the meeting. */
  readonly closedAt: SessionTime | null
  /** Leads the meeting (koml. § 11-2 tredje ledd). */
  readonly chair: PersonId
  readonly secretary: PersonId | null
  /** The first meeting of a new council needs two thirds (koml. § 7-1 første ledd). */
  readonly constituting: boolean
  /** What was said of notice and agenda. */
  readonly openingNote: string
}

export type AttendanceRole = 'member' | 'deputy' | 'secretary' | 'administration'

/** One stay of somebody in a meeting; who left and came back has two. A member who never came has one, without times. */
export type RollEntry = {
  readonly id: RollEntryId
  readonly person: PersonId
  readonly role: AttendanceRole
  readonly party: string
  /** The member in whose seat a deputy sits; null for one who only listens. */
  readonly replaces: PersonId | null
  /** null: absent. */
  readonly arrivedAt: SessionTime | null
  readonly leftAt: SessionTime | null
}

/** Somebody who may vote in an item at a time. */
export type Voter = {
  readonly person: PersonId
  readonly party: string
  readonly role: 'member' | 'deputy'
  readonly replaces: PersonId | null
}

/** A question of disqualification (koml. § 11-10) or exemption (§ 11-11), and what the body made of it. */
export type Impediment = {
  readonly item: AgendaItemId
  readonly person: PersonId
  readonly kind: 'disqualified' | 'exempted'
  /** Code of `impediment-bases.ts`. */
  readonly basis: string
  /** Why, in words, as the minutes print it. */
  readonly ground: string
  readonly state: 'raised' | 'upheld' | 'rejected'
  readonly vote: VoteId | null
}

/** Doors that were closed for an item (koml. § 11-5). */
export type DoorClosing = {
  readonly item: AgendaItemId
  /** Code of `closing-ground.ts`. */
  readonly ground: string
  /** Code of the legal basis by which a document could be exempt; tredje ledd bokstav b asks for it. */
  readonly exemption: string | null
  readonly debateClosed: boolean
  /** The vote on closing, held in open meeting. */
  readonly vote: VoteId | null
  readonly closedAt: SessionTime | null
  readonly openedAt: SessionTime | null
}

/**
 * `alternative`: a decision in the place of the proposal. `amendment`: a point worded anew, or struck when its text is empty.
 * `addition`: more points. `statement`: sent over without a vote on the matter (*oversendelsesforslag*).
 */
export type MotionKind = 'alternative' | 'amendment' | 'addition' | 'postponement' | 'return' | 'statement'

/** What a member put forward. Its text is never changed by what came of it. */
export type Motion = {
  readonly id: MotionId
  readonly item: AgendaItemId
  readonly number: number
  readonly kind: MotionKind
  readonly author: PersonId | null
  readonly party: string
  /** Other parties behind it, as printed. */
  readonly togetherWith: string
  /** From 1; of an amendment only. */
  readonly changesPoint: number | null
  /** A paragraph for each point. */
  readonly text: string
  readonly withdrawn: boolean
}

export type VoteSubject =
  'matter' | 'closing' | 'impediment' | 'postponement' | 'return' | 'procedure' | 'election' | 'appointment'

/**
 * `forAgainst`: option 1 is for, 2 against. `between`: two texts set against each other. `among`: three or more as wholes
 * (koml. § 11-9 tredje ledd). Elections: koml. §§ 7-5 to 7-8.
 */
export type VoteForm =
  'forAgainst' | 'between' | 'among' | 'agreedElection' | 'majorityElection' | 'proportionalElection'

/** A text that can be voted on. */
export type TextReference =
  | { readonly of: 'proposal' }
  | { readonly of: 'recommendation' }
  | { readonly of: 'motion'; readonly motion: MotionId }

export type Candidate = { readonly name: string; readonly sex: 'female' | 'male' | null }

export type VoteOption = {
  readonly label: string
  readonly text: TextReference | null
  /** Of an election: one name, or a list in its order. */
  readonly candidates: readonly Candidate[]
  /** How many voted for it; of a shown vote the sum of its ballots. */
  readonly votes: number
}

/** `option` is the place of an option from 1; null is blank. */
export type Ballot = { readonly person: PersonId; readonly option: number | null }

export type Vote = {
  readonly id: VoteId
  readonly item: AgendaItemId
  /** Order in the item, from 1. */
  readonly sequence: number
  readonly subject: VoteSubject
  readonly form: VoteForm
  /** A written vote is secret: it has sums and no ballots. */
  readonly method: 'shown' | 'written'
  readonly question: string
  readonly heldAt: SessionTime
  /** Who led when it was held: this one's vote settles a tie (koml. § 11-9 annet ledd). */
  readonly chair: PersonId | null
  readonly round: number
  /** How many are elected by lists; null otherwise. */
  readonly seats: number | null
  readonly options: readonly VoteOption[]
  readonly ballots: readonly Ballot[]
  readonly blank: number
  /** Places of options in the order in which lots were drawn; null where none were. */
  readonly lots: readonly number[] | null
}

export type StatementForMinutes = {
  readonly id: StatementId
  readonly item: AgendaItemId
  readonly person: PersonId
  readonly party: string
  readonly text: string
}

/** An item as the meeting has dealt with it so far. */
export type ItemSession = {
  readonly item: AgendaItemId
  readonly openedAt: SessionTime | null
  readonly closedAt: SessionTime | null
  /** Leads the item where it is not who leads the meeting. */
  readonly chair: PersonId | null
  readonly outcome: ReadingOutcome | null
  readonly note: string
  /** The decision as the secretary has worded it; null where it follows from the votes. */
  readonly points: readonly string[] | null
}

/** Whether a late item may be decided was asked (koml. § 11-3 femte ledd), and who objected. */
export type LateQuestion = {
  readonly item: AgendaItemId
  readonly askedAt: SessionTime
  readonly objectors: readonly PersonId[]
}
