import { Button } from '@digdir/designsystemet-react'
import { FilePdfIcon } from '@navikt/aksel-icons'
import { useId, useState } from 'react'
import type { ProofView } from '#shared/contract/meeting.ts'
import { isNotCalled } from '#shared/domain/meeting/meeting-facts.ts'
import { packetScreenWords } from '#shared/text/screen/packet.ts'
import { useText } from '../../../api/language.ts'
import { useRefusalText } from '../../../api/refusal.ts'
import { useJob } from '../../../api/use-job.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Panel } from '../../../ui/panel.tsx'
import type { MeetingView } from '../meeting-view.ts'
import { MadeResult } from './made-result.tsx'
import { PacketProgress } from './packet-progress.tsx'
import type { ProvenFile } from './proof-dialog.tsx'

export type Audience = 'public' | 'members'

/** Makes a packet: for whom, with changes or without; then how far it has come, and what came out. */
export function ExportPanel({
  view,
  onProof,
}: {
  readonly view: MeetingView
  readonly onProof: (shown: ProvenFile & { readonly proof: ProofView }) => void
}): React.JSX.Element {
  const text = useText(packetScreenWords)
  const job = useJob('packet.make')
  const [audience, setAudience] = useState<Audience>('public')
  const [redline, setRedline] = useState(false)
  const { meeting, items } = view
  const { state } = job
  const start = (): void => job.start({ meeting: meeting.id, audience, redline, path: null })
  if (state.kind === 'running') {
    return (
      <Panel title={text.make}>
        <PacketProgress label={text.making[audience]} state={state} onCancel={job.cancel} />
      </Panel>
    )
  }
  if (state.kind === 'done' && state.result !== null) {
    return <MadeResult made={state.result} onProof={onProof} onClose={job.reset} />
  }
  return (
    <Panel title={text.make} description={text.help}>
      {state.kind === 'failed' && <MakingFailed code={state.failure.code} failure={state.failure} />}
      <form
        className="packet-form"
        onSubmit={(event) => {
          event.preventDefault()
          start()
        }}
      >
        <Choices audience={audience} onAudience={setAudience} redline={redline} onRedline={setRedline} />
        {isNotCalled(meeting) && <p className="muted small">{text.draft}</p>}
        <div className="packet-start">
          <Button type="submit" disabled={items.length === 0}>
            <FilePdfIcon aria-hidden />
            {text.start}
          </Button>
          {items.length === 0 && <span className="muted small">{text.noItems}</span>}
        </div>
      </form>
    </Panel>
  )
}

function MakingFailed({
  code,
  failure,
}: {
  readonly code: string
  readonly failure: Parameters<ReturnType<typeof useRefusalText>>[0]
}): React.JSX.Element {
  const text = useText(packetScreenWords)
  const worded = useRefusalText()
  if (code === 'work.cancelled') {
    return (
      <Notice tone="info" alert>
        {text.cancelled}
      </Notice>
    )
  }
  const said = worded(failure)
  // Some of the sentences say so themselves.
  const isSaid = /ikke laget|ikkje laga|not made/.test(said)
  return (
    <Notice tone="danger" alert {...(isSaid ? {} : { title: text.failed })}>
      {said}
    </Notice>
  )
}

function Choices({
  audience,
  onAudience,
  redline,
  onRedline,
}: {
  readonly audience: Audience
  readonly onAudience: (audience: Audience) => void
  readonly redline: boolean
  readonly onRedline: (redline: boolean) => void
}): React.JSX.Element {
  const text = useText(packetScreenWords)
  const id = useId()
  const hints = { public: text.publicHint, members: text.membersHint }
  return (
    <>
      <fieldset className="packet-audience">
        <legend className="ds-label">{text.audience}</legend>
        {(['public', 'members'] as const).map((each) => (
          <label key={each} className="packet-choice" data-chosen={audience === each || undefined}>
            <input
              className="ds-input"
              type="radio"
              name={`${id}-audience`}
              checked={audience === each}
              aria-labelledby={`${id}-${each}-name`}
              aria-describedby={`${id}-${each}`}
              onChange={() => onAudience(each)}
            />
            <span id={`${id}-${each}-name`}>{text[each]}</span>
            <span className="field-hint" id={`${id}-${each}`}>
              {hints[each]}
            </span>
          </label>
        ))}
      </fieldset>
      <div className="check">
        <input
          className="ds-input"
          type="checkbox"
          id={`${id}-redline`}
          checked={redline}
          aria-describedby={`${id}-redline-hint`}
          onChange={({ target }) => onRedline(target.checked)}
        />
        <label htmlFor={`${id}-redline`}>{text.redline}</label>
        <p className="field-hint" id={`${id}-redline-hint`}>
          {text.redlineHint}
        </p>
      </div>
    </>
  )
}
