import { FileTextIcon } from '@navikt/aksel-icons'
import { useId, useState } from 'react'
import type { MinutesView } from '#shared/contract/minutes-shapes.ts'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import type { MeetingId } from '#shared/ids.ts'
import { minutesScreen } from '#shared/text/screen/minutes.ts'
import { useRead } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { Panel } from '../../../ui/panel.tsx'
import { Answered, EmptyState } from '../../../ui/states.tsx'
import { AddendaPanel } from './addenda-panel.tsx'
import { FilesPanel } from './files-panel.tsx'
import { MinutesText } from './minutes-text.tsx'
import { SignaturesPanel } from './signatures-panel.tsx'
import { StatePanel } from './state-panel.tsx'
import { WithheldPanel } from './withheld-panel.tsx'
import './minutes.css'

/** The minutes of a meeting: what they say, what they lack, and their way to everybody. */
export function MinutesTab({ meeting }: { readonly meeting: MeetingId }): React.JSX.Element {
  const minutes = useRead('minutes.get', { meeting }, { keep: true })
  return (
    <Answered query={minutes} rows={8}>
      {(view) => (view.opened ? <Minutes meeting={meeting} view={view} /> : <NotHeld />)}
    </Answered>
  )
}

function NotHeld(): React.JSX.Element {
  const text = useText(minutesScreen)
  return (
    <Panel>
      <EmptyState icon={FileTextIcon} title={text.notHeld}>
        {text.notHeldHelp}
      </EmptyState>
    </Panel>
  )
}

function Minutes({
  meeting,
  view,
}: {
  readonly meeting: MeetingId
  readonly view: MinutesView
}): React.JSX.Element {
  const text = useText(minutesScreen)
  const [audience, setAudience] = useState<Audience>('members')
  const document = useRead('minutes.read', { meeting, audience }, { keep: true })
  const waits = view.state === 'minutesDraft'
  const closed = view.state === 'minutesApproved' || view.state === 'published'
  return (
    <div className="minutes-place">
      <Panel>
        <Choice value={audience} onChange={setAudience} label={text.audience} />
        <Answered query={document} rows={10}>
          {(shown) => <MinutesText document={shown} />}
        </Answered>
      </Panel>
      <div className="minutes-side">
        <StatePanel meeting={meeting} view={view} />
        {(waits || view.signatories.length > 0) && <SignaturesPanel meeting={meeting} view={view} />}
        <FilesPanel meeting={meeting} view={view} />
        {view.withheld.length > 0 && <WithheldPanel view={view} />}
        {closed && <AddendaPanel meeting={meeting} view={view} />}
      </div>
    </div>
  )
}

function Choice({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: Audience
  readonly onChange: (audience: Audience) => void
}): React.JSX.Element {
  const text = useText(minutesScreen)
  const id = useId()
  return (
    <fieldset className="minutes-choice">
      <legend className="ds-sr-only">{label}</legend>
      {(['members', 'public'] as const).map((each) => (
        <label key={each}>
          <input type="radio" name={id} checked={each === value} onChange={() => onChange(each)} />
          <span>{text.audiences[each]}</span>
        </label>
      ))}
    </fieldset>
  )
}
