import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { CaseFacts, DisclosureEdit } from '#shared/contract/case.ts'
import { factsWords } from '#shared/text/screen/case/facts.ts'
import { call } from '../../api/client.ts'
import { useWrite } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { Panel } from '../../ui/panel.tsx'
import { failureIn } from '../../ui/states.tsx'
import { tellDone, tellFailure } from '../../ui/toast-store.ts'
import { ExemptionDialog } from './exemption-dialog.tsx'
import { ExemptionFacts } from './exemption-facts.tsx'

/** Whether the case is public (offl. § 3), and on which ground it is not. */
export function CaseAccess({ facts }: { readonly facts: CaseFacts }): React.JSX.Element {
  const text = useText(factsWords)
  const [editing, setEditing] = useState(false)
  const update = useWrite('case.update')
  const { id, disclosure } = facts
  const store = async (next: DisclosureEdit | null): Promise<void> => {
    const { before } = await update.mutateAsync({ id, change: { disclosure: next } })
    tellDone(next === null ? text.lifted : text.exempted, () => call('case.update', { id, change: before }))
  }
  const lift = async (): Promise<void> => {
    await store(null).catch((error: unknown) => tellFailure(failureIn(error)))
  }
  return (
    <Panel
      title={text.access}
      actions={
        <>
          <Button variant="secondary" data-color="neutral" onClick={() => setEditing(true)}>
            {disclosure === null ? text.exempt : text.edit}
          </Button>
          {disclosure !== null && (
            <Button variant="tertiary" data-color="neutral" onClick={() => void lift()}>
              {text.lift}
            </Button>
          )}
        </>
      }
    >
      {disclosure === null ? <p>{text.open}</p> : <ExemptionFacts disclosure={disclosure} />}
      <ExemptionDialog
        open={editing}
        onClose={() => setEditing(false)}
        subject="agendaItem"
        title={facts.title}
        before={disclosure}
        onStore={store}
      />
    </Panel>
  )
}
