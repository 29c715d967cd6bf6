import type { meetingRefusals as nb } from '../meeting.ts'
import { englishDay } from '../english-day.ts'
import type { Worded } from '../worded.ts'

const day = (text: string | undefined): string =>
  text === undefined || text === '' ? 'already' : englishDay(text.slice(0, 10))
const clock = (text: string | undefined): string => (text ?? '').slice(11)

/** Refusals met while meetings are planned and agendas set, in English. */
export const meetingRefusals: Worded<typeof nb> = {
  'meeting.gone': () => 'The meeting is no longer there. It may be in the bin.',
  'meeting.unknownBody': () => 'The committee is no longer there. Choose another.',
  'meeting.called': (f) =>
    `The notice has been issued (${day(f['issuedOn'])}), so time and place stand. Changes are sent out as a correction.`,
  'meeting.hasAgenda': (f) =>
    f['items'] === '1'
      ? 'The meeting has one case on its agenda. Take it off first.'
      : `The meeting has ${f['items']} cases on its agenda. Take them off first.`,
  'meeting.endsBeforeStart': (f) =>
    `The meeting ends at ${clock(f['endsAt'])}, but begins at ${clock(f['startsAt'])}. The end must be after the start.`,
  'meeting.placeMissing': () => 'The meeting has no place. Write where it is held, or tick remote meeting.',
  'meeting.overlaps': (f) =>
    `${f['body']} already has a meeting on ${day(f['startsAt'])} at ${clock(f['startsAt'])}. Choose another time.`,
  'agenda.issued': (f) =>
    f['issuedOn'] === ''
      ? 'The agenda is locked, for the meeting has come too far.'
      : `The agenda was issued on ${day(f['issuedOn'])} and stands as printed. New cases and corrections are sent as a supplement.`,
  'agenda.itemGone': () => 'The case is no longer on the agenda. Somebody has taken it off.',
  'agenda.otherBody': () => 'The case is to be read by another committee.',
  'agenda.noPaper': (f) => `«${f['title']}» has no paper for this reading.`,
  'agenda.alreadyPlaced': () => 'The case is already on an agenda.',
  'agenda.decided': () => 'The case has already been decided in this reading.',
  'case.gone': () => 'The case is no longer there. It may be in the bin.',
  'packet.workspaceRestless': () =>
    'The packet was not made: the workspace was changed each time it was read. Wait a little, and try again.',
  'packet.unknown': () => 'The workspace has no account of this packet.',
}
