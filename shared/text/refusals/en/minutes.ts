import type { minutesRefusals as nb } from '../minutes.ts'
import type { Worded } from '../worded.ts'

/** The same in English. */
export const minutesRefusals: Worded<typeof nb> = {
  'minutes.notOpened': () => 'The meeting was not opened, so there is nothing to put in the minutes.',
  'minutes.notClosed': () => 'The meeting was not closed, so the minutes lack when it ended.',
  'minutes.noNotice': () => 'The notice was not sent.',
  'minutes.noPlace': () => 'The minutes lack where the meeting was held. Enter the place of the meeting.',
  'minutes.nobodyPresent': () => 'The minutes lack who was present.',
  'minutes.notOnRoll': (f) =>
    `The minutes lack who was absent: ${f['known']} of ${f['seats']} members are on the roll.`,
  'minutes.chairNotPresent': (f) =>
    `${f['person']} is named as chair, but was not present when the meeting was opened.`,
  'minutes.itemUnnamed': (f) => `${f['item']}: the item lacks a number or a title.`,
  'minutes.itemOpen': (f) => `${f['item']}: the item was taken up, but not ended.`,
  'minutes.noOutcome': (f) => `${f['item']}: what came of the item is missing.`,
  'minutes.noDecision': (f) => `${f['item']}: the text that was adopted is missing.`,
  'minutes.noVote': (f) => `${f['item']}: the result of the vote is missing.`,
  'minutes.voteUntimed': (f) =>
    `${f['item']}: vote ${f['vote']} lacks its time, so nobody can say who could vote.`,
  'minutes.voteUnsettled': (f) => `${f['item']}: vote ${f['vote']} was not settled.`,
  'minutes.lotsNotDrawn': (f) => `${f['item']}: lots were not drawn after vote ${f['vote']}.`,
  'minutes.closingGround': (f) => `${f['item']}: the legal basis for closing the meeting is missing.`,
  'minutes.impedimentOpen': (f) => `${f['item']}: it was not decided whether ${f['person']} could take part.`,
  'minutes.impedimentBasis': (f) =>
    `${f['item']}: the legal basis for ${f['person']} not taking part is missing.`,
  'minutes.impedimentGround': (f) => `${f['item']}: why ${f['person']} did not take part is missing.`,
  'minutes.impedimentNotVoted': (f) => `${f['item']}: the vote about ${f['person']} is missing.`,
  'minutes.signatoryAbsent': (f) => `${f['person']} was not present with a vote and cannot sign.`,
  'minutes.signatoryTwice': () => 'The same person is named twice.',
  'minutes.nobodySigns': () => 'Choose who is to sign.',
  'minutes.notSigned': (f) => `${f['person']} has not signed.`,
  'minutes.hasSigned': (f) => `${f['person']} has signed. Take the signature back first.`,
  'minutes.signed': () => 'Somebody has signed. Take the signature back first.',
  'minutes.notSignatory': (f) => `${f['person']} was not chosen to sign.`,
  'minutes.signedOn': (f) =>
    `The signature cannot be dated ${f['on']}: not before the meeting of ${f['held']}, and not ahead.`,
  'minutes.otherBody': (f) =>
    `The meeting of ${f['date']} is of another body. A body approves its own minutes.`,
  'minutes.earlierMeeting': (f) => `The meeting of ${f['date']} is not later than this one.`,
  'minutes.meetingNotHeld': (f) => `The meeting of ${f['date']} was not held yet.`,
  'minutes.notFinished': () => 'The minutes are not finished.',
  'minutes.approved': () => 'The minutes are approved and do not change. Add a correction.',
  'minutes.notApproved': () => 'The minutes are not approved yet.',
  'minutes.noPublicEdition': () => 'Make the public edition first. That is what is published.',
  'minutes.recordChanged': () =>
    'What is recorded of the meeting is no longer what was approved. Take the kept edition, and find out what has changed.',
  'minutes.fileDamaged': (f) =>
    `The file of edition ${f['edition']} is damaged and is not given out. Take it from a backup.`,
  'minutes.editionGone': () => 'The edition is not there any more.',
  'minutes.addendumEmpty': () => 'Write what is corrected.',
  'minutes.itemOpenToAll': () => 'The item is open to everybody, so there is nothing to release.',
  'minutes.releasedIsOut': () => 'The decision was published with the minutes and cannot be held back.',
  'minutes.caseExempt': (f) => `Case ${f['case']} is exempt and has no public extract.`,
}
