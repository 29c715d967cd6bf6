import type { votesRefusals as nb } from '../votes.ts'
import type { Worded } from '../worded.ts'

/** Refusals met where motions are put forward and voted on, in English. */
export const votesRefusals: Worded<typeof nb> = {
  'vote.noQuorum': (f) =>
    `There is no quorum: ${f['cast']} have voted, and ${f['needed']} of ${f['seats']} must.`,
  'vote.options': (f) => `Such a vote cannot have ${f['count']} options.`,
  'vote.noSeats': () => 'Say how many are to be elected.',
  'vote.formOfElection': () => 'This form is for elections only.',
  'vote.severalInElection': () => 'Choose a majority election: persons are not voted on like this.',
  'vote.blank': () => 'Nobody may vote blank here: only in elections and appointments.',
  'vote.written': () => 'A written vote is allowed in proportional elections only.',
  'vote.secret': () => 'Written votes are not entered by name.',
  'vote.moreThanVoters': (f) => `There are ${f['cast']} votes, but only ${f['voters']} may vote.`,
  'vote.tooFew': (f) => `There are ${f['cast']} votes, and ${f['voters']} have a duty to vote.`,
  'vote.notOnRoll': (f) => `${f['person']} is away or may not take part, and cannot vote.`,
  'vote.votedTwice': (f) => `${f['person']} has two votes.`,
  'vote.unknownOption': (f) => `There is no option ${f['option']}.`,
  'vote.notVoted': (f) => `${f['person']} is present and has a duty to vote.`,
  'vote.sums': () => 'The sums do not agree with the ballots.',
  'vote.gone': () => 'The vote is gone.',
  'vote.inUse': () => 'Closed doors or a disqualification rest on this vote. Remove that first.',
  'motion.gone': () => 'The motion is gone, or withdrawn.',
  'motion.votedOn': (f) => `A vote was held on motion ${f['number']}, so it stands as it was.`,
  'motion.pointMissing': () => 'Choose which point the amendment is about.',
  'motion.noSuchPoint': (f) => `The proposal has no point ${f['point']}. It has ${f['most']}.`,
  'decision.noSuchPoint': (f) =>
    `Motion ${f['motion']} amends point ${f['point']}, which the adopted text lacks. Write the wording.`,
  'decision.samePoint': (f) =>
    `Motions ${f['first']} and ${f['second']} both amend point ${f['point']}. Vote on them against each other, or write the wording.`,
  'decision.otherText': (f) =>
    `Motion ${f['motion']} was carried before another text won. Vote on it again, or write the wording.`,
}
