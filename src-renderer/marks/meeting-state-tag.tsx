import {
  BulletListIcon,
  CalendarIcon,
  CheckmarkCircleIcon,
  EnvelopeClosedIcon,
  GavelIcon,
  GlobeIcon,
  PencilIcon,
} from '@navikt/aksel-icons'
import type { MeetingState } from '#shared/domain/meeting/meeting.ts'
import { meetingStateWords } from '#shared/text/screen/meeting-codes.ts'
import { useText } from '../api/language.ts'
import { Tag } from '../ui/tag.tsx'
import type { Icon, Tone } from '../ui/tag.tsx'

const looks: Readonly<Record<MeetingState, readonly [Tone, Icon]>> = {
  planned: ['neutral', CalendarIcon],
  agendaDraft: ['warning', BulletListIcon],
  noticeIssued: ['info', EnvelopeClosedIcon],
  inSession: ['accent', GavelIcon],
  held: ['neutral', CheckmarkCircleIcon],
  minutesDraft: ['warning', PencilIcon],
  minutesApproved: ['success', CheckmarkCircleIcon],
  published: ['success', GlobeIcon],
}

/** Where a meeting stands: icon and word; the colour only helps. */
export function MeetingStateTag({ state }: { readonly state: MeetingState }): React.JSX.Element {
  const words = useText(meetingStateWords)
  const [tone, icon] = looks[state]
  return (
    <Tag tone={tone} icon={icon}>
      {words[state]}
    </Tag>
  )
}
