import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { MeetingId } from '#shared/ids.ts'
import { sendingWords } from '#shared/text/screen/sending/index.ts'
import { call } from '../../../api/client.ts'
import { useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { tellDone } from '../../../ui/toast-store.ts'
import { ReasonDialog } from './reason-dialog.tsx'

/** Records why the members are called at shorter notice than the local rule; an empty line takes it away. */
export function ShortNotice({
  meeting,
  reason: recorded,
}: {
  readonly meeting: MeetingId
  readonly reason: string
}): React.JSX.Element {
  const text = useText(sendingWords)
  const shorten = useWrite('meeting.shortenNotice')
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button variant="secondary" onClick={() => setAsking(true)}>
        {recorded === '' ? text.shortAsk : text.shortChange}
      </Button>
      {asking && (
        <ReasonDialog
          title={text.shortTitle}
          label={text.shortReason}
          hint={text.shortPrinted}
          confirm={text.shortSave}
          start={recorded}
          optional={recorded !== ''}
          failure={shorten.error?.failure}
          onClose={() => setAsking(false)}
          onSave={async (reason) => {
            const done = await shorten.mutateAsync({ id: meeting, reason }).catch(() => null)
            if (done === null) return false
            tellDone(reason.trim() === '' ? text.shortTaken : text.shortSaved, () =>
              call('meeting.shortenNotice', { id: meeting, reason: done.before }),
            )
            return true
          }}
        >
          {text.shortHelp}
        </ReasonDialog>
      )}
    </>
  )
}
