import type { sessionRefusals as nb } from '../session.ts'
import type { Worded } from '../worded.ts'

/** Refusals met while a meeting is held: its roll, its doors, its items, in English. */
export const sessionRefusals: Worded<typeof nb> = {
  'session.notOpen': () => 'The meeting has not been opened. Open it with a roll call first.',
  'session.tooEarly': (f) => `The meeting is on ${f['date']}. It cannot be opened before that day.`,
  'session.chairAbsent': () => 'The one who is to preside is not present. Choose somebody who is.',
  'session.chairAway': (f) =>
    `${f['person']} presides, but is away or may not take part. Choose another chair for the item.`,
  'session.closed': () => 'The meeting is closed. What was decided stands.',
  'session.reopenFirst': () =>
    'The item has been finished, and the decision rests on this. Take it up again first.',
  'session.noSuchItem': (f) => `The meeting has no item numbered ${f['number']}.`,
  'session.minutesSigned': () =>
    'Somebody has signed the minutes. Take the signature back before anything is mended.',
  'session.minutesApproved': () =>
    'The minutes are approved and are not changed. Corrections are entered as addenda.',
  'session.changesDecision': () =>
    'The meeting is closed, and this would change what was decided. Mend it in a way that lets the decision stand, or enter it as an addendum to the minutes.',
  'session.notReady': (f) => `The meeting cannot be closed yet: ${f['item']} lacks something.`,
  'session.itemNotEnded': () => 'The item has not been finished.',
  'session.itemNotOpen': () => 'The item has not been taken up.',
  'session.itemWithdrawn': () => 'The item is withdrawn.',
  'session.timeBefore': (f) => `The time ${f['at']} lies before what came earlier.`,
  'session.noOutcome': () => 'Choose what came of the item.',
  'session.notVoted': () => 'No vote gives this outcome.',
  'session.voteUnsettled': () => 'A vote is not settled. Vote again, or draw lots.',
  'session.nothingAdopted': () => 'No text was adopted. Vote, or write the wording.',
  'session.impedimentOpen': (f) =>
    `It has not been decided whether ${f['person']} may take part. Decide that first.`,
  'session.lateNotAsked': () =>
    'The item came after the notice. Ask first whether anybody objects to deciding it.',
  'session.notLate': () => 'The item was on the agenda that was sent.',
  'session.doorsNotClosed': () =>
    'The item must be dealt with behind closed doors. Vote on closing in open meeting first.',
  'session.closingNotVoted': () => 'The closing lacks a vote. It must be held in open meeting.',
  'session.closingVotedBehindDoors': () =>
    'The vote on closing must be held in open meeting, before the doors are closed.',
  'session.closingLost': () => 'The motion to close the meeting fell. The doors stay open.',
  'session.votedBehindDoors': () => 'A vote was held behind closed doors. Remove those votes first.',
  'session.doorsOpen': () => 'The doors are not closed.',
  'session.statementGone': () => 'The statement is gone.',
  'roll.gone': () => 'The line of the roll is gone.',
  'roll.notMember': (f) => `${f['person']} is not a member of the body.`,
  'roll.isMember': (f) => `${f['person']} is a member of the body and does not sit as a deputy.`,
  'roll.notHere': (f) => `${f['person']} is not entered as present.`,
  'roll.leftBeforeArrival': (f) => `${f['person']} cannot have left before arriving.`,
  'roll.twiceAtOnce': (f) => `${f['person']} is already entered as present at that time.`,
  'roll.memberAndDeputy': (f) => `${f['person']} cannot be both member and deputy in one meeting.`,
  'roll.replacesNoMember': (f) => `${f['person']} must sit for a member of the body.`,
  'roll.seatTaken': (f) => `Another deputy already sits for ${f['replaces']} at that time.`,
  'roll.hasVoted': (f) =>
    `It does not agree with vote ${f['vote']} in ${f['item']}: ${f['person']}. Mend or remove the vote first.`,
  'impediment.unknownBasis': (f) => `The law knows no such ground: ${f['basis']}.`,
  'impediment.notInForce': () => 'The ground is not in force on the day of the meeting.',
  'impediment.election': () => 'Nobody is disqualified in elections to public office.',
  'impediment.planOrBudget': () =>
    'Having prepared the case as an employee disqualifies nobody in budgets and municipal plans.',
  'impediment.noGround': () => 'Write why. The minutes must show the ground.',
  'impediment.gone': () => 'The question is gone.',
  'impediment.noVote': (f) => `The body must decide it by a vote in which ${f['person']} takes no part.`,
  'impediment.hasVoted': (f) => `A vote that was held in the item counts on ${f['person']}. Remove it first.`,
}
