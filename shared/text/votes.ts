import type { Language } from '../domain/municipality/municipality.ts'
import type { Motion, Vote, VoteOption } from '../domain/meeting/session/session.ts'
import { electedFrom } from '../domain/meeting/session/proportional.ts'
import { resultOf } from '../domain/meeting/session/vote-result.ts'
import type { VoteResult } from '../domain/meeting/session/vote-result.ts'
import type { PersonId } from '../ids.ts'

/** Who is behind the ids of a vote. */
export type VoteNames = {
  readonly nameOf: (person: PersonId) => string
  /** As on the roll of the meeting. */
  readonly partyOf: (person: PersonId) => string
  readonly motions: readonly Motion[]
}

const words = {
  nb: {
    unanimous: 'Enstemmig vedtatt',
    unanimouslyAgainst: 'Enstemmig avvist',
    adopted: (won: number, lost: number) => `Vedtatt med ${won} mot ${lost} stemmer`,
    fell: (won: number, lost: number) => `Falt med ${lost} mot ${won} stemmer`,
    winsOver: (label: string, won: number, lost: number) =>
      `${label} ble vedtatt med ${won} mot ${lost} stemmer`,
    allFor: (label: string) => `${label} ble enstemmig vedtatt`,
    for: 'For',
    against: 'Mot',
    blank: 'Blanke',
    chair: 'Det var stemmelikhet, og møtelederens stemme avgjorde (koml. § 11-9 andre ledd)',
    lots: 'Avgjort ved loddtrekning',
    again: 'Ingen fikk flertall, og det ble stemt på nytt',
    drawLots: 'Like mange stemmer: avgjøres ved loddtrekning',
    tied: 'Stemmelikhet',
    elected: (label: string, votes: number) => `${label} ble valgt med ${votes} stemmer`,
    electedByAll: (label: string) => `${label} ble enstemmig valgt`,
    notUnanimous: 'Ikke enstemmig: avtalevalget gjelder ikke (koml. § 7-7)',
    seats: (label: string, seats: number, votes: number) => `${label} ${seats} (${votes} stemmer)`,
    divided: 'Plassene er fordelt slik',
    written: 'Skriftlig avstemning',
    proposal: 'Kommunedirektørens forslag',
    recommendation: 'Innstillingen',
    motion: (number: number, party: string) => `Forslag ${number}${party === '' ? '' : ` fra ${party}`}`,
    chosen: (label: string) => `${label} er valgt.`,
    chosenList: (label: string, members: string, deputies: string) =>
      `${label}: ${members}.${deputies === '' ? '' : ` Vara: ${deputies}.`}`,
    withoutParty: 'uten parti',
  },
  nn: {
    unanimous: 'Samrøystes vedteke',
    unanimouslyAgainst: 'Samrøystes avvist',
    adopted: (won: number, lost: number) => `Vedteke med ${won} mot ${lost} røyster`,
    fell: (won: number, lost: number) => `Fall med ${lost} mot ${won} røyster`,
    winsOver: (label: string, won: number, lost: number) =>
      `${label} vart vedteke med ${won} mot ${lost} røyster`,
    allFor: (label: string) => `${label} vart samrøystes vedteke`,
    for: 'For',
    against: 'Mot',
    blank: 'Blanke',
    chair: 'Det var likt røystetal, og røysta til møteleiaren avgjorde (koml. § 11-9 andre ledd)',
    lots: 'Avgjort ved loddtrekking',
    again: 'Ingen fekk fleirtal, og det vart røysta på nytt',
    drawLots: 'Like mange røyster: blir avgjort ved loddtrekking',
    tied: 'Likt røystetal',
    elected: (label: string, votes: number) => `${label} vart vald med ${votes} røyster`,
    electedByAll: (label: string) => `${label} vart samrøystes vald`,
    notUnanimous: 'Ikkje samrøystes: avtalevalet gjeld ikkje (koml. § 7-7)',
    seats: (label: string, seats: number, votes: number) => `${label} ${seats} (${votes} røyster)`,
    divided: 'Plassane er fordelte slik',
    written: 'Skriftleg røysting',
    proposal: 'Forslaget frå kommunedirektøren',
    recommendation: 'Tilrådinga',
    motion: (number: number, party: string) => `Forslag ${number}${party === '' ? '' : ` frå ${party}`}`,
    chosen: (label: string) => `${label} er vald.`,
    chosenList: (label: string, members: string, deputies: string) =>
      `${label}: ${members}.${deputies === '' ? '' : ` Vara: ${deputies}.`}`,
    withoutParty: 'utan parti',
  },
} as const

/** What an option is called: its text by whose it is, else its own label. */
export function wordOption(option: VoteOption, motions: readonly Motion[], language: Language): string {
  const text = words[language]
  if (option.text === null) return option.label
  if (option.text.of === 'proposal') return text.proposal
  if (option.text.of === 'recommendation') return text.recommendation
  const { motion } = option.text
  const found = motions.find(({ id }) => id === motion)
  return found === undefined ? option.label : text.motion(found.number, found.party)
}

/** The votes of an item in words, one after the other, each with what it was about where there are several. */
export function wordVotes(votes: readonly Vote[], names: VoteNames, language: Language): string {
  const inMatter = votes.filter(({ subject }) => subject !== 'closing' && subject !== 'impediment')
  const named = inMatter.length > 1
  return inMatter
    .map((vote) => {
      const about = named && !isNamedByItself(vote) ? `${aboutOf(vote, names, language)}: ` : ''
      return `${about}${wordVote(vote, names, language)}`
    })
    .join(' ')
}

