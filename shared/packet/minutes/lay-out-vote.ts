import type { Language } from '../../domain/municipality/municipality.ts'
import { minutesVoteWords, minutesWords } from '../../text/packet/minutes/words.ts'
import type { MinutesVoteWords } from '../../text/packet/minutes/words.ts'
import type { MinutesBlock, VoteRow } from './document.ts'
import type { PartyVotes, PrintedOption, PrintedVote } from './model.ts'

/** A vote as a small table with its result as a sentence: parties, and persons where a party was split. */
export function voteBlock(vote: PrintedVote, language: Language, title = ''): MinutesBlock {
  const words = minutesVoteWords[language]
  const rows = [
    ...vote.options.map((option, index) => optionRow(option, index, vote, words)),
    ...(vote.blank > 0 || vote.blankBy.length > 0
      ? [{ votes: String(vote.blank), label: words.blank, parties: partiesText(vote.blankBy, words) }]
      : []),
  ]
  return {
    kind: 'vote',
    title: title === '' ? titleOf(vote, language) : title,
    head: words.head,
    rows: isUnanimous(vote) ? [] : rows,
    result: resultText(vote, words),
  }
}

/** Where all were of one mind the sentence says it all; an election shows its lists. */
const isUnanimous = ({ result, form, options }: PrintedVote): boolean =>
  result.kind === 'won' &&
  result.by === 'all' &&
  (form === 'agreedElection' ? options.length < 2 : !form.endsWith('Election'))

function titleOf(vote: PrintedVote, language: Language): string {
  const words = minutesVoteWords[language]
  const more = [
    ...(vote.round > 1 ? [words.round(vote.round)] : []),
    ...(vote.written ? [words.written] : []),
    ...(vote.behindDoors ? [minutesWords[language].behindDoors] : []),
  ]
  const about = vote.question === '' ? textsIn(vote, words) : vote.question
  return more.length === 0 ? about : `${about} (${more.join(', ')})`
}

/** What a vote was on where nobody has written it: its texts, or its subject. */
function textsIn({ options, subject, form }: PrintedVote, words: MinutesVoteWords): string {
  const texts = options.filter(({ text }) => text !== null).map((option) => optionName(option, words))
  if (texts.length === 0) return words.subjects[subject]
  return form === 'forAgainst' ? (texts[0] ?? '') : texts.join(` ${words.against.toLowerCase()} `)
}

function optionRow(
  option: PrintedOption,
  index: number,
  vote: PrintedVote,
  words: MinutesVoteWords,
): VoteRow {
  const seats = vote.result.kind === 'seats' ? [words.seatsOf(vote.result.seats[index] ?? 0)] : []
  const who = partiesText(option.parties, words)
  return {
    votes: String(option.votes),
    label: vote.form === 'forAgainst' ? (index === 0 ? words.for : words.against) : optionName(option, words),
    parties: [...seats, ...(who === '' ? [] : [who])].join(' · '),
  }
}

/** What an option is called in a sentence. */
function optionName({ label, text, candidates }: PrintedOption, words: MinutesVoteWords): string {
  if (text === 'proposal') return words.proposal
  if (text === 'recommendation') return words.recommendation
  if (text !== null) return words.motion(text.motion)
  if (label !== '') return label
  return candidates.length === 1 ? (candidates[0] ?? '') : words.against
}

/** `Ap (3), H (1: Kari Nes)` */
function partiesText(parties: readonly PartyVotes[], { noParty }: MinutesVoteWords): string {
  return parties
    .map(({ party, votes, persons }) => {
      const name = party === '' ? noParty : party
      return persons === null ? `${name} (${votes})` : `${name} (${votes}: ${persons.join(', ')})`
    })
    .join(', ')
}

function resultText(vote: PrintedVote, words: MinutesVoteWords): string {
  const { result } = vote
  if (result.kind === 'notUnanimous') return words.notUnanimous
  if (result.kind === 'lots' || result.kind === 'chair') return words.unsettled
  if (result.kind === 'again') return words.again(result.options.map((place) => nameAt(vote, place, words)))
  const who = electedText(vote, words)
  if (who !== '') return who
  if (result.kind === 'seats') return words.unsettled
  const byChair = vote.chair === null ? [] : [words.byChair(vote.chair)]
  return [wonText(vote, result.winner, words), ...byChair].join(' ')
}

/** Who is elected, and by which lots; empty where nobody is. */
function electedText({ elected, lots, result, form }: PrintedVote, words: MinutesVoteWords): string {
  if (elected.length === 0) return ''
  const who = elected.map(({ list, names, deputies }) =>
    form === 'proportionalElection'
      ? words.electedOf(list, names.join(', '), deputies.join(', '))
      : words.electedOne(names.join(', ')),
  )
  const byLots = 'by' in result && result.by === 'lots' ? [words.byLots] : []
  return [...who, ...byLots, ...(lots.length === 0 ? [] : [words.lots(lots.join(', '))])].join(' ')
}

const nameAt = ({ options }: PrintedVote, place: number, words: MinutesVoteWords): string => {
  const option = options[place - 1]
  return option === undefined ? '' : optionName(option, words)
}

function wonText(vote: PrintedVote, winner: number, words: MinutesVoteWords): string {
  const { form, options } = vote
  const votes = options[winner - 1]?.votes ?? 0
  const rest = options.reduce((sum, option, index) => (index + 1 === winner ? sum : sum + option.votes), 0)
  const [first] = options
  if (form !== 'forAgainst')
    return rest === 0
      ? words.unanimous(nameAt(vote, winner, words))
      : words[form.endsWith('Election') ? 'chose' : 'won'](nameAt(vote, winner, words), votes, rest)
  const what = subjectOf(vote, first, words)
  if (winner === 1) return rest === 0 ? words.unanimous(what) : words.won(what, votes, rest)
  const behind = first?.votes ?? 0
  return behind === 0 ? words.lostToAll(what) : words.lost(what, behind, votes)
}

/** What was voted for or against: the text, or what the vote was about. */
function subjectOf(vote: PrintedVote, first: PrintedOption | undefined, words: MinutesVoteWords): string {
  if (first !== undefined && first.text !== null) return optionName(first, words)
  return vote.subject === 'closing' ||
    vote.subject === 'impediment' ||
    vote.question === '' ||
    vote.question.endsWith('?')
    ? words.questions[vote.subject]
    : vote.question
}
