import type { MeetingState } from '../../../domain/meeting/meeting.ts'
import { meetingStateWords } from '../../screen/meeting-codes.ts'
import type { supplementRefusals as nb } from '../supplement.ts'
import type { Worded } from '../worded.ts'

const audiences: Readonly<Record<string, string>> = { members: 'the members', public: 'the public' }
const states: Readonly<Partial<Record<string, string>>> = meetingStateWords.en satisfies Record<
  MeetingState,
  string
>

/** Why a later edition of a packet cannot be issued, in English. */
export const supplementRefusals: Worded<typeof nb> = {
  'supplement.notIssued': () =>
    'The notice has not been issued yet. Put the cases on the agenda and issue it; a supplement belongs to what has been sent.',
  'supplement.noAccount': (f) =>
    `It is not stored what stood on the pages of edition ${f['edition']} for ${audiences[f['audience'] ?? ''] ?? f['audience']}. Make the packets with «saksklar packet» as they were sent, and try again.`,
  'supplement.nothingNew': (f) => `Nothing is new since edition ${f['edition']}. No new edition was made.`,
  'supplement.paperNotApproved': (f) =>
    `${f['item']} «${f['title']}»: the paper is not approved by the chief executive and cannot be issued.`,
  'supplement.exemptionLost': (f) =>
    `${f['item']} «${f['title']}»: the former version or one of its attachments was exempt, and the correction is not. Enter the exemption on the correction, or lift it on the former.`,
  'supplement.meetingBegun': (f) =>
    `It is too late to send more to the meeting: its state is «${states[f['state'] ?? ''] ?? f['state']}».`,
  'supplement.beforeNotice': (f) =>
    `The edition cannot be dated ${f['issuedOn']}: the former edition was sent on ${f['sent']}.`,
  'supplement.itemGone': () =>
    'A case that has been issued is no longer on the agenda. Put it back and mark it as withdrawn.',
  'supplement.orderChanged': () =>
    'Cases that have been issued have changed places on the agenda. Put them back; new cases may stand anywhere.',
  'supplement.pending': (f) =>
    `The agenda or the papers have changed since edition ${f['edition']} was sent. Send the changes with «saksklar supplement».`,
  'supplement.changedMeanwhile': () =>
    'Somebody changed the case while the edition was being made. Nothing was sent or stored. Try again.',
  'supplement.standsAsSent': (f) =>
    `The information has changed since edition ${f['edition']} was sent, and the meeting has begun. The packet cannot be made again; the one that was sent stands${f['sha256'] === '' ? '' : ` (SHA-256 ${f['sha256']})`}.`,
}
