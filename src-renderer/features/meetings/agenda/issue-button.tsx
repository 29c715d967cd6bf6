import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { agendaWords } from '#shared/text/screen/agenda.ts'
import { useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { failureIn } from '../../../ui/states.tsx'
import { tell, tellFailure } from '../../../ui/toast-store.ts'
import type { MeetingView } from '../meeting-view.ts'

/** Sends the notice when nothing is missing. Asks first: numbers and texts stay as they are given out. */
export function IssueButton({ view }: { readonly view: MeetingView }): React.JSX.Element {
  const text = useText(agendaWords)
  const issue = useWrite('meeting.issue')
  const [asking, setAsking] = useState(false)
  const send = async (): Promise<void> => {
    setAsking(false)
    try {
      const { items } = await issue.mutateAsync({ id: view.meeting.id })
      tell(text.issued(items[0]?.number ?? '', items.at(-1)?.number ?? ''))
    } catch (error) {
      tellFailure(failureIn(error))
    }
  }
  return (
    <>
      <Button disabled={issue.isPending} data-color="accent" onClick={() => setAsking(true)}>
        {text.issue}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={text.issueTitle}
        footer={
          <>
            <Button onClick={() => void send()}>{text.issueNow}</Button>
            <Button variant="secondary" data-color="neutral" onClick={() => setAsking(false)}>
              {text.issueCancel}
            </Button>
          </>
        }
      >
        <p>{text.issueHelp(text.issueItems(view.items.filter(({ withdrawn }) => !withdrawn).length))}</p>
      </Dialog>
    </>
  )
}
