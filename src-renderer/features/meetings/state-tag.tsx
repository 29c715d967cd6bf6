import { CalendarIcon, CheckmarkIcon, EnvelopeClosedIcon, GavelIcon, PencilIcon } from '@navikt/aksel-icons'
import type { MeetingState } from '#shared/domain/meeting/meeting.ts'
import { meetingsWords } from '#shared/text/screen/meetings.ts'
import { useText } from '../../api/language.ts'
import { Tag } from '../../ui/tag.tsx'
import type { Icon, Tone } from '../../ui/tag.tsx'

const signs: Readonly<Record<MeetingState, readonly [Tone, Icon]>> = {
  planned: ['neutral', CalendarIcon],
  agendaDraft: ['warning', PencilIcon],
  noticeIssued: ['accent', EnvelopeClosedIcon],
  inSession: ['accent', GavelIcon],
  held: ['neutral', CheckmarkIcon],
  minutesDraft: ['warning', PencilIcon],
  minutesApproved: ['success', CheckmarkIcon],
  published: ['success', CheckmarkIcon],
}

/** How far a meeting has come, in a word. */
export function StateTag({ state }: { readonly state: MeetingState }): React.JSX.Element {
  const text = useText(meetingsWords)
  const [tone, icon] = signs[state]
  return (
    <Tag tone={tone} icon={icon}>
      {text.states[state]}
    </Tag>
  )
}
