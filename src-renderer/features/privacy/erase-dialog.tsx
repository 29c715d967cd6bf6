import { Button, Checkbox, Fieldset, Radio } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import type { RetentionOfHearing } from '#shared/contract/retention.ts'
import type { ErasureMethod } from '#shared/domain/retention/retention-rules.ts'
import { kitWords } from '#shared/text/screen/kit.ts'
import { privacyWords } from '#shared/text/screen/privacy/words.ts'
import { useText } from '../../api/language.ts'
import { useJob } from '../../api/use-job.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useFormat } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'
import { Progress } from '../../ui/progress.tsx'
import { ErrorState } from '../../ui/states.tsx'
import { ErasedReport } from './erased-report.tsx'
import { HearingList } from './hearing-list.tsx'

const inputsOf = ({ counts }: RetentionOfHearing): number => counts.personal + counts.contacts

/** What will go, how, and what stays elsewhere; a box to tick before it can be done; how far it came; what it did. */
export function EraseDialog({
  plan: { rules, copies, fileBytes },
  hearings,
  onClose,
}: {
  readonly plan: Output<'retention.plan'>
  readonly hearings: readonly RetentionOfHearing[]
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(privacyWords)
  const kit = useText(kitWords)
  const format = useFormat()
  const [method, setMethod] = useState<ErasureMethod>(rules.method)
  const [keepSummaries, setKeepSummaries] = useState(rules.keepSummaries)
  const [understood, setUnderstood] = useState(false)
  const { state, start, cancel } = useJob('retention.run')
  const inputs = hearings.reduce((sum, each) => sum + inputsOf(each), 0)
  const erase = (): void =>
    start({
      orders: hearings.map((each) => ({
        hearing: each.hearing,
        inputs: inputsOf(each),
        method,
        keepSummaries: method === 'anonymise' && keepSummaries,
      })),
    })
  const isOver = state.kind === 'done'
  return (
    <Dialog
      open
      size="large"
      title={text.eraseTitle}
      onClose={state.kind === 'running' ? cancel : onClose}
      footer={
        isOver ? (
          <Button onClick={onClose}>{text.close}</Button>
        ) : (
          state.kind !== 'running' && (
            <>
              <Button data-color="danger" disabled={!understood} onClick={erase}>
                {text.eraseNow}
              </Button>
              <Button variant="secondary" data-color="neutral" onClick={onClose}>
                {kit.cancel}
              </Button>
            </>
          )
        )
      }
    >
      {state.kind === 'running' && (
        <Progress
          label={text.erasing}
          step={text.steps[state.progress?.step === 'sweep' ? 'sweep' : 'erase']}
          done={state.progress?.done ?? 0}
          total={state.progress?.total ?? hearings.length}
          cancelling={state.cancelling}
          onCancel={cancel}
        />
      )}
      {isOver && <ErasedReport outcome={state.result} hearings={hearings} />}
      {(state.kind === 'idle' || state.kind === 'failed') && (
        <div className="privacy-erase">
          <p>{text.eraseLead(inputs, hearings.length)}</p>
          <div className="privacy-scroll">
            <HearingList name={text.dueTitle} hearings={hearings} />
          </div>
          <Fieldset>
            <Fieldset.Legend>{text.method}</Fieldset.Legend>
            {(['anonymise', 'delete'] as const).map((value) => (
              <Radio
                key={value}
                name="method"
                value={value}
                label={text.methods[value]}
                description={text.methodHelp[value]}
                checked={method === value}
                onChange={() => setMethod(value)}
              />
            ))}
          </Fieldset>
          {method === 'anonymise' && (
            <Checkbox
              label={text.keepSummaries}
              description={text.keepSummariesHelp}
              value="summaries"
              checked={keepSummaries}
              onChange={({ target }) => setKeepSummaries(target.checked)}
            />
          )}
          <Notice tone="warning" title={text.standsTitle}>
            <p>{text.stands}</p>
          </Notice>
          <Notice tone="warning" title={text.copiesTitle}>
            <p>{text.copies(copies.length)}</p>
            {copies.length > 0 && <p className="small">{copies.map(({ name }) => name).join(', ')}</p>}
          </Notice>
          <p className="muted small">{text.sweepTakes(format.bytes(fileBytes))}</p>
          <Checkbox
            label={text.understood}
            value="understood"
            checked={understood}
            onChange={({ target }) => setUnderstood(target.checked)}
          />
          {state.kind === 'failed' && <ErrorState failure={state.failure} writing />}
        </div>
      )}
    </Dialog>
  )
}
