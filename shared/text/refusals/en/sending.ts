import { meetingStateWords } from '../../screen/meeting-codes.ts'
import type { sendingRefusals as nb } from '../sending.ts'
import type { Worded } from '../worded.ts'

const states: Readonly<Record<string, string>> = meetingStateWords.en

/** Why a notice cannot be issued, sent or taken back, in English. */
export const sendingRefusals: Worded<typeof nb> = {
  'issue.changedMeanwhile': () =>
    'Somebody changed the meeting or a case while the packets were made. Nothing has been sent or stored. Try again.',
  'takeBack.notIssued': () => 'The notice has not been made yet, so there is nothing to take back.',
  'takeBack.begun': (f) =>
    `The notice cannot be taken back: the meeting is «${states[f['state'] ?? ''] ?? f['state']}».`,
  'takeBack.sent': (f) =>
    `The notice was sent to the members on ${f['sentOn']} and cannot be taken back. Withdraw items or send a supplement instead.`,
  'takeBack.decided': (f) =>
    f['decided'] === '1'
      ? 'An item on the agenda has been decided, so the notice cannot be taken back.'
      : `${f['decided']} items on the agenda have been decided, so the notice cannot be taken back.`,
  'takeBack.corrected': (f) =>
    `«${f['title']}» has a correction made after the notice. Send it as a supplement; the notice cannot be taken back now.`,
  'sending.notIssued': () => 'The notice has not been made yet. Make it first.',
  'sending.alreadySent': (f) => `The edition is already marked as sent (${f['sentOn']}).`,
  'sending.beforeIssue': (f) =>
    `The edition cannot have been sent on ${f['on']}: it was made on ${f['issuedOn']}. Choose that day or a later one.`,
  'sending.inFuture': (f) => `The edition cannot have been sent on ${f['on']}: that day has not been yet.`,
  'sending.noPacket': () =>
    'The members’ packet has not been made. Make it first: the documents of the cases go with the notice.',
  'sending.noEdition': (f) =>
    f['editions'] === ''
      ? 'The agenda has no editions to compare.'
      : `The agenda has no edition «${f['word']}» to compare with. The editions are: ${f['editions']}.`,
  'notice.shortened': (f) =>
    `The notice goes out ${f['given'] === '1' ? '1 day' : `${f['given']} days`} before the meeting; the rule is ${f['required']}. The ground is recorded and printed in the notice.`,
  'meeting.closingNeeded': () =>
    'The case holds information under a duty of secrecy, and the meeting shall be closed. Record the ground on the agenda.',
  'meeting.closingToConsider': () =>
    'The case is exempt from public access and the doors are open. Consider closing the meeting, and record the ground.',
  'withdraw.told': (f) =>
    `${f['item']} has been sent out as withdrawn and cannot be put back. Put the case on the agenda of a later meeting.`,
  'withdraw.noReason': (f) => `Write why ${f['item']} is withdrawn; it is printed on the page of changes.`,
  'agenda.twiceNumbered': (f) =>
    `The case has had two numbers on this agenda, and the other has been taken off already. Let ${f['number']} stand, or withdraw the case.`,
  'agenda.demanded': (f) =>
    `${f['count']} members have demanded that the case be on the agenda. Take their demand out first, if they have withdrawn it.`,
  'yearPlan.noDays': () => 'The plan has no days. Choose a longer period or include more days.',
}
