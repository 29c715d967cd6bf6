import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { agendaWords } from '#shared/text/screen/agenda.ts'
import { useText } from '../../../api/language.ts'
import type { MeetingView } from '../meeting-view.ts'
import { MakeDialog } from '../sending/make-dialog.tsx'
import type { SendingJobs } from '../sending/sending-work.tsx'

/** Issues the notice with its packets when nothing is missing. Asks first, and where the packets go. */
export function IssueButton({
  view,
  jobs,
}: {
  readonly view: MeetingView
  readonly jobs: SendingJobs
}): React.JSX.Element {
  const text = useText(agendaWords)
  const [asking, setAsking] = useState(false)
  const live = view.items.filter(({ withdrawn }) => !withdrawn).length
  return (
    <>
      <Button disabled={jobs.isRunning} data-color="accent" onClick={() => setAsking(true)}>
        {text.issue}
      </Button>
      <MakeDialog
        open={asking}
        title={text.issueTitle}
        confirm={text.issueNow}
        onClose={() => setAsking(false)}
        onMake={(folder) => {
          jobs.supplement.reset()
          jobs.issue.start({ id: view.meeting.id, folder })
        }}
      >
        <p>{text.issueHelp(text.issueItems(live))}</p>
      </MakeDialog>
    </>
  )
}
