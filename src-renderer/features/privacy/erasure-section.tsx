import { Button } from '@digdir/designsystemet-react'
import { CheckmarkCircleIcon, TrashIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import type { RetentionOfHearing } from '#shared/contract/retention.ts'
import { privacyWords } from '#shared/text/screen/privacy/words.ts'
import { useRead } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { useMayWrite } from '../../api/may-write.ts'
import { Panel } from '../../ui/panel.tsx'
import { Answered, EmptyState } from '../../ui/states.tsx'
import { EraseDialog } from './erase-dialog.tsx'
import { HearingList } from './hearing-list.tsx'
import { HistoryPanel } from './history-panel.tsx'
import { SweepNotice } from './sweep-notice.tsx'

type Plan = Output<'retention.plan'>

/** What is to go now, what is held back, what is kept for now, and what went before. */
export function ErasureSection(): React.JSX.Element {
  return (
    <Answered query={useRead('retention.plan', { on: null })} rows={8}>
      {(plan) => <Erasures plan={plan} />}
    </Answered>
  )
}

function Erasures({ plan }: { readonly plan: Plan }): React.JSX.Element {
  const text = useText(privacyWords)
  const mayWrite = useMayWrite()
  // what is being erased stands still while the list behind it changes
  const [erasing, setErasing] = useState<readonly RetentionOfHearing[] | null>(null)
  const of = (standing: RetentionOfHearing['standing']): readonly RetentionOfHearing[] =>
    plan.hearings.filter((each) => each.standing === standing)
  const [due, held, waiting] = [of('due'), of('held'), of('waiting')]
  return (
    <>
      {plan.sweepOwed && erasing === null && <SweepNotice />}
      <Panel
        title={text.dueTitle}
        description={text.dueHelp}
        flush
        actions={
          mayWrite &&
          due.length > 0 && (
            <Button data-color="danger" onClick={() => setErasing(due)} aria-haspopup="dialog">
              <TrashIcon aria-hidden />
              {text.eraseAll(due.length)}
            </Button>
          )
        }
      >
        {due.length === 0 ? (
          <EmptyState icon={CheckmarkCircleIcon} title={text.dueNone}>
            {text.dueNoneHelp}
          </EmptyState>
        ) : (
          <HearingList name={text.dueTitle} hearings={due} />
        )}
      </Panel>
      {held.length > 0 && (
        <Panel title={text.heldTitle} description={text.heldHelp} flush>
          <HearingList name={text.heldTitle} hearings={held} />
        </Panel>
      )}
      <Panel title={text.waitingTitle} flush={waiting.length > 0}>
        {waiting.length === 0 ? (
          <p className="muted">{text.waitingNone}</p>
        ) : (
          <HearingList name={text.waitingTitle} hearings={waiting} />
        )}
      </Panel>
      <HistoryPanel />
      {erasing !== null && <EraseDialog plan={plan} hearings={erasing} onClose={() => setErasing(null)} />}
    </>
  )
}
