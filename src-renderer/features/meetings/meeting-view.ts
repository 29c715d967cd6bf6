import type { Output } from '#shared/contract/index.ts'
import type { Format } from '../../ui/format.ts'

/** A meeting as its screen has it. */
export type MeetingView = Output<'meeting.get'>

/** `tirsdag kl. 17.00–20.30` */
export function hours({ startsAt, endsAt }: MeetingView['meeting'], format: Format): string {
  const [weekday = ''] = format.day(startsAt.slice(0, 10), 'weekday').split(' ')
  const clock = format.time(startsAt).replace(/^.* (?=(kl\.|at) )/, '')
  return `${weekday} ${clock}–${endsAt.slice(11).replace(':', '.')}`
}

/** Where it is held: the place, remotely, or both. */
export function whereOf({ place, remote }: MeetingView['meeting'], remoteWord: string): string {
  return [place, remote ? remoteWord : ''].filter((each) => each !== '').join(' · ')
}
