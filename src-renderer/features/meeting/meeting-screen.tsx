import type { MeetingId } from '#shared/ids.ts'
import { useRead } from '../../api/hooks.ts'
import { useFormat } from '../../ui/format.ts'
import { Page } from '../../ui/page.tsx'
import { Answered } from '../../ui/states.tsx'

/** One meeting. */
export function MeetingScreen({ id }: { readonly id: MeetingId }): React.JSX.Element {
  const format = useFormat()
  return (
    <Answered query={useRead('meeting.get', { id })}>
      {({ meeting }) => (
        <Page title={`${meeting.committee.name} ${format.day(meeting.startsAt.slice(0, 10), 'long')}`}>
          {null}
        </Page>
      )}
    </Answered>
  )
}