const isNamedByItself = (vote: Vote): boolean => vote.form !== 'forAgainst'

function aboutOf(vote: Vote, names: VoteNames, language: Language): string {
  const [first] = vote.options
  return first === undefined || first.text === null
    ? vote.question
    : wordOption(first, names.motions, language)
}

/**
 * What a vote came to in a sentence or two: the result, which parties voted for what, and persons where a party split
 * (koml. § 11-4 første ledd; the ministry's statement in domain.md §4). Of a written vote there are sums alone.
 */
export function wordVote(vote: Vote, names: VoteNames, language: Language): string {
  const text = words[language]
  const result = resultOf(vote)
  const outcome = wordResult(vote, result, names, language)
  const unanimous = result.kind === 'won' && result.by === 'all'
  const written = vote.method === 'written' ? [text.written] : []
  const parties = unanimous || vote.method === 'written' ? [] : partiesOf(vote, names, language)
  const settled = result.kind === 'won' && result.by === 'chair' ? [text.chair] : []
  const drawn = 'by' in result && result.by === 'lots' ? [text.lots] : []
  return [...written, outcome, ...settled, ...drawn, ...parties].map((sentence) => `${sentence}.`).join(' ')
}

function wordResult(vote: Vote, result: VoteResult, names: VoteNames, language: Language): string {
  const text = words[language]
  if (result.kind === 'again') return `${sumsOf(vote, names, language)}. ${text.again}`
  if (result.kind === 'lots') return `${sumsOf(vote, names, language)}. ${text.drawLots}`
  if (result.kind === 'chair') return text.tied
  if (result.kind === 'notUnanimous') return text.notUnanimous
  if (result.kind === 'seats')
    return `${text.divided}: ${vote.options
      .map((option, at) => text.seats(option.label, result.seats[at] ?? 0, option.votes))
      .join(', ')}`
  const winner = vote.options[result.winner - 1]
  if (winner === undefined) return text.tied
  const won = winner.votes
  const lost = vote.options.reduce((sum, { votes }) => sum + votes, 0) - won
  const label = wordOption(winner, names.motions, language)
  if (vote.form.endsWith('Election'))
    return result.by === 'all' ? text.electedByAll(label) : text.elected(label, won)
  if (vote.form !== 'forAgainst')
    return result.by === 'all' ? text.allFor(label) : text.winsOver(label, won, lost)
  if (result.by === 'all') return result.winner === 1 ? text.unanimous : text.unanimouslyAgainst
  return result.winner === 1 ? text.adopted(won, lost) : text.fell(won, lost)
}

const sumsOf = (vote: Vote, names: VoteNames, language: Language): string =>
  vote.options.map((option) => `${wordOption(option, names.motions, language)} ${option.votes}`).join(', ')

/** «For: Bygdalista (2), Grønn Solvik (Elin Kvernstad). Mot: …» */
function partiesOf(vote: Vote, names: VoteNames, language: Language): readonly string[] {
  const text = words[language]
  const sides = vote.options.map((option, at) => ({
    label:
      vote.form === 'forAgainst'
        ? ([text.for, text.against][at] ?? '')
        : wordOption(option, names.motions, language),
    people: vote.ballots.filter((ballot) => ballot.option === at + 1).map(({ person }) => person),
  }))
  const blank = vote.ballots.filter(({ option }) => option === null).map(({ person }) => person)
  return [...sides, { label: text.blank, people: blank }]
    .filter(({ people }) => people.length > 0)
    .map(({ label, people }) => `${label}: ${partiesIn(people, vote, names, text.withoutParty)}`)
}

function partiesIn(people: readonly PersonId[], vote: Vote, names: VoteNames, without: string): string {
  const byParty = Map.groupBy(people, names.partyOf)
  const whole = Map.groupBy(
    vote.ballots.map(({ person }) => person),
    names.partyOf,
  )
  return [...byParty]
    .map(([party, here]) => {
      const name = party === '' ? without : party
      const isWhole = here.length === whole.get(party)?.length
      return isWhole ? `${name} (${here.length})` : `${name} (${here.map(names.nameOf).join(', ')})`
    })
    .join(', ')
}

/** Who was elected, as points of a decision: one line for each election that came to an end (koml. §§ 7-6 to 7-8). */
export function electedPoints(votes: readonly Vote[], language: Language): readonly string[] {
  const text = words[language]
  return votes.flatMap((vote) => {
    if (!vote.form.endsWith('Election')) return []
    const result = resultOf(vote)
    if (result.kind === 'seats')
      return vote.options.flatMap((option, at) => {
        const { elected, deputies } = electedFrom(option.candidates, result.seats[at] ?? 0)
        if (elected.length === 0) return []
        const list = (people: typeof elected): string => people.map(({ name }) => name).join(', ')
        return [text.chosenList(option.label, list(elected), list(deputies))]
      })
    if (result.kind !== 'won') return []
    const winner = vote.options[result.winner - 1]
    if (winner === undefined) return []
    const people = winner.candidates.map(({ name }) => name).join(', ')
    return [text.chosen(people === '' || people === winner.label ? winner.label : people)]
  })
}
