import type { Input } from '#shared/contract/index.ts'
import type { VoteRow } from '#shared/contract/session-item.ts'
import type {
  Candidate,
  TextReference,
  Vote,
  VoteForm,
  VoteSubject,
} from '#shared/domain/meeting/session/session.ts'
import type { AgendaItemId, PersonId, VoteId } from '#shared/ids.ts'

export type DraftOption = {
  readonly label: string
  readonly text: TextReference | null
  readonly candidates: readonly Candidate[]
  readonly votes: number
}

/** What follows once the vote is recorded and won. */
export type VoteSequel =
  | { readonly of: 'impediment'; readonly person: PersonId }
  | {
      readonly of: 'closing'
      readonly ground: string
      readonly exemption: string | null
      readonly debateClosed: boolean
    }

/** A vote that is being taken down. Whoever is not named has voted for the first option. */
export type VoteDraft = {
  /** The vote that is put right; null for a new one. */
  readonly vote: VoteId | null
  readonly subject: VoteSubject
  readonly form: VoteForm
  readonly method: Vote['method']
  readonly question: string
  readonly round: number
  readonly seats: number | null
  readonly options: readonly DraftOption[]
  readonly ballots: Readonly<Record<PersonId, number | null>>
  readonly blank: number
  readonly lots: readonly number[] | null
  readonly sequel: VoteSequel | null
}

export const emptyDraft: VoteDraft = {
  vote: null,
  subject: 'matter',
  form: 'forAgainst',
  method: 'shown',
  question: '',
  round: 1,
  seats: null,
  options: [],
  ballots: {},
  blank: 0,
  lots: null,
  sequel: null,
}

/** How somebody votes in a draft: a place from 1, or null for blank. */
export const voteOf = ({ ballots }: Pick<VoteDraft, 'ballots'>, person: PersonId): number | null =>
  person in ballots ? (ballots[person] ?? null) : 1

/** Whether blank may be cast: in elections and appointments alone (koml. § 8-1 tredje ledd). */
export const mayBeBlank = ({ subject }: Pick<VoteDraft, 'subject'>): boolean =>
  subject === 'election' || subject === 'appointment'

/** The options in the order in which a key goes through them. */
const turn = (draft: VoteDraft): readonly (number | null)[] => [
  ...draft.options.map((_, index) => index + 1),
  ...(mayBeBlank(draft) ? [null] : []),
]

/** Turns the vote of one or of a whole party to the next option; a party that is divided is made one first. */
export function turned(draft: VoteDraft, persons: readonly PersonId[]): VoteDraft {
  const [first] = persons
  if (first === undefined) return draft
  const order = turn(draft)
  const now = voteOf(draft, first)
  const isDivided = persons.some((person) => voteOf(draft, person) !== now)
  const next = isDivided ? now : order[(order.indexOf(now) + 1) % order.length]
  return withVote(draft, persons, next === undefined ? 1 : next)
}

/** The draft with these persons' votes. */
export function withVote(draft: VoteDraft, persons: readonly PersonId[], option: number | null): VoteDraft {
  return {
    ...draft,
    ballots: { ...draft.ballots, ...Object.fromEntries(persons.map((person) => [person, option])) },
  }
}

/** As the store takes it, with a ballot for each who may vote. */
export function countedOf(draft: VoteDraft, voters: readonly PersonId[]): Omit<Input<'vote.change'>, 'vote'> {
  const { subject, form, method, question, round, seats, options, blank, lots } = draft
  const isWritten = method === 'written'
  return {
    subject,
    form,
    method,
    question,
    round,
    seats,
    options: options.map((option) => ({
      ...option,
      candidates: [...option.candidates],
      votes: isWritten ? option.votes : 0,
    })),
    ballots: isWritten ? [] : voters.map((person) => ({ person, option: voteOf(draft, person) })),
    blank: isWritten ? blank : 0,
    lots: lots === null ? null : [...lots],
  }
}

/** A vote that was held, to be put right. */
export function draftOfVote(vote: VoteRow): VoteDraft {
  const { id, subject, form, method, question, round, seats, options, ballots, blank, lots } = vote
  return {
    vote: id,
    subject,
    form,
    method,
    question,
    round,
    seats,
    options,
    ballots: Object.fromEntries(ballots.map(({ person, option }) => [person, option])),
    blank,
    lots,
    sequel: null,
  }
}

/** The round that follows one in which nobody had enough: between those who go on (koml. §§ 7-8, 11-9 tredje ledd). */
export function nextRoundOf(vote: VoteRow): VoteDraft | null {
  const { result } = vote
  if (result.kind !== 'again') return null
  const isElection = vote.form === 'majorityElection'
  return {
    ...draftOfVote(vote),
    vote: null,
    form: isElection ? 'majorityElection' : 'between',
    round: 2,
    options: result.options.flatMap((place) => vote.options[place - 1] ?? []),
    ballots: {},
  }
}

/** Typed candidates, a name to a line; `(k)` and `(m)` after the name say the sex. */
export function candidatesOf(typed: string): readonly Candidate[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [, letter = ''] = /\((k|m|w)\)\s*$/iu.exec(line) ?? []
      const name = line.replace(/\s*\((k|m|w)\)\s*$/iu, '').slice(0, 200)
      const sex = { k: 'female', w: 'female', m: 'male' }[letter.toLowerCase()] as
        Candidate['sex'] | undefined
      return { name, sex: sex ?? null }
    })
}

export const typedCandidates = (candidates: readonly Candidate[]): string =>
  candidates
    .map(({ name, sex }) => (sex === null ? name : `${name} (${sex === 'female' ? 'k' : 'm'})`))
    .join('\n')

export type DraftOf = { readonly item: AgendaItemId; readonly draft: VoteDraft }
